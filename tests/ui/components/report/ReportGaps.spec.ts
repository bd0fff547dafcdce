import ReportGaps from '@/components/report/ReportGaps.vue'
import { explainKey } from '@/components/report/useExplain'
import { buildReport } from '@/domain/report/buildReport'
import { mount } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { buildAssessment } from '../../../unit/domain/buildAssessment'
import { buildRubric, equalBranch } from '../../../unit/domain/buildRubric'
import { ALL, MOST, report } from '../../buildCase'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const explain = vi.fn()
const show = (shown = report(ALL, 4), target: number | null = 4, language: 'zh' | 'en' = 'zh') => mount(ReportGaps, { props: { report: shown, target }, ...surroundings(language, { [explainKey]: explain }) })
/** `rated` indicators at step 1 and `open` ones that nobody rated, all of the same weight. */
const many = (rated: number, open: number) => {
  const ids = Array.from({ length: rated + open }, (_, i) => `scenario-${i + 1}`)
  return buildReport(buildRubric([equalBranch('all', 100, ids)]), buildAssessment(Object.fromEntries(ids.slice(0, rated).map(id => [id, 1]))), { target: 4 })
}
const rows = (wrapper: ReturnType<typeof show>) => wrapper.findAll('tbody tr').map(row => row.findAll('td').map(cell => cell.text().replace(/\s+/g, ' ')))

describe('ReportGaps', () => {
  it('lists what is below the target, the largest lift first', () => {
    // Both weigh a quarter: 0.25 · 10 · 4 and 0.25 · 10 · 2.
    expect(rows(show())).toEqual([
      ['联网开机开机 · 有助于通过门槛', '未开展', '2 级 · 全面', '+10.00', '–'], ['智能排产排产 · 有助于通过门槛', '1 级 · 全面', '2 级 · 全面', '+5.00', '–'],
    ])
    expect(show().text()).toContain('把 2 个已评指标都提到“2 级 · 全面”，总分共加 15.00 分。')
  })

  it('says how many of the first make up the score that the next grade lacks', () => {
    // A little more than what the first one adds.
    const shown = report(ALL)
    const lacking = { ...shown, next: shown.next && { ...shown.next, missingScore: (shown.gaps[0]?.lift ?? 0) + 0.1 } }
    expect(show(lacking, null).text()).toContain('做完最前 2 项就够')
    expect(show(report(ALL, 9), 9).text()).not.toContain('就够')
  })

  it('states months where the standard has them', () => {
    const [first] = rows(show(report({ ...ALL, 'scenario-1': 2, 'scenario-3': 8, 'scenario-4': 8 }, 4)))
    // Level 2 takes two months for a medium plant.
    expect(first?.[4]).toBe('2.0')
  })

  it('puts open indicators last, without numbers', () => {
    expect(rows(show(report(MOST, 4))).map(([title, ...rest]) => [title, rest.length])).toEqual([['智能排产排产 · 有助于通过门槛', 4], ['联网开机开机', 1], ['库存盘点仓库', 1]])
  })

  it('says when nothing is left to do', () => {
    const wrapper = show(report({ ...ALL, 'scenario-2': 6, 'scenario-3': 6, 'scenario-4': 6 }, 5))
    expect(wrapper.text()).toContain('没有差距：所有适用指标都已达到目标。')
    expect(wrapper.find('table').exists()).toBe(false)
  })

  it('chooses the grade that gaps are measured to', async () => {
    const wrapper = show()
    expect(wrapper.get<HTMLSelectElement>('select').element.value).toBe('4')
    await wrapper.get('select').setValue('9')
    await wrapper.get('select').setValue('')
    expect(wrapper.emitted('update:target')).toEqual([[9], [null]])
  })

  it('offers the next grade and all ten', () => {
    expect(show(report(), null, 'en').findAll('option').map(option => option.text())).toEqual(['the next grade', ...Array.from({ length: 10 }, (_, i) => `Grade ${i + 1}`)])
  })

  it('leads to the question and to where the lift comes from', async () => {
    const wrapper = show()
    expect(wrapper.get('tbody a').attributes('href')).toBe('/assessments/assessment-1/answer/scenario-4')
    await wrapper.get('tbody button').trigger('click')
    expect(explain).toHaveBeenLastCalledWith({ kind: 'gap', indicator: 'scenario-4' })
  })

  it.each([[10, 0], [6, 4], [0, 10]])('shows ten at once: %i rated, %i open', (rated, open) => {
    const wrapper = show(many(rated, open))
    expect(rows(wrapper)).toHaveLength(10)
    expect(wrapper.text()).not.toContain('其余')
  })

  it.each([[13, 0, 3], [9, 2, 1], [5, 9, 4], [11, 5, 6]])('folds away what goes beyond ten, until it is asked for: %i rated, %i open', async (rated, open, hidden) => {
    const wrapper = show(many(rated, open))
    expect(rows(wrapper)).toHaveLength(10)
    const button = wrapper.findAll('button').find(({ element }) => element.textContent?.startsWith('再看'))
    expect(button?.text()).toBe(`再看其余 ${hidden} 项`)
    expect(wrapper.get('.more span').text()).toContain(`其余 ${hidden} 项`)
    await button?.trigger('click')
    expect(rows(wrapper)).toHaveLength(rated + open)
    expect(wrapper.text()).not.toContain('其余')
  })

  it('is accessible', async () => {
    await expectAccessible(show(many(10, 9)).element.parentElement ?? document.body)
  })
})
