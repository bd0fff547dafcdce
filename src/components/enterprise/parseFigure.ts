import type { Result } from '@/domain/Result'
import { fail, succeed } from '@/domain/Result'
import type { FieldError } from './FieldError'
import { readNumber } from './readNumber'

const MOST = 1e12

/** A figure in the unit of its KPI, which may be written behind it; `undefined` for an empty text, or why it is none. */
export function parseFigure(text: string, units: readonly string[]): Result<number | undefined, FieldError> {
  if (text.trim() === '') return succeed(undefined)
  const value = readNumber(text, Object.fromEntries(units.map(unit => [unit, 1])))
  if (value === null) return fail({ code: 'form/not-a-number', text: text.trim(), example: '12.5' })
  if (value < -MOST) return fail({ code: 'form/below', least: -MOST })
  return value > MOST ? fail({ code: 'form/above', most: MOST }) : succeed(value)
}
