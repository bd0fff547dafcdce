import ReportHead from '@/components/report/ReportHead.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import type { QuickAnswer } from '../../../unit/domain/buildAssessment'
import { ALL, assess, FEW, MOST, NOTHING, report } from '../../buildCase'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const show = (answers: Record<string, QuickAnswer> = ALL, language: 'zh' | 'en' = 'zh', more: Parameters<typeof assess>[1] = {}) => mount(ReportHead, {
  props: { report: report(answers), assessment: assess(answers, more), industry: '汽车 · 中型' }, ...surroundings(language),
})
const heading = (wrapper: ReturnType<typeof show>) => wrapper.get('h1').text().replace(/\s+/g, ' ')
const TOP = { 'scenario-1': 10, 'scenario-2': 10, 'scenario-3': 10, 'scenario-4': 10, 'scenario-5': 10 }

describe('ReportHead', () => {
  it('says whose report it is, by which standard and edition', () => {
    expect(show().text()).toMatch(/测试工厂 · 汽车 · 中型 · 2024\s*小标准 1\.0\.0(?! ·)/)
    const edition = { id: 'automotive', title: { zh: '汽车版', en: 'Automotive edition' } }
    const inEdition = { ...report(), rubric: { ...report().rubric, edition } }
    expect(mount(ReportHead, { props: { report: inEdition, assessment: assess(ALL), industry: '汽车' }, ...surroundings() }).text()).toContain('小标准 1.0.0 · 汽车版')
    expect(show(ALL, 'en', { enterprise: { name: '' } }).text()).toContain('Unnamed enterprise')
  })

  it('says the grade, the score and what holds back the next one', () => {
    const wrapper = show()
    expect(heading(wrapper)).toBe('第 2 档，规范级上档')
    expect(wrapper.text()).toContain('总分 31.00。分数已够第 3 档（场景级）。还卡在 1 道门槛上：“制造”至少 26 分。')
    expect(show(ALL, 'en').text()).toContain('Score 31.00. The score is enough for grade 3 (Scenario). One gate still holds it back: “Making” at 26 points or more.')
  })

  it('says how many points are missing', () => {
    // 0.4 · 52 + 0.4 · 30 = 32.8 and shipping at 20 · 0.2: 36.8, grade 4; the cut of grade 5 is 46.
    const wrapper = show({ ...ALL, 'scenario-3': 3, 'scenario-4': 3, 'scenario-5': 2 }, 'en')
    expect(heading(wrapper)).toBe('Grade 4: upper Scenario level')
    expect(wrapper.text()).toContain('Score 36.80. Grade 5 (Domain) is 9.20 points away.')
  })

  it('marks a provisional grade', () => {
    expect(heading(show(MOST))).toBe('第 2 档，规范级上档 暂定')
  })

  it('says that the highest grade is reached', () => {
    const wrapper = show(TOP)
    expect(heading(wrapper)).toBe('第 10 档，生态级上档')
    expect(wrapper.text()).toContain('总分 100.00。已在最高档。')
  })

  it('says that it is below the first grade', () => {
    expect(heading(show({ 'scenario-1': 0, 'scenario-2': 0, 'scenario-3': 0, 'scenario-4': 0, 'scenario-5': 0 }))).toBe('未入级')
  })

  it('names a range while too little is answered', () => {
    const wrapper = show(FEW)
    // 14.4 points with the rest at 0, 90.4 with the rest at 100; the estimate takes the rest at the answered mean ± 2 steps.
    expect(heading(wrapper)).toMatch(/^估计第 4–7 档$/)
    expect(wrapper.text()).toContain('到 60% 给出暂定分数与等级。未答的全取最低或最高，会在第 1 档与第 9 档之间。')
  })

  it('says where to begin while nothing is rated', () => {
    expect(heading(show({}))).toBe('还没有作答')
    expect(show({}).text()).toContain('去填报')
  })

  it('says that there is nothing to rate, without a ladder', () => {
    const wrapper = show(NOTHING)
    expect(heading(wrapper)).toBe('无可评内容')
    expect(wrapper.text()).toContain('请检查不适用的理由')
    expect(wrapper.find('[role=img]').exists()).toBe(false)
  })

  it('says that an example is one', () => {
    expect(show(ALL, 'zh', { example: true }).text()).toContain('示例：企业、数据与佐证均为虚构')
    expect(show().text()).not.toContain('虚构')
  })

  it('is accessible', async () => {
    await expectAccessible(show().element)
  })
})
