import type { Standing } from '@/domain/scoring/standAt'
import { costOf } from './buildPath'
import type { Path } from './Path'
import type { PathStart } from './PathStart'
import { standAfter } from './standAfter'

/** A part of a lift that is done in one go. */
interface WaveLift { indicator: string, from: number, to: number, months: number }

export interface Wave {
  lifts: WaveLift[]
  /** Person-months of all its lifts. */
  months: number
  /** Calendar months from the beginning of the first wave. */
  begins: number
  lasts: number
  /** What the engine says once everything up to here is done. */
  after: Standing
}

export interface Pace {
  /** People who work on it at the same time. */
  people: number
  /** Calendar months that a wave should not exceed. */
  longest: number
}

export const DEFAULT_PACE: Pace = { people: 3, longest: 6 }

/**
 * The order of a path: a part of a lift comes in a wave after everything that it presupposes, and a wave holds what so many people do in
 * so many months, the most score for the effort first. A part that is larger than a wave has one to itself.
 */
export function planWaves(start: PathStart, path: Path, { people, longest }: Pace = DEFAULT_PACE): Wave[] {
  const waves: Wave[] = []
  const steps = new Map<string, number>()
  let waiting = cutParts(start, path)
  let begins = 0
  while (waiting.length > 0) {
    const parts = fillWave(start, steps, waiting, people * longest)
    // Prerequisites in a circle cannot be put in an order; a rubric with one is refused before it comes here.
    if (parts.length === 0) throw new Error('No part of the path can come next.')
    for (const { indicator, to } of parts) steps.set(indicator, to)
    waiting = waiting.filter(part => !parts.includes(part))
    const months = parts.reduce((sum, part) => sum + part.months, 0)
    waves.push({ lifts: joinParts(parts), months, begins, lasts: months / people, after: standAfter(start, steps).standing })
    begins += months / people
  }
  return waves
}

/** What is best for its effort, for as long as there is room, and at least one part; the next part of a lift may follow in the same wave. */
function fillWave(start: PathStart, done: ReadonlyMap<string, number>, waiting: readonly WaveLift[], room: number): WaveLift[] {
  const chosen: WaveLift[] = []
  const own = new Map(done)
  let left = room
  for (;;) {
    const ready = waiting.filter(part => !chosen.includes(part) && isReady(start, done, own, part) && (chosen.length === 0 || part.months <= left + 1e-9))
    const best = ready.sort((a, b) => worth(start, b) - worth(start, a))[0]
    if (!best) return chosen
    chosen.push(best)
    own.set(best.indicator, best.to)
    left -= best.months
  }
}

/** The parts of one indicator as one. */
function joinParts(parts: readonly WaveLift[]): WaveLift[] {
  const joined = new Map<string, WaveLift>()
  for (const part of parts) {
    const before = joined.get(part.indicator)
    joined.set(part.indicator, before ? { ...before, to: part.to, months: before.months + part.months } : part)
  }
  return [...joined.values()]
}

/** Lifts cut where a later step presupposes more than an earlier one, so that the earlier part need not wait. */
function cutParts({ itemById }: PathStart, { lifts }: Path): WaveLift[] {
  return lifts.flatMap(({ indicator, from, to }) => {
    const item = itemById.get(indicator)
    if (!item) return []
    const binding = item.leaf.indicator.requires.filter(need => (itemById.get(need.indicator)?.from ?? need.step) < need.step).map(({ level }) => 2 * level - 2)
    const ends = [...new Set([...binding.filter(last => last > from && last < to), to])].sort((a, b) => a - b)
    return ends.map((end, i): WaveLift => {
      const begin = ends[i - 1] ?? from
      return { indicator, from: begin, to: end, months: costOf({ ...item, from: begin }, end, 'months') }
    })
  })
}

/** What it presupposes has been done in earlier waves, and its own earlier part before it. */
function isReady({ itemById }: PathStart, done: ReadonlyMap<string, number>, own: ReadonlyMap<string, number>, { indicator, from, to }: WaveLift): boolean {
  const at = (id: string, steps: ReadonlyMap<string, number>) => steps.get(id) ?? itemById.get(id)?.from ?? 10
  return at(indicator, own) === from && (itemById.get(indicator)?.leaf.indicator.requires ?? []).every(need => to < 2 * need.level - 1 || at(need.indicator, done) >= need.step)
}

/** Points of the overall score for a person-month. */
function worth({ itemById }: PathStart, { indicator, from, to, months }: WaveLift): number {
  return (itemById.get(indicator)?.points ?? 0) * (to - from) / Math.max(months, 1e-9)
}
