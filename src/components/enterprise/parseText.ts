import type { Result } from '@/domain/Result'
import { fail, succeed } from '@/domain/Result'
import type { FieldError } from './FieldError'

/** A text without the spaces around it, `undefined` when nothing is left, or how much too long it is. */
export function parseText(text: string, most: number): Result<string | undefined, FieldError> {
  const trimmed = text.trim()
  if (trimmed.length > most) return fail({ code: 'form/too-long', length: trimmed.length, most })
  return succeed(trimmed === '' ? undefined : trimmed)
}
