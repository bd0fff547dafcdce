import { readXlsx } from 'hucre/xlsx'
import type { Result } from '@/domain/Result'
import { fail, succeed } from '@/domain/Result'
import type { WorkbookProblemCode } from '@/domain/workbook/WorkbookProblem'
import { checkZip } from './checkZip'
import type { ReadCell, ReadSheet } from './Sheet'

/** More rows and columns than anybody adds to a questionnaire; cells beyond are not read. */
const RANGE = 'A1:CV20000'

/** The sheets of an .xlsx file, whatever program saved it; hidden ones too. */
export async function readSheets(bytes: Uint8Array): Promise<Result<ReadSheet[], WorkbookProblemCode>> {
  const problem = checkZip(bytes)
  if (problem) return fail(problem)
  try {
    const { sheets } = await readXlsx(bytes, { range: RANGE })
    return succeed(sheets.map(({ name, rows, cells }) => ({
      name,
      rows: rows.map((row, r) => row.map((value, c): ReadCell => {
        const cell = cells?.get(`${r},${c}`)
        const hasNoResult = cell?.formula !== undefined && (value === null || value === '')
        return { text: describe(value), isBroken: cell?.type === 'error' || hasNoResult }
      })),
    })))
  } catch {
    return fail('workbook/damaged')
  }
}

function describe(value: string | number | boolean | Date | null): string {
  if (value === null) return ''
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value)
}
