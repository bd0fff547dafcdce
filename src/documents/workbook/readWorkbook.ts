import type { Result } from '@/domain/Result'
import { fail, succeed } from '@/domain/Result'
import type { Indicator } from '@/domain/rubric/Indicator'
import { cleanText } from '@/domain/workbook/readEntry'
import type { WorkbookProblem } from '@/domain/workbook/WorkbookProblem'
import { MOST_PROBLEMS } from '@/domain/workbook/WorkbookProblem'
import type { WorkbookReading } from '@/domain/workbook/WorkbookReading'
import { readOrigin } from './readOrigin'
import { hasText, readQuestions } from './readQuestions'
import { readSheets } from './readSheets'
import type { ReadSheet } from './Sheet'

const MOST_BYTES = 10 * 1024 * 1024
const MOST_NAME = 100

/** Which assessment a workbook has to belong to, and the indicators that are known here. */
export interface WorkbookContext {
  assessment: string
  find: (indicator: string) => Pick<Indicator, 'notApplicable'> | undefined
}

/** The problem of a file that is too large to be a questionnaire, so that it need not be read; `null` when its size is fine. */
export function refuseWorkbookSize(bytes: number): WorkbookProblem | null {
  if (bytes <= MOST_BYTES) return null
  return { code: 'workbook/too-large', sheet: null, cell: null, facts: { megabytes: Math.ceil(bytes / 1024 / 1024), most: MOST_BYTES / 1024 / 1024 } }
}

/** What a workbook says, or everything that is wrong with it, each with its sheet and cell. Rows may stand in any order, and columns be added. */
export async function readWorkbook(bytes: Uint8Array, { assessment, find }: WorkbookContext): Promise<Result<WorkbookReading, WorkbookProblem[]>> {
  const tooLarge = refuseWorkbookSize(bytes.length)
  if (tooLarge) return fail([tooLarge])
  const sheets = await readSheets(bytes)
  if (!sheets.ok) return fail([{ code: sheets.error, sheet: null, cell: null, facts: {} }])
  const hidden = readOrigin(sheets.value)
  if (!hidden.ok) return fail([hidden.error])
  const { origin, rows: exported } = hidden.value
  if (origin.assessment !== assessment) return fail([{ code: 'workbook/other-assessment', sheet: null, cell: null, facts: { name: origin.enterprise || '–', period: origin.period } }])

  const { rows, loose, problems } = readQuestions(sheets.value, hidden.value, find)
  if (problems.length > 0) return fail(problems.slice(0, MOST_PROBLEMS))
  const present = new Set(rows.map(({ indicator }) => indicator))
  const missing = [...exported.values()].map(({ indicator }) => indicator).filter(indicator => !present.has(indicator))
  return succeed({ origin, by: findName(sheets.value), rows, loose, missing })
}

/** The name beside “filled in by”. */
function findName(sheets: readonly ReadSheet[]): string {
  for (const { rows } of sheets) {
    for (const row of rows) {
      const at = row.findIndex(({ text }) => hasText(text, 'workbook.guide.by'))
      if (at >= 0) return cleanText(row[at + 1]?.text ?? '').slice(0, MOST_NAME).trim()
    }
  }
  return ''
}
