import type { FileError } from '@/domain/assessment/FileError'

/** Why answers cannot be given back as a file, or such a file cannot be used. Codes are permanent once released. */
export const RETURN_ERROR_CODES = [
  'return/too-large', 'return/damaged', 'return/not-a-return', 'return/attachment-damaged', 'return/other-assessment',
  'return/not-written',
] as const

export type ReturnErrorCode = (typeof RETURN_ERROR_CODES)[number]
export type ReturnError = FileError | Omit<FileError, 'code'> & { code: ReturnErrorCode }
