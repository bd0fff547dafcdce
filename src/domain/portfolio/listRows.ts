import type { PortfolioRow } from './PortfolioRow'
import type { PortfolioView, Shelf, Sort } from './PortfolioView'

/** The rows that a view shows, in its order, as many as there are; `nameIndustry` gives an industry's name on the screen. */
export function listRows(rows: readonly PortfolioRow[], view: PortfolioView, nameIndustry: (row: PortfolioRow) => string): PortfolioRow[] {
  const words = normalise(view.search).split(/\s+/).filter(Boolean)
  const shown = rows.filter(row => findShelves(row).includes(view.shelf)
    && (view.industry === '' || row.enterprise.industry === view.industry)
    && (words.length === 0 || hasWords(row, words, nameIndustry(row))))
  return sortRows(shown, view.sort, view.isDescending)
}

/** How many rows lie on each shelf. */
export function countShelves(rows: readonly PortfolioRow[]): Record<Shelf, number> {
  const counts = { all: 0, open: 0, complete: 0, example: 0, archived: 0, removed: 0 }
  for (const row of rows) for (const shelf of findShelves(row)) counts[shelf] += 1
  return counts
}

/** Where a row is found. Examples are never in progress, nor complete. */
function findShelves({ removedAt, archivedAt, example, standing }: PortfolioRow): readonly Shelf[] {
  if (removedAt !== undefined) return ['removed']
  if (archivedAt !== undefined) return ['archived']
  if (example) return ['all', 'example']
  return standing?.state === 'complete' ? ['all', 'complete'] : ['all', 'open']
}

/** Full-width digits and letters are the same as half-width ones, and capitals as small ones. */
const normalise = (text: string) => text.normalize('NFKC').toLowerCase()

/** What is searched in a row; a row is never changed, so this is made once. */
const texts = new WeakMap<PortfolioRow, { industry: string, text: string }>()

function hasWords(row: PortfolioRow, words: readonly string[], industry: string): boolean {
  let known = texts.get(row)
  if (known?.industry !== industry) {
    const { enterprise, site, period } = row
    known = { industry, text: normalise([enterprise.name, enterprise.creditCode, site.name, period, industry].filter(Boolean).join('\n')) }
    texts.set(row, known)
  }
  return words.every(word => known.text.includes(word))
}

const NAMES = new Intl.Collator('zh-CN', { numeric: true })

/** Rows without the value that is sorted by come last, whichever way round; equal ones keep the last changed first. */
function sortRows(rows: PortfolioRow[], sort: Sort, isDescending: boolean): PortfolioRow[] {
  const sign = isDescending ? -1 : 1
  const byChange = (a: PortfolioRow, b: PortfolioRow) => a.updatedAt < b.updatedAt ? 1 : a.updatedAt > b.updatedAt ? -1 : 0
  if (sort === 'changed') return rows.sort((a, b) => -sign * byChange(a, b))
  if (sort === 'name') return rows.sort((a, b) => compareNames(a, b, sign) || byChange(a, b))
  const find = sort === 'grade' ? findGrade : findProgress
  const values = new Map(rows.map(row => [row, find(row)]))
  return rows.sort((a, b) => compareNumbers(values.get(a) ?? null, values.get(b) ?? null, sign) || byChange(a, b))
}

function compareNames({ enterprise: { name: a } }: PortfolioRow, { enterprise: { name: b } }: PortfolioRow, sign: number): number {
  if (a === '' || b === '') return a === b ? 0 : a === '' ? 1 : -1
  return sign * NAMES.compare(a, b)
}

function compareNumbers(a: number | null, b: number | null, sign: number): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1
  return sign * (a - b)
}

/** By grade and then score; an estimate stands in the middle of its range. */
function findGrade({ standing }: PortfolioRow): number | null {
  if (!standing) return null
  const { grade, score, estimate } = standing
  if (grade !== null) return grade + (score ?? 0) / 1000
  return estimate && (estimate.low + estimate.high) / 2
}

function findProgress({ standing }: PortfolioRow): number | null {
  return standing && standing.applicable > 0 ? standing.answered / standing.applicable : null
}
