import { readNumber } from '@/components/enterprise/readNumber'

/** The number that was typed, `null` for nothing, `bad` for what is none, is negative or lies beyond the most; a whole one is at least 1. */
export function parseNumber(text: string, { most, isWhole }: { most: number, isWhole: boolean }): number | null | 'bad' {
  if (text.trim() === '') return null
  const value = readNumber(text)
  if (value === null || value < 0 || value > most) return 'bad'
  return isWhole && (!Number.isInteger(value) || value < 1) ? 'bad' : value
}
