import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { refuseWorkbookSize } from '@/documents/workbook/readWorkbook'
import { planWorkbook } from '@/domain/workbook/planWorkbook'
import { TEXTS } from '@/messages/TEXTS'
import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { ANSWERS, assess, read, readBad, readGood, write } from './buildWorkbook'
import { editCells, editWorkbook } from './editWorkbook'

const HIDDEN = 'shuzhen'
const plan = async (bytes: Uint8Array, answers = ANSWERS) => planWorkbook(await readGood(bytes), assess(answers).answers)
const toldOf = async (bytes: Uint8Array) => Object.fromEntries((await readGood(bytes)).rows.map(({ indicator, told }) => [indicator, told]))
const questions = (workbook: Parameters<Parameters<typeof editWorkbook>[1]>[0]) => {
  const sheet = workbook.sheets.find(({ name }) => name === '问卷')
  if (!sheet) throw new Error('There is no questionnaire.')
  return sheet
}

describe('readWorkbook: what is in order', { timeout: 60_000 }, () => {
  it('gives back what was written, and where it comes from', async () => {
    const reading = await readGood(await write())
    expect(reading.origin).toEqual({ assessment: 'assessment-1', enterprise: '测试工厂', period: '2024', rubric: { id: 'test-standard', version: '1.0.0', hash: 'test' }, language: 'zh', source: 'self', exportedAt: '2024-05-01T08:00:00.000Z' })
    expect(reading.rows).toEqual([
      ['scenario-20', { mark: 5, reason: '两条线', note: '看了九月的单子' }], ['scenario-21', { mark: 'na', reason: '没有这道工序', note: '' }],
      ['base-3', { mark: 2, reason: '', note: '' }], ['base-4', { mark: null, reason: '', note: '' }],
    ].map(([indicator, entry]) => ({ indicator, exported: entry, told: entry })))
    expect([reading.by, reading.loose, reading.missing]).toEqual(['', [], []])
    expect(await plan(await write())).toEqual([])
  })

  it('holds the ratings of the source that was chosen', async () => {
    expect((await readGood(await write(ANSWERS, { source: 'assessor' }))).rows.map(({ told }) => told.mark)).toEqual([4, null, null, null])
  })

  it('reads what was filled in, and by whom', async () => {
    const bytes = await editCells(await write(), { '问卷!E2': '3级·全面', '问卷!E5': '不适用', '问卷!F5': '外包了', '问卷!G4': '董事会定的', '说明!B10': ' 王工 ' })
    expect(await toldOf(bytes)).toMatchObject({ 'scenario-20': { mark: 6, reason: '两条线' }, 'base-4': { mark: 'na', reason: '外包了' }, 'base-3': { note: '董事会定的' } })
    expect((await readGood(bytes)).by).toBe('王工')
  })

  it.each([['3级·全面', 6], [' 3 级 全面 ', 6], ['３级・全面', 6], ['3级全面', 6], ['Level 3 throughout', 6], ['level 1 in places', 1], ['未开展', 0], ['Not started', 0], ['', null]])('takes %j for a rating', async (text, mark) => {
    expect((await toldOf(await editCells(await write(), { '问卷!E2': text, '问卷!F2': null })))['scenario-20']?.mark).toBe(mark)
  })

  it('forgives rows in another order, columns that were added, moved or widened, and other names of sheets', async () => {
    const bytes = await editWorkbook(await editCells(await write(), { '问卷!E5': '1级·局部' }), workbook => {
      const sheet = questions(workbook)
      sheet.name = '填好的'
      const [head = [], ...rows] = sheet.rows
      sheet.rows = [['我加的标题'], [], ...[head, ...rows.reverse()].map(([number = null, ...rest]) => ['备用', ...rest.reverse(), number])]
      sheet.cells = undefined
      sheet.dataValidations = undefined
      sheet.columns = [{ width: 99 }]
    })
    expect(await toldOf(bytes)).toEqual({ ...await toldOf(await write()), 'base-4': { mark: 1, reason: '', note: '' } })
  })

  it('reads rows that a filter hides', async () => {
    const bytes = await editWorkbook(await editCells(await write(), { '问卷!E3': '2级·局部', '问卷!F3': null }), workbook => { questions(workbook).rowDefs = new Map([[2, { hidden: true }]]) })
    expect((await toldOf(bytes))['scenario-21']).toEqual({ mark: 3, reason: '', note: '' })
  })

  it('says which indicators are no longer there, and changes nothing about them', async () => {
    const bytes = await editWorkbook(await write(), workbook => { questions(workbook).rows.splice(1, 1) })
    const reading = await readGood(bytes)
    expect(reading.missing).toEqual(['scenario-20'])
    expect(planWorkbook(reading, assess(ANSWERS).answers)).toEqual([])
  })

  it('takes the result of a formula, a number and a day for what they say', async () => {
    const bytes = await editWorkbook(await write(), workbook => {
      const sheet = questions(workbook)
      for (const [row, value] of [[1, '4级·全面'], [2, null]] as const) sheet.cells?.set(`${row},4`, { type: 'formula', value, formula: '"x"', formulaResult: value })
      sheet.rows[1]?.splice(4, 1, '4级·全面')
      sheet.rows[1]?.splice(6, 1, 42)
      sheet.rows[3]?.splice(6, 1, new Date('2024-03-05T00:00:00Z'))
      sheet.rows[2]?.splice(4, 1, '未开展')
      sheet.cells?.delete('2,4')
      sheet.cells?.delete('1,6')
      sheet.cells?.delete('3,6')
    })
    expect(await toldOf(bytes)).toMatchObject({ 'scenario-20': { mark: 8, note: '42' }, 'base-3': { note: '2024-03-05' } })
  })

  it('keeps a text a text, whatever it begins with', async () => {
    const note = '=HYPERLINK("http://x")'
    const bytes = await write({ 'scenario-20': { self: { step: 1, why: '@SUM(A1)' }, note }, 'base-3': { note: '+1' }, 'base-4': { note: '-1 _x0041_ <b>&amp;' } })
    expect(await toldOf(bytes)).toMatchObject({ 'scenario-20': { reason: '@SUM(A1)', note }, 'base-3': { note: '+1' }, 'base-4': { note: '-1 _x0041_ <b>&amp;' } })
  })

  it('tells of a reason beside an empty rating, which cannot be kept', async () => {
    const reading = await readGood(await editCells(await write(), { '问卷!F5': '等 IT 回话' }))
    expect(reading.loose).toEqual([{ indicator: 'base-4', sheet: '问卷', cell: 'F5', text: '等 IT 回话' }])
  })

  it('does not blame whoever fills it in for what stood there before', async () => {
    expect((await toldOf(await write({ 'base-3': 'na' })))['base-3']?.mark).toBe('na')
  })

  it('ignores a sheet of one’s own, and rows without anything to read', async () => {
    const bytes = await editWorkbook(await write(), workbook => {
      workbook.sheets.push({ name: '我的统计', rows: [['编号', '评分'], ['x', 'y']] })
      questions(workbook).rows.push([], [null, '合计', '4 项'])
    })
    expect(await readBad(bytes)).toEqual([])
  })
})

