import type { Gate } from '@/domain/rubric/Gate'
import { listApplicable } from '@/domain/scoring/judgeGate'
import { TOLERANCE } from '@/domain/scoring/TOLERANCE'
import type { Row } from './Model'
import type { PathGoal } from './PathGoal'
import type { PathItem, PathStart } from './PathStart'
import type { Steps } from './standAfter'

/** A step that may be taken: “this indicator reaches at least this step”. */
export interface Column {
  item: PathItem
  step: number
}

/** The columns of a path and what holds between them whatever the target is. */
export interface Frame {
  start: PathStart
  columns: Column[]
  /** The column of an indicator's step; `undefined` where the step stands already or cannot be reached. */
  at: (id: string, step: number) => number | undefined
  rows: Row[]
}

/** The rule-bound part of the model: steps come in order, presuppose what the rubric says, and settled ones are taken. */
export function writeFrame(start: PathStart, limits: Steps): Frame {
  const columns = start.items.flatMap(item => range(item.from + 1, limits.get(item.id) ?? item.from).map((step): Column => ({ item, step })))
  const index = new Map(columns.map(({ item, step }, i) => [`${item.id}/${step}`, i]))
  const at = (id: string, step: number) => index.get(`${id}/${step}`)
  const rows = columns.flatMap(({ item, step }, i): Row[] => [
    ...step > item.from + 1 ? [implies(i, i - 1)] : [],
    ...step <= item.lowest ? [{ low: 1, high: 1, terms: [[i, 1]] as const }] : [],
  ])
  const needs = start.items.flatMap(({ id, from, leaf }) => leaf.indicator.requires.flatMap((need): Row[] => {
    const lifted = at(id, Math.max(from + 1, 2 * need.level - 1))
    const required = at(need.indicator, need.step)
    return lifted === undefined || required === undefined ? [] : [implies(lifted, required)]
  }))
  return { start, columns, at, rows: [...rows, ...needs] }
}

/** Whoever takes the first takes the second. */
const implies = (first: number, second: number): Row => ({ low: 0, high: Infinity, terms: [[second, 1], [first, -1]] })

const range = (from: number, to: number) => Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i)

/** What the goal asks of the columns; `null` for what no steps can change: a gate on something that is not applicable. */
export function writeGoal(frame: Frame, { grade = 0, branches = {} }: PathGoal): Row[] | null {
  const { rubric } = frame.start
  const cut = rubric.cuts[grade - 1]
  const rows = [
    ...cut === undefined ? [] : [writeScore(frame, rubric.root.id, cut)],
    ...rubric.gates.filter(gate => gate.grade <= grade).flatMap(gate => writeGate(frame, gate)),
    ...Object.entries(branches).map(([id, score]) => writeScore(frame, id, score)),
  ]
  const asking = rows.filter(row => row === null || row.low > 0)
  return asking.some(row => row === null) ? null : asking.filter(row => row !== null)
}

/** The score of a node is at least so much: Σ share · 10 · step over what stands under it. */
function writeScore({ start, columns }: Frame, nodeId: string, atLeast: number): Row | null {
  const shares = start.shares.get(nodeId)
  if (!shares || start.notApplicable.has(nodeId)) return nothing
  const today = start.items.reduce((sum, { id, from }) => sum + 10 * from * (shares.get(id) ?? 0), 0)
  const terms = columns.flatMap(({ item }, i) => {
    const share = shares.get(item.id) ?? 0
    return share > 0 ? [[i, 10 * share] as const] : []
  })
  return { low: today >= atLeast - TOLERANCE ? 0 : atLeast - today, high: Infinity, terms }
}

const nothing: Row = { low: 0, high: Infinity, terms: [] }

function writeGate(frame: Frame, gate: Gate): (Row | null)[] {
  const { start } = frame
  const node = start.nodes.get(gate.kind === 'indicator-step' ? gate.indicator : gate.branch)
  if (!node) return []
  switch (gate.kind) {
    case 'branch-score':
      return [writeScore(frame, node.id, gate.atLeast)]
    case 'children-score': {
      const children = node.kind === 'branch' ? node.children : [node]
      return children.filter(({ id }) => gate.only?.includes(id) ?? true).map(({ id }) => writeScore(frame, id, gate.atLeast))
    }
    case 'share': {
      const applicable = listApplicable(node, id => start.notApplicable.has(id))
      return applicable.length === 0 ? [] : [writeCount(frame, applicable, gate.step, Math.ceil((gate.share - TOLERANCE) * applicable.length))]
    }
    case 'indicator-step':
      return [start.itemById.has(gate.indicator) ? writeCount(frame, [gate.indicator], gate.step, 1) : null]
  }
}

/** At least so many of these indicators are at a step. */
function writeCount({ start, at }: Frame, ids: readonly string[], step: number, atLeast: number): Row {
  const there = ids.filter(id => (start.itemById.get(id)?.from ?? 0) >= step).length
  const terms = ids.flatMap(id => {
    const column = at(id, step)
    return column === undefined ? [] : [[column, 1] as const]
  })
  return { low: Math.max(0, atLeast - there), high: Infinity, terms }
}
