import { describe, expect, it } from 'vitest'
import { checkEnterprise, ENTERPRISE_ISSUE_CODES } from '@/domain/enterprise/checkEnterprise'
import type { Enterprise, Facts } from '@/domain/enterprise/Enterprise'

const COMPLETE = {
  name: '示例机床有限公司',
  creditCode: '91350100M000100Y43',
  division: 'C34',
  industry: 'major-equipment',
  district: '310112',
  street: '莘庄镇',
  staff: 320,
  revenue: 26_000,
  groupCode: '914403001922038216',
} as const satisfies Enterprise

const NEEDED = [
  ['name', 'enterprise/missing-name'],
  ['creditCode', 'enterprise/missing-credit-code'],
  ['division', 'enterprise/missing-division'],
  ['industry', 'enterprise/missing-industry'],
  ['district', 'enterprise/missing-district'],
  ['staff', 'enterprise/missing-staff'],
  ['revenue', 'enterprise/missing-revenue'],
] as const

function issues(changes: Partial<Enterprise> = {}, facts: Facts = {}) {
  return checkEnterprise({ ...COMPLETE, ...changes }, facts)
}

describe('checkEnterprise', () => {
  it('finds nothing in a complete enterprise with consistent figures', () => {
    expect(issues({}, { machines: 80, digitalMachines: 80, connectedMachines: 40 })).toEqual([])
  })

  it('does not ask for the fields that a hand-in can do without', () => {
    expect(issues({ street: undefined, groupCode: undefined, process: undefined, park: undefined, certificates: undefined })).toEqual([])
  })

  it('tells everything that an empty form still lacks, once each', () => {
    expect(checkEnterprise({ name: '' }, {}).map(({ code }) => code).sort()).toEqual(NEEDED.map(([, code]) => code).sort())
  })

  it.each(NEEDED.slice(1))('reports a missing %s', (field, code) => {
    expect(issues({ [field]: undefined })).toEqual([{ field, code, severity: 'missing', facts: {} }])
  })

  it.each([
    ['name', 'enterprise/missing-name'], ['creditCode', 'enterprise/missing-credit-code'],
  ])('takes a blank %s for a missing one', (field, code) => {
    expect(issues({ [field]: ' 　' })).toEqual([{ field, code, severity: 'missing', facts: {} }])
  })

  it('takes zero staff and zero revenue for answers', () => {
    expect(issues({ staff: 0, revenue: 0 })).toEqual([])
  })

  it.each([
    ['91350100M000100Y4', 'enterprise/code-length', { length: 17 }],
    ['91350100M000100YI3', 'enterprise/code-character', { character: 'I', position: 17 }],
    ['91350100M000100Y44', 'enterprise/code-check-digit', { found: '4', expected: '3' }],
  ])('tells what is wrong with the credit code %s', (creditCode, code, facts) => {
    expect(issues({ creditCode })).toEqual([{ field: 'creditCode', code, severity: 'error', facts }])
  })

  it('warns of a valid credit code around an implausible organisation code', () => {
    expect(issues({ creditCode: '91350100M000100044' })).toEqual([
      { field: 'creditCode', code: 'enterprise/organisation-code', severity: 'warning', facts: { found: 'M00010004' } },
    ])
  })

  it('tells why the code of the group is invalid', () => {
    expect(issues({ groupCode: '914403001922038217' })).toEqual([
      { field: 'groupCode', code: 'enterprise/group-code-invalid', severity: 'error', facts: { reason: 'enterprise/code-check-digit', found: '7', expected: '6' } },
    ])
  })

  it('passes over a blank code of the group', () => {
    expect(issues({ groupCode: ' ' })).toEqual([])
  })

  it('warns of an enterprise that names itself as its group, however the code is written', () => {
    expect(issues({ groupCode: '91350100m000100y43' })).toEqual([
      { field: 'groupCode', code: 'enterprise/group-code-own', severity: 'warning', facts: { groupCode: '91350100M000100Y43' } },
    ])
  })

  it('warns of a street that lies in another district', () => {
    expect(issues({ street: '外滩街道' })).toEqual([
      { field: 'street', code: 'enterprise/street-outside-district', severity: 'warning', facts: { street: '外滩街道', district: '310112' } },
    ])
  })

  it('takes blanks around a street for a slip', () => {
    expect(issues({ street: ' 莘庄镇 ' })).toEqual([])
  })

  it('asks for the district again when its code is none of the 16, and leaves the street alone', () => {
    expect(issues({ district: '310108', street: '外滩街道' })).toEqual([
      { field: 'district', code: 'enterprise/missing-district', severity: 'missing', facts: { found: '310108' } },
    ])
  })

  it('warns of revenue that nobody earned', () => {
    expect(issues({ staff: 0, revenue: 500 })).toEqual([
      { field: 'staff', code: 'enterprise/revenue-without-staff', severity: 'warning', facts: { revenue: 500 } },
    ])
  })

  it('refuses more digital machines than machines', () => {
    expect(issues({}, { machines: 10, digitalMachines: 11, connectedMachines: 10 })).toEqual([
      { field: 'digitalMachines', code: 'enterprise/digital-machines-above-machines', severity: 'error', facts: { digitalMachines: 11, machines: 10 } },
    ])
  })

  it('refuses more connected machines than machines, none being a number too', () => {
    expect(issues({}, { machines: 0, digitalMachines: 0, connectedMachines: 1 })).toEqual([
      { field: 'connectedMachines', code: 'enterprise/connected-machines-above-machines', severity: 'error', facts: { connectedMachines: 1, machines: 0 } },
    ])
  })

  it('compares no machines while their total is open', () => {
    expect(issues({}, { digitalMachines: 11, connectedMachines: 12 })).toEqual([])
  })
})

describe('ENTERPRISE_ISSUE_CODES', () => {
  it('names each code once, since codes are permanent', () => {
    expect(ENTERPRISE_ISSUE_CODES.filter((code, i) => ENTERPRISE_ISSUE_CODES.indexOf(code) !== i)).toEqual([])
  })
})
