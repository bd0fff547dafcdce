import type { Result } from '@/domain/Result'
import { fail, succeed } from '@/domain/Result'
import type { FieldError } from './FieldError'
import { readNumber } from './readNumber'

const MOST = 1e9
const UNITS = { 万元: 1, 万: 1, 亿元: 10_000, 亿: 10_000, 元: 0.0001 }

/** An amount in 万元; whoever writes 亿 or 元 behind it gets it converted. `undefined` for an empty text, or why it is none. */
export function parseAmount(text: string): Result<number | undefined, FieldError> {
  if (text.trim() === '') return succeed(undefined)
  const amount = readNumber(text, UNITS)
  if (amount === null) return fail({ code: 'form/not-a-number', text: text.trim(), example: '8600' })
  if (amount < 0) return fail({ code: 'form/below', least: 0 })
  return amount > MOST ? fail({ code: 'form/above', most: MOST }) : succeed(amount)
}
