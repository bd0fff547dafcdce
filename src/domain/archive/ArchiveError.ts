/** Why an archive cannot be read or restored. Codes are permanent once released. */
export const ARCHIVE_ERROR_CODES = [
  'archive/not-an-archive', 'archive/cut-short', 'archive/newer-version', 'archive/unsupported', 'archive/too-large', 'archive/unknown-entry',
  'archive/repeated-entry', 'archive/missing-entry', 'archive/altered-entry', 'archive/bad-entry', 'archive/bad-rubric', 'archive/not-stored', 'archive/not-written',
] as const

export type ArchiveErrorCode = (typeof ARCHIVE_ERROR_CODES)[number]

export interface ArchiveError {
  code: ArchiveErrorCode
  /** The first faulty entry; empty when the archive as a whole is meant. */
  entry: string
  facts: Record<string, string | number>
}
