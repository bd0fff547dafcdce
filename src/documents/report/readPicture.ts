export interface Picture { type: 'png' | 'jpg', bytes: Uint8Array, width: number, height: number }

/** A picture in a data address with its size in pixels; `null` for what is no PNG or JPEG. */
export function readPicture(address: string): Picture | null {
  const [, kind, text] = /^data:image\/(png|jpeg);base64,([A-Za-z0-9+/=]+)$/.exec(address) ?? []
  if (kind === undefined || text === undefined) return null
  const bytes = decode(text)
  if (!bytes) return null
  const size = kind === 'png' ? measurePng(bytes) : measureJpeg(bytes)
  return size && size.width > 0 && size.height > 0 ? { type: kind === 'png' ? 'png' : 'jpg', bytes, ...size } : null
}

/** `null` where the letters are no base64. */
function decode(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(text), sign => sign.charCodeAt(0))
  } catch {
    return null
  }
}

/** The first chunk of a PNG is its header: width and height after signature, length and name (ISO/IEC 15948, 11.2.2). */
function measurePng(bytes: Uint8Array) {
  if (bytes.length < 24 || bytes[0] !== 0x89 || bytes[1] !== 0x50) return null
  const view = new DataView(bytes.buffer)
  return { width: view.getUint32(16), height: view.getUint32(20) }
}

/** The first start-of-frame segment of a JPEG: marker, length, precision, height, width (ITU-T T.81, B.2.2). */
function measureJpeg(bytes: Uint8Array) {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null
  const view = new DataView(bytes.buffer)
  for (let at = 2; at + 9 < bytes.length;) {
    const marker = view.getUint8(at + 1)
    if (view.getUint8(at) !== 0xff) return null
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    at += 2 + view.getUint16(at + 2)
  }
  return null
}
