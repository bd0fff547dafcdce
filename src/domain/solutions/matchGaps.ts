import type { Gap } from '@/domain/report/Report'
import type { Catalogue, Solution } from './Catalogue'
import { findSolutions } from './findSolutions'

/** What a catalogue offers for the gaps of a report. */
export interface GapSolutions {
  catalogue: Pick<Catalogue, 'title' | 'publisher' | 'example'>
  /** In the order of the gaps, only those for which there is something. */
  gaps: { indicator: string, solutions: Solution[] }[]
}

/** What fits each gap on its way from today's step to the target; an open indicator begins below the first step. */
export function matchGaps(catalogue: Catalogue, gaps: readonly Gap[], industry: string | undefined): GapSolutions {
  const { title, publisher, example } = catalogue
  return {
    catalogue: { title, publisher, example },
    gaps: gaps
      .map(({ indicator, step, target }) => ({ indicator, solutions: findSolutions(catalogue, { indicator, from: step ?? 0, to: target }, industry) }))
      .filter(({ solutions }) => solutions.length > 0),
  }
}
