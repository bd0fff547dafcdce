/** A size for people: `0.4 KB`, `380 KB`, `12.3 MB`. */
export function describeBytes(bytes: number): string {
  const kilobytes = bytes / 1024
  if (kilobytes < 1000) return `${kilobytes < 10 ? kilobytes.toFixed(1) : kilobytes.toFixed(0)} KB`
  return `${(kilobytes / 1024).toFixed(1)} MB`
}
