import { findUnstored, mergeChanges, mergeForm } from '@/components/enterprise/mergeForm'
import type { EnterpriseValues } from '@/components/enterprise/EnterpriseForm'
import { describe, expect, it } from 'vitest'

const values: EnterpriseValues = { period: '2025', enterprise: { name: '一厂', staff: 5 }, site: { number: 1 }, facts: { machines: 3, kpis: { oee: 60 } } }

describe('mergeForm', () => {
  it('changes what is named and leaves the rest', () => {
    expect(mergeForm(values, { enterprise: { staff: 6 }, kpis: { yield: 99 } }))
      .toEqual({ ...values, enterprise: { name: '一厂', staff: 6 }, facts: { machines: 3, kpis: { oee: 60, yield: 99 } } })
  })

  it('removes a KPI, and the whole record with the last one', () => {
    expect(mergeForm(values, { kpis: { oee: undefined } }).facts.kpis).toBeUndefined()
  })
})

describe('mergeChanges', () => {
  it('lets the later change of a field win and keeps the others', () => {
    expect(mergeChanges({ enterprise: { staff: 1, name: '二厂' }, kpis: { oee: 1 } }, { enterprise: { staff: undefined }, kpis: { yield: 2 } }))
      .toMatchObject({ enterprise: { staff: undefined, name: '二厂' }, kpis: { oee: 1, yield: 2 } })
  })
})

describe('findUnstored', () => {
  it('leaves what the values hold already out of a change', () => {
    const change = { period: '2025', enterprise: { staff: 5, revenue: 7, certificates: undefined }, facts: { machines: 4 }, kpis: { oee: 60, yield: 2 } }
    expect(findUnstored(values, change)).toEqual({ period: undefined, enterprise: { revenue: 7 }, site: {}, facts: { machines: 4 }, kpis: { yield: 2 } })
  })

  it('compares lists by what is in them', () => {
    const held = { ...values, enterprise: { name: '一厂', certificates: ['cmmm' as const] } }
    expect(findUnstored(held, { enterprise: { certificates: ['cmmm'] } }).enterprise).toEqual({})
  })
})
