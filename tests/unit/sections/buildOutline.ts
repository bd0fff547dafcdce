import type { Assessment } from '@/domain/assessment/Assessment'
import type { DossierInput } from '@/domain/report/buildDossier'
import { buildDossier } from '@/domain/report/buildDossier'
import type { Dossier } from '@/domain/report/Dossier'
import { speak } from '@/messages/Voice'
import type { Block, Cell, Section, TableBlock } from '@/sections/Section'
import { listTables } from '@/sections/Section'
import { ALL, assess, RUBRIC } from '../../ui/buildCase'

export const ZH = speak('zh')
export const EN = speak('en')
/** Noon in London: the same day from Honolulu to Tokyo. */
export const MADE_AT = '2024-12-01T12:00:00.000Z'

/** Everything about an assessment under the small standard of `buildCase`, unless told otherwise. */
export function dossier(assessment: Assessment = assess(ALL), more: Partial<DossierInput> = {}): Dossier {
  const { rubric = RUBRIC } = more
  return buildDossier({ rubric, assessment, standards: [rubric], plain: [rubric], madeAt: MADE_AT, ...more })
}

/** A table of a section by its id, that of a chart included. */
export function tableOf(section: Section | null, id: string): TableBlock {
  const found = section && listTables([section]).find(table => table.id === id)
  if (!found) throw new Error(`There is no table ${id}.`)
  return found
}

export const readCell = ({ text, more = [] }: Cell) => [text, ...more].join(' | ')
/** What stands in each row: of every cell the text, and what is said beside it. */
export const readRows = (table: TableBlock) => table.rows.map(({ cells }) => cells.map(readCell))
export const readHeads = ({ columns }: TableBlock) => columns.map(({ title }) => title)
/** A cell by the id of its row and the key of its column. */
export function cellOf(table: TableBlock, row: string, column: string): Cell {
  const cell = table.rows.find(({ id }) => id === row)?.cells[table.columns.findIndex(({ key }) => key === column)]
  if (!cell) throw new Error(`There is no cell ${row}, ${column}.`)
  return cell
}

type Kind = Block['kind']
type BlockOf<K extends Kind> = Extract<Block, { kind: K }>

/** The blocks of one kind, in their order. */
export function blocksOf<K extends Kind>(section: Section | null, kind: K): BlockOf<K>[] {
  return (section?.blocks ?? []).filter((block): block is BlockOf<K> => block.kind === kind)
}
/** What a section says in words outside of tables, of one manner where it is named. */
export const sayings = (section: Section | null, as?: BlockOf<'say'>['as']) => blocksOf(section, 'say').filter(block => as === undefined || block.as === as).map(({ text }) => text)

/** Facts by their label. */
export function factsOf(section: Section | null, id: string): BlockOf<'facts'>['rows'] {
  const found = blocksOf(section, 'facts').find(block => block.id === id)
  if (!found) throw new Error(`There are no facts ${id}.`)
  return found.rows
}
export function factOf(section: Section | null, id: string, label: string): BlockOf<'facts'>['rows'][number] {
  const found = factsOf(section, id).find(row => row.label === label)
  if (!found) throw new Error(`There is no fact ${label}.`)
  return found
}
