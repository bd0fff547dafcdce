import { readSheets } from '@/documents/workbook/readSheets'
import { writeOutlineExcel, writeReportExcel } from '@/documents/report/writeReportExcel'
import { buildReport } from '@/domain/report/buildReport'
import type { Dossier } from '@/domain/report/Dossier'
import type { Voice } from '@/messages/Voice'
import { speak } from '@/messages/Voice'
import type { Cell, Sheet } from 'hucre/xlsx'
import { readXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { buildAssessment, evidence } from '../../domain/buildAssessment'
import { buildRichAssessment, buildRichRubric } from '../../domain/buildRichCase'
import { branch, buildRubric, indicator, leaf } from '../../domain/buildRubric'
import { buildCase, buildOutline, fillBlocks, findUnreadable, HOSTILE, openParts } from './buildReportCase'

async function open(dossier: Dossier = buildCase(), voice: Voice = speak('zh')) {
  const bytes = await writeReportExcel(dossier, voice)
  const { sheets } = await readXlsx(bytes, { readStyles: true })
  const find = (name: string): Sheet => {
    const sheet = sheets.find(one => one.name === name)
    if (!sheet) throw new Error(`There is no sheet ${name}.`)
    return sheet
  }
  return { bytes, sheets, find, parts: openParts(bytes) }
}

/** Every cell with something in it. */
const listCells = (sheets: readonly Sheet[]): Partial<Cell>[] => sheets.flatMap(({ rows, cells }) => rows.flatMap((row, r) => row.flatMap((value, c) => value === null ? [] : [cells?.get(`${r},${c}`) ?? { value }])))
/** The cell in the column of that title and the row of that name, as it is and with its format. */
function findCell({ rows, cells }: Sheet, row: string, title: string) {
  const head = rows.findIndex(texts => texts.includes(title))
  const r = rows.findIndex((texts, i) => i > head && texts.includes(row))
  const c = rows[head]?.indexOf(title) ?? -1
  return { value: rows[r]?.[c], format: cells?.get(`${r},${c}`)?.style?.numFmt }
}

/** A voice whose titles of sheets are these, in turn. */
function retitle(titles: readonly string[]): Voice {
  const voice = speak('zh')
  let used = 0
  const given = new Map<string, string>()
  return { ...voice, t: (key, facts) => {
    if (!/^report\.|^plan\.title$/.test(key)) return voice.t(key, facts)
    const title = given.get(key) ?? titles[used++ % titles.length] ?? ''
    given.set(key, title)
    return title
  } }
}

describe('writeReportExcel', { timeout: 60_000 }, () => {
  it('has a sheet for what one looks at first, and one for every other section', async () => {
    const { sheets } = await open()
    expect(sheets.map(({ name }) => name)).toEqual(['摘要', '逐项评分', '差距', '提升计划', '佐证清单', '企业画像', '分项得分', '逐项等级', '门槛', '自评与诊断', '与上一次相比', '方法与口径'])
    expect(sheets.filter(({ hidden, veryHidden }) => hidden || veryHidden)).toEqual([])
  })

  it('can be read by the program that reads questionnaires', async () => {
    const read = await readSheets((await open()).bytes)
    expect(read.ok && read.value.every(({ rows }) => rows.length > 0 && rows.flat().every(({ isBroken }) => !isBroken))).toBe(true)
  })

  it('has numbers as numbers, unrounded and shown with their decimals', async () => {
    const { find } = await open()
    const { result, nodes, gates } = buildReport(buildRichRubric(), buildRichAssessment())
    const node = (id: string) => nodes.find(entry => entry.id === id)
    expect(findCell(find('摘要'), '总分', '得分')).toEqual({ value: result?.score, format: '0.00' })
    expect(findCell(find('逐项评分'), 'vision', '占总分权重')).toEqual({ value: node('vision')?.weight.effective, format: '0.0000' })
    expect(findCell(find('逐项评分'), 'vision', '诊断人员 步')).toEqual({ value: 6, format: '0' })
    const share = gates.find(({ gate }) => gate.id === 'scenarios-used')?.value
    expect(listCells([find('门槛')]).find(({ value }) => value === share)?.style?.numFmt).toBe('0.0%')
  })

  it('has figures as numbers with their unit beside them', async () => {
    const { find } = await open()
    const row = find('企业画像').rows.find(([label]) => label === '从业人员')
    expect(row?.slice(1, 3)).toEqual([260, '人'])
  })

  it('keeps heads and what names a row in sight', async () => {
    const { find } = await open()
    expect(['逐项评分', '提升计划', '佐证清单'].map(name => find(name).freezePane)).toEqual([{ rows: 1, columns: 3 }, { rows: 1, columns: 2 }, { rows: 1, columns: 2 }])
    expect([find('逐项评分').autoFilter?.range, find('摘要').freezePane]).toEqual(['A1:AA14', { rows: 1 }])
  })

  it('prints heads again on every page, and names no rows that are not there', async () => {
    const { parts } = await open()
    const titles = [...(parts.get('xl/workbook.xml') ?? '').matchAll(/<definedName name="_xlnm.Print_Titles"[^>]*>([^<]*)</g)].map(([, range = '']) => range)
    expect(titles.map(range => range.replace(/^.*!/, ''))).toEqual(Array(4).fill('$1:$1'))
    expect([...parts].filter(([name, xml]) => name.startsWith('xl/worksheets/') && /<pane (?![^>]*Split)/.test(xml)).map(([name]) => name)).toEqual([])
  })

  it('gives a plan that can be filled in, the largest lift first', async () => {
    const { find } = await open()
    const [head = [], ...rows] = find('提升计划').rows
    const lifts = rows.map(row => Number(row[head.indexOf('提升（分）')]))
    expect(head).toEqual(expect.arrayContaining(['负责人', '开始', '完成', '预算（万元）', '进展', '备注']))
    expect([lifts.length > 1, lifts]).toEqual([true, [...lifts].sort((a, b) => b - a)])
    expect(find('提升计划').cells?.get(`1,${head.indexOf('负责人')}`)?.style?.numFmt).toBe('@')
  })

  it('holds no formula at all', async () => {
    const assessment = buildAssessment({ vision: { self: { step: 4, why: '=1+1' }, note: '=2+2' } }, { enterprise: { name: '=3+3' }, evidence: [evidence(['vision'], { title: '=4+4' })] })
    const { parts } = await open(buildCase({ assessment }))
    expect([...parts].filter(([name, xml]) => name.startsWith('xl/worksheets/') && /<f[ >]/.test(xml)).map(([name]) => name)).toEqual([])
  })

  it('gives every text back as it was typed, as a text', async () => {
    const assessment = buildAssessment(Object.fromEntries(HOSTILE.map((note, i) => [`own-${i}`, { note }])), { enterprise: { name: HOSTILE[0] ?? '' }, evidence: HOSTILE.map((text, i) => evidence(['vision'], { id: `e${i}`, title: text })) })
    const { find, parts } = await open(buildCase({ assessment }))
    expect(HOSTILE.map((_, i) => findCell(find('逐项评分'), `own-${i}`, '备注').value)).toEqual(HOSTILE)
    expect(HOSTILE.map((_, i) => findCell(find('佐证清单'), `e${i}`, '名称').value)).toEqual(HOSTILE)
    expect(findUnreadable(parts)).toEqual([])
  })

  it('takes what looks like a number, a date or a truth for the text that it is', async () => {
    const texts = ['007', '1e5', '2024-05-01', '3/4', 'TRUE', '#N/A', '１２']
    const assessment = buildAssessment(Object.fromEntries(texts.map((note, i) => [`own-${i}`, { note }])))
    const { find } = await open(buildCase({ assessment }))
    expect(texts.map((_, i) => findCell(find('逐项评分'), `own-${i}`, '备注').value)).toEqual(texts)
  })

  it('cuts a cell that is longer than Excel takes, and says so', async () => {
    const pieces = Array.from({ length: 120 }, (_, i) => evidence(['vision'], { id: `e${i}`, title: '长'.repeat(300) }))
    const { find } = await open(buildCase({ assessment: buildAssessment({ vision: 4 }, { evidence: pieces }) }))
    const text = String(findCell(find('逐项评分'), 'vision', '佐证清单').value)
    expect([text.length, text.slice(-2)]).toEqual([32_767, '长…'])
  })

  it('is made of a standard whose titles are anything, in either language', async () => {
    const titles = HOSTILE.map((text, i) => indicator(`own-${i}`, { title: text }))
    const rubric = buildRubric([{ ...branch('all', 100, HOSTILE.map((_, i) => leaf(`own-${i}`, 100 / HOSTILE.length))), title: '[所有]: */?\\' }], { title: '\'标准\'', indicators: titles })
    for (const language of ['zh', 'en'] as const) {
      const { sheets, parts } = await open(buildCase({ rubric, assessment: buildAssessment({ 'own-0': 4 }) }), speak(language))
      expect(sheets.length).toBeGreaterThan(10)
      expect(findUnreadable(parts)).toEqual([])
    }
  })

  it.each([
    ['signs that Excel forbids', ['[a]:*?/\\b', '\'quoted\'', '  ', '', '::', 'a\u0000b\uffff']], ['one name for all', ['报告']], ['names alike but for their case', ['Report', 'REPORT', 'report']],
    ['names that begin alike and are long', ['一'.repeat(40), `${'一'.repeat(39)}二`]], ['a name that Excel keeps to itself', ['History']], ['an apostrophe where it is cut', [`${'a'.repeat(27)}'b`]], ['half a sign where it is cut', [`${'a'.repeat(27)}𠮷b`]],
  ])('names sheets in a way that Excel takes: %s', async (_, titles) => {
    const { sheets, parts } = await open(buildCase(), retitle(titles))
    const names = sheets.map(({ name }) => name)
    expect(names.filter(name => name.length < 1 || name.length > 31 || /[[\]:*?/\\\p{Cc}\p{Cs}\ufffd\uffff]/u.test(name) || /^'|'$/.test(name) || name.toLowerCase() === 'history')).toEqual([])
    expect(new Set(names.map(name => name.toLowerCase())).size).toBe(names.length)
    expect(findUnreadable(parts)).toEqual([])
  })
})

describe('writeOutlineExcel', { timeout: 60_000 }, () => {
  it('has a sheet for every section, the cover on the first', async () => {
    const outline = buildOutline([{ kind: 'say', as: 'sentence', text: '第一句' }])
    const { sheets } = await readXlsx(await writeOutlineExcel({ ...outline, sections: [...outline.sections, { id: 'two', title: '第二节', blocks: [] }] }))
    expect(sheets.map(({ name }) => name)).toEqual(['第一节', '第二节'])
    expect(sheets[0]?.rows.map(([first]) => first)).toEqual(['测试工厂', '期次', '非官方', null, '第一句'])
  })

  it.each(HOSTILE)('holds %j in every kind of block as a text', async text => {
    const outline = buildOutline(fillBlocks(text), { title: text, subject: text, lines: [{ label: text, text }], note: text })
    const bytes = await writeOutlineExcel({ ...outline, sections: [...outline.sections, { id: 'two', title: text, blocks: fillBlocks(text) }] })
    const { sheets } = await readXlsx(bytes)
    expect(listCells(sheets).filter(({ value }) => value === text).length).toBeGreaterThan(40)
    expect([...openParts(bytes)].filter(([name, xml]) => name.startsWith('xl/worksheets/') && /<f[ >]/.test(xml))).toEqual([])
    expect(findUnreadable(openParts(bytes))).toEqual([])
  })
})
