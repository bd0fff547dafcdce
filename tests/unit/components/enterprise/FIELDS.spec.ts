import type { EnterpriseValues } from '@/components/enterprise/EnterpriseForm'
import type { TextField } from '@/components/enterprise/FIELDS'
import { FIELDS, kpiField } from '@/components/enterprise/FIELDS'
import { assessmentSchema } from '@/domain/assessment/Assessment'
import { describe, expect, it } from 'vitest'
import { applyForm } from './applyForm'

const STARTED: EnterpriseValues = { period: '2025', enterprise: { name: '' }, site: { number: 1 }, facts: {} }
const ALL: TextField[] = [...Object.values(FIELDS), kpiField('oee', ['%'])]
const TEXTS = new Map<string, string>([['enterprise.creditCode', '91350100M000100Y43'], ['enterprise.groupCode', '914403001922038216']])

function write(field: TextField, text: string, values = STARTED): EnterpriseValues {
  const written = field.write(text)
  if (!written.ok) throw new Error(`${field.name}: ${written.error.code}`)
  return applyForm(values, written.value.change)
}

describe('FIELDS', () => {
  it.each(ALL)('reads back in $name what was written', (field) => {
    const text = TEXTS.get(field.name) ?? '12'
    expect(field.read(write(field, text))).toBe(text)
  })

  it.each(ALL)('makes nothing with $name that the format of an assessment refuses', (field) => {
    const values = write(field, TEXTS.get(field.name) ?? '12')
    const file = { kind: 'assessment', formatVersion: 1, id: 'a', standards: [{ id: 'b', version: '1.0.0' }], answers: {}, ...values }
    expect(assessmentSchema.safeParse(file).success).toBe(true)
  })

  it.each(ALL.filter(field => !['period', 'site.number'].includes(field.name)))('removes the value of $name when its text is cleared', (field) => {
    const values = write(field, ' ', write(field, TEXTS.get(field.name) ?? '12'))
    expect(field.read(values)).toBe('')
  })

  it('does not let the period or the site number be empty', () => {
    expect(FIELDS.period.write(' ')).toEqual({ ok: false, error: { code: 'form/missing-period' } })
    expect(FIELDS.siteNumber.write('')).toEqual({ ok: false, error: { code: 'form/missing-site-number' } })
  })

  it('tells the text that a field will show, which may differ from what was typed', () => {
    expect(FIELDS.staff.write('１，２００人')).toEqual({ ok: true, value: { change: { enterprise: { staff: 1200 } }, text: '1200' } })
  })

  it('has a name of its own for every field, as drafts are kept under it', () => {
    expect(new Set(ALL.map(({ name }) => name)).size).toBe(ALL.length)
  })
})
