import { describeMoney } from '@/components/enterprise/describeMoney'
import { describe, expect, it } from 'vitest'

describe('describeMoney', () => {
  it.each([
    [12_000, '1.2 亿元'], [8600, '0.86 亿元'], [999, '9,990,000 元'], [0.5, '5,000 元'], [0, '0 元'], [1e9, '100,000 亿元'],
  ])('says %d 万元 in Chinese as %s', (amount, words) => {
    expect(describeMoney('zh', amount)).toBe(words)
  })

  it.each([
    [250_000, '2.5 billion yuan'], [8600, '86 million yuan'], [99, '990,000 yuan'],
  ])('says %d 万元 in English as %s', (amount, words) => {
    expect(describeMoney('en', amount)).toBe(words)
  })
})
