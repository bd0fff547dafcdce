import type { CellValue } from 'hucre/xlsx'
import { openXlsx, parseCellRef, saveXlsx } from 'hucre/xlsx'

export type Workbook = Awaited<ReturnType<typeof openXlsx>>

/** The same workbook with other values in some cells, each named like `问卷!E17`; `null` empties one. All else stays as it was written. */
export function editCells(bytes: Uint8Array, values: Record<string, CellValue>): Promise<Uint8Array> {
  return editWorkbook(bytes, workbook => {
    for (const [name, value] of Object.entries(values)) {
      const [sheetName, reference = ''] = name.split('!')
      const sheet = workbook.sheets.find(sheet => sheet.name === sheetName)
      if (!sheet) throw new Error(`There is no sheet ${sheetName}.`)
      const { row, col } = parseCellRef(reference)
      while (sheet.rows.length <= row) sheet.rows.push([])
      const cells = sheet.rows[row] ?? []
      while (cells.length <= col) cells.push(null)
      cells[col] = value
      sheet.cells?.delete(`${row},${col}`)
    }
  })
}

/** The same workbook, changed as a person with a spreadsheet program could. */
export async function editWorkbook(bytes: Uint8Array, edit: (workbook: Workbook) => void): Promise<Uint8Array> {
  const workbook = await openXlsx(bytes)
  edit(workbook)
  return new Uint8Array(await saveXlsx(workbook))
}
