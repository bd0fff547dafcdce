/** The text of UTF-8 bytes without their byte-order mark; `null` when they are in another encoding, GBK or UTF-16 for example. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
