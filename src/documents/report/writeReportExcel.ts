import type { CellToWrite, Look, SheetToWrite } from '@/documents/workbook/Sheet'
import { nameCell } from '@/documents/workbook/nameCell'
import { writeSheets } from '@/documents/workbook/writeSheets'
import type { Dossier } from '@/domain/report/Dossier'
import type { Voice } from '@/messages/Voice'
import { layOutPlan } from '@/sections/report/layOutPlan'
import { layOutReport } from '@/sections/report/layOutReport'
import { tabulateEvidence } from '@/sections/report/layOutEvidence'
import { tabulateRatings } from '@/sections/report/layOutRatings'
import type { Block, Cell, Column, Outline, Section, TableBlock } from '@/sections/Section'

const FONTS = { zh: 'Microsoft YaHei', en: 'Calibri' }
/** Characters. */
const WIDTHS = { name: 28, short: 14, text: 18, long: 48, number: 11, bar: 11 } satisfies Record<Column['as'], number>
/** A sheet has at least so many columns, and one that no table uses is so wide. */
const LEAST_COLUMNS = 6
const PLAIN_WIDTH = 16
/** The most that Excel takes in one cell; a longer one makes the whole file damaged. */
const MOST_SIGNS = 32_767
/** Sections that have a sheet of their own further up. */
const ELSEWHERE = ['summary', 'ratings', 'evidence', 'gaps']

/** A report as an Excel file: numbers as numbers, every text as a text, heads that stay in sight. */
export function writeReportExcel(dossier: Dossier, voice: Voice): Promise<Uint8Array> {
  const outline = layOutReport(dossier, voice)
  const { t } = voice
  const find = (id: string) => outline.sections.find(section => section.id === id)
  const gaps = find('gaps')
  const sheets = [
    layOutProse(t('report.summary'), [...find('summary')?.blocks ?? [], ...find('standings')?.blocks ?? []], layOutHead(outline)),
    layOutTable(t('report.ratings'), tabulateRatings(dossier, voice)),
    layOutProse(t('report.gaps'), gaps?.blocks ?? []),
    layOutTable(t('plan.title'), layOutPlan(dossier, voice), 'input'),
    layOutTable(t('report.evidence'), tabulateEvidence(dossier, voice)),
    ...outline.sections.filter(({ id }) => !ELSEWHERE.includes(id) && id !== 'standings').map(layOutSection),
  ]
  return writeSheets(nameApart(sheets), { title: `${outline.cover.subject} · ${outline.cover.title}`, font: FONTS[voice.language] })
}

/** Any laid-out document as an Excel file: a sheet a section. */
export function writeOutlineExcel(outline: Outline): Promise<Uint8Array> {
  const [first, ...rest] = outline.sections
  const sheets = [layOutProse(first?.title ?? outline.cover.title, first?.blocks ?? [], layOutHead(outline)), ...rest.map(layOutSection)]
  return writeSheets(nameApart(sheets), { title: `${outline.cover.subject} · ${outline.cover.title}`, font: FONTS[outline.language] })
}

/** A name of a sheet: at most 31 characters, none that Excel forbids, and each only once. */
function nameApart(sheets: readonly SheetToWrite[]): SheetToWrite[] {
  // Excel keeps this name to itself.
  const taken = new Set(['history'])
  return sheets.map(sheet => {
    const plain = sheet.name.replace(/[[\]:*?/\\\p{Cc}\ufffe\uffff]/gu, ' ').slice(0, 28).replace(/^['\s]+|['\s\ud800-\udbff]+$/g, '') || 'Sheet'
    let name = plain
    for (let i = 2; taken.has(name.toLowerCase()); i++) name = `${plain} ${i}`
    taken.add(name.toLowerCase())
    return { ...sheet, name }
  })
}

/** One table, its head frozen above it and the columns that name a row beside it. */
function layOutTable(name: string, table: TableBlock, empty: Look = 'text'): SheetToWrite {
  const columns = table.columns.findIndex(({ as }) => as === 'name') + 1
  return {
    name, isFree: true, isWide: table.columns.length > 6, widths: table.columns.map(({ as }) => WIDTHS[as]), frozen: { rows: 1, columns },
    filter: `A1:${nameCell(table.rows.length, table.columns.length - 1)}`, rows: [headRow(table), ...table.rows.map(({ cells }) => table.columns.map((column, i) => writeCell(cells[i], column, empty)))],
  }
}

function layOutSection({ title, blocks }: Section): SheetToWrite {
  return layOutProse(title, blocks)
}

function layOutProse(name: string, blocks: readonly Block[], head: CellToWrite[][] = []): SheetToWrite {
  const rows = [...head, ...blocks.flatMap(listRows)]
  const widths = fitColumns(blocks)
  const most = Math.max(...rows.map(row => row.length), LEAST_COLUMNS)
  // Prose reaches over the whole sheet.
  const spread = rows.map(row => row.length === 1 ? row.map(each => ({ ...each, across: most })) : row)
  return { name, isFree: true, widths: Array.from({ length: most }, (_, i) => widths[i] ?? PLAIN_WIDTH), rows: spread, ...rows[0]?.[0]?.look === 'title' && { frozen: { rows: 1, columns: 0 } } }
}

