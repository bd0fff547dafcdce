import type { Report } from '@/domain/report/Report'
import type { Voice } from '@/messages/Voice'

/** The title of a node of a report; the id itself for what the report does not hold. */
export function nameNodes(report: Report, { local }: Voice): (id: string) => string {
  const titles = new Map(report.nodes.map(({ id, title }) => [id, title]))
  return id => {
    const title = titles.get(id)
    return title ? local(title) : id
  }
}
