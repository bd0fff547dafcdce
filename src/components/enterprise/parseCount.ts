import type { Result } from '@/domain/Result'
import { fail, succeed } from '@/domain/Result'
import type { FieldError } from './FieldError'
import { readNumber } from './readNumber'

const MOST = 10_000_000
const UNITS = { 人: 1, 名: 1, 位: 1, 台: 1, 套: 1, 台套: 1, '台（套）': 1, 个: 1, 万: 10_000, 万人: 10_000, 万台: 10_000 }

/** A whole number of persons or machines, `undefined` for an empty text, or why it is none. */
export function parseCount(text: string, { least = 0, most = MOST } = {}): Result<number | undefined, FieldError> {
  if (text.trim() === '') return succeed(undefined)
  const value = readNumber(text, UNITS)
  if (value === null) return fail({ code: 'form/not-a-number', text: text.trim(), example: '1200' })
  if (!Number.isInteger(value)) return fail({ code: 'form/not-whole', text: text.trim() })
  if (value < least) return fail({ code: 'form/below', least })
  return value > most ? fail({ code: 'form/above', most }) : succeed(value)
}
