import { writeReportWord } from '@/documents/report/writeReportWord'
import { speak } from '@/messages/Voice'
import { layOutReport } from '@/sections/report/layOutReport'
import type { Block, Outline } from '@/sections/Section'
import { describe, expect, it } from 'vitest'
import { buildCase, buildOutline, buildTable, fillBlocks, findUnreadable, HOSTILE, openParts, PNG, PNG_BYTES, RADAR, readMarkup } from './buildReportCase'

const LOGO = `data:image/png;base64,${PNG}`
const PICTURES = new Map([['view-1', PNG_BYTES], ['periods', PNG_BYTES]])

async function open(outline: Outline, pictures: ReadonlyMap<string, Uint8Array> = PICTURES) {
  const parts = openParts(await writeReportWord(outline, pictures))
  const read = (name: string) => parts.get(name) ?? ''
  const document = read('word/document.xml')
  return { parts, read, document, paragraphs: listParagraphs(document), pictures: [...parts.keys()].filter(name => name.startsWith('word/media/')) }
}
const openBlocks = (...blocks: Block[]) => open(buildOutline(blocks))

/** Style and text of each paragraph, breaks as line ends. */
function listParagraphs(document: string): { style: string, text: string }[] {
  return [...document.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([xml]) => ({ style: /<w:pStyle w:val="(\w+)"/.exec(xml)?.[1] ?? '', text: readMarkup(xml.replace(/<w:br\/>/g, '\n').replace(/<w:instrText.*?<\/w:instrText>/gs, '')) }))
}
const stylesOf = (paragraphs: ReturnType<typeof listParagraphs>, style: string) => paragraphs.filter(paragraph => paragraph.style === style).map(({ text }) => text)
/** The texts of the rows of a table, its cells beside each other. */
const listRows = (table: string) => [...table.matchAll(/<w:tr[ >].*?<\/w:tr>/gs)].map(([row]) => [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => listParagraphs(cell).map(({ text }) => text).join('\n')))
const findTable = (document: string, text: string) => [...document.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) => table).find(table => table.includes(text)) ?? ''

