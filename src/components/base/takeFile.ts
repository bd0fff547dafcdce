/** The file that was just chosen; `null` without one. The field forgets it, so that the same file can be chosen again once it is mended. */
export function takeFile({ target }: Event): File | null {
  if (!(target instanceof HTMLInputElement)) return null
  const file = target.files?.[0] ?? null
  target.value = ''
  return file
}
