import type { FollowedLift } from '@/domain/plan/followPlan'
import { listActions } from '@/domain/plan/listActions'
import type { Action, Plan } from '@/domain/plan/Plan'
import type { Voice } from '@/messages/Voice'
import { nameRubric } from '@/sections/path/PathView'
import { layOutActions, layOutFollowed, sayPlan } from '@/sections/plan/layOutActions'
import { describe, expect, it } from 'vitest'
import { evidence } from '../../domain/buildAssessment'
import { actionOf, listedOf } from '../../domain/plan/actionOf'
import { ALL, assess, RUBRIC } from '../../../ui/buildCase'
import { blocksOf, cellOf, EN, readHeads, readRows, sayings, tableOf, ZH } from '../buildOutline'

const TODAY = '2025-03-10'
const FULL = actionOf('上排产系统', {
  lifts: [{ indicator: 'scenario-3', from: 2, to: 5 }, { indicator: 'scenario-4', from: 0, to: 4 }], state: 'doing', progress: 40, owner: '李铁柱', startsOn: '2025-01-06', endsOn: '2025-03-01',
  months: 8.25, budget: 60, blockedBy: '缺人', note: '先试一条线', proof: '两周不改排产', evidence: ['e1', 'gone'], solution: { provider: '某厂商', product: '某产品' }, wave: 1, by: '王工',
})
const BARE = actionOf('开会')
const WHAT_IFS: Plan['whatIfs'] = { w1: { title: '全上', steps: { 'scenario-3': 10, 'scenario-4': 1 }, by: '王工' }, w2: { title: '照旧', steps: {} } }
const PIECES = assess(ALL, { evidence: [evidence(['scenario-3'], { id: 'e1', title: '验收单' })] }).evidence

const lay = (plan: Plan | undefined, voice = ZH) => layOutActions({ ...assess(ALL), evidence: PIECES, plan }, TODAY, nameRubric(RUBRIC, voice), voice)
const tabulate = (actions: Record<string, Action>, voice = ZH) => tableOf(lay({ actions }, voice), 'actions')

describe('layOutActions', () => {
  it('is not there without a plan', () => {
    expect([lay(undefined), lay({}), lay({ settings: { grade: 5 }, actions: {}, whatIfs: {} })]).toEqual([null, null, null])
  })

  it('says how far it is, and shows actions and what-ifs', () => {
    const section = lay({ actions: { full: FULL, bare: BARE }, whatIfs: WHAT_IFS })
    expect([section?.id, section?.title, blocksOf(section, 'table').map(({ id }) => id)]).toEqual(['plan', '提升计划', ['actions', 'what-ifs']])
    expect(sayings(section, 'sentence')).toEqual([sayPlan(listActions({ full: FULL, bare: BARE }, TODAY), ZH)])
    expect(readRows(tableOf(section, 'actions')).map(([, title]) => title)).toEqual(['上排产系统 | 第 1 批', '开会'])
  })

  it('has only what there is', () => {
    const ids = (plan: Plan) => lay(plan)?.blocks.map(block => 'id' in block ? block.id : block.kind)
    expect([ids({ actions: { bare: BARE } }), ids({ whatIfs: WHAT_IFS })]).toEqual([['say', 'actions'], ['what-ifs']])
  })

  it('names what-ifs, their steps and who thought of them', () => {
    expect(readRows(tableOf(lay({ whatIfs: WHAT_IFS }), 'what-ifs'))).toEqual([['全上', '智能排产 5 级 · 全面；联网开机 1 级 · 局部', '王工'], ['照旧', '–', '–']])
    expect(readRows(tableOf(lay({ whatIfs: WHAT_IFS }, EN), 'what-ifs'))[0]).toEqual(['全上', 'Scheduling Level 5, throughout; Connected start Level 1, in places', '王工'])
  })

  it('judges by the day that it is told', () => {
    const marks = (today: string) => tableOf(layOutActions({ plan: { actions: { full: FULL } }, evidence: [] }, today, id => id, ZH), 'actions').rows.map(({ mark }) => mark)
    expect([marks('2025-03-01'), marks('2025-03-02')]).toEqual([[undefined], ['holds']])
  })
})

describe('sayPlan', () => {
  const TROUBLED = [listedOf('a', { state: 'done', progress: 100, months: 4, budget: 30 }), listedOf('b', { late: 4, months: 2.25 }), listedOf('c', { state: 'blocked', months: 1.75 })]

  it('counts actions, and says what stands in the way and what it takes', () => {
    expect(sayPlan(TROUBLED, ZH)).toBe('3 项行动，完成 1 项，总进度 50%。逾期 1 项，受阻 1 项。共 8.0 人月。预算共 30.0 万元。')
    expect(sayPlan(TROUBLED, EN)).toBe('3 actions, 1 done, 50% of it all. 1 overdue, 1 blocked. 8.0 person-months in all. A budget of CNY 30.0 × 10,000 in all.')
  })

  it('is silent on what there is none of', () => {
    expect([sayPlan([listedOf('a', { progress: 20 })], ZH), sayPlan([listedOf('a', { progress: 20 })], EN)]).toEqual(['1 项行动，完成 0 项，总进度 20%。', 'One action, 0 done, 20% of it all.'])
  })
})

