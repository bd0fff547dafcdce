import type { Walk, WalkOptions, WalkStop } from '@/domain/walk/planWalk'
import { planWalk } from '@/domain/walk/planWalk'
import type { QuickAnswer } from '../../../unit/domain/buildAssessment'
import { assess, RUBRIC } from '../../buildCase'

/** A walk through the small standard: scenario-1 in the design office, four questions under “other”. */
export function buildWalk(answers: Record<string, QuickAnswer> = {}, options: Partial<WalkOptions> = {}): Walk {
  return planWalk(RUBRIC, assess(answers).answers, { by: 'place', source: 'self', ...options })
}

/** One of its stops. */
export function readStop(walk: Walk, at: number): WalkStop {
  const stop = walk.stops[at]
  if (!stop) throw new Error(`There is no stop ${at}.`)
  return stop
}
