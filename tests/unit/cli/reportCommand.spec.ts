import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findFormat } from '@/cli/reportCommand'
import { FILE_ERROR_CODES } from '@/domain/assessment/FileError'
import { readXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { runCommand } from './runCommand'
import { useFolder } from './useFolder'

const folder = useFolder()
const run = (...args: string[]) => runCommand(folder.path(), ...args)
const open = (name: string) => readFileSync(join(folder.path(), name))
const DEMO = fileURLToPath(new URL('../../../src/stores/demo/demoFactory.assessment.json', import.meta.url))

const RUBRIC = `
kind: rubric
formatVersion: 1
id: foreign
version: 0.1.0
title: A foreign standard
children: [{ indicator: a, weight: 60 }, { indicator: c, weight: 40 }]
indicators:
  - { id: a, title: A, anchors: [one, two, three, four, five] }
  - { id: c, title: C, anchors: [one, two, three, four, five] }
`
const TWO = [{ id: 'shanghai-7plus1', version: '1.0.0' }, { id: 'scenarios-45', version: '1.0.0' }]
const assessment = (answers: object, more: object = {}) => ({ kind: 'assessment', formatVersion: 1, id: 'x', period: '2024', standards: TWO, enterprise: { name: '测试工厂' }, answers, ...more })
const SELF = { a: { self: { step: 4 }, assessor: { step: 2 } }, c: { self: { step: 7 } } }

const reportSchema = z.looseObject({ rubric: z.looseObject({ id: z.string() }), target: z.int(), result: z.strictObject({ score: z.number(), grade: z.int() }).nullable() })
const fileSchema = z.looseObject({ kind: z.literal('report'), perspective: z.string(), reports: z.array(reportSchema).min(1), readings: z.array(z.unknown()), questions: z.array(z.unknown()) })
const errorSchema = z.strictObject({ code: z.enum(FILE_ERROR_CODES), path: z.string(), sentence: z.string(), sentenceZh: z.string() })

/** Writes a report as JSON and reads it. */
async function report(...args: string[]) {
  const { code, out, err } = await run('report', ...args, '--out', 'read.json')
  expect({ code, out, err }).toEqual({ code: 0, out: 'read.json\n', err: '' })
  return fileSchema.parse(JSON.parse(open('read.json').toString()))
}

describe('findFormat', () => {
  it.each([['a.xlsx', 'xlsx'], ['A.XLSX', 'xlsx'], ['a.b.csv', 'csv'], ['./a.json', 'json'], ['a.html', 'html'], ['a.docx', null], ['a.pdf', null], ['csv', null], ['.csv', null], ['', null]])('is for %j %j', (file, format) => {
    expect(findFormat(file)).toBe(format)
  })
})

describe('shuzhen report', { timeout: 60_000 }, () => {
  it.each<[file: string, holds: (content: Buffer) => unknown, expected: unknown]>([
    ['demo.html', content => /<h1>(.*?)</.exec(content.toString())?.[1]?.includes('第'), true],
    ['demo.csv', content => content.toString().split('\r\n')[0], '\ufeffsection,table,row,column,text,value'],
    ['demo.json', content => JSON.parse(content.toString()).kind, 'report'],
    ['demo.xlsx', async content => (await readXlsx(new Uint8Array(content))).sheets[0]?.name, '摘要'],
  ])('writes %s and says where', async (file, holds, expected) => {
    const { code, out, err } = await run('report', DEMO, '--out', file)
    expect({ code, out, err }).toEqual({ code: 0, out: `${file}\n`, err: '' })
    expect(await holds(open(file))).toEqual(expected)
  })

  it('says what `score` says, figure by figure', async () => {
    const [file, { out }] = await Promise.all([report(DEMO), run('score', DEMO, '--json')])
    expect(file.reports[0]).toEqual(JSON.parse(out))
    expect([file.readings.length > 0, file.questions.length > 0]).toEqual([true, true])
  })

  it('is about the standard that is named, and holds the others', async () => {
    const { reports } = await report(folder.write('two.json', assessment({ 'scenario-1': { self: { step: 4 } } })), '--standard', 'scenarios-45', '--target', '9')
    expect(reports.map(({ rubric }) => rubric.id)).toEqual(['scenarios-45', 'shanghai-7plus1'])
    expect(reports[0]?.target).toBe(9)
  })

  it('takes a foreign rubric, as `score` does', async () => {
    const files = [folder.write('a.json', assessment(SELF)), '--rubric', folder.write('foreign.yaml', RUBRIC)]
    const [file, { out }] = await Promise.all([report(...files), run('score', ...files, '--json')])
    // The assessor counts on a: 0.6 · 20 + 0.4 · 70.
    expect(file.reports[0]?.result?.score).toBeCloseTo(40)
    expect(file.reports[0]).toEqual(JSON.parse(out))
  })

  it('takes an assessment of a standard that is not here, by the rubric that comes with it', async () => {
    const { reports } = await report(folder.write('own.json', assessment(SELF, { standards: [{ id: 'foreign', version: '0.1.0' }] })), '--rubric', folder.write('foreign.yaml', RUBRIC))
    expect(reports.map(({ rubric }) => rubric.id)).toEqual(['foreign'])
  })

  it.each([['self', 52], ['assessor', 20]] as const)('computes from the ratings of one side alone: %s', async (perspective, score) => {
    const file = await report(folder.write('a.json', assessment(SELF)), '--rubric', folder.write('foreign.yaml', RUBRIC), '--perspective', perspective)
    // The assessor alone has rated a, which is 60 % of the weight.
    expect([file.perspective, file.reports[0]?.result?.score]).toEqual([perspective, expect.closeTo(score)])
  })

  it('speaks Chinese, unless it is told to speak English', async () => {
    await Promise.all([run('report', DEMO, '--out', 'zh.html'), run('report', DEMO, '--out', 'en.html', '--language', 'en')])
    expect([open('zh.html').toString(), open('en.html').toString()].map(html => [/<html lang="([\w-]+)"/.exec(html)?.[1], html.includes('数字化自评报告'), html.includes('Digital maturity report')])).toEqual([['zh-CN', true, false], ['en', false, true]])
  })

  it('makes the folder that is not there yet, and writes over an older report', async () => {
    folder.write('old.csv', 'old')
    await Promise.all([run('report', DEMO, '--out', 'new/below/a.csv'), run('report', DEMO, '--out', 'old.csv')])
    expect(['new/below/a.csv', 'old.csv'].map(name => open(name).toString().startsWith('\ufeffsection,'))).toEqual([true, true])
    expect(readdirSync(join(folder.path(), 'new/below'))).toEqual(['a.csv'])
  })

  it.each([
    ['an ending that only a browser can write', ['--out', 'a.docx'], 'Word files are made in the app only'], ['an ending of no report', ['--out', 'a.pdf'], 'The ending of "a.pdf"'],
    ['no file to write', [], 'Say with --out'], ['a grade that is none', ['--out', 'a.csv', '--target', '11'], 'from 1 to 10'],
    ['a language that it does not speak', ['--out', 'a.csv', '--language', 'de'], '"de" is not known: zh, en'], ['a side that there is none of', ['--out', 'a.csv', '--perspective', 'agreed'], '"agreed" is not known'],
    ['two assessments', [DEMO, '--out', 'a.csv'], 'Name one assessment file'],
  ])('exits with 2, the reason and its usage on %s', async (_, args, reason) => {
    const { code, out, err } = await run('report', DEMO, ...args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(reason)
    expect(err).toContain('shuzhen report <assessment.json> --out')
  })

  const own = () => folder.write('own.assessment.json', assessment(SELF))
  const REFUSALS: [code: string, what: string, args: () => string[], says: string][] = [
    ['file/not-found', 'an assessment that is not there', () => ['nowhere.json', '--out', 'left.csv'], 'nowhere.json'],
    ['file/other-standard', 'a standard that the assessment does not name', () => [own(), '--standard', 'scenarios-40', '--out', 'left.csv'], 'scenarios-40'],
    ['file/bad-rubric', 'a rubric that is none', () => [own(), '--rubric', folder.write('none.yaml', 'kind: *x'), '--out', 'left.csv'], 'none.yaml:1'],
    ['file/redacted', 'a redacted copy', () => [folder.write('redacted.json', { payload: { kind: 'redacted-report' }, signatures: [] }), '--out', 'left.csv'], 'redacted copy'],
    ['file/not-written', 'a place below a file', () => [own(), '--out', `${folder.write('file.txt', 'x')}/left.csv`], 'file.txt/left.csv'],
    ['file/not-written', 'the name of a folder', () => {
      mkdirSync(join(folder.path(), 'folder.csv/left'), { recursive: true })
      return [own(), '--out', 'folder.csv']
    }, 'folder.csv'],
    ['file/not-written', 'the assessment itself', () => [own(), '--out', './own.assessment.json'], 'made from it'],
    ['file/not-written', 'the rubric itself', () => [own(), '--rubric', folder.write('rubric.json', RUBRIC), '--out', 'rubric.json'], 'made from it'],
  ]

  it.each(REFUSALS)('refuses with %s: %s, and leaves nothing behind', async (expected, _, args, says) => {
    const given = args()
    const before = list()
    const { code, out, err } = await run('report', ...given)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err.trim().split('\n')).toHaveLength(1)
    const error = errorSchema.parse(JSON.parse(err))
    expect([error.code, error.sentence]).toEqual([expected, expect.stringContaining(says)])
    expect(`${error.sentence}${error.sentenceZh}`).not.toMatch(/[{}]/)
    expect(list()).toEqual(before)
  })

  /** Every file with its content. */
  function list(): [name: string, content: string][] {
    return readdirSync(folder.path(), { withFileTypes: true, recursive: true }).filter(entry => entry.isFile()).map((entry): [string, string] => {
      const path = join(entry.parentPath, entry.name)
      return [path, readFileSync(path, 'latin1')]
    }).sort(([a], [b]) => a < b ? -1 : 1)
  }

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('leaves an older report as it was where it may not write', async () => {
    const place = join(folder.path(), 'locked')
    mkdirSync(place)
    writeFileSync(join(place, 'a.csv'), 'old')
    chmodSync(place, 0o500)
    const { code, err } = await run('report', DEMO, '--out', 'locked/a.csv')
    chmodSync(place, 0o700)
    expect([code, errorSchema.parse(JSON.parse(err)).code, readdirSync(place), open('locked/a.csv').toString()]).toEqual([1, 'file/not-written', ['a.csv'], 'old'])
  })

  it('leaves every other file beside it alone', async () => {
    folder.write('kept.csv.part', 'mine')
    expect((await run('report', own(), '--out', 'kept.csv')).code).toBe(0)
    expect(open('kept.csv.part').toString()).toBe('mine')
  })

  it.skipIf(process.platform === 'win32')('knows the assessment by whatever way leads to it', async () => {
    const name = own()
    symlinkSync(folder.path(), join(folder.path(), 'way'))
    const before = open(name).toString()
    const { code, err } = await run('report', name, '--out', `way/${name}`)
    expect([code, errorSchema.parse(JSON.parse(err)).code, open(name).toString(), readdirSync(folder.path()).filter(entry => entry.startsWith('.shuzhen-'))]).toEqual([1, 'file/not-written', before, []])
  })
})
