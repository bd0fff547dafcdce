import type { EnterpriseValues, FormChange } from './EnterpriseForm'

/** A later change on top of an earlier one, field by field. */
export function mergeChanges(earlier: FormChange, later: FormChange): FormChange {
  return {
    period: later.period ?? earlier.period,
    enterprise: { ...earlier.enterprise, ...later.enterprise },
    site: { ...earlier.site, ...later.site },
    facts: { ...earlier.facts, ...later.facts },
    kpis: { ...earlier.kpis, ...later.kpis },
  }
}

/** The values with a change put in; a KPI given as `undefined` is gone, and with the last one the whole record. */
export function mergeForm(values: EnterpriseValues, change: FormChange): EnterpriseValues {
  const kpis: Record<string, number> = {}
  for (const [id, figure] of Object.entries({ ...values.facts.kpis, ...change.kpis })) if (figure !== undefined) kpis[id] = figure
  return {
    period: change.period ?? values.period,
    enterprise: { ...values.enterprise, ...change.enterprise },
    site: { ...values.site, ...change.site },
    facts: { ...values.facts, ...change.facts, kpis: Object.keys(kpis).length > 0 ? kpis : undefined },
  }
}

/** What of a change the values do not hold yet. */
export function findUnstored(values: EnterpriseValues, change: FormChange): FormChange {
  return {
    period: change.period === values.period ? undefined : change.period,
    enterprise: leaveOut(change.enterprise, values.enterprise),
    site: leaveOut(change.site, values.site),
    facts: leaveOut(change.facts, values.facts),
    kpis: leaveOut(change.kpis, values.facts.kpis ?? {}),
  }
}

function leaveOut<T extends object>(change: T | undefined, stored: object): Partial<T> {
  const rest: Partial<T> = { ...change }
  for (const key of Object.keys(rest)) {
    if (JSON.stringify(Reflect.get(rest, key)) === JSON.stringify(Reflect.get(stored, key))) Reflect.deleteProperty(rest, key)
  }
  return rest
}
