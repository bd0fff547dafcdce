/** A copy without the members that are `undefined`. */
export function withoutUndefined<T extends object>(value: T): T {
  const copy = { ...value }
  for (const key of Object.keys(copy)) if (Reflect.get(copy, key) === undefined) Reflect.deleteProperty(copy, key)
  return copy
}
