import type { Lift, Path } from '@/domain/path/Path'

/** A lift of 6 person-months that adds 2.5 points a step, unless told otherwise. */
export function liftOf(indicator: string, from: number, to: number, more: Partial<Lift> = {}): Lift {
  return { indicator, from, to, isOpen: false, months: 6, money: null, points: 2.5 * (to - from), isAssumed: false, ...more }
}

/** A proved path over these lifts, from grade 2 to grade 3, unless told otherwise. */
export function pathOf(lifts: Lift[], more: Partial<Path> = {}): Path {
  const months = lifts.reduce((sum, lift) => sum + lift.months, 0)
  return { lifts, months, money: null, before: { score: 20, grade: 2 }, after: { score: 27.5, grade: 3 }, isProved: true, bound: months, ...more }
}
