import type { ArchiveError, ArchiveErrorCode } from '@/domain/archive/ArchiveError'
import type { z } from 'zod'
import { decodeUtf8 } from '../decodeUtf8'
import { describeIssue } from '../describeIssue'
import '../setUpZod'

/** Carries the first fault of an archive out of however deep it is found. */
export class ArchiveFault extends Error {
  override name = 'ArchiveFault'

  constructor(readonly code: ArchiveErrorCode, readonly entry = '', readonly facts: ArchiveError['facts'] = {}) {
    super(`${code} ${entry}`)
  }
}

/** More than this does not come from this program, or would fill the memory of an office PC. */
export const MOST = { bytes: 4 * 1024 ** 3 - 1, entries: 30_000, manifest: 16 * 1024 ** 2, text: 64 * 1024 ** 2, texts: 256 * 1024 ** 2 }

export const tooLarge = () => new ArchiveFault('archive/too-large', '', { gigabytes: 4, entries: MOST.entries })

/** The value of a JSON entry. */
export function parseEntry(bytes: Uint8Array, entry: string): unknown {
  const text = decodeUtf8(bytes)
  try {
    return JSON.parse(text ?? '')
  } catch {
    throw new ArchiveFault('archive/bad-entry', entry, { path: '.', reason: 'JSON' })
  }
}

/** The value of an entry as its schema has it; throws with the place of the first thing that does not fit. */
export function checkEntry<T extends z.ZodType>(schema: T, value: unknown, entry: string): z.output<T> {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const [issue] = result.error.issues
  const { path, reason } = issue ? describeIssue(issue) : { path: [], reason: '' }
  throw new ArchiveFault('archive/bad-entry', entry, { path: path.join('.') || '.', reason })
}
