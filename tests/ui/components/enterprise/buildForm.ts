import type { EnterpriseForm, EnterpriseValues } from '@/components/enterprise/EnterpriseForm'
import { nameIssue } from '@/components/enterprise/EnterpriseForm'
import { checkEnterprise } from '@/domain/enterprise/checkEnterprise'

type Values = { [K in keyof EnterpriseValues]?: EnterpriseValues[K] extends object ? Partial<EnterpriseValues[K]> : EnterpriseValues[K] }

/** A form with these values; everything else is as in an assessment that was just started. */
export function buildForm({ period = '2025', enterprise, site, facts = {} }: Values = {}, drafts: EnterpriseForm['drafts'] = {}): EnterpriseForm {
  const named = { name: '', ...enterprise }
  return {
    period, enterprise: named, site: { number: 1, ...site }, facts, drafts,
    issues: new Map(checkEnterprise(named, facts).map(issue => [nameIssue(issue), issue])),
  }
}

/** A code that passes every check. */
export const CREDIT_CODE = '91350100M000100Y43'
