import { speak } from '@/messages/Voice'
import type { Outline, Section } from '@/sections/Section'
import type { FileChild, ISectionOptions } from 'docx'
import { AlignmentType, BorderStyle, Document, Footer, Header, HeadingLevel, ImageRun, LineRuleType, Packer, PageNumber, Paragraph, TableOfContents, TableRow, TextRun } from 'docx'
import { INK } from './INK'
import { readPicture } from './readPicture'
import type { Pictures } from './wordBlocks'
import { writeBlock } from './wordBlocks'
import { plainCell, plainTable, TEXT_WIDTH, WIDE_TEXT_WIDTH } from './wordTable'

const FONT = { ascii: 'Calibri', hAnsi: 'Calibri', eastAsia: 'Microsoft YaHei', cs: 'Calibri' }
const page = (orientation: 'portrait' | 'landscape') => ({
  // The library turns width and height itself.
  page: { size: { width: 11906, height: 16838, orientation }, margin: { top: 1200, bottom: 1100, left: 1000, right: 1000, header: 560, footer: 500 } },
})
const heading = (size: number, before: number) => ({ run: { font: FONT, size, bold: true, color: INK.ink }, paragraph: { spacing: { before, after: 100 }, keepNext: true } })

/** A report as a Word document: cover, contents, real headings and tables, charts as pictures with a text for who cannot see them. */
export async function writeReportWord(outline: Outline, pictures: Pictures): Promise<Uint8Array> {
  // No signs of XML, and the one kind that the library lets through: Word would open nothing.
  const { cover, sections, language }: Outline = JSON.parse(JSON.stringify(outline).replace(/[\ufffe\uffff]/g, ''))
  const { t } = speak(language)
  const document = new Document({
    title: `${cover.subject} · ${cover.title}`, creator: 'ShuZhen 数诊', description: cover.note,
    styles: { default: { document: { run: { font: FONT, size: 20, color: INK.ink, language: { value: language === 'zh' ? 'zh-CN' : 'en-GB', eastAsia: 'zh-CN' } }, paragraph: { spacing: { line: 290, lineRule: LineRuleType.AUTO } } }, heading1: heading(30, 360), heading2: heading(23, 260), heading3: heading(20, 200) } },
    sections: [
      { properties: page('portrait'), children: writeCover(cover) },
      {
        ...runAlong(cover.footer, false),
        children: [
          new Paragraph({ children: [new TextRun({ text: t('report.contents'), bold: true, size: 26 })], spacing: { after: 120 } }),
          // Clean, so that Word opens it without a question; page numbers come with “update field”.
          new TableOfContents(t('report.contents'), { hyperlink: true, headingStyleRange: '1-1', beginDirty: false }),
        ],
      },
      ...groupByPage(sections).map(group => ({ ...runAlong(cover.footer, group.isWide), children: group.sections.flatMap(section => writeSection(section, pictures)) })),
    ],
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}

/** What is on every page after the cover; a page that lies across begins anew. */
function runAlong(footer: string, isWide: boolean): Omit<ISectionOptions, 'children'> {
  return {
    properties: page(isWide ? 'landscape' : 'portrait'),
    headers: { default: new Header({ children: [runningLine(footer, AlignmentType.LEFT)] }) },
    footers: { default: new Footer({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: 16, color: INK.faint })] })] }) },
  }
}

/** Sections that follow one another on pages of the same kind. */
function groupByPage(sections: readonly Section[]): { isWide: boolean, sections: Section[] }[] {
  const groups: { isWide: boolean, sections: Section[] }[] = []
  for (const section of sections) {
    const isWide = section.isWide ?? false
    const last = groups.at(-1)
    if (last?.isWide === isWide) last.sections.push(section)
    else groups.push({ isWide, sections: [section] })
  }
  return groups
}

function writeSection({ title, blocks, isWide }: Section, pictures: Pictures): FileChild[] {
  const hasTitle = blocks.filter(({ kind }) => kind === 'chart').length > 1
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun({ text: title })] }),
    ...blocks.flatMap(block => writeBlock(block, pictures, { hasTitle, textWidth: isWide ? WIDE_TEXT_WIDTH : TEXT_WIDTH })),
  ]
}

function writeCover({ title, subject, lines, logo, note }: Outline['cover']): FileChild[] {
  const picture = logo === null ? null : readPicture(logo)
  const widths = [2200, TEXT_WIDTH - 2200]
  return [
    ...picture ? [new Paragraph({ children: [new ImageRun({ type: picture.type, data: picture.bytes, transformation: fit(picture.width, picture.height), altText: { name: 'logo', title: 'logo', description: '' } })] })] : [],
    new Paragraph({ spacing: { after: 3400 }, border: { bottom: { style: BorderStyle.SINGLE, size: 12, color: INK.ink, space: 6 } }, children: [new TextRun({ text: '数诊 ShuZhen', bold: true, size: 24 })] }),
    new Paragraph({ spacing: { after: 160 }, children: [new TextRun({ text: title, size: 32, color: INK.soft })] }),
    new Paragraph({ heading: HeadingLevel.TITLE, spacing: { after: 2600 }, children: [new TextRun({ text: subject, size: 60, bold: true })] }),
    plainTable(lines.map(({ label, text }) => new TableRow({ children: [
      plainCell([new Paragraph({ children: [new TextRun({ text: label, color: INK.faint })] })], widths[0] ?? 0), plainCell([new Paragraph({ children: [new TextRun({ text })] })], widths[1] ?? 0),
    ] })), widths),
    new Paragraph({ spacing: { before: 500 }, children: [new TextRun({ text: note, size: 18, color: INK.soft })] }),
  ]
}

/** Into 60 by 22 mm, at 96 pixels to the inch. */
function fit(width: number, height: number): { width: number, height: number } {
  const scale = Math.min(227 / width, 83 / height, 1)
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}

function runningLine(text: string, alignment: (typeof AlignmentType)['LEFT']): Paragraph {
  return new Paragraph({ alignment, border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: INK.lineStrong, space: 4 } }, children: [new TextRun({ text, size: 16, color: INK.faint })] })
}
