import ReportStandings from '@/components/report/ReportStandings.vue'
import { explainKey } from '@/components/report/useExplain'
import { mount } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import type { QuickAnswer } from '../../../unit/domain/buildAssessment'
import { ALL, FEW, MOST, report } from '../../buildCase'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const explain = vi.fn()
const show = (answers: Record<string, QuickAnswer> = ALL, language: 'zh' | 'en' = 'zh') => mount(ReportStandings, { props: { report: report(answers) }, ...surroundings(language, { [explainKey]: explain }) })
const rows = (wrapper: ReturnType<typeof show>) => wrapper.findAll('tbody tr').map(row => [row.get('th').text(), ...row.findAll('td').slice(0, 2).map(cell => cell.text())])

describe('ReportStandings', () => {
  it('reads the same answers as claimed, as backed and without N/A', () => {
    expect(rows(show())).toEqual([['自报', '2', '31.00'], ['有佐证支撑', '2', '21.60'], ['不适用按 0 分计', '2', '24.80']])
    expect(show().text()).toContain('1 项不适用全部不认可，按 0 计')
  })

  it('adds estimate and limits while something is open', () => {
    // All at 0 where open: 0.4 · 52 + 0.4 · 10; all at 10: 0.4 · 52 + 0.4 · 60 + 0.2 · 100.
    const wrapper = show(MOST, 'en')
    expect(rows(wrapper).map(([name]) => name)).toEqual(['Self-reported', 'Backed by evidence', 'Estimate, low', 'Estimate, high', 'Lowest possible', 'Highest possible'])
    expect(rows(wrapper).map(([, , score]) => score)).toEqual(['36.00', '32.00', '28.00', '44.00', '24.80', '64.80'])
    expect(wrapper.text()).toContain('rated indicators only; 2 open ones are left out')
  })

  it('has dashes where too little is answered', () => {
    expect(rows(show(FEW)).slice(0, 2)).toEqual([['自报', '–', '–'], ['有佐证支撑', '–', '–']])
  })

  it('names ungraded in words', () => {
    expect(rows(show({ 'scenario-1': 0, 'scenario-2': 0, 'scenario-3': 0, 'scenario-4': 0, 'scenario-5': 0 }))[0]).toEqual(['自报', '未入级', '0.00'])
  })

  it('opens where grade and score come from', async () => {
    const [grade, score] = show().findAll('tbody button')
    await grade?.trigger('click')
    expect(explain).toHaveBeenLastCalledWith({ kind: 'grade', reading: 'point' })
    await score?.trigger('click')
    expect(explain).toHaveBeenLastCalledWith({ kind: 'score', node: 'total', reading: 'point' })
  })

  it('is accessible', async () => {
    await expectAccessible(show(MOST).element)
  })
})
