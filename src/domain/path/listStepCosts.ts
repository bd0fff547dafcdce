import type { Leaf } from '@/domain/rubric/Rubric'
import { levelOfStep, shareOfLevel, stepEffort } from '@/domain/rubric/stepEffort'

/** What the plant itself reckons with for one level of an indicator. */
export interface OwnEffort {
  level: number
  /** Person-months for the whole level, at this plant's size; those of the rubric when left out. */
  months?: number
  /** 万元 for what is bought: software, equipment, services. */
  spend?: number
}

/** By indicator id. */
export type OwnEfforts = Readonly<Record<string, readonly OwnEffort[]>>

export interface StepCost {
  /** Person-months. */
  months: number
  /** 万元: the months at their price, and what is bought; what is bought alone while no price is known. */
  money: number
  /** `rubric`: as stated, times the size of the plant. `own`: the plant's figure. `assumed`: nobody has stated any. */
  source: 'rubric' | 'own' | 'assumed'
}

const STEPS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const

/**
 * What each of the steps 1 to 10 takes, by indicator. Where the rubric states nothing for a level, the mean of what it states for that level
 * of other indicators stands in, and one person-month where it states none at all; both are named as assumed.
 */
export function listStepCosts(
  leaves: readonly Leaf[], { sizeFactor, efforts, monthPrice }: { sizeFactor: number, efforts: OwnEfforts, monthPrice: number | null },
): ReadonlyMap<string, StepCost[]> {
  const means = new Map(STEPS.map(step => [step, meanOf(leaves.flatMap(({ indicator }) => stepEffort(indicator, step) ?? []))]))
  return new Map(leaves.map(({ id, indicator }) => [id, STEPS.map((step): StepCost => {
    const own = (Object.hasOwn(efforts, id) ? efforts[id] : undefined)?.find(({ level }) => level === levelOfStep(step))
    const stated = stepEffort(indicator, step)
    const months = own?.months !== undefined
      ? own.months * shareOfLevel(step)
      : (stated ?? means.get(step) ?? shareOfLevel(step)) * sizeFactor
    return {
      months,
      money: months * (monthPrice ?? 0) + (own?.spend ?? 0) * shareOfLevel(step),
      source: own?.months !== undefined ? 'own' : stated === null ? 'assumed' : 'rubric',
    }
  })]))
}

const meanOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length
