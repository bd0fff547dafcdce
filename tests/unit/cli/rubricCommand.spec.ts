import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { INDUSTRIES } from '@/domain/enterprise/Enterprise'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { runCommand } from './runCommand'
import { useFolder } from './useFolder'

const folder = useFolder()
const FIXTURES = fileURLToPath(new URL('../../fixtures/rubrics', import.meta.url))
const run = (...args: string[]) => runCommand(folder.path(), ...args)

const outputSchema = z.strictObject({
  ok: z.boolean(),
  files: z.int(),
  indicators: z.int(),
  rubrics: z.array(z.strictObject({ id: z.string(), version: z.string(), edition: z.string().nullable(), hash: z.string().regex(/^[0-9a-f]{64}$/) })),
  problems: z.array(z.strictObject({
    code: z.string().startsWith('rubric/'), severity: z.enum(['error', 'warning']), path: z.array(z.union([z.string(), z.number()])),
    facts: z.record(z.string(), z.union([z.string(), z.number()])), file: z.string(), line: z.int().min(1), column: z.int().min(1),
    sentence: z.strictObject({ zh: z.string().regex(/[\u4e00-\u9fff]/), en: z.string().regex(/^[^\u4e00-\u9fff]/) }),
  })),
})

/** The fixtures in a folder of their own, under ids that the shipped rubrics do not have, with one text of the bank replaced. */
function copyFixtures(name: string, from = '', to = '') {
  const read = (file: string) => readFileSync(join(FIXTURES, file), 'utf8').replaceAll('scenario-', 'shop-')
  mkdirSync(join(folder.path(), name, 'below'), { recursive: true })
  folder.write(`${name}/standard.yaml`, read('standard.yaml').replace('follows: two-names\n', ''))
  folder.write(`${name}/below/names.yml`, read('names.yaml').replace('two-names', 'our-names'))
  folder.write(`${name}/below/bank.yaml`, read('bank.yaml').replace(from, to))
  folder.write(`${name}/notes.txt`, 'not a rubric: [')
  return name
}

describe('shuzhen rubric check', { timeout: 60_000 }, () => {
  it('finds the shipped rubrics in order, wherever one stands', async () => {
    const { code, out, err } = await run('rubric', 'check', '--json')
    const { ok, problems, rubrics } = outputSchema.parse(JSON.parse(out))
    expect(problems.map(({ file, line, code: problem }) => `${file}:${line} ${problem}`)).toEqual([])
    expect({ code, err, ok }).toEqual({ code: 0, err: '', ok: true })
    const names = rubrics.map(({ id, edition }) => edition ? `${id} ${edition}` : id)
    expect(names).toEqual(expect.arrayContaining(['scenarios-45', 'shanghai-7plus1', ...INDUSTRIES.map(industry => `shanghai-7plus1 ${industry}`)]))
    expect(new Set(rubrics.map(({ hash }) => hash)).size).toBe(rubrics.length)
  })

  it('says the same in words', async () => {
    const { code, out, err } = await run('rubric', 'check')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^scenarios-45 1\.0\.0 sha256:[0-9a-f]{64}$/m)
    expect(out).toMatch(/^shanghai-7plus1 1\.0\.0 automotive sha256:[0-9a-f]{64}$/m)
    expect(out).toMatch(/\n\d+ files, \d+ indicators, 0 errors, 0 warnings\n$/)
  })

  it('checks a folder with those below it', async () => {
    const { code, out } = await run('rubric', 'check', '--json', copyFixtures('good'))
    expect(code).toBe(0)
    expect(outputSchema.parse(JSON.parse(out))).toMatchObject({ ok: true, files: 3, indicators: 2, rubrics: [{ id: 'two-scenarios' }], problems: [] })
  })

  it('checks an edition by itself over the standards that come with the program', async () => {
    const edition = folder.write('edition.json', { kind: 'edition', formatVersion: 1, id: 'automotive', extends: { id: 'scenarios-45', version: '1.0.0' }, title: 'Parts', drop: [{ node: 'scenario-13', why: 'none here' }] })
    const { code, out } = await run('rubric', 'check', '--json', edition)
    expect(code).toBe(0)
    expect(outputSchema.parse(JSON.parse(out))).toMatchObject({ ok: true, files: 1, indicators: 0, rubrics: [{ id: 'scenarios-45', edition: 'automotive' }], problems: [] })
  })

  it('fails at a fault and names it as data', async () => {
    const { code, out, err } = await run('rubric', 'check', '--json', copyFixtures('bad', '逐架点数', '逐步点数'))
    expect({ code, err }).toEqual({ code: 1, err: '' })
    const { ok, problems } = outputSchema.parse(JSON.parse(out))
    expect(ok).toBe(false)
    expect(problems).toMatchObject([{ code: 'rubric/hedged-word', severity: 'error', file: join('bad', 'below', 'bank.yaml'), line: 50, path: ['indicators', 1, 'anchors', 0, 'zh'], facts: { word: '逐步' } }])
  })

  it('fails at a fault and names it in words, with the line to click on', async () => {
    const { code, out } = await run('rubric', 'check', copyFixtures('words', '逐架点数', '逐步点数'))
    expect(code).toBe(1)
    expect(out).toContain(`${join('words', 'below', 'bank.yaml')}:50:13 error rubric/hedged-word\n  shop-2 第 1 级用了含糊的词“逐步”`)
    expect(out).toContain('uses the vague word “逐步”')
  })

  it('passes with warnings for a foreign file', async () => {
    const own = folder.write('own.yaml', `{ kind: rubric, formatVersion: 1, id: own, version: 1.0.0, title: Own, children: [{ indicator: a, weight: 100 }], indicators: [{ id: a, title: A, anchors: [
      Orders are written on a card and hung on the board beside the press, A screen at the press lists the orders of the day with their numbers,
      The stock book and the order list exchange figures through an interface, One model of both halls proposes a sequence that the planner may refuse,
      A customer sees the sequence and moves his own order within his window] }] }`)
    const { code, out } = await run('rubric', 'check', '--json', own)
    expect(code).toBe(0)
    const { ok, problems } = outputSchema.parse(JSON.parse(out))
    expect(ok).toBe(true)
    expect(new Set(problems.map(({ severity }) => severity))).toEqual(new Set(['warning']))
  })

  it('fails when a path is not there, with one JSON object for the first', async () => {
    const { code, out, err } = await run('rubric', 'check', 'here.yaml', 'there.yaml')
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err.trim().split('\n').map(line => z.object({ code: z.string(), path: z.string(), sentence: z.string() }).parse(JSON.parse(line)))).toMatchObject([
      { code: 'file/not-found', sentence: expect.stringContaining('here.yaml') },
    ])
  })

  it('takes a file that YAML cannot read for a fault, not for the end', async () => {
    const { code, out, err } = await run('rubric', 'check', '--json', folder.write('alias.yaml', 'kind: rubric\ntitle: *nowhere'))
    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(outputSchema.parse(JSON.parse(out)).problems).toMatchObject([{ code: 'rubric/not-yaml', line: 2 }])
  })
})
