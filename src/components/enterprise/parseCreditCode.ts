import { checkCreditCode, normaliseCreditCode } from '@/domain/enterprise/checkCreditCode'
import type { Result } from '@/domain/Result'
import { succeed } from '@/domain/Result'
import type { FieldError } from './FieldError'

/** A valid 统一社会信用代码 in the way it is stored, `undefined` for an empty text, or the first thing that is wrong with it. */
export function parseCreditCode(text: string): Result<string | undefined, FieldError> {
  return normaliseCreditCode(text) === '' ? succeed(undefined) : checkCreditCode(text)
}
