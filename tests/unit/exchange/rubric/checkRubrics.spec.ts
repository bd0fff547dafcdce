import { RUBRIC_PROBLEM_CODES } from '@/domain/rubric/RubricProblem'
import type { RubricProblemCode } from '@/domain/rubric/RubricProblem'
import { readFolder, RUBRICS } from '@/cli/readFolder'
import { INDUSTRIES } from '@/domain/enterprise/Enterprise'
import { checkRubrics } from '@/exchange/rubric/checkRubrics'
import { translate } from '@/messages/translate'
import { describe, expect, it } from 'vitest'
import { readFixture } from './readFixture'

const BANK = 'bank.yaml'
const STANDARD = 'standard.yaml'
const EDITION = 'edition.yaml'
const CROSSWALK = 'crosswalk.yaml'
const READING = 'reading.yaml'
const CONTRADICTIONS = 'contradictions.yaml'
const files = [BANK, 'names.yaml', STANDARD].map(readFixture)
/** What rests on a standard. It is left out where the standard itself is spoilt, since every fault would show again in it. */
const upper = [EDITION, 'successor.yaml', CROSSWALK, READING, CONTRADICTIONS].map(readFixture)

/** The fixtures with one text replaced by another. */
function spoil(file: string, from: string, to: string) {
  const { text } = readFixture(file)
  if (text.split(from).length !== 2) throw new Error(`“${from}” has to stand once in ${file}.`)
  const all = upper.some(entry => entry.file === file) ? [...files, ...upper] : files
  return all.map(entry => entry.file === file ? { file, text: text.replace(from, () => to) } : entry)
}

/** A file with one of these is not read, and takes everything that rests on it along. */
const UNREAD: RubricProblemCode[] = ['rubric/too-large', 'rubric/too-complex', 'rubric/not-yaml', 'rubric/newer-format', 'rubric/markup', 'rubric/schema']

interface Fault {
  code: RubricProblemCode
  file: string
  from: string
  to: string
  /** What stands on the line that the finding names. */
  at: string
  /** Findings that necessarily come with it. */
  also?: RubricProblemCode[]
}

