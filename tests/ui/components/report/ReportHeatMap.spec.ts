import ReportHeatMap from '@/components/report/ReportHeatMap.vue'
import { explainKey } from '@/components/report/useExplain'
import { mount } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import type { QuickAnswer } from '../../../unit/domain/buildAssessment'
import { ALL, report } from '../../buildCase'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const explain = vi.fn()
const show = (answers: Record<string, QuickAnswer> = ALL, language: 'zh' | 'en' = 'zh') => mount(ReportHeatMap, { props: { report: report(answers) }, ...surroundings(language, { [explainKey]: explain }) })
const names = (wrapper: ReturnType<typeof show>) => wrapper.findAll('button').map(cell => cell.attributes('aria-label'))

describe('ReportHeatMap', () => {
  it('names number, indicator and rating of every cell', () => {
    expect(names(show())).toEqual(['1 数字画图 — 3 级 · 全面', '2 虚拟试验 — 2 级 · 全面', '3 智能排产 — 1 级 · 全面', '4 联网开机 — 未开展', '5 库存盘点 — 不适用：本厂没有这类业务'])
    expect(names(show({ 'scenario-1': 5 }, 'en'))).toEqual(['1 Digital drawing — Level 3, in places', ...['2 Virtual test', '3 Scheduling', '4 Connected start', '5 Stock counting'].map(name => `${name} — not rated`)])
  })

  it('shows the level as a number, not by colour alone', () => {
    expect(show({ ...ALL, 'scenario-2': { note: 'open' } }).findAll('button').map(cell => cell.text())).toEqual(['13', '2·', '31', '40', '5–'])
  })

  it('counts what has reached the second level', () => {
    expect(show().text()).toContain('适用的 4 项中，2 项至少局部达到场景级（第 2 级）；1 项不适用')
  })

  it('groups cells by segment', () => {
    expect(show().findAll('.row > span').map(title => title.text())).toEqual(['画图', '排产', '开机', '仓库'])
  })

  it('opens where a rating comes from', async () => {
    await show().get('button').trigger('click')
    expect(explain).toHaveBeenLastCalledWith({ kind: 'score', node: 'scenario-1', reading: 'point' })
  })

  it('is accessible', async () => {
    await expectAccessible(show().element.parentElement ?? document.body)
  })
})
