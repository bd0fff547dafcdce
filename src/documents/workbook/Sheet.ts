/** How a cell looks, by what it is for. */
export type Look = 'plain' | 'title' | 'head' | 'head-input' | 'heading' | 'label' | 'note' | 'text' | 'strong' | 'band' | 'input' | 'input-centred' | 'data' | NumberLook
/** A number with so many decimals, or a share 0 to 1 shown as percent. */
type NumberLook = 'number-0' | 'number-1' | 'number-2' | 'number-4' | 'number-6' | 'number-as-written' | 'percent'

export interface CellToWrite {
  value: string | number | null
  look: Look
  /** Reaches over so many columns; what stands in the others is not shown. */
  across?: number
  /** Computed by the spreadsheet program; `value` is its present result. */
  formula?: string
}

/** A drop-down list in some cells. */
interface DropDown { range: string, values: readonly string[], title: string, message: string }

/** Cells that look otherwise while a formula holds. */
export interface Highlight { range: string, formula: string, as: 'chosen' | 'missing' }

/** A sheet as this program lays it out. Whatever is not an input is locked, unless the whole sheet is free to change. */
export interface SheetToWrite {
  name: string
  rows: CellToWrite[][]
  /** In characters. */
  widths: readonly number[]
  frozen?: { rows: number, columns: number }
  filter?: string
  dropDowns?: readonly DropDown[]
  highlights?: readonly Highlight[]
  isHidden?: boolean
  isWide?: boolean
  isFree?: boolean
}

/** A cell as it comes out of a workbook that somebody may have saved again. */
export interface ReadCell {
  text: string
  /** A formula without a result, or with an error for one. */
  isBroken: boolean
}

export interface ReadSheet { name: string, rows: readonly (readonly ReadCell[])[] }
