import type { Rating } from '@/domain/assessment/Answer'
import type { Assessment } from '@/domain/assessment/Assessment'
import type { Change } from '@/domain/change/Change'
import { readOwn } from '@/domain/change/readOwn'
import { withoutUndefined } from '@/domain/change/withoutUndefined'
import { readEntry } from './readEntry'
import type { Mark, WorkbookEntry, WorkbookReading, WorkbookSource } from './WorkbookReading'

/** One value as the workbook tells it: a rating with its reason, or a note. */
export interface Said { mark: Mark, text: string }

/**
 * One value that the workbook says otherwise than when it was made. `set`: here it is still as it was then. `clear`: as `set`, and it was
 * emptied by hand. `conflict`: it was changed here as well, to something else.
 */
export interface WorkbookTurn {
  key: string
  indicator: string
  of: 'rating' | 'note'
  how: 'set' | 'clear' | 'conflict'
  exported: Said
  here: Said
  told: Said
}

const PARTS = { rating: ({ mark, reason }: WorkbookEntry): Said => ({ mark, text: reason }), note: ({ note }: WorkbookEntry): Said => ({ mark: null, text: note }) }
const isAlike = (a: Said, b: Said) => a.mark === b.mark && a.text === b.text
const isEmptied = (from: Said, to: Said) => from.mark !== null && to.mark === null || from.mark === to.mark && from.text !== '' && to.text === ''

/**
 * What the workbook would change here: what it says now, against what it said when it was made and what stands here. A cell that was left
 * as it was changes nothing, whatever was done here meanwhile.
 */
export function planWorkbook({ rows, origin }: WorkbookReading, answers: Assessment['answers']): WorkbookTurn[] {
  return rows.flatMap(({ indicator, ...row }) => (['rating', 'note'] as const).flatMap((of): WorkbookTurn[] => {
    const [exported, told, here] = [row.exported, row.told, readEntry(readOwn(answers, indicator), origin.source)].map(PARTS[of])
    if (!exported || !told || !here || isAlike(told, exported) || isAlike(told, here)) return []
    const how = !isAlike(here, exported) ? 'conflict' : isEmptied(exported, told) ? 'clear' : 'set'
    return [{ key: `${of}/${indicator}`, indicator, of, how, exported, here, told }]
  }))
}

/** The changes that make these turns. A rating that only gets another reason stays the one of whoever gave it. */
export function listTurns(turns: readonly WorkbookTurn[], answers: Assessment['answers'], source: WorkbookSource, trail: Pick<Rating, 'at' | 'by'>): Change[] {
  return turns.map(({ indicator, of, told }): Change => {
    const answer = readOwn(answers, indicator)
    if (of === 'note') return { of, indicator, before: answer?.note ?? null, after: told.text === '' ? null : told.text }
    const before = answer?.[source] ?? null
    return { of, indicator, source, before, after: rate(before, told, trail) }
  })
}

function rate(before: Rating | null, { mark, text }: Said, trail: Pick<Rating, 'at' | 'by'>): Rating | null {
  if (mark === null) return null
  const wasNa = before !== null && 'notApplicable' in before
  if (mark === 'na') return withoutUndefined({ ...wasNa ? before : trail, notApplicable: text })
  const why = text === '' ? undefined : text
  const isSameStep = before !== null && 'step' in before && before.step === mark
  return withoutUndefined({ ...isSameStep ? before : trail, step: mark, why })
}