describe('readWorkbook: what it refuses', { timeout: 60_000 }, () => {
  it.each<[string, Record<string, string | number | null>, string[]]>([
    ['a rating that is none of the list', { '问卷!E2': '很好' }, ['workbook/not-in-list 问卷!E2']],
    ['a bare number, which could be a level or a step', { '问卷!E3': '3' }, ['workbook/not-in-list 问卷!E3']],
    ['a level that does not exist', { '问卷!E3': '6级·全面' }, ['workbook/not-in-list 问卷!E3']],
    ['not applicable without a reason', { '问卷!E5': '不适用' }, ['workbook/reason-missing 问卷!F5']],
    ['a reason that was taken away', { '问卷!F3': '  ' }, ['workbook/reason-missing 问卷!F3']],
    ['not applicable where it is not allowed', { '问卷!E4': '不适用', '问卷!F4': '没有' }, ['workbook/not-applicable-refused 问卷!E4']],
    ['an indicator that does not exist', { '问卷!A3': 'Z9' }, ['workbook/unknown-indicator 问卷!A3']],
    ['a rating in a row without a number', { '问卷!A5': null, '问卷!E5': '未开展' }, ['workbook/unknown-indicator 问卷!A5']],
    ['a row that stands there twice with different entries', { '问卷!A3': 20 }, ['workbook/repeated-row 问卷!A3']],
    ['a note that is too long', { '问卷!G2': 'x'.repeat(4001) }, ['workbook/text-too-long 问卷!G2']],
    ['a heading that was renamed', { '问卷!F1': '随便' }, ['workbook/missing-column 问卷']],
    ['several things, all at once', { '问卷!E2': '?', '问卷!E4': '不适用', '问卷!F4': '无', '问卷!E5': '不适用' }, ['workbook/not-in-list 问卷!E2', 'workbook/not-applicable-refused 问卷!E4', 'workbook/reason-missing 问卷!F5']],
    ['a hidden row that was altered', { [`${HIDDEN}!C14`]: '11' }, [`workbook/hidden-sheet ${HIDDEN}!C14`]],
    ['a hidden language that is unknown', { [`${HIDDEN}!B6`]: 'fr' }, [`workbook/hidden-sheet ${HIDDEN}!B6`]],
    ['a hidden source that is unknown', { [`${HIDDEN}!B7`]: 'agreed' }, [`workbook/hidden-sheet ${HIDDEN}!B7`]],
    ['a hidden time that is none', { [`${HIDDEN}!B8`]: 'yesterday' }, [`workbook/hidden-sheet ${HIDDEN}!B8`]],
    ['a hidden table without its head', { [`${HIDDEN}!A12`]: 'x' }, [`workbook/hidden-sheet ${HIDDEN}`]],
    ['a newer format', { [`${HIDDEN}!B2`]: '2' }, [`workbook/newer-version ${HIDDEN}!B2`]],
  ])('names the cell of %s', async (_, values, problems) => {
    expect(await readBad(await editCells(await write(), values))).toEqual(problems)
  })

  it('names the cell of a formula without a value, and of one that went wrong', async () => {
    const bytes = await editWorkbook(await write(), workbook => {
      const sheet = questions(workbook)
      sheet.cells ??= new Map()
      sheet.cells.set('1,4', { type: 'formula', value: null, formula: 'A1' })
      sheet.cells.set('2,6', { type: 'error', value: '#REF!' })
      sheet.rows[1]?.splice(4, 1, null)
      sheet.rows[2]?.splice(6, 1, '#REF!')
    })
    expect(await readBad(bytes)).toEqual(['workbook/no-value 问卷!E2', 'workbook/no-value 问卷!G3'])
  })

  it('names no more than twenty', async () => {
    const bytes = await editWorkbook(await write(), workbook => { for (let i = 0; i < 50; i++) questions(workbook).rows.push([`Z${i}`, null, null, null, '未开展']) })
    expect(await readBad(bytes)).toHaveLength(20)
  })

  it('refuses the questionnaire of another assessment, and says whose it is', async () => {
    const result = await read(await write(), undefined, 'other')
    expect(result.ok ? [] : result.error).toEqual([{ code: 'workbook/other-assessment', sheet: null, cell: null, facts: { name: '测试工厂', period: '2024' } }])
  })

  it('refuses a foreign workbook, and one whose cells were copied into a new file', async () => {
    expect(await readBad(await writeXlsx({ sheets: [{ name: '预算', rows: [['编号', '评分'], ['20', '3级·全面']] }] }))).toEqual(['workbook/foreign'])
  })

  it('refuses one without any questions', async () => {
    expect(await readBad(await editWorkbook(await write(), workbook => { questions(workbook).rows = [['空']] }))).toEqual(['workbook/missing-column'])
  })

  it('refuses what is cut short, altered inside, or no workbook at all', async () => {
    const bytes = await write()
    const flipped = bytes.slice()
    flipped.set([255, 255, 255], 60)
    expect(await readBad(bytes.slice(0, bytes.length / 2))).toEqual(['workbook/damaged'])
    expect(await readBad(flipped)).toEqual(['workbook/damaged'])
    expect(await readBad(new TextEncoder().encode('{"kind":"assessment"}'))).toEqual(['workbook/not-xlsx'])
    expect(await readBad(new Uint8Array())).toEqual(['workbook/not-xlsx'])
    expect(await readBad(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))).toEqual(['workbook/locked'])
  })

  it('refuses more than 10 MB by its size', async () => {
    expect(refuseWorkbookSize(10 * 1024 * 1024)).toBeNull()
    expect(refuseWorkbookSize(10 * 1024 * 1024 + 1)).toMatchObject({ code: 'workbook/too-large', facts: { megabytes: 11, most: 10 } })
    expect(await readBad(new Uint8Array(11 * 1024 * 1024))).toEqual(['workbook/too-large'])
  })
})

