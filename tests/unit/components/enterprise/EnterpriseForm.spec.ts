import { countMistakes, idOfField, nameIssue } from '@/components/enterprise/EnterpriseForm'
import type { EnterpriseIssue } from '@/domain/enterprise/checkEnterprise'
import { describe, expect, it } from 'vitest'

const tooMany: EnterpriseIssue = { field: 'digitalMachines', code: 'enterprise/digital-machines-above-machines', severity: 'error', facts: {} }
const noName: EnterpriseIssue = { field: 'name', code: 'enterprise/missing-name', severity: 'missing', facts: {} }

describe('nameIssue', () => {
  it('tells the figures from the enterprise', () => {
    expect([tooMany, noName].map(nameIssue)).toEqual(['facts.digitalMachines', 'enterprise.name'])
  })
})

describe('idOfField', () => {
  it('is an id that a selector takes as it is', () => {
    expect(idOfField('facts.kpis.oee')).toBe('field-facts-kpis-oee')
  })
})

describe('countMistakes', () => {
  const form = { period: '2025', enterprise: { name: '' }, site: { number: 1 }, facts: {} }

  it('counts a field once that is wrong in two ways, and nothing that is merely missing', () => {
    const issues = new Map([tooMany, noName].map(issue => [nameIssue(issue), issue]))
    expect(countMistakes({ ...form, issues, drafts: { 'facts.digitalMachines': 'x', 'period': '' } })).toBe(2)
  })

  it('leaves out drafts of other screens', () => {
    expect(countMistakes({ ...form, issues: new Map(), drafts: { 'note.scenario-1': 'x' } })).toBe(0)
  })
})
