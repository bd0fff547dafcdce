import type { Assessment } from '@/domain/assessment/Assessment'
import type { Check, CheckOf, Over, Stated } from './Check'
import type { Contradiction, FactCondition } from './Contradiction'
import type { Ratings } from './readRatings'

type Facts = Assessment['facts']

/** Ratings that do not go with what they rest on, one check for each indicator that is too low for others. */
export function findLowBases({ list, stepOf }: Ratings): CheckOf<'base'>[] {
  const over = new Map<string, Over[]>()
  for (const { leaf, indicator, step } of list) {
    if (step === null) continue
    for (const { level, indicator: base, step: needed, because = null } of leaf.indicator.requires) {
      const has = stepOf(base)
      if (step < 2 * level - 1 || has == null || has >= needed) continue
      const others = over.get(base) ?? []
      const known = others.find(entry => entry.indicator === indicator)
      // Of several demands of one indicator the strictest stands for all.
      if (known && known.needed >= needed) continue
      over.set(base, [...others.filter(entry => entry !== known), { indicator, step, level, needed, because }])
    }
  }
  return [...over].map(([base, entries]) => {
    const low = { indicator: base, step: stepOf(base) ?? null }
    const strictest = Math.max(...entries.map(({ needed }) => needed))
    return {
      kind: 'base', low, over: entries, rated: [...entries.map(({ indicator, step }) => ({ indicator, step })), low],
      // The nearest level that it should have: who says yes to that is asked on.
      needed: Math.min(...entries.map(({ needed }) => needed)),
      attention: 60 + 4 * (strictest - (low.step ?? 0)) + 3 * Math.min(entries.length, 5),
    }
  })
}

/** Ratings against each other and against figures, as the contradictions say. */
export function findPairs({ stepOf }: Ratings, facts: Facts, contradictions: readonly Contradiction[]): Check[] {
  return contradictions.flatMap(({ id, if: claim, unless, because, question }): Check[] => {
    const step = stepOf(claim.indicator)
    if (step == null || step < claim.step) return []
    const high = { indicator: claim.indicator, step }
    if ('indicator' in unless) {
      const has = stepOf(unless.indicator)
      if (has == null || has >= unless.step) return []
      return [{ kind: 'pair', id, because, question, rated: [high, { indicator: unless.indicator, step: has }], attention: 55 + 4 * (unless.step - has) + 2 * (step - claim.step) }]
    }
    const stated = readFact(unless, facts)
    return stated ? [{ kind: 'fact', id, because, question, stated, rated: [high], attention: 65 + 2 * (step - claim.step) }] : []
  })
}

/** The figure that falls short of a condition; `null` when it does not, or nothing is stated. */
function readFact(condition: FactCondition, facts: Facts): Stated | null {
  switch (condition.fact) {
    case 'networks': return fallsShort(facts.networks, condition.has) ? { fact: 'networks', value: null, of: null } : null
    case 'collection': return fallsShort(facts.collection, condition.has) ? { fact: 'collection', value: null, of: null } : null
    default: {
      const { fact, atLeast } = condition
      const value = facts[fact]
      if (value === undefined) return null
      if (!condition.of) return value < atLeast ? { fact, value, of: null } : null
      const whole = facts[condition.of]
      return whole !== undefined && whole > 0 && value < atLeast * whole ? { fact, value, of: whole } : null
    }
  }
}

/** Something is ticked, and none of these. */
function fallsShort<T extends string>(ticked: readonly T[] | undefined, has: readonly T[]): boolean {
  return ticked !== undefined && ticked.length > 0 && !has.some(option => ticked.includes(option))
}
