import type { WorkbookProblemCode } from '@/domain/workbook/WorkbookProblem'

/** A questionnaire of several hundred rows has about 1 MB unpacked. */
const MOST_UNPACKED = 64 * 1024 * 1024
const MOST_FILES = 1000
const SIGN = { entry: 0x02014b50, end: 0x06054b50 }

/**
 * What is wrong with a file before it is unpacked: no zip, an encrypted or older one, cut short, or far larger inside than a questionnaire
 * can be. The library unpacks no file beyond the size that its entry states, so that the sum of these is a limit.
 */
export function checkZip(bytes: Uint8Array): WorkbookProblemCode | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  // Excel puts an encrypted workbook into the container that .xls has.
  if (bytes.length >= 8 && view.getUint32(0) === 0xd0cf11e0) return 'workbook/locked'
  if (bytes.length < 4 || view.getUint16(0) !== 0x504b) return 'workbook/not-xlsx'
  const end = findEnd(view)
  if (end === null) return 'workbook/damaged'
  const files = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  let unpacked = 0
  for (let i = 0; i < files; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== SIGN.entry) return 'workbook/damaged'
    const [packed, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)]
    // Without a stated size there would be no limit.
    if (size === 0 && (packed > 2 || (view.getUint16(at + 8, true) & 8) !== 0)) return 'workbook/damaged'
    unpacked += size
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return unpacked > MOST_UNPACKED || files > MOST_FILES ? 'workbook/too-large-inside' : null
}

/** The record at the end of a zip, which a comment may follow. */
function findEnd(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--) {
    if (view.getUint32(at, true) === SIGN.end) return at
  }
  return null
}
