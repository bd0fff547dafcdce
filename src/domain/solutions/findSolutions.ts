import { levelOfStep } from '@/domain/rubric/stepEffort'
import type { Catalogue, Solution } from './Catalogue'

/** What is looked for: an indicator on its way from one step to a higher one. */
export interface Need { indicator: string, from: number, to: number }

/**
 * Entries that help an indicator to one of the levels between two steps, those for the plant's industry only; entries that serve more of
 * these levels first, then the order of the catalogue.
 */
export function findSolutions({ solutions }: Pick<Catalogue, 'solutions'>, { indicator, from, to }: Need, industry: string | undefined): Solution[] {
  const first = levelOfStep(from + 1)
  const last = levelOfStep(to)
  const serves = (solution: Solution) => listLevels(solution, indicator).filter(level => level >= first && level <= last).length
  return solutions
    .filter(({ industries }) => industries === undefined || industries.some(one => one === industry))
    .filter(solution => serves(solution) > 0)
    .sort((a, b) => serves(b) - serves(a))
}

/** The levels of an indicator that a solution helps to reach, the lowest first. */
export function listLevels({ serves }: Pick<Solution, 'serves'>, indicator: string): number[] {
  return [...new Set(serves.filter(one => one.indicator === indicator).flatMap(({ levels }) => levels))].sort((a, b) => a - b)
}
