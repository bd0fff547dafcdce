import type { EnterpriseIssue } from '@/domain/enterprise/checkEnterprise'
import type { Enterprise, Facts, Site } from '@/domain/enterprise/Enterprise'

/** Where the text fields of the form are kept; also the name under which an invalid text is remembered. */
export type FieldName = 'period' | `enterprise.${keyof Enterprise}` | `site.${keyof Site}` | `facts.${keyof Facts}` | `facts.kpis.${string}`

export interface EnterpriseValues { period: string, enterprise: Enterprise, site: Site, facts: Facts }

/** Everything the sections show: the values, texts that are not valid yet, and what to mend or add. */
export interface EnterpriseForm extends EnterpriseValues {
  drafts: Readonly<Record<string, string>>
  issues: ReadonlyMap<string, EnterpriseIssue>
}

/** Changed fields; `undefined` removes one. Each KPI is a field of its own. */
export interface FormChange {
  period?: string
  enterprise?: Partial<Enterprise>
  site?: Partial<Site>
  facts?: Partial<Omit<Facts, 'kpis'>>
  kpis?: Readonly<Record<string, number | undefined>>
}

const FACT_FIELDS: readonly string[] = ['machines', 'digitalMachines', 'connectedMachines', 'spending', 'networks', 'collection', 'kpis'] satisfies (keyof Facts)[]

/** The name of the field that an issue is about. */
export function nameIssue({ field }: EnterpriseIssue): string {
  return `${FACT_FIELDS.includes(field) ? 'facts' : 'enterprise'}.${field}`
}

/** The id of a field's control on the page. */
export function idOfField(name: string): string {
  return `field-${name.replace(/\./g, '-')}`
}

/** How many fields hold a text that cannot be taken, or contradict another field. */
export function countMistakes({ drafts, issues }: EnterpriseForm): number {
  const wrong = [...issues].filter(([, { severity }]) => severity === 'error').map(([name]) => name)
  return new Set([...wrong, ...Object.keys(drafts).filter(name => /^(period$|enterprise\.|site\.|facts\.)/.test(name))]).size
}
