import { sizeOf } from '@/charts/drawChart'
import type { Block, ChartBlock, FactsBlock, HeatBlock, HeatCell, LadderBlock, ListsBlock, PassageBlock, SignatureBlock } from '@/sections/Section'
import type { FileChild } from 'docx'
import { AlignmentType, BorderStyle, HeadingLevel, ImageRun, Paragraph, Tab, TabStopType, TableRow, TextRun } from 'docx'
import { INK, LEVELS } from './INK'
import { filledCell, plainCell, plainTable, TEXT_WIDTH, writeLines, writeTable } from './wordTable'

/** The charts as PNG, by id. */
export type Pictures = ReadonlyMap<string, Uint8Array>

const SMALL = 17
/** Pixels at 96 to the inch between the margins. */
const PICTURE_WIDTH = 440
const gap = () => new Paragraph({ spacing: { after: 60 }, children: [] })

/** A block of a report as paragraphs and tables that can be edited. `hasTitle`: a chart among others says its name. */
export function writeBlock(block: Block, pictures: Pictures, { hasTitle, textWidth }: { hasTitle: boolean, textWidth: number }): FileChild[] {
  switch (block.kind) {
    case 'headline': return [
      ...block.note ? [new Paragraph({ children: [new TextRun({ text: block.note, color: INK.warn, size: SMALL })] })] : [],
      new Paragraph({ spacing: { before: 80, after: 60 }, keepNext: true, children: [new TextRun({ text: block.text, bold: true, size: 44 }), ...block.mark ? [new TextRun({ text: `  ${block.mark}`, size: 22, color: INK.warn })] : []] }),
      new Paragraph({ spacing: { after: 160 }, children: [new TextRun({ text: block.lead, size: 24, color: INK.soft })] }),
    ]
    case 'say': return writeSay(block.as, block.text)
    case 'facts': return [writeFacts(block), gap()]
    case 'table': return block.rows.length === 0 ? writeSay('small', block.empty ?? '–') : [writeTable(block, textWidth), gap()]
    case 'chart': return writeChart(block, pictures, hasTitle)
    case 'lists': return [writeLists(block), gap()]
    case 'ladder': return [writeLadder(block), gap()]
    case 'heat': return [writeHeat(block), writeKey(block), gap()]
    case 'passage': return writePassage(block)
    case 'signatures': return writeSignatures(block)
  }
}

function writeSay(as: 'sentence' | 'note' | 'small' | 'heading', text: string): Paragraph[] {
  if (as === 'heading') return [new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun({ text })] })]
  if (as === 'note') return [new Paragraph({ shading: { fill: INK.warnSoft }, spacing: { before: 120, after: 120 }, children: [new TextRun({ text, size: 19 })] })]
  return [new Paragraph({ spacing: { after: 100 }, keepNext: as === 'sentence', children: writeLines(text, { color: as === 'small' ? INK.faint : INK.soft, size: as === 'small' ? SMALL : 20 }) })]
}

function writeFacts({ rows }: FactsBlock) {
  const widths = [2200, TEXT_WIDTH - 2200]
  return plainTable(rows.map(({ label, text, more }) => new TableRow({ cantSplit: true, children: [
    plainCell([new Paragraph({ children: [new TextRun({ text: label, size: 18, color: INK.faint })] })], widths[0] ?? 0),
    plainCell([new Paragraph({ children: writeLines(text, { size: 19 }) }), ...more === undefined ? [] : [new Paragraph({ children: writeLines(more, { size: 16, color: INK.faint }) })]], widths[1] ?? 0),
  ] })), widths)
}

function writeChart(block: ChartBlock, pictures: Pictures, hasTitle: boolean): FileChild[] {
  const data = pictures.get(block.id)
  const { width, height } = sizeOf(block)
  const numbers = block.chart.series.map(({ name, values }) => `${name}: ${block.chart.labels.map((label, i) => `${label.replace('\n', ' ')} ${values[i] == null ? '–' : Math.round(values[i])}`).join(', ')}`).join('; ')
  return [
    ...hasTitle ? writeSay('heading', block.title) : [],
    ...writeSay('sentence', block.sentence),
    ...data ? [new Paragraph({ alignment: AlignmentType.CENTER, keepNext: true, children: [new ImageRun({
      type: 'png', data, transformation: { width: PICTURE_WIDTH, height: Math.round(PICTURE_WIDTH * height / width) }, altText: { name: block.id, title: block.title, description: `${block.sentence} ${numbers}` },
    })] })] : [],
    writeTable(block.table), gap(),
  ]
}

