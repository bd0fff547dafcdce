import type { EnterpriseValues, FormChange } from '@/components/enterprise/EnterpriseForm'
import { mergeKpis } from '@/components/enterprise/mergeKpis'

/** The values after a change of the form. */
export function applyForm(values: EnterpriseValues, { kpis = {}, ...change }: FormChange): EnterpriseValues {
  return {
    period: change.period ?? values.period,
    enterprise: { ...values.enterprise, ...change.enterprise },
    site: { ...values.site, ...change.site },
    facts: { ...values.facts, ...change.facts, kpis: mergeKpis(values.facts.kpis, kpis) },
  }
}
