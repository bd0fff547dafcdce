/** `now`, with every part that is as it was `before` being the same object as before: who watches a part hears only of what is new. */
export function reuseParts<T>(before: T | null | undefined, now: T): T {
  if (Object.is(before, now) || typeof before !== 'object' || typeof now !== 'object' || before === null || now === null) return now
  if (Array.isArray(before) !== Array.isArray(now)) return now
  const mixed: T = Array.isArray(now) ? Object.assign([], now) : { ...now }
  let isAsBefore = Object.keys(before).length === Object.keys(now).length
  for (const key of Object.keys(now)) {
    const was: unknown = Object.hasOwn(before, key) ? Reflect.get(before, key) : undefined
    const part: unknown = reuseParts(was, Reflect.get(now, key))
    if (typeof mixed === 'object' && mixed !== null) Reflect.set(mixed, key, part)
    isAsBefore &&= Object.hasOwn(before, key) && Object.is(was, part)
  }
  return isAsBefore ? before : mixed
}
