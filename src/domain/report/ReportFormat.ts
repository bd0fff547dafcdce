/** What a report can be written as in a browser. */
export const REPORT_FORMATS = ['docx', 'xlsx', 'html', 'csv', 'json'] as const
export type ReportFormat = (typeof REPORT_FORMATS)[number]

/** What is being made, how far it is, and what became of it. */
export type Making =
  | { is: 'idle' }
  | { is: 'busy', format: ReportFormat | 'redacted', done: number, of: number }
  | { is: 'done', file: string }
  | { is: 'failed', reason: string }
