import { describeStep } from '@/messages/words/describeStep'
import type { Rating } from '@/domain/assessment/Answer'
import type { TextKey } from '@/messages/TEXTS'
import type { Facts } from '@/messages/translate'

/** A rating in words: its step, or that it is not applicable. */
export function describeRating(rating: Rating): [key: TextKey, facts?: Facts] {
  return 'step' in rating ? describeStep(rating.step) : ['answer.na']
}
