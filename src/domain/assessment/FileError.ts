/** Why a file that a user gives us cannot be used. Codes are permanent once released. */
export const FILE_ERROR_CODES = [
  'file/not-found', 'file/too-large', 'file/not-utf8', 'file/not-json', 'file/not-an-assessment', 'file/newer-version', 'file/schema', 'file/not-written', 'file/redacted',
  'file/unknown-standard', 'file/other-standard', 'file/bad-rubric', 'file/not-stored', 'file/rubric-taken',
] as const

export type FileErrorCode = (typeof FILE_ERROR_CODES)[number]

export interface FileError {
  code: FileErrorCode
  /** The place in the file, as a dotted path; empty when the file as a whole is meant. */
  path: string
  facts: Record<string, string | number>
}
