/** Whether two values of JSON are the same, whatever the order of their members; absent and `undefined` are one. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) return false
  const keys = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...keys].every(key => isSame(Reflect.get(a, key), Reflect.get(b, key)))
}
