import { hasShape } from '@/sections/hasShape'
import { describe, expect, it } from 'vitest'

const radar = (...values: (number | null)[]) => hasShape({ is: 'radar', labels: values.map(String), series: [{ name: 'a', values }] })

describe('hasShape', () => {
  it('asks a radar for three scores of its own', () => {
    expect([radar(1, 2, 3), radar(0, 0, 0), radar(1, 2, null), radar(1, 2)]).toEqual([true, true, false, false])
    expect(hasShape({ is: 'radar', labels: [], series: [] })).toBe(false)
  })

  it('asks a line for two periods', () => {
    const line = (...labels: string[]) => hasShape({ is: 'line', labels, series: [{ name: 'a', values: labels.map(() => null) }] })
    expect([line('2025', '2026'), line('2026')]).toEqual([true, false])
  })
})
