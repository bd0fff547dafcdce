import ReportTrend from '@/components/report/ReportTrend.vue'
import type { Trend } from '@/domain/report/compareReports'
import { compareReports } from '@/domain/report/compareReports'
import type { Rubric } from '@/domain/rubric/Rubric'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import type { QuickAnswer } from '../../../unit/domain/buildAssessment'
import { ALL, assess, FEW, RUBRIC } from '../../buildCase'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

/** (40 · 52 + 40 · 30) / 80 = 41: making is up from 10 to 30. */
const BETTER = { ...ALL, 'scenario-3': 6 }
/** Design weighs 60 and making 20: (60 · 52 + 20 · 30) / 80 = 46.5. */
const OTHER: Rubric = {
  ...RUBRIC, version: '2.0.0', hash: 'other',
  root: { ...RUBRIC.root, children: RUBRIC.root.children.map(child => ({ ...child, weight: child.id === 'design' ? 60 : 20 })) },
}
const compare = (then: Record<string, QuickAnswer>, now: Record<string, QuickAnswer>, rubric = RUBRIC) =>
  compareReports({ rubric: RUBRIC, assessment: assess(then, { period: '2023' }) }, { rubric, assessment: assess(now) })
const show = (trend: Trend, language: 'zh' | 'en' = 'zh') => mount(ReportTrend, { props: { trend }, ...surroundings(language) })
const sentence = (trend: Trend, language: 'zh' | 'en' = 'zh') => show(trend, language).get('p').text()
const rows = (wrapper: ReturnType<typeof show>) => wrapper.findAll('tr').map(row => row.findAll('th, td').map(cell => cell.text()))

describe('ReportTrend', () => {
  it('says how the score moved by the same rubric, and that the factory moved it', () => {
    expect(sentence(compare(ALL, BETTER))).toBe('比 2023 期 +10.00 分，用的是同一套标准，变化来自工厂自己。')
    expect(sentence(compare(BETTER, ALL), 'en')).toBe('−10.00 points since 2023, by the same rubric: the change is the factory’s own.')
    expect(sentence(compare(ALL, ALL))).toContain('+0.00 分')
  })

  it('splits the change between the factory and the rubric', () => {
    const wrapper = show(compare(ALL, BETTER, OTHER))
    expect(wrapper.get('p').text()).toBe('比 2023 期 +15.50 分：其中工厂自己 +10.00 分，标准不同带来 +5.50 分。')
    expect(wrapper.text()).toContain('两次用的标准版本或行业版不同。')
    expect(show(compare(ALL, BETTER)).text()).not.toContain('不同。')
  })

  it('compares no totals when one of them has no score', () => {
    const wrapper = show(compare(FEW, ALL))
    expect(wrapper.get('p').text()).toBe('两次中有一次答得太少，没有分数，无法比较总分。')
    expect(rows(wrapper)[1]).toEqual(['总分', '无分数', '31.00（第 2 档）', '–'])
  })

  it('calls what is too small to show no loss', () => {
    expect(sentence({ ...compare(ALL, BETTER, OTHER), rubric: -1e-14 })).toContain('标准不同带来 +0.00 分')
  })

  it('shows total and parts of both times side by side', () => {
    expect(rows(show(compare(ALL, BETTER, OTHER)))).toEqual([
      ['项目', '2023', '2024', '变化'], ['总分', '31.00（第 2 档）', '46.50（第 5 档）', '+15.50'], ['设计', '52.00', '52.00', '0'], ['制造', '10.00', '30.00', '+20.00'], ['发货', '–', '–', '–'],
    ])
    expect(rows(show(compare({ 'scenario-1': 0, 'scenario-2': 0, 'scenario-3': 0, 'scenario-4': 0, 'scenario-5': 0 }, ALL), 'en'))[1]).toEqual(['Overall score', '0.00 (Ungraded)', '31.00 (Grade 2)', '+31.00'])
  })

  it('has a dash where the earlier rubric had no such part', () => {
    const [design] = RUBRIC.root.children
    const earlier = { ...RUBRIC, hash: 'earlier', root: { ...RUBRIC.root, children: design ? [design] : [] } }
    const trend = compareReports({ rubric: earlier, assessment: assess(ALL, { period: '2023' }) }, { rubric: RUBRIC, assessment: assess(ALL) })
    expect(rows(show(trend)).slice(2)).toEqual([['设计', '52.00', '52.00', '0'], ['制造', '–', '10.00', '–'], ['发货', '–', '–', '–']])
  })

  it('is accessible', async () => {
    await expectAccessible(show(compare(ALL, BETTER, OTHER)).element.parentElement ?? document.body)
  })
})
