import type { NodeReport } from '@/domain/report/Report'

export interface SegmentGroup {
  /** The branch above; `null` for segments right under the root. */
  above: NodeReport | null
  segments: NodeReport[]
}

/** The branches that hold indicators, in the order of the tree, those with the same branch above together. */
export function groupSegments(nodes: readonly NodeReport[]): SegmentGroup[] {
  const byId = new Map(nodes.map(node => [node.id, node]))
  const holders = new Set(nodes.flatMap(({ kind, parent }) => kind === 'indicator' && parent !== null ? [parent] : []))
  const groups: SegmentGroup[] = []
  for (const segment of nodes.filter(({ id, parent }) => holders.has(id) && parent !== null)) {
    const parent = byId.get(segment.parent ?? '')
    const above = parent && parent.parent !== null ? parent : null
    const last = groups[groups.length - 1]
    if (last && last.above?.id === above?.id) last.segments.push(segment)
    else groups.push({ above, segments: [segment] })
  }
  return groups
}
