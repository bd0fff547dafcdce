import type { Dossier } from '@/domain/report/Dossier'
import type { DossierInput } from '@/domain/report/buildDossier'
import { buildDossier } from '@/domain/report/buildDossier'
import type { Block, Cover, Outline, TableBlock } from '@/sections/Section'
import { strFromU8, unzipSync } from 'fflate'
import { buildRichAssessment, buildRichRubric } from '../../domain/buildRichCase'

/** A report by the rich standard, unless said otherwise. */
export function buildCase(more: Partial<DossierInput> = {}): Dossier {
  const rubric = more.rubric ?? buildRichRubric()
  return buildDossier({ rubric, assessment: buildRichAssessment(), standards: [rubric], plain: [rubric], madeAt: '2024-05-01T08:00:00.000Z', ...more })
}

/** A document of one section. */
export function buildOutline(blocks: Block[], cover: Partial<Cover> = {}, language: Outline['language'] = 'zh'): Outline {
  return {
    language, sections: [{ id: 'one', title: '第一节', blocks }],
    cover: { title: '报告', subject: '测试工厂', lines: [{ label: '期次', text: '2024' }], logo: null, note: '非官方', footer: '测试工厂 · 2024', ...cover },
  }
}

/** A table of one text column and one of numbers. */
export function buildTable(rows: TableBlock['rows'], more: Partial<TableBlock> = {}): TableBlock {
  return { kind: 'table', id: 'scores', title: '得分', columns: [{ key: 'name', title: '名称', as: 'name' }, { key: 'score', title: '分', as: 'number' }], rows, ...more }
}

export const RADAR: Extract<Block, { kind: 'chart' }> = {
  kind: 'chart', id: 'view-1', title: '各维度', sentence: '最高的是设计。',
  chart: { is: 'radar', labels: ['设计', '制造', '发货'], series: [{ name: '本厂', values: [52.4, 10, null] }] },
  table: buildTable([{ id: 'design', cells: [{ text: '设计' }, { text: '52.40', value: 52.4 }] }]),
}

/** One pixel. */
export const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
export const PNG_BYTES = Uint8Array.from(atob(PNG), sign => sign.charCodeAt(0))

/** Names and notes as people write them: quotes, angle brackets, emoji, rare signs, marks that turn the direction, control signs, line ends. */
export const HOSTILE = ['"引号" & <b>尖括号</b>', '🏭 堃喆𠮷', 'שלום\u200f‎ \u202eabc', '</w:t></script>]]>', '一行\n二行\r\n三行', 'a\u0000b\u000bc\ufffed\uffff', '_x0041_', '=1+1', '+2', '-3', '@SUM(A1)', '\t=4']

/** The parts of a zip as texts, by name. */
export function openParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]))
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: '\'' }

/** What a reader of markup sees: no tags, entities as signs. */
export function readMarkup(markup: string): string {
  return markup.replace(/<[^>]*>/g, '').replace(/&(?:#(\d+)|(\w+));/g, (_, code: string | undefined, name: string) => code ? String.fromCodePoint(Number(code)) : ENTITIES[name] ?? '')
}

/** What makes a part of a document unreadable: signs that XML does not have, and loose ampersands. */
export function findUnreadable(parts: ReadonlyMap<string, string>): string[] {
  return [...parts].filter(([name, content]) => /\.(xml|rels)$/.test(name) && /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/.test(content)).map(([name]) => name)
}

/** Every kind of block, with this text wherever one stands. */
export function fillBlocks(text: string): Block[] {
  const table = buildTable([{ id: 'a', cells: [{ text, more: [text] }, { text: '1.00', value: 1 }] }], { title: text, columns: [{ key: 'name', title: text, as: 'name' }, { key: 'score', title: text, as: 'number' }] })
  return [
    { kind: 'headline', text, mark: text, lead: text, note: text },
    ...(['sentence', 'note', 'small', 'heading'] as const).map(as => ({ kind: 'say' as const, as, text })),
    { kind: 'facts', id: 'facts', title: text, rows: [{ label: text, text, more: text }] },
    table, { ...table, id: 'empty', rows: [], empty: text },
    { ...RADAR, title: text, sentence: text, table, chart: { is: 'radar', labels: [text, '制造', '发货'], series: [{ name: text, values: [1, 2, 3] }] } },
    { ...RADAR, id: 'periods', title: text, sentence: text, table, chart: { is: 'line', labels: [text, '2024'], series: [{ name: text, values: [1, 2] }] } },
    { kind: 'lists', lists: [{ title: text, items: [{ text, detail: text }], empty: text }, { title: text, items: [], empty: text }] },
    { kind: 'ladder', title: '等级阶梯', label: text, levels: Array.from({ length: 5 }, () => ({ title: text, meaning: text })), grade: 3, range: null },
    {
      kind: 'heat', id: 'heat', title: text, keys: Array.from({ length: 6 }, () => text), words: { partial: text, na: text, open: text },
      rows: [{ title: text, cells: [{ id: 'a', number: '1', label: text, text, mark: { level: 2, isHalf: true }, isApplicable: true, trace: { kind: 'score', node: 'a', reading: 'point' } }] }],
    },
    { kind: 'passage', id: 'a', title: text, level: 2, standing: text, text },
    { kind: 'signatures', lines: [{ label: text, name: text }], date: text },
  ]
}