const FAULTS: Fault[] = [
  { code: 'rubric/too-large', file: STANDARD, from: 'kind: rubric', to: `# ${'x'.repeat(4_000_000)}\nkind: rubric`, at: 'xxx' },
  { code: 'rubric/too-complex', file: STANDARD, from: 'kind: rubric', to: `deep: ${'['.repeat(100)}\nkind: rubric`, at: 'deep' },
  { code: 'rubric/not-yaml', file: BANK, from: 'source: 试验用清单，场景 2', to: 'id: scenario-2', at: '    id: scenario-2' },
  { code: 'rubric/newer-format', file: STANDARD, from: 'formatVersion: 1', to: 'formatVersion: 2', at: 'formatVersion: 2' },
  { code: 'rubric/markup', file: STANDARD, from: 'en: Two scenarios', to: 'en: Two <script>alert(1)</script> scenarios', at: '<script>' },
  { code: 'rubric/schema', file: BANK, from: 'months: 0.5', to: 'months: half', at: 'months: half' },
  { code: 'rubric/missing-weight', file: STANDARD, from: 'weight: 100\n    children', to: 'children', at: 'id: shop-floor', also: ['rubric/weight-sum'] },
  { code: 'rubric/weight-beside-equal', file: STANDARD, from: '{ indicator: scenario-1 }', to: '{ indicator: scenario-1, weight: 50, why: half }', at: 'weight: 50' },
  { code: 'rubric/weight-sum', file: STANDARD, from: 'weight: 100\n    children', to: 'weight: 99.9\n    children', at: 'id: shop-floor' },
  { code: 'rubric/no-weight', file: STANDARD, from: 'weight: 100\n    children', to: 'weight: 0\n    children', at: 'id: shop-floor' },
  {
    code: 'rubric/repeated-id', file: STANDARD, from: 'gates:\n', to: 'gates:\n  - { id: counted, grade: 5, kind: branch-score, branch: shop-floor, atLeast: 40 }\n',
    at: 'kind: indicator-step',
  },
  { code: 'rubric/unknown-indicator', file: STANDARD, from: '{ indicator: scenario-1 }', to: '{ indicator: scenario-9 }', at: 'scenario-9', also: ['rubric/official-missing', 'rubric/official-order'] },
  { code: 'rubric/unknown-gate-target', file: STANDARD, from: 'indicator: scenario-2, step', to: 'indicator: scenario-9, step', at: 'scenario-9' },
  { code: 'rubric/unknown-standard', file: EDITION, from: 'version: 1.0.0', to: 'version: 1.0.1', at: 'extends' },
  { code: 'rubric/unknown-branch', file: STANDARD, from: 'branches: [machines-and-stock]', to: 'branches: [nowhere]', at: 'nowhere' },
  { code: 'rubric/unknown-gate', file: EDITION, from: 'gate: counted', to: 'gate: uncounted', at: 'uncounted' },
  { code: 'rubric/weights-children', file: EDITION, from: 'children: { machines-and-stock: 60, stock: 40 }', to: 'children: { stock: 40 }', at: 'children: { stock: 40 }', also: ['rubric/weight-sum'] },
  { code: 'rubric/na-not-allowed', file: EDITION, from: 'indicator: scenario-1, why', to: 'indicator: scenario-2, why', at: '手工装配' },
  { code: 'rubric/crosswalk-gap', file: CROSSWALK, from: `retired:\n${readFixture(CROSSWALK).text.split('retired:\n')[1]}`, to: '', at: 'kind: crosswalk' },
  { code: 'rubric/unknown-prerequisite', file: BANK, from: 'indicator: scenario-2, step: 4', to: 'indicator: scenario-9, step: 4', at: 'scenario-9' },
  { code: 'rubric/prerequisite-above-level', file: BANK, from: 'indicator: scenario-2, step: 4', to: 'indicator: scenario-2, step: 7', at: 'step: 7' },
  { code: 'rubric/circular-prerequisites', file: BANK, from: 'indicator: scenario-2, step: 4', to: 'indicator: scenario-1, step: 5', at: 'step: 5' },
  { code: 'rubric/known-contradiction', file: CONTRADICTIONS, from: 'indicator: scenario-2, step: 5 }\n    unless: { indicator: scenario-1, step: 3', to: 'indicator: scenario-1, step: 5 }\n    unless: { indicator: scenario-2, step: 3', at: 'unless: { indicator: scenario-2' },
  { code: 'rubric/missing-text', file: BANK, from: '    source: 试验用清单，场景 1\n', to: '', at: 'id: scenario-1' },
  { code: 'rubric/missing-language', file: BANK, from: ', en: boxes on the machines', to: '', at: '装采集盒' },
  { code: 'rubric/missing-why', file: BANK, from: ', because: { zh: 备件要先有账, en: spare parts need a record first }', to: '', at: 'scenario-2, step: 4' },
  { code: 'rubric/missing-effort', file: BANK, from: '      - { level: 4, months: 8, because: { zh: 建模型, en: building the model } }\n', to: '', at: 'months: 0.5' },
  {
    code: 'rubric/list-length', file: BANK, from: 'zh: [上月的停机排行表, 维修派单记录]\n      en: [last month\'s ranking of stoppages, log of repair orders]',
    to: 'zh: [上月的停机排行表]\n      en: [last month\'s ranking of stoppages]', at: 'zh: [上月的停机排行表]',
  },
  { code: 'rubric/list-languages', file: BANK, from: '[last month\'s ranking of stoppages, log of repair orders]', to: '[last month\'s ranking of stoppages]', at: 'zh: [上月的停机排行表' },
  { code: 'rubric/text-length', file: BANK, from: '，表上有货架号、点数人、复点人三栏，旧表按年份装订成册', to: '', at: '库管员每月停一天' },
  { code: 'rubric/hedged-word', file: BANK, from: '手持枪扫货位码', to: '逐步用手持枪扫货位码', at: '逐步' },
  { code: 'rubric/share-word', file: BANK, from: 'A hand scanner reads', to: 'Most of them read', at: 'Most of' },
  { code: 'rubric/repeated-text', file: BANK, from: '表上有货架号、点数人、复点人三栏', to: '班长下班前收齐，钉在设备旁的夹板上', at: '库管员' },
  { code: 'rubric/repeated-sentence', file: BANK, from: '差异处理记录', to: '维修派单记录', at: '最近一次盘点表' },
  { code: 'rubric/falling-level', file: BANK, from: '，换件结果又修正厂家的寿命公式', to: '', at: '机床厂远程看到' },
  { code: 'rubric/numbers-differ', file: BANK, from: 'zh: 装采集盒', to: 'zh: 装 3 台采集盒', at: '装 3 台' },
  { code: 'rubric/names-differ', file: BANK, from: 'zh: 装采集盒', to: 'zh: 装 PLC 采集盒', at: 'PLC' },
  { code: 'rubric/unjustified-weight', file: EDITION, from: '      why: { zh: 缺件就停线, en: a missing part stops the line }\n', to: '', at: 'id: stock' },
  { code: 'rubric/unknown-official', file: STANDARD, from: 'follows: two-names', to: 'follows: three-names', at: 'three-names' },
  { code: 'rubric/official-name', file: BANK, from: 'title: { zh: 库存盘点', to: 'title: { zh: 仓库盘点', at: '仓库盘点', also: ['rubric/official-order'] },
  { code: 'rubric/official-missing', file: STANDARD, from: '          - { indicator: scenario-2 }\n', to: '', at: '- { indicator: scenario-1 }', also: ['rubric/unknown-gate-target'] },
  {
    code: 'rubric/official-order', file: STANDARD, from: '- { indicator: scenario-1 }\n          - { indicator: scenario-2 }',
    to: '- { indicator: scenario-2 }\n          - { indicator: scenario-1 }', at: '- { indicator: scenario-2 }',
  },
]

