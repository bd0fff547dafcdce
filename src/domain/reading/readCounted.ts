import type { Facts } from '@/domain/enterprise/Enterprise'
import { TOLERANCE } from '@/domain/scoring/TOLERANCE'
import type { CountedScheme } from './ReadingFile'
import type { StepOf } from './readStaged'

interface CountedScene {
  id: string
  key: boolean
  /** Lowest whole level that its indicators hold on average, throughout; `null` when none is rated or applicable. */
  level: number | null
  /** Its indicators that nobody has rated. */
  open: number
}

interface CountedItem {
  id: string
  /** `null` when a figure or a rating is missing. */
  points: number | null
}

export interface CountedResult {
  scenes: CountedScene[]
  items: CountedItem[]
  /** Sum of the items, a lower bound where some have no public rule; `null` while figures are missing. */
  score: number | null
  /** What scenes and score allow; `null` while there is no score. */
  level: number | null
  levelByScenes: number
  /** Items whose figures or ratings are missing. */
  missing: string[]
}

/** Figures that a form gives; revenue is that of the enterprise, in the unit of `spending`. */
export type CountedFacts = Facts & { revenue?: number }

/** A counted reading: level L needs its score, and a number of scenes, some of them key ones, at level L or above. */
export function readCounted(scheme: CountedScheme, stepOf: StepOf, facts: CountedFacts): CountedResult {
  const scenes = scheme.scenes.map(({ id, key, indicators }): CountedScene => {
    const all = indicators.map(stepOf)
    const steps = all.filter(step => typeof step === 'number')
    return { id, key, level: steps.length === 0 ? null : Math.min(scheme.levels.length, Math.floor(mean(steps) / 2 + TOLERANCE)), open: all.filter(step => step === null).length }
  })
  const items = scheme.items.map(item => ({ id: item.id, points: countItem(item, stepOf, facts) }))
  const missing = items.filter(({ points }) => points === null).map(({ id }) => id)
  const score = missing.length > 0 ? null : items.reduce((sum, { points }) => sum + (points ?? 0), 0)
  const holds = (wanted: { scenes: number, keyScenes: number }, level: number) => {
    const reached = scenes.filter(scene => (scene.level ?? 0) >= level)
    return reached.length >= wanted.scenes && reached.filter(({ key }) => key).length >= wanted.keyScenes
  }
  const highest = (test: (wanted: CountedScheme['levels'][number], level: number) => boolean) => {
    const failed = scheme.levels.findIndex((wanted, i) => !test(wanted, i + 1))
    return failed < 0 ? scheme.levels.length : failed
  }
  return {
    scenes, items, score, missing,
    levelByScenes: highest(holds),
    level: score === null ? null : highest((wanted, level) => holds(wanted, level) && score >= wanted.score - TOLERANCE),
  }
}

function countItem(item: CountedScheme['items'][number], stepOf: StepOf, facts: CountedFacts): number | null {
  switch (item.by) {
    case 'unknown': return 0
    case 'choices': {
      const chosen = facts[item.fact]
      // None ticked is stored as nothing; it counts as none once the form is filled in at all.
      if (chosen === undefined && facts.machines === undefined) return null
      return Math.min(item.points, item.each * (chosen?.length ?? 0))
    }
    case 'share': {
      const whole = item.fact === 'spending' ? facts.revenue : facts.machines
      const part = facts[item.fact]
      if (part === undefined || !whole) return null
      const band = item.bands.find(([most]) => part / whole <= most + TOLERANCE) ?? item.bands[item.bands.length - 1]
      return item.points * (band?.[1] ?? 0)
    }
    case 'indicators': {
      const steps = item.indicators.map(stepOf)
      const rated = steps.filter(step => typeof step === 'number')
      if (rated.length > 0) return item.points * mean(rated) / 10
      return steps.every(step => step === 'na') ? 0 : null
    }
  }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
