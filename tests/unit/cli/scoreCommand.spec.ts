import { mkdirSync, writeFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { FILE_ERROR_CODES } from '@/domain/assessment/FileError'
import type { FileErrorCode } from '@/domain/assessment/FileError'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { runCommand } from './runCommand'
import { useFolder } from './useFolder'

const folder = useFolder()
const run = (...args: string[]) => runCommand(folder.path(), ...args)

const RUBRIC = `
kind: rubric
formatVersion: 1
id: foreign
version: 0.1.0
title: A foreign standard
children:
  - { indicator: a, weight: 60 }
  - id: rest
    title: The rest
    weight: 40
    children: [{ indicator: c, weight: 25 }, { indicator: d, weight: 75 }]
indicators:
  - { id: a, title: A, anchors: [one, two, three, four, five] }
  - { id: c, title: C, anchors: [one, two, three, four, five] }
  - { id: d, title: D, anchors: [one, two, three, four, five] }
`
const assessment = (answers: Record<string, unknown>) => ({
  kind: 'assessment', formatVersion: 1, id: 'x', period: '2024', standards: [{ id: 'foreign', version: '0.1.0' }], enterprise: { name: '测试工厂' }, answers,
})
const TWO = [{ id: 'shanghai-7plus1', version: '1.0.0' }, { id: 'scenarios-45', version: '1.0.0' }]
const DEMO = new URL('../../../src/stores/demo/demoFactory.assessment.json', import.meta.url)
const RATED = assessment({ a: { self: { step: 4 } }, c: { self: { step: 7 } }, d: { self: { step: 2 } } })

const reportSchema = z.object({
  formatVersion: z.literal(1), state: z.string(), target: z.int(), flags: z.array(z.object({ code: z.string(), id: z.string() })),
  rubric: z.object({ id: z.string(), hash: z.string(), edition: z.object({ id: z.string() }).nullable() }),
  result: z.object({ score: z.number(), grade: z.int() }).nullable(), nodes: z.array(z.object({ id: z.string(), scores: z.object({ point: z.number().nullable() }) })),
})
const errorSchema = z.strictObject({ code: z.enum(FILE_ERROR_CODES), path: z.string(), sentence: z.string(), sentenceZh: z.string() })

describe('shuzhen score', { timeout: 60_000 }, () => {
  it('gives a foreign rubric the score that one computes by hand', async () => {
    const { code, out, err } = await run('score', folder.write('a.json', RATED), '--rubric', folder.write('foreign.yaml', RUBRIC), '--json')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const report = reportSchema.parse(JSON.parse(out))
    // rest = (25 · 70 + 75 · 20) / 100 = 32.5; total = (60 · 40 + 40 · 32.5) / 100 = 37, above the cut 36 of grade 4.
    expect(report.nodes.map(({ id, scores }) => [id, scores.point])).toEqual([['total', 37], ['a', 40], ['rest', 32.5], ['c', 70], ['d', 20]])
    expect(report).toMatchObject({ state: 'complete', result: { score: 37, grade: 4 }, rubric: { id: 'foreign' }, target: 5 })
  })

  it('moves the weight of what is not applicable', async () => {
    const { out } = await run('score', folder.write('na.json', assessment({ a: { self: { step: 4 } }, c: { self: { step: 7 } }, d: { self: { notApplicable: 'none here' } } })), '--rubric', folder.write('foreign.yaml', RUBRIC), '--json')
    // rest = 70; total = (60 · 40 + 40 · 70) / 100 = 52, above the cut 46 of grade 5.
    expect(reportSchema.parse(JSON.parse(out)).result).toEqual({ score: 52, grade: 5 })
  })

  it('says score, grade and that it is not official in words', async () => {
    const { code, out, err } = await run('score', folder.write('a.json', RATED), '--rubric', folder.write('foreign.yaml', RUBRIC))
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('A foreign standard 0.1.0 (unofficial)')
    expect(out).toMatch(/score\s+37\.00 \(grade 4\)/)
    expect(out).toMatch(/counted\s+agreed 0, assessor 0, self 3/)
    expect(out).toContain('not an official grade')
  })

  it('measures gaps to the grade that is asked for', async () => {
    const { out } = await run('score', folder.write('a.json', RATED), '--rubric', folder.write('foreign.yaml', RUBRIC), '--target', '9', '--json')
    expect(reportSchema.parse(JSON.parse(out)).target).toBe(9)
  })

  it('takes the first standard of the assessment when none is named, under the edition of its industry', async () => {
    const { code, out, err } = await run('score', fileURLToPath(DEMO), '--json')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const { standards, enterprise } = z.object({ standards: z.array(z.object({ id: z.string() })), enterprise: z.object({ industry: z.string() }) }).parse(JSON.parse(readFileSync(DEMO, 'utf8')))
    expect(reportSchema.parse(JSON.parse(out)).rubric).toMatchObject({ id: standards[0]?.id, edition: { id: enterprise.industry } })
  })

  it('takes the standard that is named, and says which edition it scored by', async () => {
    const both = folder.write('two.json', { ...assessment({ 'scenario-1': { self: { step: 4 } } }), standards: TWO, enterprise: { name: '测试工厂', industry: 'automotive' } })
    const [first, second] = await Promise.all([run('score', both, '--standard', 'scenarios-45', '--json'), run('score', both, '--standard', 'shanghai-7plus1')])
    expect([first, second].map(({ code, err }) => ({ code, err }))).toEqual([{ code: 0, err: '' }, { code: 0, err: '' }])
    expect(reportSchema.parse(JSON.parse(first.out)).rubric).toMatchObject({ id: 'scenarios-45', edition: null })
    expect(second.out).toMatch(/^Self-assessment .* 1\.0\.0, Automotive edition \(unofficial\)$/m)
  })

  it('does not call an answer unknown that another of the standards asks for', async () => {
    const both = folder.write('flags.json', { ...assessment({ 'base-1': { self: { step: 4 } }, 'nobody-1': { self: { step: 4 } } }), standards: TWO })
    const { out } = await run('score', both, '--standard', 'scenarios-45', '--json')
    expect(reportSchema.parse(JSON.parse(out)).flags).toEqual([{ code: 'unknown-indicator', id: 'nobody-1' }])
  })

  it('scores by proportion when weights do not add up, with a warning as JSON', async () => {
    const { code, out, err } = await run('score', folder.write('a.json', RATED), '--rubric', folder.write('sum.yaml', RUBRIC.replace('weight: 60', 'weight: 6').replace('weight: 40', 'weight: 4')), '--json')
    expect(code).toBe(0)
    expect(reportSchema.parse(JSON.parse(out)).result).toEqual({ score: 37, grade: 4 })
    expect(JSON.parse(err)).toMatchObject({ severity: 'warning', code: 'rubric/weight-sum', path: 'children', line: 8, sentence: expect.stringContaining('add up to 10') })
  })

  it('prints the same bytes for the same files', async () => {
    const args = ['score', folder.write('a.json', RATED), '--rubric', folder.write('foreign.yaml', RUBRIC), '--json']
    expect((await run(...args)).out).toBe((await run(...args)).out)
  })

  const REFUSALS: [code: FileErrorCode, what: string, args: () => string[], path: string, says: string][] = [
    ['file/not-found', 'a file that is not there', () => ['nowhere.json'], '', 'nowhere.json'],
    ['file/not-found', 'a folder', () => { mkdirSync(join(folder.path(), 'folder'), { recursive: true }); return ['folder'] }, '', 'folder'],
    ['file/not-found', 'a rubric that is not there', () => [folder.write('a.json', RATED), '--rubric', 'nowhere.yaml'], '', 'nowhere.yaml'],
    ['file/too-large', 'a file beyond every assessment', () => [folder.write('large.json', `"${'x'.repeat(21 * 1024 * 1024)}"`)], '', '21 MB'],
    ['file/not-utf8', 'a file in GBK', () => { const path = folder.write('gbk.json', ''); writeFileSync(join(folder.path(), 'gbk.json'), Buffer.from([0x22, 0xb9, 0xa4, 0xb3, 0xa7, 0x22])); return [path] }, '', 'not in UTF-8'],
    ['file/not-json', 'half a file', () => [folder.write('half.json', JSON.stringify(RATED).slice(0, 40))], '', 'not valid JSON'],
    ['file/not-an-assessment', 'another JSON file', () => [folder.write('other.json', { kind: 'report' })], '', 'kind: assessment'],
    ['file/redacted', 'a redacted copy', () => [folder.write('redacted.json', { payload: { kind: 'redacted-report' }, signatures: [] })], '', 'redacted copy'],
    ['file/newer-version', 'a newer format', () => [folder.write('newer.json', { ...RATED, formatVersion: 9 })], '', 'format 9'],
    ['file/schema', 'a step that is none', () => [folder.write('step.json', assessment({ a: { self: { step: 99 } } }))], 'answers.a.self.step', 'answers.a.self.step'],
    ['file/unknown-standard', 'a standard that we do not ship', () => [folder.write('a.json', RATED)], 'standards', 'foreign 0.1.0'],
    ['file/unknown-standard', 'another version of ours', () => [folder.write('v.json', { ...RATED, standards: [{ id: 'scenarios-45', version: '9.9.9' }] })], 'standards', 'scenarios-45 9.9.9'],
    ['file/other-standard', 'a standard that the assessment does not name', () => [folder.write('two.json', { ...RATED, standards: TWO }), '--standard', 'scenarios-40'], 'standards', 'scenarios-40'],
    ['file/bad-rubric', 'a rubric with an unknown indicator', () => [folder.write('a.json', RATED), '--rubric', folder.write('bad.yaml', RUBRIC.replace('indicator: c', 'indicator: zz'))], 'children.1.children.0.indicator', 'bad.yaml:12'],
    ['file/bad-rubric', 'a rubric that is an indicator bank', () => [folder.write('a.json', RATED), '--rubric', folder.write('bank.yaml', 'indicators: [{ id: a, title: A, anchors: [a, b, c, d, e] }]')], 'kind', 'bank.yaml:1'],
    ['file/bad-rubric', 'a rubric with a loose alias', () => [folder.write('a.json', RATED), '--rubric', folder.write('alias.yaml', 'kind: *x')], '', 'alias.yaml:1'],
  ]

  // The command line stores nothing, and this command writes nothing.
  it('is tried with a file for every code', () => {
    expect(new Set(REFUSALS.map(([code]) => code))).toEqual(new Set(FILE_ERROR_CODES.filter(code => !['file/not-stored', 'file/rubric-taken', 'file/not-written'].includes(code))))
  })

  it.each(REFUSALS)('refuses with %s: %s', async (expected, _, args, path, says) => {
    const { code, out, err } = await run('score', ...args(), '--json')
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err.trim().split('\n')).toHaveLength(1)
    const error = errorSchema.parse(JSON.parse(err))
    expect(error).toMatchObject({ code: expected, path })
    expect(error.sentence).toContain(says)
    expect(`${error.sentence}${error.sentenceZh}`).not.toMatch(/[{}]/)
  })

  it('leaves the file as it was', async () => {
    const name = folder.write('a.json', RATED)
    const before = readFileSync(join(folder.path(), name), 'utf8')
    await run('score', name, '--rubric', folder.write('foreign.yaml', RUBRIC))
    expect(readFileSync(join(folder.path(), name), 'utf8')).toBe(before)
  })
})
