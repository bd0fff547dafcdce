import type { Result } from '@/domain/Result'
import { fail, succeed } from '@/domain/Result'
import type { EnterpriseValues, FieldName, FormChange } from './EnterpriseForm'
import type { FieldError } from './FieldError'
import { parseAmount } from './parseAmount'
import { parseCount } from './parseCount'
import { parseCreditCode } from './parseCreditCode'
import { parseFigure } from './parseFigure'
import { parseText } from './parseText'

/** One field that is typed into: how its text is read from the form, and what a text changes. */
export interface TextField {
  name: FieldName
  read: (values: EnterpriseValues) => string
  /** The change that a text makes and the text it will be shown as, or why it cannot be taken. */
  write: (text: string) => Result<{ change: FormChange, text: string }, FieldError>
  keyboard: 'text' | 'numeric' | 'decimal'
}

type Value = string | number | undefined

function field<T extends Value>(
  name: FieldName, keyboard: TextField['keyboard'], parse: (text: string) => Result<T, FieldError>,
  get: (values: EnterpriseValues) => Value, put: (value: T) => FormChange,
): TextField {
  const show = (value: Value) => value === undefined ? '' : String(value)
  return {
    name,
    keyboard,
    read: values => show(get(values)),
    write: (text) => {
      const parsed = parse(text)
      return parsed.ok ? succeed({ change: put(parsed.value), text: show(parsed.value) }) : parsed
    },
  }
}

/** For what may not be empty: the same, but an empty text fails with this code. */
function required<T extends Value>(parse: (text: string) => Result<T | undefined, FieldError>, code: 'form/missing-period' | 'form/missing-site-number') {
  return (text: string): Result<T, FieldError> => {
    const parsed = parse(text)
    if (!parsed.ok) return parsed
    return parsed.value === undefined ? fail({ code }) : succeed(parsed.value)
  }
}

const upTo = (most: number) => (text: string) => parseText(text, most)
const count = (text: string) => parseCount(text)
const siteNumber = (text: string) => parseCount(text, { least: 1, most: 999 })

/** The text fields of the form apart from the KPIs. */
export const FIELDS = {
  period: field('period', 'text', required(upTo(20), 'form/missing-period'), form => form.period, period => ({ period })),
  // The name is the one text that the format always has; empty is its way of being absent.
  name: field('enterprise.name', 'text', upTo(120), form => form.enterprise.name, (name = '') => ({ enterprise: { name } })),
  creditCode: field('enterprise.creditCode', 'text', parseCreditCode, form => form.enterprise.creditCode, creditCode => ({ enterprise: { creditCode } })),
  groupCode: field('enterprise.groupCode', 'text', parseCreditCode, form => form.enterprise.groupCode, groupCode => ({ enterprise: { groupCode } })),
  park: field('enterprise.park', 'text', upTo(80), form => form.enterprise.park, park => ({ enterprise: { park } })),
  street: field('enterprise.street', 'text', upTo(40), form => form.enterprise.street, street => ({ enterprise: { street } })),
  staff: field('enterprise.staff', 'numeric', count, form => form.enterprise.staff, staff => ({ enterprise: { staff } })),
  revenue: field('enterprise.revenue', 'decimal', parseAmount, form => form.enterprise.revenue, revenue => ({ enterprise: { revenue } })),
  address: field('site.address', 'text', upTo(200), form => form.site.address, address => ({ site: { address } })),
  siteNumber: field('site.number', 'numeric', required(siteNumber, 'form/missing-site-number'), form => form.site.number, number => ({ site: { number } })),
  siteName: field('site.name', 'text', upTo(120), form => form.site.name, name => ({ site: { name } })),
  machines: field('facts.machines', 'numeric', count, form => form.facts.machines, machines => ({ facts: { machines } })),
  digitalMachines: field('facts.digitalMachines', 'numeric', count, form => form.facts.digitalMachines, digitalMachines => ({ facts: { digitalMachines } })),
  connectedMachines: field('facts.connectedMachines', 'numeric', count, form => form.facts.connectedMachines, connectedMachines => ({ facts: { connectedMachines } })),
  spending: field('facts.spending', 'decimal', parseAmount, form => form.facts.spending, spending => ({ facts: { spending } })),
} satisfies Record<string, TextField>

/** The field of one KPI; its unit in any language may be written behind the figure. */
export function kpiField(id: string, units: readonly string[]): TextField {
  return field(`facts.kpis.${id}`, 'decimal', text => parseFigure(text, units), form => form.facts.kpis?.[id], figure => ({ kpis: { [id]: figure } }))
}

