import type { EnterpriseIssue } from '@/domain/enterprise/checkEnterprise'
import { checkEnterprise } from '@/domain/enterprise/checkEnterprise'
import type { Facts } from '@/domain/enterprise/Enterprise'
import type { ComputedRef } from 'vue'
import { computed, shallowRef, watch } from 'vue'
import type { EnterpriseForm, EnterpriseValues, FormChange } from './EnterpriseForm'
import { nameIssue } from './EnterpriseForm'
import { findUnstored, mergeChanges, mergeForm } from './mergeForm'

type StoredChange = Omit<FormChange, 'facts' | 'kpis'> & { facts?: Partial<Facts> }

/**
 * The form as it is on the screen: what is stored, with changes that the database does not have yet on top. Without them a second
 * change to a record of several values, such as the KPIs, would start from an old one and undo the first.
 */
export function useEnterpriseForm(
  stored: () => EnterpriseValues | null,
  drafts: () => Readonly<Record<string, string>>,
  save: (parts: StoredChange) => void,
): { form: ComputedRef<EnterpriseForm | null>, change: (parts: FormChange) => void } {
  const ahead = shallowRef<FormChange>({})
  watch(stored, values => { if (values) ahead.value = findUnstored(values, ahead.value) })

  const values = computed(() => {
    const latest = stored()
    return latest && mergeForm(latest, ahead.value)
  })
  const form = computed<EnterpriseForm | null>(() => values.value && {
    ...values.value,
    drafts: drafts(),
    issues: nameIssues(values.value),
  })

  function change({ kpis, ...parts }: FormChange) {
    ahead.value = mergeChanges(ahead.value, { ...parts, kpis })
    save(kpis ? { ...parts, facts: { ...parts.facts, kpis: values.value?.facts.kpis } } : parts)
  }
  return { form, change }
}

/** The first issue of each field. */
function nameIssues({ enterprise, facts }: EnterpriseValues): Map<string, EnterpriseIssue> {
  const issues = new Map<string, EnterpriseIssue>()
  for (const issue of checkEnterprise(enterprise, facts)) if (!issues.has(nameIssue(issue))) issues.set(nameIssue(issue), issue)
  return issues
}
