import type { Reply } from '@/domain/assessment/Answer'
import type { Assessment } from '@/domain/assessment/Assessment'
import { readOwn } from '@/domain/change/readOwn'
import type { Check } from './Check'
import { keyOfCheck, stemOfCheck } from './Check'

/** A question that the ratings raise, with what was said to it. */
export interface Question {
  check: Check
  key: string
  reply: Reply | null
  /** What was said last when the ratings were others. */
  earlier: Reply | null
}

/** The checks with the replies that hold for their ratings, or once did for others. */
export function listQuestions(checks: readonly Check[], replies: Assessment['replies'] = {}): Question[] {
  const byTime = Object.entries(replies).sort(([, a], [, b]) => Date.parse(a.at ?? '') - Date.parse(b.at ?? '') || 0)
  const latest = new Map(byTime.map(([key, reply]) => [key.slice(0, key.lastIndexOf('@')), reply]))
  return checks.map(check => {
    const key = keyOfCheck(check)
    const reply = readOwn(replies, key) ?? null
    return { check, key, reply, earlier: reply ? null : latest.get(stemOfCheck(check)) ?? null }
  })
}
