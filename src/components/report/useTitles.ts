import type { Report } from '@/domain/report/Report'
import { useText } from '@/messages/useText'

/** The title of a node of a report in the language of the screen; the id itself for what the report does not hold. */
export function useTitles(report: () => Report): (id: string) => string {
  const { local } = useText()
  return id => local(report().nodes.find(node => node.id === id)?.title ?? { zh: id, en: id })
}
