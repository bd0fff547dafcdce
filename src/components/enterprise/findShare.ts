/** The share of a part in a whole in per cent, to a tenth; `null` while it cannot be said, also when the part is larger. */
export function findShare(part: number | undefined, whole: number | undefined): number | null {
  if (part === undefined || whole === undefined || whole === 0 || part > whole) return null
  return Math.round(1000 * part / whole) / 10
}