describe('checkRubrics', { timeout: 60_000 }, () => {
  it('finds nothing in the fixtures that the faults are put into', () => {
    const { found, indicators, rubrics } = checkRubrics([...files, ...upper])
    expect({ found, indicators, rubrics: rubrics.map(({ id, edition }) => [id, edition?.id]) }).toEqual({
      found: [], indicators: 2, rubrics: [['two-scenarios', undefined], ['two-scenarios', 'automotive'], ['one-scenario', undefined]],
    })
  })

  it('finds nothing in the rubrics that we ship', () => {
    const { found, rubrics } = checkRubrics(readFolder(RUBRICS))
    expect(found.map(({ file, line, code, facts }) => `${file}:${line} ${code} ${JSON.stringify(facts)}`)).toEqual([])
    const names = rubrics.map(({ id, edition }) => edition ? `${id} ${edition.id}` : id)
    expect(names).toEqual(expect.arrayContaining(['scenarios-45', 'shanghai-7plus1', ...INDUSTRIES.map(industry => `shanghai-7plus1 ${industry}`)]))
  })

  it('is tried with a fault of every code', () => {
    expect(new Set(FAULTS.map(({ code }) => code))).toEqual(new Set(RUBRIC_PROBLEM_CODES))
  })

  it.each(FAULTS)('finds $code with file and line, and nothing else', ({ code, file, from, to, at, also = [] }) => {
    const spoilt = spoil(file, from, to)
    const { found } = checkRubrics(spoilt)
    const expected = UNREAD.includes(code) ? found.map(problem => problem.code) : [code, ...also]
    expect(new Set(found.map(problem => problem.code))).toEqual(new Set(expected))
    const problem = found.find(entry => entry.code === code)
    expect(problem).toMatchObject({ file, severity: 'error' })
    expect(spoilt.find(entry => entry.file === file)?.text.split('\n')[(problem?.line ?? 0) - 1]).toContain(at)
    expect(problem?.column).toBeGreaterThan(0)
  })

  it.each(FAULTS)('says $code in a whole sentence in both languages', ({ code, file, from, to }) => {
    const problem = checkRubrics(spoil(file, from, to)).found.find(entry => entry.code === code)
    for (const language of ['zh', 'en'] as const) expect(translate(language, code, problem?.facts)).toMatch(/^[^{}]+[。.]$/)
  })

  it('finds the same id in two files', () => {
    const { found } = checkRubrics([...files, { ...readFixture(BANK), file: 'copy.yaml' }])
    expect(found.filter(({ code }) => code === 'rubric/repeated-id').map(({ file, facts }) => `${file} ${facts.id}`)).toEqual(['copy.yaml scenario-1', 'copy.yaml scenario-2'])
  })

  it('only advises a file that brings its own indicators on what scoring does not need', () => {
    const text = `kind: rubric
formatVersion: 1
id: own
version: 1.0.0
title: Own
children: [{ indicator: a, weight: 100 }]
indicators:
  - id: a
    title: A
    anchors:
      - Orders are written on a card and hung on the board beside the press
      - A screen at the press lists the orders of the day with their numbers
      - The stock book and the order list exchange figures through an interface
      - One model of both halls proposes a sequence that the planner may refuse
      - A customer sees the sequence and moves his own order within his window
`
    const { found } = checkRubrics([{ file: 'own.yaml', text }])
    expect(new Set(found.map(({ code, severity }) => `${severity} ${code}`))).toEqual(new Set(['warning rubric/missing-text', 'warning rubric/missing-effort', 'warning rubric/unjustified-weight']))
  })

  it('lets a file refer to the bank around it, without checking that bank', () => {
    const around = spoil(BANK, '    source: 试验用清单，场景 1\n', '').filter(({ file }) => file !== STANDARD)
    expect(checkRubrics([readFixture(STANDARD)], around).found).toEqual([])
    expect(checkRubrics([readFixture(STANDARD)]).found.map(({ code }) => code)).toContain('rubric/unknown-indicator')
  })

  it('lets an edition lie over a standard around it, without checking that standard', () => {
    const edition = readFixture(EDITION)
    const { found, rubrics } = checkRubrics([edition], files)
    expect({ found, rubrics: rubrics.map(({ edition: own }) => own?.id) }).toEqual({ found: [], rubrics: ['automotive'] })
    expect(checkRubrics([edition]).found.map(({ code, path }) => [code, path])).toEqual([['rubric/unknown-standard', ['extends']]])
  })

  it('takes a checked standard before the one around it of the same id and version', () => {
    const around = spoil(STANDARD, 'id: counted', 'id: uncounted')
    expect(checkRubrics([readFixture(EDITION)], around).found.map(({ code }) => code)).toEqual(['rubric/unknown-gate'])
    expect(checkRubrics([readFixture(EDITION), readFixture(STANDARD)], around).found).toEqual([])
  })

  it.each([['from', 'id: two-scenarios'], ['to', 'id: one-scenario']])('finds a crosswalk whose “%s” is a standard that nobody has', (field, id) => {
    const found = checkRubrics(spoil(CROSSWALK, id, 'id: nowhere')).found
    expect(found).toMatchObject([{ code: 'rubric/unknown-standard', file: CROSSWALK, path: [field], facts: { id: 'nowhere' } }])
  })

  it('finds an indicator of a crosswalk or of a reading that nobody has', () => {
    const { found } = checkRubrics(spoil(CROSSWALK, 'from: scenario-1', 'from: scenario-9'))
    expect(found).toMatchObject([{ code: 'rubric/crosswalk-gap', facts: { id: 'scenario-1' } }, { code: 'rubric/unknown-indicator', path: ['retired', 0, 'from'] }])
    expect(checkRubrics(spoil(READING, '[scenario-2]', '[scenario-2, scenario-9]')).found).toMatchObject([{ code: 'rubric/unknown-indicator', file: READING, facts: { id: 'scenario-9' } }])
  })

  it('finds an unknown indicator and a repeated id among contradictions', () => {
    expect(checkRubrics(spoil(CONTRADICTIONS, 'if: { indicator: scenario-2', 'if: { indicator: scenario-9')).found).toMatchObject([{ code: 'rubric/unknown-indicator', path: ['contradictions', 0, 'if', 'indicator'] }])
    expect(checkRubrics(spoil(CONTRADICTIONS, 'unless: { indicator: scenario-1', 'unless: { indicator: scenario-9')).found).toMatchObject([{ code: 'rubric/unknown-indicator', path: ['contradictions', 0, 'unless', 'indicator'] }])
    expect(checkRubrics(spoil(CONTRADICTIONS, 'id: stops-without-machines', 'id: counted-without-stops')).found).toMatchObject([{ code: 'rubric/repeated-id', facts: { id: 'counted-without-stops' } }])
  })

  it('gives a standard and each of its editions a hash of its own', () => {
    const hashes = checkRubrics([...files, ...upper]).rubrics.map(({ hash }) => hash)
    expect(new Set(hashes).size).toBe(3)
  })

  it('lists findings by file, line and column', () => {
    const text = readFixture(BANK).text.replace('months: 10,', 'months: 10, # late').replace('逐架点数', '逐步点数').replace('手持枪扫', '大力扫').replace('    source: 试验用清单，场景 1\n', '')
    const places = checkRubrics([{ file: 'z.yaml', text }, { file: 'a.yaml', text: 'kind: rubric' }]).found.map(({ file, line, column }) => [file, line, column] as const)
    const sorted = [...places].sort(([fileA, a, columnA], [fileB, b, columnB]) => (fileA === fileB ? a - b || columnA - columnB : fileA === 'z.yaml' ? -1 : 1))
    expect(places.length).toBeGreaterThan(4)
    expect(places).toEqual(sorted)
  })
})