describe('writeReportWord', { timeout: 60_000 }, () => {
  it('is a file that Word opens, named after whom it is about', async () => {
    const { parts, read } = await open(layOutReport(buildCase(), speak('zh')), new Map())
    expect([...parts.keys()]).toEqual(expect.arrayContaining(['[Content_Types].xml', 'word/document.xml', 'word/styles.xml', '_rels/.rels']))
    expect(readMarkup(read('docProps/core.xml'))).toContain('示例工厂 · 数字化自评报告')
    expect(findUnreadable(parts)).toEqual([])
  })

  it('has a real heading for every section, so that Word lists and folds them', async () => {
    const outline = layOutReport(buildCase(), speak('zh'))
    const { paragraphs } = await open(outline, new Map())
    expect(stylesOf(paragraphs, 'Heading1')).toEqual(outline.sections.map(({ title }) => title))
    expect(stylesOf(paragraphs, 'Heading2')).toEqual(expect.arrayContaining(['总体与各维度', '谁参与了评估']))
    expect(stylesOf(paragraphs, 'Title')).toEqual(['示例工厂'])
  })

  it('has contents that lead to the sections', async () => {
    const { document } = await open(layOutReport(buildCase(), speak('zh')), new Map())
    expect(readMarkup(document)).toContain('TOC \\h')
    const anchors = [...document.matchAll(/<w:hyperlink [^>]*w:anchor="(\w+)"/g)].map(([, anchor]) => anchor)
    expect(anchors.length).toBeGreaterThan(10)
    expect(anchors.filter(anchor => !document.includes(`<w:bookmarkStart w:name="${anchor}"`))).toEqual([])
  })

  it('has a real table whose head repeats on every page and whose rows are not cut', async () => {
    const { document } = await openBlocks(buildTable([{ id: 'a', cells: [{ text: '设计', more: ['在画图、试验两个环节里都没有做到的'] }, { text: '52.40', value: 52.4 }] }, { id: 'b', cells: [{ text: '制造', more: ['1 项'] }, { text: '–' }], mark: 'total' }]))
    const table = findTable(document, '52.40')
    expect(listRows(table)).toEqual([['名称', '分'], ['设计\n在画图、试验两个环节里都没有做到的', '52.40'], ['制造  1 项', '–']])
    expect([table.match(/<w:tblHeader\/>/g), table.match(/<w:cantSplit\/>/g), table.indexOf('<w:tblHeader/>') < table.indexOf('设计')]).toEqual([['<w:tblHeader/>'], Array(3).fill('<w:cantSplit/>'), true])
  })

  it('says so where a table is empty', async () => {
    expect((await openBlocks(buildTable([], { empty: '没有差距' }))).paragraphs.map(({ text }) => text)).toContain('没有差距')
  })

  it('has charts as pictures, with a text for who cannot see them and the same numbers as a table', async () => {
    const { document, pictures, paragraphs } = await openBlocks(RADAR)
    expect(pictures).toEqual([expect.stringMatching(/\.png$/)])
    const [, alt = ''] = /<wp:docPr [^>]*descr="([^"]*)"/.exec(document) ?? []
    expect(readMarkup(alt)).toBe('最高的是设计。 本厂: 设计 52, 制造 10, 发货 –')
    expect([paragraphs.map(({ text }) => text).includes('最高的是设计。'), listRows(findTable(document, '52.40'))]).toEqual([true, [['名称', '分'], ['设计', '52.40']]])
  })

  it('names charts where several stand in one section', async () => {
    const { paragraphs } = await openBlocks(RADAR, { ...RADAR, id: 'periods', title: '历次得分' })
    expect(stylesOf(paragraphs, 'Heading2')).toEqual(['各维度', '历次得分'])
  })

  it('gives the numbers of a chart whose picture is not there', async () => {
    const { document, pictures } = await open(buildOutline([RADAR]), new Map())
    expect([pictures, listRows(findTable(document, '52.40')).length]).toEqual([[], 2])
  })

  it('has the running head and page numbers on every page but the cover', async () => {
    const { read, document } = await open(buildOutline([], { footer: '测试工厂 · 2024 · 报告' }))
    expect(readMarkup(read('word/header1.xml'))).toBe('测试工厂 · 2024 · 报告')
    expect([...read('word/footer1.xml').matchAll(/<w:instrText[^>]*>(\w+)</g)].map(([, field]) => field)).toEqual(['PAGE', 'NUMPAGES'])
    expect([...document.matchAll(/<w:sectPr>.*?<\/w:sectPr>/gs)].map(([section]) => section.includes('headerReference'))).toEqual([false, true, true])
  })

  it('lays a section of many columns across, and no other', async () => {
    const { sections: [section], ...outline } = buildOutline([buildTable([{ id: 'a', cells: [{ text: '设计' }, { text: '52.40', value: 52.4 }] }])])
    const plain = { id: 'plain', title: '总体', blocks: [] }
    const { document } = await open({ ...outline, sections: [plain, { id: 'plan', title: '提升计划', blocks: section?.blocks ?? [], isWide: true }, plain] })
    const pages = [...document.matchAll(/<w:pgSz ([^/]*)\/>/g)].map(([, size = '']) => [/w:w="(\d+)"/.exec(size)?.[1], size.includes('landscape')])
    // The cover, the contents, what comes before, the plan and what comes after.
    expect(pages).toEqual([['11906', false], ['11906', false], ['11906', false], ['16838', true], ['11906', false]])
    expect(/<w:tblW w:type="dxa" w:w="(\d+)"/.exec(findTable(document, '52.40'))?.[1]).toBe('14838')
  })

  it('has a cover that says whom it is about, what it rests on and that it is not official', async () => {
    const { paragraphs } = await open(buildOutline([], { title: '自评报告', subject: '测试工厂', lines: [{ label: '期次', text: '2024' }], note: '自评结果，非官方定级' }))
    expect(paragraphs.slice(0, 6).map(({ text }) => text)).toEqual(['数诊 ShuZhen', '自评报告', '测试工厂', '期次', '2024', '自评结果，非官方定级'])
  })

  it('shows the logo of the letterhead on the cover, no larger than 60 by 22 mm', async () => {
    const wide = [...PNG_BYTES]
    wide.splice(16, 8, 0, 0, 2, 208, 0, 0, 1, 8)
    const { document, pictures } = await open(buildOutline([], { logo: `data:image/png;base64,${btoa(String.fromCharCode(...wide))}` }))
    expect(pictures).toHaveLength(1)
    // 720 by 264 pixels; 9525 units to the pixel.
    const [, width = '', height = ''] = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(document) ?? []
    expect([Number(width) / 9525, Number(height) / 9525]).toEqual([226, 83])
    expect(document.indexOf('<w:drawing>')).toBeLessThan(document.indexOf('数诊 ShuZhen'))
  })

  it.each([['no logo', null], ['a damaged one', 'data:image/png;base64,AAA=A'], ['one cut short', LOGO.slice(0, 40)]])('is made with %s, too', async (_, logo) => {
    expect((await open(buildOutline([], { logo }))).pictures).toEqual([])
  })

  it.each(['zh', 'en'] as const)('says in which language it is: %s', async language => {
    const { read } = await open(buildOutline([], {}, language))
    expect(read('word/styles.xml')).toContain(`<w:lang w:val="${language === 'zh' ? 'zh-CN' : 'en-GB'}" w:eastAsia="zh-CN"`)
  })

  it('keeps the line ends of a text', async () => {
    const { paragraphs } = await openBlocks({ kind: 'say', as: 'sentence', text: '一行\n二行\r\n三行' })
    expect(paragraphs.map(({ text }) => text)).toContain('一行\n二行\n三行')
  })

  it('leaves room to sign', async () => {
    const { document, paragraphs } = await openBlocks({ kind: 'signatures', lines: [{ label: '企业', name: '测试工厂' }], date: '2024-05-01' })
    expect(paragraphs.map(({ text }) => text).slice(-2)).toEqual(['企业测试工厂', '2024-05-01'])
    expect(document).toMatch(/<w:tab\/><w:t[^>]*>测试工厂/)
  })

  it.each(HOSTILE)('opens with %j wherever a text stands, and shows it', async text => {
    const { parts, document } = await open(buildOutline(fillBlocks(text), { title: text, subject: text, lines: [{ label: text, text }], note: text, footer: text, logo: LOGO }))
    expect(findUnreadable(parts)).toEqual([])
    const joined = (lines: string) => lines.replace(/[\u0000\u000b\ufffe\uffff\r\n]/g, '')
    expect(joined(readMarkup(document)).split(joined(text)).length).toBeGreaterThan(30)
  })
})
