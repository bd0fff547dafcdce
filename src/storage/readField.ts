/** A field of what was stored, which may be anything; `undefined` where there is none. */
export function readField(value: unknown, name: string): unknown {
  return value instanceof Object ? Reflect.get(value, name) : undefined
}
