/** Why a workbook cannot be read back. Codes are permanent once released. */
export const WORKBOOK_PROBLEM_CODES = [
  'workbook/too-large', 'workbook/too-large-inside', 'workbook/not-xlsx', 'workbook/locked', 'workbook/damaged', 'workbook/foreign', 'workbook/hidden-sheet',
  'workbook/newer-version', 'workbook/other-assessment', 'workbook/missing-column', 'workbook/unknown-indicator', 'workbook/repeated-row', 'workbook/not-in-list',
  'workbook/no-value', 'workbook/reason-missing', 'workbook/not-applicable-refused', 'workbook/text-too-long',
] as const

export type WorkbookProblemCode = (typeof WORKBOOK_PROBLEM_CODES)[number]

/** So many problems are told at once. */
export const MOST_PROBLEMS = 20

/** One thing that is wrong with a workbook, and where. */
export interface WorkbookProblem {
  code: WorkbookProblemCode
  /** Name of the sheet; `null` when the file as a whole is meant. */
  sheet: string | null
  /** Such as `E17`; `null` when the sheet or the file as a whole is meant. */
  cell: string | null
  facts: Record<string, string | number>
}
