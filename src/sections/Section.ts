import type { TraceSubject } from './TraceSubject'

/** One value of a table: what is read, and the number behind it. */
export interface Cell {
  /** Never empty: a dash stands where there is nothing. */
  text: string
  /** The number that the text shows, unrounded, for machines and spreadsheets. */
  value?: number
  /** Said small beside or below, such as why there is a dash. */
  more?: readonly string[]
  trace?: TraceSubject
  tone?: 'good' | 'bad' | 'warn' | 'muted'
  /** A level 0 to 5 on the ordinal scale, with its half. */
  mark?: { level: number, isHalf: boolean }
  /** What this leads to: the question of an indicator, or the report of an assessment. */
  link?: string
}

export interface Column {
  /** The same in every language. */
  key: string
  title: string
  /** `name` heads its row; `short` stays on one line; `long` takes what room there is; `bar` is a number 0 to 100 with a bar beside it. */
  as: 'name' | 'short' | 'text' | 'long' | 'number' | 'bar'
  /** Decimals of the numbers, for spreadsheets; 2 when left out. */
  decimals?: 0 | 1 | 2 | 4 | 6 | 'as-written'
}

export interface Row {
  id: string
  /** One a column. */
  cells: readonly Cell[]
  /** What stands out: a gate that holds back the next grade, a total, a part among the smaller ones that it is made of. */
  mark?: 'holds' | 'total' | 'part'
  /** Left out on a screen until somebody asks; paper and files have it. */
  isFolded?: boolean
}

export interface TableBlock {
  kind: 'table'
  /** Unique in a report, the same in every language. */
  id: string
  title: string
  columns: readonly Column[]
  rows: readonly Row[]
  /** What stands there when there is no row. */
  empty?: string
}

interface Series { name: string, values: readonly (number | null)[] }

/** What a chart draws; scores are 0 to 100, and a hole stays a hole. */
export type ChartSpec =
  | { is: 'radar', labels: readonly string[], series: readonly Series[] }
  /** A label may have two lines. `range`: what the axis shows; the whole scale when left out. */
  | { is: 'line', labels: readonly string[], series: readonly Series[], range?: readonly [low: number, high: number] }

/** A chart, the sentence that says what it shows, and the same numbers as a table. */
export interface ChartBlock { kind: 'chart', id: string, title: string, sentence: string, chart: ChartSpec, table: TableBlock }

/** `sentence` says what follows, `note` is a warning, `small` an explanation, `heading` begins a part. */
interface SayBlock { kind: 'say', as: 'sentence' | 'note' | 'small' | 'heading', text: string }

export interface HeadlineBlock { kind: 'headline', text: string, mark?: string, lead: string, note?: string }

export interface FactsBlock { kind: 'facts', id: string, title: string, rows: readonly { label: string, text: string, more?: string, value?: number, trace?: TraceSubject }[] }

/** A passage on one branch: its name, where it stands, and what that means. */
export interface PassageBlock { kind: 'passage', id: string, title: string, level: number | null, standing: string, trace?: TraceSubject, text: string }

export interface ListsBlock { kind: 'lists', lists: readonly { title: string, items: readonly { text: string, detail: string, link?: string }[], empty: string }[] }

/** The ten grades in five levels: reached ones filled, the present one framed, an uncertain range hatched. */
export interface LadderBlock {
  kind: 'ladder'
  title: string
  /** What it shows, in words. */
  label: string
  levels: readonly { title: string, meaning: string }[]
  grade: number | null
  range: { low: number, high: number } | null
}

export interface HeatCell { id: string, number: string, label: string, text: string, mark: { level: number, isHalf: boolean } | null, isApplicable: boolean, trace: TraceSubject }
export interface HeatBlock { kind: 'heat', id: string, title: string, rows: readonly { title: string, cells: readonly HeatCell[] }[], keys: readonly string[], words: { partial: string, na: string, open: string } }

/** What becomes a picture of its own. */
export type Drawable = ChartBlock | HeatBlock | LadderBlock

export interface SignatureBlock { kind: 'signatures', lines: readonly { label: string, name: string }[], date: string }

export type Block = HeadlineBlock | SayBlock | FactsBlock | TableBlock | ChartBlock | ListsBlock | LadderBlock | HeatBlock | PassageBlock | SignatureBlock

export interface Section {
  /** Part of the address of a deep link. */
  id: string
  title: string
  blocks: readonly Block[]
  /** On paper it lies across, for a table of many columns. */
  isWide?: boolean
}

/** What a document shows before its first section, and on every page. */
export interface Cover {
  title: string
  subject: string
  lines: readonly { label: string, text: string }[]
  /** A data address of a picture. */
  logo: string | null
  note: string
  /** Runs at the foot of every page. */
  footer: string
}

/** A whole document, ready to be drawn on a screen, printed or written to a file. */
export interface Outline { language: 'zh' | 'en', cover: Cover, sections: readonly Section[] }

/** Every table of some sections, those beside charts included. */
export function listTables(sections: readonly Section[]): TableBlock[] {
  return sections.flatMap(({ blocks }) => blocks.flatMap(block => block.kind === 'table' ? [block] : block.kind === 'chart' ? [block.table] : []))
}
