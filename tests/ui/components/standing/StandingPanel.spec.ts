import StandingPanel from '@/components/standing/StandingPanel.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import type { QuickAnswer } from '../../../unit/domain/buildAssessment'
import { ALL, FEW, MOST, report } from '../../buildCase'
import { expectAccessible } from '../../expectAccessible'
import { stubCanvas } from '../../stubCanvas'
import { surroundings } from '../../surroundings'
import { until } from '../../until'

stubCanvas()
const ALL_NA = report()
/** Every aspect has a score. */
const SCORED = { ...ALL, 'scenario-5': 2 }
const STANDARDS = [{ id: 'test-standard', version: '1.0.0', title: { zh: '小标准', en: 'Small standard' } }, { id: 'other', version: '1.0.0', title: { zh: '另一套', en: 'The other' } }]
type Standards = typeof STANDARDS
const show = (answers: Record<string, QuickAnswer>, language: 'zh' | 'en' = 'zh', standards?: Standards) => mount(StandingPanel, { props: { report: report(answers), standards }, ...surroundings(language) })
const chart = (wrapper: ReturnType<typeof show>) => until(() => wrapper.get('canvas'))

describe('StandingPanel', () => {
  it('says the grade and the score when all is answered', () => {
    const text = show(ALL).text()
    expect(text).toMatch(/当前结果.*第 2 档 31\.00 分.*适用的 4 项已全部作答。/)
    expect(text).not.toContain('暂定')
  })

  it('says that it is provisional, and how far it may move', () => {
    expect(show(MOST, 'en').text()).toMatch(/Provisional.*36\.00 points.*3 of 5 rated; final once all are\. .*lowest or highest/)
  })

  it('says an estimate and when a grade will follow', () => {
    const text = show(FEW).text()
    expect(text).toMatch(/估计.*已答 1 \/ 5，占权重 \d+%，到 60% 给出暂定档/)
    expect(text).not.toMatch(/\d\.\d\d 分/)
  })

  it('says that nothing is rated yet, without a chart', async () => {
    const wrapper = show({})
    expect(wrapper.text()).toContain('尚未作答')
    await new Promise(resolve => { setTimeout(resolve, 50) })
    expect(wrapper.find('canvas').exists()).toBe(false)
  })

  it('draws the aspects once three have a score', async () => {
    expect((await chart(show(SCORED))).attributes('aria-label')).toBe('雷达图：设计 52, 制造 10, 发货 20')
    const wrapper = show(ALL)
    await new Promise(resolve => { setTimeout(resolve, 50) })
    expect(wrapper.find('canvas').exists()).toBe(false)
  })

  it('follows a new rating', async () => {
    const wrapper = show(MOST)
    await wrapper.setProps({ report: ALL_NA })
    expect(wrapper.text()).toContain('31.00 分')
  })

  it.each<[what: string, answers: Record<string, QuickAnswer>, text: string | null]>([
    // 80 seconds each.
    ['two of five are open', MOST, '还需约 3 分钟'], ['four of five are open', FEW, '还需约 6 分钟'], ['all is answered', ALL, null],
  ])('says how long the rest will take when %s', (_, answers, text) => {
    expect(/还需约 \d+ 分钟/.exec(show(answers).text())?.[0] ?? null).toBe(text)
  })

  it('shows the standards to choose from, and says which one is chosen', async () => {
    const wrapper = show(ALL, 'en', STANDARDS)
    expect(wrapper.findAll('option').map(option => option.text())).toEqual(['Small standard', 'The other'])
    await wrapper.get('select').setValue('other@1.0.0')
    expect(wrapper.emitted('update:standard')).toEqual([['other@1.0.0']])
  })

  it('has no choice where there is one standard or none', () => {
    expect(show(ALL).find('select').exists()).toBe(false)
    expect(show(ALL, 'zh', STANDARDS.slice(0, 1)).find('select').exists()).toBe(false)
  })

  it('leads to the whole report', () => {
    expect(show(ALL).get('a').attributes('href')).toBe('/assessments/assessment-1/report')
  })

  it('is accessible', async () => {
    const wrapper = show(SCORED, 'zh', STANDARDS)
    await chart(wrapper)
    await expectAccessible(wrapper.element)
  })
})
