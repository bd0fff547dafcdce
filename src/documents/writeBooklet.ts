import type { Language, LocalText } from '@/domain/LocalText'
import { numberOf } from '@/domain/rubric/numberOf'
import type { Branch, Leaf, Rubric } from '@/domain/rubric/Rubric'
import type { Facts } from '@/messages/translate'
import { translate } from '@/messages/translate'
import type { TextKey } from '@/messages/TEXTS'
import type { FileChild } from 'docx'
import { AlignmentType, BorderStyle, Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx'

const HEADINGS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const
const FONT = { ascii: 'Calibri', hAnsi: 'Calibri', eastAsia: 'Microsoft YaHei', cs: 'Calibri' }
const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'C9C5BA' }

/** A rubric as a Word booklet for a workshop: every indicator with its question and levels, a box to tick and room for notes. */
export async function writeBooklet(rubric: Rubric, language: Language): Promise<Blob> {
  const t = (key: TextKey, facts?: Facts) => translate(language, key, facts)
  const local = (text: LocalText) => text[language]
  const plain = (text: string, more: { bold?: boolean, color?: string, size?: number } = {}) => new Paragraph({ children: [new TextRun({ text, ...more })], spacing: { after: 80 } })

  function writeBranch(branch: Branch, depth: number): FileChild[] {
    const heading = depth === 0 ? [] : [
      new Paragraph({ text: local(branch.title), heading: HEADINGS[Math.min(depth, HEADINGS.length) - 1], keepNext: true }),
      ...branch.why ? [plain(t('booklet.weight', { weight: Math.round(100 * branch.weight) / 100, why: local(branch.why) }), { color: '5D6671', size: 18 })] : [],
    ]
    return [...heading, ...branch.children.flatMap(child => child.kind === 'branch' ? writeBranch(child, depth + 1) : writeLeaf(child))]
  }

  function writeLeaf({ id, title, indicator, example }: Leaf): FileChild[] {
    const row = (mark: string, text: string) => new TableRow({
      cantSplit: true,
      children: [cell(mark, 8), cell(text, 80), cell(`☐ ${t('answer.partial')}  ☐ ${t('answer.full')}`, 12)],
    })
    return [
      new Paragraph({ children: [new TextRun({ text: `${numberOf(id)}  ${local(title)}`, bold: true, size: 24 })], spacing: { before: 240, after: 60 }, keepNext: true }),
      ...indicator.question ? [plain(local(indicator.question))] : [],
      ...indicator.scope ? [plain(t('answer.meaning', { scope: local(indicator.scope) }), { color: '5D6671', size: 18 })] : [],
      new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: indicator.anchors.map((anchor, i) => row(String(i + 1), local(anchor))) }),
      ...example ? [plain(t('question.example', { industry: local(rubric.edition?.title ?? rubric.title), level: example.level, text: local(example) }), { color: '5D6671', size: 18 })] : [],
      ...indicator.lookFor ? [plain(`${t('guide.look')}: ${indicator.lookFor[language].join(t('list.comma'))}`, { size: 18 })] : [],
      plain(`${t('notes.note')}: ______________________________________________________________`, { color: '5D6671' }),
    ]
  }

  const document = new Document({
    title: local(rubric.title),
    creator: 'ShuZhen 数诊',
    styles: { default: { document: { run: { font: FONT, size: 21 } } } },
    sections: [{
      properties: { page: { size: { width: 11906, height: 16838 }, margin: { top: 1000, bottom: 1000, left: 1000, right: 1000 } } },
      footers: { default: new Footer({ children: [new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [`${rubric.id} ${rubric.version} · `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: 16, color: '5D6671' })],
      })] }) },
      children: [
        new Paragraph({ text: local(rubric.title), heading: HeadingLevel.TITLE }),
        ...rubric.edition ? [plain(local(rubric.edition.title), { bold: true })] : [],
        plain(`${rubric.id} ${rubric.version}`),
        ...rubric.description ? [plain(local(rubric.description))] : [],
        plain(t(rubric.status === 'official' ? 'library.status.official' : 'report.unofficial'), { bold: true }),
        ...writeBranch(rubric.root, 0),
        plain(`sha256:${rubric.hash}`, { size: 14, color: '5D6671' }),
      ],
    }],
  })
  return Packer.toBlob(document)
}

function cell(text: string, width: number): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.PERCENTAGE },
    borders: { top: LINE, bottom: LINE, left: LINE, right: LINE },
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    children: [new Paragraph({ children: [new TextRun({ text, size: 20 })] })],
  })
}
