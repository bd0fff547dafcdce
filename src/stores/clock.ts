import { dayOf } from '@/messages/format'

/** Time, the reader's calendar day and new ids come from here, so that the layers below take them as arguments. */
export function useClock(): { now: () => string, today: () => string, newId: () => string } {
  const now = () => new Date().toISOString()
  return { now, today: () => dayOf(now()), newId }
}

/** A random id; `crypto.randomUUID` is missing on plain http. */
function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, '0')).join('')
}
