import ReportReadings from '@/components/report/ReportReadings.vue'
import type { ReadingResult } from '@/domain/reading/readAnswersBy'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { ALL, FEW } from '../../buildCase'
import { readCountedly, readStagedly } from '../../buildReading'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const BOTH: ReadingResult[] = [readStagedly(ALL), readCountedly(ALL)]
const show = (readings = BOTH, language: 'zh' | 'en' = 'zh') => mount(ReportReadings, { props: { readings, assessmentId: 'a1' }, ...surroundings(language) })

describe('ReportReadings', () => {
  it('marks every reading as a reference', () => {
    expect(show().findAll('h3').map(title => title.text())).toEqual(['分级参考 参考', '计数参考 参考'])
    expect(show(BOTH, 'en').findAll('h3').map(title => title.text())).toEqual(['Staged reference for reference', 'Counted reference for reference'])
  })

  it('shows each in its own way', () => {
    const [staged, counted] = show().findAll('article').map(article => article.text())
    expect(staged).toMatch(/规划级.*每级要求 80%/)
    expect(counted).toMatch(/一级.*至少 44\.0 分/)
  })

  it('says how each is computed and from what, for who asks', () => {
    const details = show().findAll<HTMLDetailsElement>('details').filter(part => part.text().startsWith('怎么算的'))
    expect(details.map(({ element }) => element.open)).toEqual([false, false])
    expect(details.map(part => part.text())).toEqual(['怎么算的、依据什么算法一依据一', '怎么算的、依据什么算法二依据二'])
  })

  it('leads to the missing figures of this assessment', () => {
    expect(show([readStagedly(FEW), readCountedly(FEW, {})]).get('a').attributes('href')).toBe('/assessments/a1/enterprise')
  })

  it('is accessible', async () => {
    await expectAccessible(show().element.parentElement ?? document.body)
  })
})
