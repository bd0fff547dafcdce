import { describeStanding } from '@/messages/words/describeStanding'
import { buildReport } from '@/domain/report/buildReport'
import { translate } from '@/messages/translate'
import { describe, expect, it } from 'vitest'
import type { QuickAnswer } from '../../domain/buildAssessment'
import { buildAssessment } from '../../domain/buildAssessment'
import { buildRubric, equalBranch, leaf } from '../../domain/buildRubric'

const rubric = buildRubric([equalBranch('all', 100, ['a', 'b', 'c', 'd', 'e'])])
/** Half of the weight on one indicator, and cuts so high that its estimate cannot reach the first. */
const strict = buildRubric([leaf('f', 50), leaf('g', 50)], { cuts: [60, 61, 62, 63, 64, 65, 66, 67, 68, 69] })

describe('describeStanding', () => {
  it.each<[what: string, answers: Record<string, QuickAnswer>, mark: string | null, headline: string]>([
    ['nothing is answered', {}, null, 'Nothing rated yet'],
    // Mean 40 of the one that is answered ± 20 for four open ones: 24 to 56.
    ['too little is answered', { a: 4 }, 'Estimate', 'Grade 2–6'],
    ['the estimate is narrow', { a: 0 }, 'Estimate', 'Ungraded to grade 2'],
    ['enough is answered', { a: 4, b: 4, c: 4 }, 'Provisional', 'Grade 4'],
    ['all is answered', { a: 4, b: 4, c: 4, d: 4, e: 4 }, null, 'Grade 4'],
    ['all is answered with 0', { a: 0, b: 0, c: 0, d: 0, e: 0 }, null, 'Ungraded'],
    ['enough is answered with 0', { a: 0, b: 0, c: 0 }, 'Provisional', 'Ungraded'],
    ['some is not applicable', { a: 10, b: 'na', c: 'na', d: 'na', e: 'na' }, null, 'Grade 10'],
    ['nothing is applicable', { a: 'na', b: 'na', c: 'na', d: 'na', e: 'na' }, null, 'Nothing to rate'],
    ['the estimate stays below the first cut', { f: 0 }, 'Estimate', 'Ungraded'],
  ])('when %s', (_, answers, mark, headline) => {
    const standing = describeStanding(buildReport('f' in answers ? strict : rubric, buildAssessment(answers)))
    expect({ mark: standing.mark && translate('en', ...standing.mark), headline: translate('en', ...standing.headline) }).toEqual({ mark, headline })
  })
})
