import { nameArchive } from '@/exchange/archive/nameArchive'
import { describe, expect, it } from 'vitest'

const name = (enterprise: string, period = '2024', id = 'a1') => nameArchive({ id, period, enterprise: { name: enterprise } }).stem

describe('nameArchive', () => {
  it('is made of enterprise, period and a mark of the assessment', () => {
    expect(name('沪东阀门')).toMatch(/^沪东阀门-2024-[0-9a-f]{8}$/)
    expect(name('')).toMatch(/^shuzhen-2024-[0-9a-f]{8}$/)
  })

  it('leaves out what a file system forbids, and is short enough for one', () => {
    expect(name('../a:b*c?"<>|\u0007\ud800d', 'Q1/2')).toMatch(/^a-b-c-d-Q1-2-[0-9a-f]{8}$/)
    expect(new TextEncoder().encode(name('厂'.repeat(120))).length).toBeLessThan(170)
    expect(name('.~-')).toMatch(/^2024-[0-9a-f]{8}$/)
  })

  it('tells apart what is called the same and has like ids', () => {
    expect(name('厂', '2024', 'assessment-1')).not.toBe(name('厂', '2024', 'assessment-2'))
  })
})
