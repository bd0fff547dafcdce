import type { z } from 'zod'
import type { IndicatorInput } from '@/domain/rubric/Indicator'
import type { Rubric } from '@/domain/rubric/Rubric'
import { resolveRubric } from '@/domain/rubric/resolveRubric'
import type { Shelf } from '@/domain/rubric/resolveTree'
import { rubricFileSchema } from '@/domain/rubric/RubricFile'

export type RubricFileInput = z.input<typeof rubricFileSchema>
export type NodeInput = RubricFileInput['children'][number]

export function leaf(indicator: string, weight?: number): NodeInput {
  return { indicator, weight }
}

export function branch(id: string, weight: number | undefined, children: NodeInput[]): NodeInput {
  return { id, title: id, weight, children }
}

/** A branch of equal children, weighted 100 / n each. */
export function equalBranch(id: string, weight: number, indicators: string[]): NodeInput {
  return { id, title: id, weight, weights: 'equal', children: indicators.map(indicator => ({ indicator })) }
}

/** An indicator with no more than scoring needs. */
export function indicator(id: string, more: Partial<IndicatorInput> = {}): IndicatorInput {
  return { id, title: id, anchors: ['1', '2', '3', '4', '5'], ...more }
}

function listIndicators(children: NodeInput[]): string[] {
  return children.flatMap(child => 'indicator' in child ? [child.indicator] : 'children' in child ? listIndicators(child.children) : [])
}

/** The file of a standard; indicators that are not described stand in with anchors only. */
export function buildRubricFile(children: NodeInput[], more: Partial<RubricFileInput> = {}): RubricFileInput {
  const described = more.indicators ?? []
  const ids = [...new Set(listIndicators(children))]
  return {
    kind: 'rubric', formatVersion: 1, id: 'test-standard', version: '1.0.0', title: '测试标准', children, ...more,
    indicators: [...described, ...ids.filter(id => !described.some(known => known.id === id)).map(id => indicator(id))],
  }
}

/** A shelf of nothing but what a test puts on it. */
export function buildShelf(more: Partial<Shelf> = {}): Shelf {
  return { indicators: [], standards: [], ...more }
}

/** A rubric as the engine takes it: parsed and resolved. */
export function buildRubric(children: NodeInput[], more: Partial<RubricFileInput> = {}): Rubric {
  return { ...resolveRubric(rubricFileSchema.parse(buildRubricFile(children, more)), buildShelf()).rubric, hash: 'test' }
}
