import type { LocalText } from '@/domain/LocalText'
import type { NodeReport, Report } from './Report'

export interface View {
  title: LocalText
  branches: NodeReport[]
  /** Fused indicators 融合指标, by the word of the rubric. */
  isFused: boolean
}

/**
 * The groups of branches that a report draws side by side, as the rubric says; without a word from it, the children of the root. What
 * an edition dropped is left out; what it added under the root joins the last group that shows children of the root.
 */
export function listViews({ rubric, nodes }: Pick<Report, 'rubric' | 'nodes'>): View[] {
  const byId = new Map(nodes.map(node => [node.id, node]))
  const top = nodes.filter(({ depth, kind }) => depth === 1 && kind === 'branch')
  const views = rubric.views
    .map(({ title, branches, fused = false }) => ({ title, branches: branches.flatMap(id => byId.get(id) ?? []), isFused: fused }))
    .filter(({ branches }) => branches.length > 0)
  if (views.length === 0) return top.length > 0 ? [{ title: rubric.title, branches: top, isFused: false }] : []
  const shown = new Set(views.flatMap(({ branches }) => branches))
  const home = views.filter(({ branches }) => branches.some(({ depth }) => depth === 1)).pop()
  home?.branches.push(...top.filter(branch => !shown.has(branch)))
  return views
}
