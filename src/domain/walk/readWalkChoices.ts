import type { WalkBy } from './planWalk'
import { WALK_WAYS } from './planWalk'

/** What one browser remembers of the walk for one assessment. Ratings are not among it. */
export interface WalkChoices {
  by: WalkBy
  /** Stops of both ways as the user arranged them. */
  order: string[]
  skipped: string[]
  /** Where the user was last. */
  stop: string | null
  indicator: string | null
  /** By stop: what its clock shows, and the budget in minutes when it was started. */
  seconds: Record<string, number>
  budgets: Record<string, number>
  /** By indicator: which of the things to look at are ticked. */
  looked: Record<string, number[]>
}

/** Reads what `JSON.stringify` wrote; whatever is missing or no longer makes sense is as at the beginning. */
export function readWalkChoices(text: string): WalkChoices {
  const found = readRecord(parse(text))
  return {
    by: WALK_WAYS.find(way => way === found.by) ?? 'place',
    order: readList(found.order, isText), skipped: readList(found.skipped, isText),
    stop: isText(found.stop) ? found.stop : null, indicator: isText(found.indicator) ? found.indicator : null,
    seconds: mapRecord(found.seconds, readNumber), budgets: mapRecord(found.budgets, readNumber),
    looked: mapRecord(found.looked, value => readList(value, isNumber)),
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Nothing remembered, or cut short: the walk begins anew.
    return null
  }
}

const isText = (value: unknown): value is string => typeof value === 'string'
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
const readRecord = (value: unknown): Record<string, unknown> => isRecord(value) ? value : {}
const readNumber = (value: unknown) => isNumber(value) ? value : 0
const readList = <T>(value: unknown, is: (entry: unknown) => entry is T): T[] => Array.isArray(value) ? value.filter(is) : []
const mapRecord = <T>(value: unknown, read: (entry: unknown) => T): Record<string, T> => Object.fromEntries(Object.entries(readRecord(value)).map(([key, entry]) => [key, read(entry)]))
