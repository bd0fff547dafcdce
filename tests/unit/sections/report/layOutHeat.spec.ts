import { layOutHeat } from '@/sections/report/layOutHeat'
import { buildReport } from '@/domain/report/buildReport'
import { describe, expect, it } from 'vitest'
import { buildAssessment } from '../../domain/buildAssessment'
import type { QuickAnswer } from '../../domain/buildAssessment'
import { buildRubric, equalBranch, leaf } from '../../domain/buildRubric'
import { ALL, report } from '../../../ui/buildCase'
import { blocksOf, EN, sayings, ZH } from '../buildOutline'

const heat = (shown = report(ALL), voice = ZH) => {
  const [block] = blocksOf(layOutHeat(shown, voice), 'heat')
  if (!block) throw new Error('There is a heat map.')
  return block
}
const cells = (answers: Record<string, QuickAnswer> = ALL, voice = ZH) => heat(report(answers), voice).rows.flatMap(row => row.cells)

describe('layOutHeat', () => {
  it('names number, indicator and rating of every cell', () => {
    expect(cells().map(({ label }) => label)).toEqual(['1 数字画图 — 3 级 · 全面', '2 虚拟试验 — 2 级 · 全面', '3 智能排产 — 1 级 · 全面', '4 联网开机 — 未开展', '5 库存盘点 — 不适用：本厂没有这类业务'])
    expect(cells({ 'scenario-1': 5 }, EN).map(({ label }) => label)).toEqual(['1 Digital drawing — Level 3, in places', ...['2 Virtual test', '3 Scheduling', '4 Connected start', '5 Stock counting'].map(name => `${name} — not rated`)])
  })

  it('shows the level as a number, not by colour alone', () => {
    expect(cells({ ...ALL, 'scenario-2': { note: 'open' } }).map(({ number, text }) => [number, text])).toEqual([['1', '3'], ['2', '·'], ['3', '1'], ['4', '0'], ['5', '–']])
  })

  it('marks half levels, and tells what is open from what does not apply', () => {
    expect(cells({ 'scenario-1': 5, 'scenario-2': 6, 'scenario-4': 0, 'scenario-5': 'na' }).map(({ mark, isApplicable }) => [mark, isApplicable])).toEqual([
      [{ level: 3, isHalf: true }, true], [{ level: 3, isHalf: false }, true], [null, true], [{ level: 0, isHalf: false }, true], [null, false],
    ])
  })

  it('counts what has reached the second level, if only in places', () => {
    expect(sayings(layOutHeat(report({ ...ALL, 'scenario-3': 3 }), ZH))).toEqual(['适用的 4 项中，3 项至少局部达到场景级（第 2 级）；1 项不适用，权重已分给同一分支的其他项。'])
    expect(sayings(layOutHeat(report(ALL), EN))).toEqual(['2 of 4 applicable indicators are at level 2 or above, if only in places. Not applicable: 1; their weight moved to others of the same branch.'])
  })

  it('groups cells by the branch that they stand under, the root among them', () => {
    expect(heat().rows.map(({ title }) => title)).toEqual(['画图', '排产', '开机', '仓库'])
    const mixed = buildReport(buildRubric([equalBranch('deep', 50, ['a', 'b']), leaf('c', 50)], { title: '全部' }), buildAssessment({}))
    expect(heat(mixed).rows.map(({ title, cells: list }) => [title, ...list.map(({ id }) => id)])).toEqual([['全部', 'c'], ['deep', 'a', 'b']])
  })

  it('explains its signs in words', () => {
    const { keys, words } = heat(report(), EN)
    expect(keys).toEqual(['Not started', '1 Standardised', '2 Scenario', '3 Domain', '4 Platform', '5 Ecosystem'])
    expect(words).toEqual({ partial: 'hatched edge: in places', na: 'Not applicable', open: 'not rated' })
  })

  it('opens where a rating comes from', () => {
    expect(cells()[0]?.trace).toEqual({ kind: 'score', node: 'scenario-1', reading: 'point' })
  })
})
