import { describe, expect, it } from 'vitest'
import { buildAssessment, notApplicable, step } from '../buildAssessment'
import type { QuickAnswer } from '../buildAssessment'
import { branch, buildRubric, leaf } from '../buildRubric'
import { listDropped, readAnswersBy } from '@/domain/reading/readAnswersBy'
import { readingFileSchema } from '@/domain/reading/ReadingFile'
import { listLeaves } from '@/domain/rubric/Rubric'

const file = (scheme: unknown) => readingFileSchema.parse({ kind: 'reading', formatVersion: 1, id: 'r', title: 'r', basis: 'b', method: 'm', scheme })
const staged = file({ is: 'staged', levels: ['1', '2'], threshold: 0.8, groups: [{ id: 'g', title: 'g', domains: ['a', 'b'].map(id => ({ id, title: id, indicators: [id] })) }] })

function read(answers: Record<string, QuickAnswer>, dropped: string[] = []) {
  const { is, result } = readAnswersBy(staged, buildAssessment(answers), new Set(dropped))
  return is === 'staged' ? { level: result.level, missing: result.missing, rated: result.domains.map(domain => domain.rated) } : null
}

describe('readAnswersBy', () => {
  it('reads the rating that counts', () => {
    expect(read({ a: { self: step(9), agreed: step(2) }, b: 2 })).toEqual({ level: 1, missing: [], rated: [1, 1] })
  })

  it('misses what is not rated, notes alone included', () => {
    expect(read({ a: 2 })).toEqual({ level: null, missing: ['b'], rated: [1, 0] })
    expect(read({ a: 2, b: { note: '待评' } })).toEqual({ level: null, missing: ['b'], rated: [1, 0] })
  })

  it('leaves out what was marked not applicable and what the edition dropped', () => {
    expect(read({ a: 4, b: { self: notApplicable } })).toEqual({ level: 2, missing: [], rated: [1, 0] })
    expect(read({ a: 4 }, ['b'])).toEqual({ level: 2, missing: [], rated: [1, 0] })
  })

  it('counts a rating of what the edition dropped all the same', () => {
    expect(read({ a: 4, b: 0 }, ['b'])).toEqual({ level: 0, missing: [], rated: [1, 1] })
  })

  it('reads the figures of the form and the revenue of the enterprise', () => {
    const items = [{ id: 'spending', title: 's', points: 10, by: 'share', fact: 'spending', bands: [[0.01, 0.5], [1, 1]] }, { id: 'networks', title: 'n', points: 8, by: 'choices', fact: 'networks', each: 2 }]
    const counted = file({ is: 'counted', levels: [{ title: '1', score: 0, scenes: 0, keyScenes: 0 }], scenes: [{ id: 's', title: 's', key: false, indicators: ['a'] }], items })
    const assessment = buildAssessment({ a: 4 }, { enterprise: { name: '测试工厂', revenue: 48_000 }, facts: { spending: 260, networks: ['office', 'outside'] } })

    // 260 / 48,000 = 0.54 %: half of 10; two networks of 2 points.
    expect(readAnswersBy(counted, assessment, new Set())).toMatchObject({ is: 'counted', result: { score: 9, missing: [], scenes: [{ id: 's', level: 1 }] } })
  })
})

describe('listDropped', () => {
  it('lists the indicators of a standard that its edition leaves out', () => {
    const standard = listLeaves(buildRubric([branch('x', 50, [leaf('a', 50), leaf('b', 50)]), leaf('c', 50)]).root)
    const edition = listLeaves(buildRubric([leaf('c', 50), leaf('n', 50)]).root)

    expect(listDropped(standard, edition)).toEqual(new Set(['a', 'b']))
  })
})
