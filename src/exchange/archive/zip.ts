import { Inflate, Zip, ZipDeflate, ZipPassThrough } from 'fflate'
import { decodeUtf8 } from '../decodeUtf8'

/** A file of a zip, as its directory tells of it. */
export interface ZipEntry {
  path: string
  size: number
  packed: number
  /** 0 stored, 8 deflated. */
  method: number
  offset: number
  crc: number
}

/** `unsupported`: encrypted, over 4 GB, or packed in another way. `cut-short`: no zip, or not all of one. */
export type ZipFault = 'cut-short' | 'unsupported'

const END = { signature: 0x06054b50, size: 22, longestComment: 0xffff }
const DIRECTORY = { signature: 0x02014b50, size: 46 }
const LOCAL = { signature: 0x04034b50, size: 30 }
const STORED = 0
const DEFLATED = 8
/** A piece of this size grows to 16 MB at most before it is looked at. */
const PIECE = 16 * 1024

async function slice(zip: Blob, from: number, to: number): Promise<DataView<ArrayBuffer>> {
  return new DataView(await zip.slice(from, to).arrayBuffer())
}

/** The files of a zip by its directory; nothing is unpacked. */
export async function listZip(zip: Blob): Promise<ZipEntry[] | ZipFault> {
  const tail = await slice(zip, Math.max(0, zip.size - END.size - END.longestComment), zip.size)
  let at = tail.byteLength - END.size
  while (at >= 0 && tail.getUint32(at, true) !== END.signature) at -= 1
  if (at < 0) return 'cut-short'
  const [count, size, start] = [tail.getUint16(at + 10, true), tail.getUint32(at + 12, true), tail.getUint32(at + 16, true)]
  if (count === 0xffff || size === 0xffffffff || start === 0xffffffff) return 'unsupported'
  if (start + size > zip.size) return 'cut-short'
  return readDirectory(await slice(zip, start, start + size), count)
}

function readDirectory(view: DataView<ArrayBuffer>, count: number): ZipEntry[] | ZipFault {
  const entries: ZipEntry[] = []
  for (let at = 0; entries.length < count;) {
    if (at + DIRECTORY.size > view.byteLength || view.getUint32(at, true) !== DIRECTORY.signature) return 'cut-short'
    const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1
    const method = view.getUint16(at + 10, true)
    const [crc, packed, size, offset] = [view.getUint32(at + 16, true), view.getUint32(at + 20, true), view.getUint32(at + 24, true), view.getUint32(at + 42, true)]
    const [nameLength, extraLength, commentLength] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)]
    const end = at + DIRECTORY.size + nameLength
    if (end > view.byteLength) return 'cut-short'
    const path = decodeUtf8(new Uint8Array(view.buffer, at + DIRECTORY.size, nameLength))
    if (isEncrypted || [packed, size, offset].includes(0xffffffff) || (method !== STORED && method !== DEFLATED)) return 'unsupported'
    // A name in another encoding than UTF-8 is none of ours.
    entries.push({ path: path ?? '', size, packed, method, offset, crc })
    at = end + extraLength + commentLength
  }
  return entries
}

/** The bytes of a file in a zip, as many as are expected; `null` when it does not unpack to exactly that. */
export async function readZipEntry(zip: Blob, { packed, method, offset }: ZipEntry, expected: number): Promise<Uint8Array | null> {
  const head = await slice(zip, offset, offset + LOCAL.size)
  if (head.byteLength < LOCAL.size || head.getUint32(0, true) !== LOCAL.signature) return null
  const start = offset + LOCAL.size + head.getUint16(26, true) + head.getUint16(28, true)
  if (method === STORED && packed !== expected) return null
  const bytes = new Uint8Array(await zip.slice(start, start + packed).arrayBuffer())
  if (bytes.length !== packed) return null
  return method === STORED ? bytes : inflate(bytes, expected)
}

/** What packed bytes unpack to; stops as soon as that is more than expected. */
function inflate(packed: Uint8Array, expected: number): Uint8Array | null {
  const bytes = new Uint8Array(expected)
  let length = 0
  const inflater = new Inflate(chunk => {
    if (length + chunk.length <= expected) bytes.set(chunk, length)
    length += chunk.length
  })
  try {
    for (let at = 0; at < packed.length && length <= expected; at += PIECE) inflater.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length)
  } catch {
    return null
  }
  return length === expected ? bytes : null
}

/** The time of every file, the same on every machine and in every time zone. */
const MTIME = new Date(2000, 0, 1)

export interface ZipWriter {
  /** Adds a file; texts are worth packing, photos are not. */
  add: (path: string, bytes: Uint8Array, how: 'deflate' | 'store') => void
  finish: () => Blob
}

/** Writes a zip file by file, each handed to the browser at once, so that one file is in memory at a time. */
export function createZip(): ZipWriter {
  const parts: Blob[] = []
  let chunks: Uint8Array<ArrayBuffer>[] = []
  const zip = new Zip((fault, chunk) => {
    if (fault) throw fault
    chunks.push(chunk)
  })
  function flush() {
    parts.push(new Blob(chunks))
    chunks = []
  }
  return {
    add(path, bytes, how) {
      const file = how === 'deflate' ? new ZipDeflate(path, { level: 6 }) : new ZipPassThrough(path)
      file.mtime = MTIME
      zip.add(file)
      file.push(bytes, true)
      flush()
    },
    finish() {
      zip.end()
      flush()
      return new Blob(parts, { type: 'application/zip' })
    },
  }
}
