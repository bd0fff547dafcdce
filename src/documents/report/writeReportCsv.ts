import type { Dossier } from '@/domain/report/Dossier'
import type { Voice } from '@/messages/Voice'
import type { Figure } from '@/sections/listFigures'
import { listFigures } from '@/sections/listFigures'
import { tabulateEvidence } from '@/sections/report/layOutEvidence'
import { tabulateRatings } from '@/sections/report/layOutRatings'
import type { Outline } from '@/sections/Section'
import { guardText } from './guardText'
import { layOutReport } from '@/sections/report/layOutReport'

const HEAD = ['section', 'table', 'row', 'column', 'text', 'value']

/**
 * Everything that a report says as CSV (RFC 4180), one value a line, so that any program can pivot it: section, table and row by their
 * permanent ids (facts by their name in the language of the file), `text` as it is read, `value` the unrounded number behind it. UTF-8 with a byte order mark, without which Excel garbles Chinese.
 */
export function writeReportCsv(dossier: Dossier, voice: Voice): string {
  const instead = new Map([['ratings', tabulateRatings(dossier, voice)], ['evidence', tabulateEvidence(dossier, voice)]])
  return writeFigures(listFigures(layOutReport(dossier, voice), instead))
}

/** Any laid-out document in the same form. */
export function writeOutlineCsv(outline: Outline): string {
  return writeFigures(listFigures(outline, new Map()))
}

function writeFigures(figures: readonly Figure[]): string {
  const lines = figures
    .map(({ section, table, row, column, text, value }) => [...[section, table, row, column, text].map(writeText), value === null ? '' : String(value)].join(','))
  return `\ufeff${[HEAD.join(','), ...lines].join('\r\n')}\r\n`
}

function writeText(text: string): string {
  const safe = guardText(text)
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