function writeLists({ lists }: ListsBlock) {
  const width = Math.floor(TEXT_WIDTH / Math.max(1, lists.length))
  return plainTable([new TableRow({ cantSplit: true, children: lists.map(({ title, items, empty }) => plainCell([
    new Paragraph({ spacing: { after: 60 }, children: [new TextRun({ text: title, bold: true, size: 18, color: INK.faint })] }),
    ...items.map(({ text, detail }) => new Paragraph({ spacing: { after: 40 }, children: [new TextRun({ text, size: 20 }), new TextRun({ text: `  ${detail}`, size: 16, color: INK.faint })] })),
    ...items.length === 0 ? [new Paragraph({ children: [new TextRun({ text: empty, size: 18, color: INK.faint })] })] : [],
  ], width)) })], lists.map(() => width))
}

function writeLadder({ levels, grade, range }: LadderBlock) {
  const width = Math.floor(TEXT_WIDTH / (2 * levels.length))
  const grades = levels.flatMap((_, i) => [2 * i + 1, 2 * i + 2])
  return plainTable([
    new TableRow({ cantSplit: true, children: grades.map(each => {
      const isOn = grade !== null ? each <= grade : range !== null && each >= Math.max(1, range.low) && each <= range.high
      const { fill, ink } = isOn ? LEVELS[Math.ceil(each / 2)] ?? LEVELS[0] : LEVELS[0]
      return filledCell(String(each), { width, fill, ink, isFramed: each === grade })
    }) }),
    new TableRow({ cantSplit: true, children: levels.map(({ title, meaning }) => plainCell([
      new Paragraph({ children: [new TextRun({ text: title, bold: true, size: 18 })] }), new Paragraph({ children: [new TextRun({ text: meaning, size: 15, color: INK.faint })] }),
    ], 2 * width, 2)) }),
  ], grades.map(() => width))
}

function writeHeat({ rows }: HeatBlock) {
  const most = Math.max(1, ...rows.map(({ cells }) => cells.length))
  const first = 2600
  const width = Math.floor(Math.min(720, (TEXT_WIDTH - first) / most))
  return plainTable(rows.map(({ title, cells }) => new TableRow({ cantSplit: true, children: [
    plainCell([new Paragraph({ children: [new TextRun({ text: title, size: 18 })] })], first),
    ...Array.from({ length: most }, (_, i) => {
      const cell = cells[i]
      return cell ? heatCell(cell, width) : plainCell([new Paragraph({ children: [] })], width)
    }),
  ] })), [first, ...Array.from({ length: most }, () => width)])
}

/** In places only is said by a half sign, since paper in grey has no hatching here. */
function heatCell({ text, number, mark }: HeatCell, width: number) {
  const { fill, ink } = mark ? LEVELS[mark.level] ?? LEVELS[0] : { fill: 'ffffff', ink: INK.faint }
  return filledCell(mark?.isHalf ? `${text} ◧` : text, { width, fill, ink, small: number })
}

function writeKey({ keys, words }: HeatBlock): Paragraph {
  return new Paragraph({ spacing: { before: 60 }, children: [
    ...keys.flatMap((key, level) => [new TextRun({ text: '■ ', size: 16, color: LEVELS[level]?.fill ?? INK.line }), new TextRun({ text: `${key}   `, size: 15, color: INK.faint })]),
    new TextRun({ text: `◧ ${words.partial}   – ${words.na}   · ${words.open}`, size: 15, color: INK.faint }),
  ] })
}

function writePassage({ title, standing, text }: PassageBlock): Paragraph[] {
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_3, children: [new TextRun({ text: title }), new TextRun({ text: `  ${standing}`, bold: false, size: 18, color: INK.faint })] }),
    new Paragraph({ spacing: { after: 120 }, children: [new TextRun({ text, size: 20 })] }),
  ]
}

function writeSignatures({ lines, date }: SignatureBlock): Paragraph[] {
  return [
    ...lines.map(({ label, name }) => new Paragraph({
      spacing: { before: 480 }, tabStops: [{ type: TabStopType.LEFT, position: 3000 }], border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: INK.lineStrong, space: 2 } },
      children: [new TextRun({ text: label, size: 18, color: INK.faint }), new TextRun({ children: [new Tab(), name], size: 20 })],
    })),
    new Paragraph({ spacing: { before: 160 }, children: [new TextRun({ text: date, size: 18, color: INK.faint })] }),
  ]
}
