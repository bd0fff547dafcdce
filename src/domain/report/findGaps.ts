import type { Indicator } from '@/domain/rubric/Indicator'
import type { Leaf, Rubric } from '@/domain/rubric/Rubric'
import { stepEffort } from '@/domain/rubric/stepEffort'
import { TOLERANCE } from '@/domain/scoring/TOLERANCE'
import type { Gap, GateReport, NodeReport } from './Report'

/** Person-months from one step to a higher one for a medium plant; `null` where the indicator does not state all of them. */
function sumEffort(indicator: Indicator, from: number, to: number): number | null {
  let months = 0
  for (let step = from + 1; step <= to; step++) {
    const effort = stepEffort(indicator, step)
    if (effort === null) return null
    months += effort
  }
  return months
}

/**
 * What lies between each indicator and a target grade g, whose step is g (grade 2L − 1 = level L in places, 2L = throughout), or
 * the higher step that a closed gate up to g asks of it:
 * the largest lift of the overall score first, then the least effort, then the rubric's order; open ones last.
 */
export function findGaps(
  leaves: readonly Leaf[], nodes: ReadonlyMap<string, NodeReport>, gates: readonly GateReport[], target: number, sizeFactor: number,
): Gap[] {
  const closed = gates.filter(({ gate, state }) => gate.grade <= target && (state === 'closed' || state === 'undecided'))
  const gaps = leaves.flatMap((leaf): Gap[] => {
    const node = nodes.get(leaf.id)
    if (!node?.isApplicable || !node.rating) return []
    const { step } = node.rating
    const held = closed.filter(({ short }) => isUnder(leaf.id, short, nodes))
    const goal = Math.max(target, ...held.map(({ gate }) => 'step' in gate ? gate.step : 0))
    if (step !== null && step >= goal) return []
    const months = step === null ? null : sumEffort(leaf.indicator, step, goal)
    return [{
      indicator: leaf.id,
      step,
      target: goal,
      lift: step === null ? null : node.weight.effective * 10 * (goal - step),
      months: months === null ? null : months * sizeFactor,
      gates: held.map(({ gate }) => gate.id),
    }]
  })
  return gaps.sort((a, b) => compareLifts(a, b) || (a.months ?? 1e9) - (b.months ?? 1e9))
}

/** Larger lifts first, equal within the tolerance of all comparisons; open ones last. */
function compareLifts(a: Gap, b: Gap): number {
  const difference = (b.lift ?? -1) - (a.lift ?? -1)
  return Math.abs(difference) < TOLERANCE ? 0 : difference
}

function isUnder(id: string, branches: readonly string[], nodes: ReadonlyMap<string, NodeReport>): boolean {
  for (let node = nodes.get(id); node; node = node.parent === null ? undefined : nodes.get(node.parent)) {
    if (branches.includes(node.id)) return true
  }
  return false
}

/** The size factor of an effort in this rubric; a plant of unknown size counts as medium. */
export function findSizeFactor(rubric: Pick<Rubric, 'sizeFactors'>, size: keyof Rubric['sizeFactors'] | null): number {
  return rubric.sizeFactors[size ?? 'medium']
}