describe('the table of actions', () => {
  it('shows everything that was typed, with names instead of ids', () => {
    const table = tabulate({ full: FULL })
    expect(readHeads(table)).toEqual(['编号', '做什么', '提升哪些指标', '负责人', '开始', '完成期限', '投入（人月）', '预算（万元）', '状态', '进度', '备注'])
    expect(readRows(table)).toEqual([[
      '1', '上排产系统 | 第 1 批', '智能排产：1 级 · 全面 → 3 级 · 局部；联网开机：未开展 → 2 级 · 全面', '李铁柱', '2025-01-06', '2025-03-01', '8.3', '60.0', '进行中 | 逾期', '40 %',
      // A piece that is no longer there is named by its id.
      '先试一条线；卡在哪里：缺人；怎样算完成：两周不改排产；完成佐证：验收单；gone；方案：某厂商 · 某产品；由谁记下：王工',
    ]])
  })

  it('speaks English', () => {
    expect(readRows(tabulate({ full: FULL }, EN))[0]?.filter((_, column) => [1, 2, 8].includes(column))).toEqual([
      '上排产系统 | Wave 1', 'Scheduling: Level 1, throughout → Level 3, in places; Connected start: Not started → Level 2, throughout', 'Under way | Overdue',
    ])
  })

  it('has a dash for what was not said', () => {
    expect(readRows(tabulate({ bare: BARE }))).toEqual([['1', '开会', '–', '–', '–', '–', '–', '–', '未开始', '0 %', '–']])
  })

  it('keeps numbers unrounded, and has none where none was given', () => {
    const table = tabulate({ full: FULL, bare: BARE })
    // Progress is a share, as spreadsheets want it.
    expect(['number', 'months', 'budget', 'progress'].map(key => cellOf(table, 'full', key).value)).toEqual([1, 8.25, 60, 0.4])
    expect(['number', 'months', 'budget', 'progress'].map(key => cellOf(table, 'bare', key).value)).toEqual([2, undefined, undefined, 0])
  })

  it('marks what is late or blocked', () => {
    const table = tabulate({ done: { ...FULL, state: 'done' }, late: FULL, blocked: { ...BARE, state: 'blocked' }, bare: BARE })
    expect(Object.fromEntries(table.rows.map(({ id, mark }) => [id, mark]))).toEqual({ done: undefined, late: 'holds', blocked: 'holds', bare: undefined })
    expect(['done', 'late', 'blocked'].map(id => cellOf(table, id, 'state'))).toEqual([{ text: '已完成' }, { text: '进行中', more: ['逾期'] }, { text: '受阻' }])
  })
})

describe('layOutFollowed', () => {
  const followed = (indicator: string, now: number | null, outcome: FollowedLift['outcome'], owner?: string): FollowedLift => ({ action: actionOf('上排产系统', { owner }), indicator, from: 2, to: 5, now, outcome })
  const FOLLOWED = [followed('scenario-3', 6, 'true', '李铁柱'), followed('scenario-4', 4, 'part'), followed('scenario-1', 2, 'none'), followed('scenario-2', 0, 'none'), followed('scenario-5', null, 'unknown')]
  const layFollowed = (lifts = FOLLOWED, voice: Voice = ZH) => layOutFollowed({ period: '2023', lifts }, nameRubric(RUBRIC, voice), voice)

  it('is not there where nothing was promised', () => {
    expect(layOutFollowed(null, id => id, ZH)).toBeNull()
  })

  it('counts what became of a plan', () => {
    expect(sayings(layFollowed())).toEqual(['2023 期计划了 5 处提升：做到 1，有进步 1，没进步 2，这次还没评 1。'])
    expect(sayings(layFollowed(FOLLOWED, EN))).toEqual(['The plan of 2023 promised 5 lifts: 1 reached, 1 in part, 2 not, 1 not rated yet.'])
  })

  it('shows for each lift who promised what, and where it stands', () => {
    expect(readHeads(tableOf(layFollowed(), 'followed'))).toEqual(['指标', '做什么', '计划', '现在', '结果'])
    expect(readRows(tableOf(layFollowed(), 'followed'))).toEqual([
      ['智能排产', '上排产系统 | 李铁柱', '1 级 · 全面 → 3 级 · 局部', '3 级 · 全面', '做到'], ['联网开机', '上排产系统', '1 级 · 全面 → 3 级 · 局部', '2 级 · 全面', '有进步'],
      ['数字画图', '上排产系统', '1 级 · 全面 → 3 级 · 局部', '1 级 · 全面', '没进步'], ['虚拟试验', '上排产系统', '1 级 · 全面 → 3 级 · 局部', '未开展', '没进步'], ['库存盘点', '上排产系统', '1 级 · 全面 → 3 级 · 局部', '–', '还没评'],
    ])
  })

  it('tells outcomes apart, and leads to the question', () => {
    const table = tableOf(layFollowed(), 'followed')
    expect(table.rows.map(({ id }) => [cellOf(table, id, 'indicator').link, cellOf(table, id, 'outcome').tone])).toEqual([['scenario-3', 'good'], ['scenario-4', 'warn'], ['scenario-1', 'bad'], ['scenario-2', 'bad'], ['scenario-5', 'muted']])
  })

  it('tells rows of one indicator apart', () => {
    const ids = tableOf(layFollowed([followed('scenario-3', 6, 'true'), followed('scenario-3', 6, 'true')]), 'followed').rows.map(({ id }) => id)
    expect(new Set(ids).size).toBe(2)
  })
})
