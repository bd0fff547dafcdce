import { weighLeaves } from '@/domain/quick/chooseQuickScan'
import type { Gate } from './Gate'
import type { Leaf, Rubric } from './Rubric'

/** Texts of an indicator that can differ between two versions. */
const TEXT_FIELDS = ['title', 'question', 'scope', 'anchors', 'lookFor', 'evidence', 'requires', 'notApplicable'] as const

export interface RubricComparison {
  added: Leaf[]
  removed: Leaf[]
  /** Indicators of both whose share of the whole differs; shares 0 to 1, before anything is not applicable. */
  weights: { leaf: Leaf, from: number, to: number }[]
  /** Indicators of both with the parts of their text that differ. */
  texts: { leaf: Leaf, before: Leaf, fields: (typeof TEXT_FIELDS)[number][] }[]
  gates: { added: Gate[], removed: Gate[], changed: Gate[] }
  /** Whether the cut points differ. */
  hasOtherCuts: boolean
  /** Nothing above differs. */
  isSame: boolean
}

type Comparable = Pick<Rubric, 'root' | 'gates' | 'cuts'>

/** What is different in `after`, compared with `before`: two versions of a standard, or two editions of one. */
export function compareRubrics(before: Comparable, after: Comparable): RubricComparison {
  const old = new Map(weighLeaves(before.root, 1).map(entry => [entry.leaf.id, entry]))
  const now = weighLeaves(after.root, 1)
  const ids = new Set(now.map(({ leaf }) => leaf.id))
  const shared = now.flatMap(entry => {
    const earlier = old.get(entry.leaf.id)
    return earlier ? [{ earlier, entry }] : []
  })
  const comparison = {
    added: now.filter(({ leaf }) => !old.has(leaf.id)).map(({ leaf }) => leaf),
    removed: [...old.values()].filter(({ leaf }) => !ids.has(leaf.id)).map(({ leaf }) => leaf),
    weights: shared.filter(({ earlier, entry }) => Math.abs(earlier.share - entry.share) > 1e-6)
      .map(({ earlier, entry }) => ({ leaf: entry.leaf, from: earlier.share, to: entry.share })),
    texts: shared.map(({ earlier, entry }) => ({ leaf: entry.leaf, before: earlier.leaf, fields: TEXT_FIELDS.filter(field => isChanged(earlier.leaf, entry.leaf, field)) }))
      .filter(({ fields }) => fields.length > 0),
    gates: compareGates(before.gates, after.gates),
    hasOtherCuts: before.cuts.join() !== after.cuts.join(),
  }
  const { added, removed, weights, texts, gates, hasOtherCuts } = comparison
  const count = [added, removed, weights, texts, gates.added, gates.removed, gates.changed].reduce((sum, list) => sum + list.length, 0)
  return { ...comparison, isSame: count === 0 && !hasOtherCuts }
}

function isChanged(before: Leaf, after: Leaf, field: (typeof TEXT_FIELDS)[number]): boolean {
  const read = (leaf: Leaf) => field === 'title' ? leaf.title : leaf.indicator[field]
  return JSON.stringify(read(before)) !== JSON.stringify(read(after))
}

function compareGates(before: readonly Gate[], after: readonly Gate[]): RubricComparison['gates'] {
  const old = new Map(before.map(gate => [gate.id, gate]))
  const ids = new Set(after.map(({ id }) => id))
  return {
    added: after.filter(({ id }) => !old.has(id)),
    removed: before.filter(({ id }) => !ids.has(id)),
    changed: after.filter(gate => {
      const earlier = old.get(gate.id)
      return earlier !== undefined && JSON.stringify(earlier) !== JSON.stringify(gate)
    }),
  }
}
