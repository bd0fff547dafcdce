import type { Language } from '@/domain/LocalText'

/** Whose ratings a workbook can hold. */
export type WorkbookSource = 'self' | 'assessor'

/** What a rating cell says: a step 0–10, not applicable, or nothing. */
export type Mark = number | 'na' | null

/** What one row of the questionnaire says about an indicator, as a workbook can hold it. */
export interface WorkbookEntry {
  mark: Mark
  /** The reason of a not-applicable, or why the step was chosen. */
  reason: string
  note: string
}

/** What a workbook was made from, as its hidden sheet tells. */
export interface WorkbookOrigin {
  assessment: string
  enterprise: string
  period: string
  rubric: { id: string, version: string, hash: string }
  language: Language
  source: WorkbookSource
  exportedAt: string
}

export interface WorkbookRow {
  indicator: string
  /** What stood in the workbook when it was made. */
  exported: WorkbookEntry
  /** What stands in it now. */
  told: WorkbookEntry
}

/** A reason that was typed beside an empty rating; only a rating has a reason. */
export interface LooseReason { indicator: string, sheet: string, cell: string, text: string }

/** What a workbook says, checked cell by cell and not compared with anything yet. */
export interface WorkbookReading {
  origin: WorkbookOrigin
  /** Who filled it in; empty when nobody said. */
  by: string
  rows: WorkbookRow[]
  loose: LooseReason[]
  /** Indicators that were in the workbook when it was made and are no longer. */
  missing: string[]
}
