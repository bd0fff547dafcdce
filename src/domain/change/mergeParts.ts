import type { PlanChange } from './Change'
import { isSame } from './isSame'

type Json = PlanChange['after']

/**
 * What a change of an object becomes where another one stands by now: only the members that it changed. Two people who change different
 * members of one action at the same time both keep what they typed; everything else than objects is replaced.
 */
export function mergeParts(before: Json, after: Json, present: Json): Json {
  if (!isParts(before) || !isParts(after) || !isParts(present) || isSame(before, present)) return after
  const changed = new Set([...Object.keys(before), ...Object.keys(after)].filter(key => !isSame(before[key], after[key])))
  const rest = Object.entries(present).filter(([key]) => !changed.has(key))
  return Object.fromEntries([...rest, ...Object.entries(after).filter(([key]) => changed.has(key))])
}

const isParts = (value: Json): value is Record<string, Exclude<Json, undefined>> => typeof value === 'object' && value !== null && !Array.isArray(value)
