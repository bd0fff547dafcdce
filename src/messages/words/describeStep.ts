import type { TextKey } from '@/messages/TEXTS'
import type { Facts } from '@/messages/translate'

/** A step in words: not started, or its level in places or throughout. */
export function describeStep(step: number): [key: TextKey, facts?: Facts] {
  if (step === 0) return ['answer.not-started']
  return [step % 2 === 0 ? 'step.full' : 'step.partial', { level: Math.ceil(step / 2) }]
}
