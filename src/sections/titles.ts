import type { Report } from '@/domain/report/Report'
import type { Voice } from '@/messages/Voice'

/** The title of a node of a report, or of any of several; the id itself for what none of them holds. */
export function nameNodes(report: Report | readonly Report[], { local }: Voice): (id: string) => string {
  const titles = new Map([report].flat().flatMap(({ nodes }) => nodes.map(({ id, title }) => [id, title])))
  return id => {
    const title = titles.get(id)
    return title ? local(title) : id
  }
}
