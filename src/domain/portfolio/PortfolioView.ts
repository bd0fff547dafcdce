/** Where an assessment lies; `all` is everything that is neither archived nor deleted. */
export const SHELVES = ['all', 'open', 'complete', 'example', 'archived', 'removed'] as const
export type Shelf = (typeof SHELVES)[number]

export const SORTS = ['changed', 'name', 'grade', 'progress'] as const
export type Sort = (typeof SORTS)[number]

/** So many rows are shown at first and added at a time. */
export const PAGE_ROWS = 25

/** What of the list is shown, and how; it is kept in the address. */
export interface PortfolioView {
  search: string
  shelf: Shelf
  /** Empty for every industry. */
  industry: string
  sort: Sort
  isDescending: boolean
  rows: number
}

/** Names rise, all else starts with the most. */
const startsDescending = (sort: Sort) => sort !== 'name'

/** The view that an address asks for; what it says wrongly or not at all is as usual. */
export function readView(query: Readonly<Record<string, unknown>>): PortfolioView {
  const text = (key: string, max: number) => typeof query[key] === 'string' ? query[key].slice(0, max) : ''
  const sort = SORTS.find(known => known === query.sort) ?? 'changed'
  const rows = Number(text('rows', 6))
  return {
    search: text('q', 100),
    shelf: SHELVES.find(known => known === query.show) ?? 'all',
    industry: text('industry', 64),
    sort,
    isDescending: query.order === 'down' || (query.order !== 'up' && startsDescending(sort)),
    rows: Number.isInteger(rows) && rows > PAGE_ROWS ? rows : PAGE_ROWS,
  }
}

/** What an address says of a view: only what is not as usual. */
export function writeView({ search, shelf, industry, sort, isDescending, rows }: PortfolioView): Record<string, string> {
  const entries: [key: string, value: string, isUsual: boolean][] = [
    ['q', search, search === ''], ['show', shelf, shelf === 'all'], ['industry', industry, industry === ''], ['sort', sort, sort === 'changed'],
    ['order', isDescending ? 'down' : 'up', isDescending === startsDescending(sort)], ['rows', String(rows), rows === PAGE_ROWS],
  ]
  return Object.fromEntries(entries.filter(([, , isUsual]) => !isUsual))
}

/** The view after a press on a column: sorted by it, or the other way round when it already is. */
export function sortBy(view: PortfolioView, sort: Sort): PortfolioView {
  return { ...view, sort, isDescending: view.sort === sort ? !view.isDescending : startsDescending(sort) }
}
