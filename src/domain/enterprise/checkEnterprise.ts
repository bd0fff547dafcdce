import { checkCreditCode, hasPlausibleOrganisationCode, normaliseCreditCode } from './checkCreditCode'
import { DISTRICTS } from './DISTRICTS'
import type { Enterprise, Facts } from './Enterprise'
import { STREETS } from './STREETS'

/** What `checkEnterprise` can find. Codes are permanent once released. */
export const ENTERPRISE_ISSUE_CODES = [
  'enterprise/missing-name',
  'enterprise/missing-credit-code',
  'enterprise/missing-division',
  'enterprise/missing-industry',
  'enterprise/missing-district',
  'enterprise/missing-staff',
  'enterprise/missing-revenue',
  'enterprise/code-length',
  'enterprise/code-character',
  'enterprise/code-check-digit',
  'enterprise/organisation-code',
  'enterprise/group-code-invalid',
  'enterprise/group-code-own',
  'enterprise/street-outside-district',
  'enterprise/revenue-without-staff',
  'enterprise/digital-machines-above-machines',
  'enterprise/connected-machines-above-machines',
] as const

/** The permanent code of one kind of issue. */
export type EnterpriseIssueCode = (typeof ENTERPRISE_ISSUE_CODES)[number]

/** One thing to mend or look at: `missing` may stay open while filling in and is needed before hand-in. */
export interface EnterpriseIssue {
  field: keyof Enterprise | keyof Facts
  code: EnterpriseIssueCode
  severity: 'error' | 'warning' | 'missing'
  facts: Record<string, string | number>
}

function isBlank(value: string | number | undefined): boolean {
  return value === undefined || (typeof value === 'string' && value.trim() === '')
}

function findMissing(enterprise: Enterprise): EnterpriseIssue[] {
  const needed = [
    ['name', 'enterprise/missing-name'],
    ['creditCode', 'enterprise/missing-credit-code'],
    ['division', 'enterprise/missing-division'],
    ['industry', 'enterprise/missing-industry'],
    ['staff', 'enterprise/missing-staff'],
    ['revenue', 'enterprise/missing-revenue'],
  ] as const
  return needed.filter(([field]) => isBlank(enterprise[field])).map(([field, code]) => ({ field, code, severity: 'missing', facts: {} }))
}

function checkCodes({ creditCode = '', groupCode = '' }: Enterprise): EnterpriseIssue[] {
  const issues: EnterpriseIssue[] = []
  if (!isBlank(creditCode)) {
    const own = checkCreditCode(creditCode)
    if (!own.ok) {
      const { code, ...facts } = own.error
      issues.push({ field: 'creditCode', code, severity: 'error', facts })
    }
    else if (!hasPlausibleOrganisationCode(own.value)) {
      issues.push({ field: 'creditCode', code: 'enterprise/organisation-code', severity: 'warning', facts: { found: own.value.slice(8, 17) } })
    }
  }
  if (!isBlank(groupCode)) {
    const group = checkCreditCode(groupCode)
    if (!group.ok) {
      const { code: reason, ...facts } = group.error
      issues.push({ field: 'groupCode', code: 'enterprise/group-code-invalid', severity: 'error', facts: { reason, ...facts } })
    }
    else if (group.value === normaliseCreditCode(creditCode)) {
      issues.push({ field: 'groupCode', code: 'enterprise/group-code-own', severity: 'warning', facts: { groupCode: group.value } })
    }
  }
  return issues
}

function checkPlace({ district, street = '' }: Enterprise): EnterpriseIssue[] {
  const known = DISTRICTS.find(({ code }) => code === district)
  // A code outside the 16, such as that of a merged district in an old file, leaves the question as open as no code at all.
  if (!known) return [{ field: 'district', code: 'enterprise/missing-district', severity: 'missing', facts: district ? { found: district } : {} }]
  if (isBlank(street) || STREETS[known.code].includes(street.trim())) return []
  return [{ field: 'street', code: 'enterprise/street-outside-district', severity: 'warning', facts: { street: street.trim(), district: known.code } }]
}

function checkFigures({ staff, revenue }: Enterprise, { machines, digitalMachines, connectedMachines }: Facts): EnterpriseIssue[] {
  const issues: EnterpriseIssue[] = []
  if (staff === 0 && revenue !== undefined && revenue > 0) {
    issues.push({ field: 'staff', code: 'enterprise/revenue-without-staff', severity: 'warning', facts: { revenue } })
  }
  if (machines === undefined) return issues
  if (digitalMachines !== undefined && digitalMachines > machines) {
    issues.push({ field: 'digitalMachines', code: 'enterprise/digital-machines-above-machines', severity: 'error', facts: { digitalMachines, machines } })
  }
  if (connectedMachines !== undefined && connectedMachines > machines) {
    issues.push({ field: 'connectedMachines', code: 'enterprise/connected-machines-above-machines', severity: 'error', facts: { connectedMachines, machines } })
  }
  return issues
}

/** Everything a hand-in would still need and everything that looks wrong in the enterprise and its figures; empty when all is well. */
export function checkEnterprise(enterprise: Enterprise, facts: Facts): EnterpriseIssue[] {
  return [...findMissing(enterprise), ...checkCodes(enterprise), ...checkPlace(enterprise), ...checkFigures(enterprise, facts)]
}
