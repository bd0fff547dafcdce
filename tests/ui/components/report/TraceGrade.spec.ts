import TraceGrade from '@/components/report/TraceGrade.vue'
import { explainKey } from '@/components/report/useExplain'
import type { Reading } from '@/domain/report/Report'
import { mount } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { ALL, FEW, report } from '../../buildCase'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const explain = vi.fn()
const show = (reading: Reading = 'point', answers = ALL, language: 'zh' | 'en' = 'zh') => mount(TraceGrade, { props: { report: report(answers), reading }, ...surroundings(language, { [explainKey]: explain }) })
const rows = (wrapper: ReturnType<typeof show>) => wrapper.findAll('tbody tr').map(row => row.findAll('td').map(cell => cell.text()))

describe('TraceGrade', () => {
  it('has a row for every grade with its cut, whether the score is enough, and its gates', () => {
    expect(rows(show())).toEqual([
      ['1', '6', '✓', '–'], ['2', '16', '✓', '通过 1/1'], ['3', '26', '✓', '通过 1/2；未通过：“制造”至少 26 分'],
      ...[4, 5, 6, 7, 8, 9, 10].map(grade => [String(grade), String(10 * grade - 4), '✗', '–']),
    ])
  })

  it('says score and grade, and opens the score', async () => {
    const wrapper = show()
    expect(wrapper.text()).toContain('得分 31.00 → 第 2 档')
    await wrapper.get('button').trigger('click')
    expect(explain).toHaveBeenLastCalledWith({ kind: 'score', node: 'total', reading: 'point' })
  })

  it.each<[Reading, string]>([['backed', '21.60 → Grade 2'], ['refused', '24.80 → Grade 2']])('reads the grade as %s', (reading, text) => {
    expect(show(reading, ALL, 'en').text()).toContain(text)
  })

  it('names the gates of another reading, whose states are not known', () => {
    expect(rows(show('backed'))[1]).toEqual(['2', '16', '✓', '“数字画图”全面达到第 2 级'])
  })

  it.each<[Reading, number]>([['low', 14.4], ['high', 90.4]])('reads the limit %s while most is open', (reading, score) => {
    // 0.24 · 60 with the rest at 0, and with the rest at 100: 14.4 + 76.
    expect(show(reading, FEW).text()).toContain(score.toFixed(2))
  })

  it('forgives what a computer loses in adding up', () => {
    const wrapper = mount(TraceGrade, { props: { report: { ...report(), result: { score: 36 - 1e-12, grade: 2 } }, reading: 'point' }, ...surroundings() })
    expect(rows(wrapper).map(([, , isEnough]) => isEnough).join('')).toBe('✓✓✓✓✗✗✗✗✗✗')
  })

  it('shows cuts and gates without a score', () => {
    const wrapper = show('point', FEW)
    expect(wrapper.find('button').exists()).toBe(false)
    expect(rows(wrapper)).toHaveLength(10)
  })

  it('is accessible', async () => {
    await expectAccessible(show().element.parentElement ?? document.body)
  })
})
