import type { Indicator } from './Indicator'

/** Share of a level's effort that its first half-step (局部) takes. */
const FIRST_HALF = 0.6

/** The level that a step belongs to, 1–5 for steps 1–10. */
export const levelOfStep = (step: number) => Math.ceil(step / 2)

/** Share of its level's effort that a step takes, 0 to 1. */
export const shareOfLevel = (step: number) => step % 2 === 1 ? FIRST_HALF : 1 - FIRST_HALF

/** Person-months of one step for a medium plant; `null` when the indicator states none for its level. */
export function stepEffort(indicator: Pick<Indicator, 'effort'>, step: number): number | null {
  const effort = indicator.effort.find(({ level }) => level === levelOfStep(step))
  return effort ? effort.months * shareOfLevel(step) : null
}
