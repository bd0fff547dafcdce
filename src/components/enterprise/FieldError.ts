import type { CreditCodeError } from '@/domain/enterprise/checkCreditCode'

type FormErrorCode =
  | 'form/not-a-number' | 'form/not-whole' | 'form/below' | 'form/above'
  | 'form/too-long' | 'form/missing-period' | 'form/missing-site-number'

/** Why a typed text cannot be stored; the facts fill the sentence of its code. */
export type FieldError = CreditCodeError | { code: FormErrorCode, text?: string, example?: string, least?: number, most?: number, length?: number }