/** LibreOffice is not on every machine that runs these tests; where it is, it stands for “saved by another program”. */
const libreOffice = findLibreOffice()

function findLibreOffice(): string | null {
  try {
    return execFileSync('soffice', ['--version'], { encoding: 'utf8' })
  } catch {
    return null
  }
}

function saveInLibreOffice(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'shuzhen-workbook-'))
  try {
    writeFileSync(join(folder, 'in.xlsx'), bytes)
    execFileSync('soffice', [`-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`, '--headless', '--convert-to', 'xlsx', '--outdir', join(folder, 'out'), join(folder, 'in.xlsx')], { stdio: 'ignore' })
    return new Uint8Array(readFileSync(join(folder, 'out', 'in.xlsx')))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe.skipIf(libreOffice === null)(`readWorkbook: saved again by ${libreOffice?.trim() ?? 'LibreOffice, which is not installed here'}`, { timeout: 120_000 }, () => {
  it('reads the same, with its drop-downs and its hidden sheet still there', async () => {
    const answers = { ...ANSWERS, 'base-4': { note: '=1+1\n第二行 _x0041_ “引号”' } }
    const written = await write(answers)
    const saved = saveInLibreOffice(written)
    expect(await toldOf(saved)).toEqual(await toldOf(written))
    expect(planWorkbook(await readGood(saved), assess(answers).answers)).toEqual([])
    await editWorkbook(saved, workbook => {
      expect(questions(workbook).dataValidations?.map(({ values }) => values?.length)).toEqual([12, 11])
      expect(questions(workbook).protection?.sheet).toBe(true)
      expect(workbook.sheets.map(({ name, hidden, veryHidden }) => [name, hidden ?? veryHidden ?? false])).toEqual([[TEXTS['workbook.sheet.guide'].zh, false], ['问卷', false], [HIDDEN, true]])
    })
  })
})
