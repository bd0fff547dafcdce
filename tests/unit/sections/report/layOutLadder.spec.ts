import { layOutLadder } from '@/sections/report/layOutLadder'
import { describe, expect, it } from 'vitest'
import { buildReport } from '@/domain/report/buildReport'
import { buildAssessment } from '../../domain/buildAssessment'
import { buildRubric, leaf } from '../../domain/buildRubric'
import { ALL, FEW, NOTHING, report } from '../../../ui/buildCase'
import { EN, ZH } from '../buildOutline'

describe('layOutLadder', () => {
  it('shows the grade, and no range beside it', () => {
    expect(layOutLadder(report(ALL), ZH)).toMatchObject({ kind: 'ladder', grade: 2, range: null, label: '十档中的第 2 档' })
  })

  it('shows the range of the estimate while there is no grade', () => {
    expect(layOutLadder(report(FEW), EN)).toMatchObject({ grade: null, range: { low: 4, high: 7 }, label: 'Of ten grades: Grade 4–7' })
  })

  it.each([['is rated', {}], ['applies', NOTHING]])('shows neither where nothing %s', (_, answers) => {
    expect(layOutLadder(report(answers), ZH)).toMatchObject({ grade: null, range: null, label: '尚无等级' })
  })

  it('names the five levels and what each means, where the standard says so', () => {
    const levels = [1, 2, 3, 4, 5].map(i => ({ title: { zh: `第${i}级`, en: `Level ${i}` }, ...i === 2 && { meaning: { zh: '有系统', en: 'systems' } } }))
    const shown = buildReport(buildRubric([leaf('a', 100)], { levels }), buildAssessment({ a: 4 }))
    expect(layOutLadder(shown, EN).levels.slice(0, 3)).toEqual([{ title: 'Level 1', meaning: '' }, { title: 'Level 2', meaning: 'systems' }, { title: 'Level 3', meaning: '' }])
  })
})