/** Each column as wide as the widest that a table of the sheet asks for there. */
function fitColumns(blocks: readonly Block[]): number[] {
  const tables = blocks.flatMap(block => block.kind === 'table' ? [block] : block.kind === 'chart' ? [block.table] : [])
  const passages = blocks.some(({ kind }) => kind === 'passage') ? [[WIDTHS.name, 80, 30]] : []
  const wanted = [...tables.map(({ columns }) => columns.map(({ as }) => WIDTHS[as])), ...passages, [WIDTHS.name]]
  return Array.from({ length: Math.max(...wanted.map(list => list.length)) }, (_, i) => Math.max(...wanted.map(list => list[i] ?? 0)))
}

function layOutHead({ cover }: Outline): CellToWrite[][] {
  return [
    [cell(cover.subject, 'title')], ...cover.lines.map(({ label, text }) => [cell(label, 'label'), cell(text, 'plain', 4)]), [cell(cover.note, 'note')], [],
  ]
}

const cell = (value: string | number | null, look: Look, across = 1): CellToWrite => ({ value, look, ...across > 1 && { across } })
const headRow = ({ columns }: TableBlock) => columns.map(({ title }) => cell(title, 'head'))

/** A block as rows of a sheet. */
function listRows(block: Block): CellToWrite[][] {
  switch (block.kind) {
    case 'headline': return [[cell([block.text, block.mark].filter(Boolean).join(' · '), 'title')], [cell(block.lead, 'plain')], ...block.note ? [[cell(block.note, 'note')]] : [], []]
    case 'say': return [[cell(block.text, block.as === 'heading' ? 'heading' : block.as === 'note' ? 'note' : 'label')]]
    case 'facts': return [...block.rows.map(({ label, text, value, more }) => [cell(label, 'label'), ...writeFact(text, value), ...more === undefined ? [] : [cell(more, 'label', 2)]]), []]
    case 'table': return block.rows.length === 0 ? [[cell(block.empty ?? '–', 'plain')], []] : [headRow(block), ...block.rows.map(({ cells }) => block.columns.map((column, i) => writeCell(cells[i], column, 'text'))), []]
    case 'chart': return [[cell(block.title, 'heading')], [cell(block.sentence, 'label')], ...listRows(block.table)]
    case 'lists': return block.lists.flatMap(({ title, items, empty }) => [[cell(title, 'heading')], ...items.length === 0 ? [[cell(empty, 'plain')]] : items.map(({ text, detail }) => [cell(text, 'plain'), cell(detail, 'plain')]), []])
    case 'ladder': return [[cell(block.label, 'plain')], []]
    case 'heat': return [...block.rows.map(({ title, cells }) => [cell(title, 'strong'), ...cells.map(({ mark, text }) => mark ? cell(mark.level, 'number-0') : cell(text, 'text'))]), []]
    case 'passage': return [[cell(block.title, 'strong'), cell(block.text, 'text'), cell(block.standing, 'label')]]
    case 'signatures': return [[], ...block.lines.map(({ label, name }) => [cell(label, 'label'), cell(name, 'plain')]), [cell(block.date, 'label')]]
  }
}

function writeFact(text: string, value: number | undefined): CellToWrite[] {
  // Over four columns in all, so that what explains it stands in line.
  const blank = cell(null, 'plain')
  const wide = [cell(text, 'plain', 4), blank, blank, blank]
  if (value === undefined) return wide
  // A figure with its unit: the number can be counted with, and the unit stands beside it.
  const unit = text.replace(/^[-−+]?[\d.]+\s*/, '')
  if (unit === '%') return [cell(value, 'percent'), blank, blank, blank]
  return /^[-−+]?[\d.]+( |$)/.test(text) ? [cell(value, Number.isInteger(value) ? 'number-0' : 'number-2'), unit === '' ? blank : cell(unit, 'label'), blank, blank] : wide
}

function writeCell(content: Cell | undefined, { as, decimals = 2 }: Column, empty: Look): CellToWrite {
  if (!content || content.text === '') return cell(null, empty)
  const { text, value, more = [] } = content
  const isNumber = value !== undefined && (as === 'number' || as === 'bar') && saysNumber(text, value)
  if (isNumber) return cell(value, text.endsWith('%') ? 'percent' : `number-${decimals}`)
  return cell(clip([text === '–' && more.length > 0 ? '' : text, ...more].filter(Boolean).join('\n')), 'text')
}

const clip = (text: string) => text.length <= MOST_SIGNS ? text : `${text.slice(0, MOST_SIGNS - 1)}…`

/** Whether a text shows its number, and not in words, as a step does: “3 级 · 全面”. */
function saysNumber(text: string, value: number): boolean {
  const shown = /^[+−-]?([\d.]+)/.exec(text)?.[1]
  return shown !== undefined && (text.endsWith('%') || Math.abs(Number(shown) - Math.abs(value)) < 0.51)
}
