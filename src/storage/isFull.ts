/**
 * Whether a write failed because the disk, or what the browser may use of it, is full. Dexie wraps what the browser says once or twice.
 */
export function isFull(cause: unknown): boolean {
  if (typeof cause !== 'object' || cause === null) return false
  return Reflect.get(cause, 'name') === 'QuotaExceededError' || isFull(Reflect.get(cause, 'inner'))
}
