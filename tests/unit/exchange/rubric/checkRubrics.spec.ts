import { RUBRIC_PROBLEM_CODES } from '@/domain/rubric/RubricProblem'
import type { RubricProblemCode } from '@/domain/rubric/RubricProblem'
import { readFolder, RUBRICS } from '@/cli/readFolder'
import { checkRubrics } from '@/exchange/rubric/checkRubrics'
import { translate } from '@/messages/translate'
import { describe, expect, it } from 'vitest'
import { readFixture } from './readFixture'

const BANK = 'bank.yaml'
const STANDARD = 'standard.yaml'
const files = [BANK, 'names.yaml', STANDARD].map(readFixture)

/** The fixtures with one text replaced by another. */
function spoil(file: string, from: string, to: string) {
  const { text } = readFixture(file)
  if (text.split(from).length !== 2) throw new Error(`“${from}” has to stand once in ${file}.`)
  return files.map(entry => entry.file === file ? { file, text: text.replace(from, to) } : entry)
}

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
  { code: 'rubric/not-yaml', file: BANK, from: 'source: 试验用清单，场景 2', to: 'id: scenario-2', at: '    id: scenario-2' },
  { code: 'rubric/schema', file: BANK, from: 'months: 0.5', to: 'months: half', at: 'months: half' },
  { code: 'rubric/missing-weight', file: STANDARD, from: 'weight: 100\n    children', to: 'children', at: 'id: shop-floor', also: ['rubric/weight-sum'] },
  { code: 'rubric/weight-beside-equal', file: STANDARD, from: '{ indicator: scenario-1 }', to: '{ indicator: scenario-1, weight: 50 }', at: 'weight: 50' },
  { code: 'rubric/weight-sum', file: STANDARD, from: 'weight: 100\n    children', to: 'weight: 99.9\n    children', at: 'id: shop-floor' },
  {
    code: 'rubric/repeated-id', file: STANDARD, from: 'gates:\n', to: 'gates:\n  - { id: counted, grade: 5, kind: branch-score, branch: shop-floor, atLeast: 40 }\n',
    at: 'kind: indicator-step',
  },
  { code: 'rubric/unknown-indicator', file: STANDARD, from: '{ indicator: scenario-1 }', to: '{ indicator: scenario-9 }', at: 'scenario-9', also: ['rubric/official-order'] },
  { code: 'rubric/unknown-gate-target', file: STANDARD, from: 'indicator: scenario-2, step', to: 'indicator: scenario-9, step', at: 'scenario-9' },
  { code: 'rubric/unknown-prerequisite', file: BANK, from: 'indicator: scenario-2, step: 4', to: 'indicator: scenario-9, step: 4', at: 'scenario-9' },
  { code: 'rubric/prerequisite-above-level', file: BANK, from: 'indicator: scenario-2, step: 4', to: 'indicator: scenario-2, step: 7', at: 'step: 7' },
  { code: 'rubric/circular-prerequisites', file: BANK, from: 'indicator: scenario-2, step: 4', to: 'indicator: scenario-1, step: 5', at: 'step: 5' },
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
  { code: 'rubric/share-word', file: BANK, from: 'A hand scanner reads', to: 'In most of the bins a scanner reads', at: 'most of' },
  { code: 'rubric/repeated-text', file: BANK, from: '表上有货架号、点数人、复点人三栏', to: '班长下班前收齐，钉在设备旁的夹板上', at: '库管员' },
  { code: 'rubric/unknown-official', file: STANDARD, from: 'follows: two-names', to: 'follows: three-names', at: 'three-names' },
  { code: 'rubric/official-name', file: BANK, from: 'title: { zh: 库存盘点', to: 'title: { zh: 仓库盘点', at: '仓库盘点' },
  { code: 'rubric/official-missing', file: STANDARD, from: '          - { indicator: scenario-2 }\n', to: '', at: '- { indicator: scenario-1 }', also: ['rubric/unknown-gate-target'] },
  {
    code: 'rubric/official-order', file: STANDARD, from: '- { indicator: scenario-1 }\n          - { indicator: scenario-2 }',
    to: '- { indicator: scenario-2 }\n          - { indicator: scenario-1 }', at: '- { indicator: scenario-2 }',
  },
]

describe('checkRubrics', { timeout: 60_000 }, () => {
  it('finds nothing in the fixture that the faults are put into', () => {
    const { found, indicators, rubrics } = checkRubrics(files)
    expect({ found, indicators, rubrics: rubrics.map(({ id }) => id) }).toEqual({ found: [], indicators: 2, rubrics: ['two-scenarios'] })
  })

  it('finds nothing in the rubrics that we ship', () => {
    const { found, indicators, rubrics } = checkRubrics(readFolder(RUBRICS))
    expect({ found, indicators, rubrics: rubrics.map(({ id }) => id) }).toEqual({ found: [], indicators: 45, rubrics: ['scenarios-45'] })
  })

  it('is tried with a fault of every code', () => {
    expect(new Set(FAULTS.map(({ code }) => code))).toEqual(new Set(RUBRIC_PROBLEM_CODES))
  })

  it.each(FAULTS)('finds $code with file and line, and nothing else', ({ code, file, from, to, at, also = [] }) => {
    const spoilt = spoil(file, from, to)
    const { found } = checkRubrics(spoilt)
    // A file that cannot be read takes everything that rests on it along.
    const expected = code === 'rubric/not-yaml' || code === 'rubric/schema' ? found.map(problem => problem.code) : [code, ...also]
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
    expect(new Set(found.map(({ code, severity }) => `${severity} ${code}`))).toEqual(new Set(['warning rubric/missing-text', 'warning rubric/missing-effort']))
  })

  it('lets a file refer to the bank around it, without checking that bank', () => {
    const around = spoil(BANK, '    source: 试验用清单，场景 1\n', '').filter(({ file }) => file !== STANDARD)
    expect(checkRubrics([readFixture(STANDARD)], around).found).toEqual([])
    expect(checkRubrics([readFixture(STANDARD)]).found.map(({ code }) => code)).toContain('rubric/unknown-indicator')
  })

  it('lists findings by file, line and column', () => {
    const text = readFixture(BANK).text.replace('months: 10,', 'months: 10, # late').replace('逐架点数', '逐步点数').replace('手持枪扫', '大力扫').replace('    source: 试验用清单，场景 1\n', '')
    const places = checkRubrics([{ file: 'z.yaml', text }, { file: 'a.yaml', text: 'kind: rubric' }]).found.map(({ file, line, column }) => [file, line, column] as const)
    const sorted = [...places].sort(([fileA, a, columnA], [fileB, b, columnB]) => (fileA === fileB ? a - b || columnA - columnB : fileA === 'z.yaml' ? -1 : 1))
    expect(places.length).toBeGreaterThan(4)
    expect(places).toEqual(sorted)
  })
})
