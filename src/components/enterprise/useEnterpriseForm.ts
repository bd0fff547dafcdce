import type { EnterpriseIssue } from '@/domain/enterprise/checkEnterprise'
import { checkEnterprise } from '@/domain/enterprise/checkEnterprise'
import type { Facts } from '@/domain/enterprise/Enterprise'
import type { ComputedRef } from 'vue'
import { computed } from 'vue'
import type { EnterpriseForm, EnterpriseValues, FormChange } from './EnterpriseForm'
import { nameIssue } from './EnterpriseForm'
import { mergeKpis } from './mergeKpis'

type StoredChange = Omit<FormChange, 'facts' | 'kpis'> & { facts?: Partial<Facts> }

/** The form as it is on the screen: the values, what is typed and not valid yet, and what to mend. KPIs are stored as one record. */
export function useEnterpriseForm(
  values: () => EnterpriseValues | null,
  drafts: () => Readonly<Record<string, string>>,
  save: (parts: StoredChange) => void,
): { form: ComputedRef<EnterpriseForm | null>, change: (parts: FormChange) => void } {
  const form = computed<EnterpriseForm | null>(() => {
    const latest = values()
    return latest && { ...latest, drafts: drafts(), issues: nameIssues(latest) }
  })

  function change({ kpis, ...parts }: FormChange) {
    save(kpis ? { ...parts, facts: { ...parts.facts, kpis: mergeKpis(values()?.facts.kpis, kpis) } } : parts)
  }
  return { form, change }
}

/** The first issue of each field. */
function nameIssues({ enterprise, facts }: EnterpriseValues): Map<string, EnterpriseIssue> {
  const issues = new Map<string, EnterpriseIssue>()
  for (const issue of checkEnterprise(enterprise, facts)) if (!issues.has(nameIssue(issue))) issues.set(nameIssue(issue), issue)
  return issues
}
