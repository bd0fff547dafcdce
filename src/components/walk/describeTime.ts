import type { TextKey } from '@/messages/TEXTS'
import type { Facts } from '@/messages/translate'

/** Whole minutes as hours and minutes. */
export function describeTime(total: number): [key: TextKey, facts: Facts] {
  const [hours, minutes] = [Math.floor(total / 60), total % 60]
  if (hours === 0) return ['walk.time.minutes', { minutes }]
  return minutes === 0 ? ['walk.time.hours', { hours }] : ['walk.time.both', { hours, minutes }]
}
