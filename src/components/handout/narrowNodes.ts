import { isOpen } from '@/components/answer/orderAnswers'
import type { NodeReport } from '@/domain/report/Report'

/** Only these indicators and the branches above them, each branch with its own progress among them. */
export function narrowNodes(nodes: readonly NodeReport[], only: readonly string[]): NodeReport[] {
  const byId = new Map(nodes.map(node => [node.id, node]))
  const counts = new Map<string, { applicable: number, answered: number }>()
  for (const node of nodes) {
    if (node.kind !== 'indicator' || !only.includes(node.id)) continue
    for (let above: NodeReport | undefined = node; above; above = byId.get(above.parent ?? '')) {
      const { applicable, answered } = counts.get(above.id) ?? { applicable: 0, answered: 0 }
      counts.set(above.id, { applicable: applicable + Number(node.isApplicable), answered: answered + Number(node.isApplicable && !isOpen(node)) })
    }
  }
  return nodes.flatMap(node => {
    const count = counts.get(node.id)
    return count ? { ...node, ...count } : []
  })
}
