/** A short sign for a text, the same on every machine: FNV-1a, 32 bits. It tells versions of one thing apart and keeps no secret. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(36)
}
