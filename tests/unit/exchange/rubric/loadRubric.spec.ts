import { loadBundle, loadRubric } from '@/exchange/rubric/loadRubric'
import { readFolder, RUBRICS } from '@/cli/readFolder'
import { listLeaves } from '@/domain/rubric/Rubric'
import { describe, expect, it } from 'vitest'
import { readFixture } from './readFixture'

const names = readFixture('names.yaml')
const bank = readFixture('bank.yaml')
const standard = readFixture('standard.yaml')
const { indicators } = loadBundle([bank])
const edit = (from: string, to: string) => ({ file: standard.file, text: standard.text.replace(from, to) })

describe('loadBundle', { timeout: 60_000 }, () => {
  it('resolves every standard over the bank', () => {
    const bundle = loadBundle([bank, names, standard])
    expect(bundle.indicators.map(({ id }) => id)).toEqual(['scenario-1', 'scenario-2'])
    expect(bundle.rubrics.map(({ id, version, hash }) => [id, version, hash.length])).toEqual([['two-scenarios', '1.0.0', 64]])
    expect(bundle.rubrics.flatMap(({ root }) => listLeaves(root)).map(({ id, weight }) => [id, weight])).toEqual([['scenario-1', 50], ['scenario-2', 50]])
  })

  it('has the 45 scenarios of the rubrics that we ship', () => {
    const { rubrics } = loadBundle(readFolder(RUBRICS))
    expect(rubrics.flatMap(({ root }) => listLeaves(root)).map(({ id }) => id)).toEqual(Array.from({ length: 45 }, (_, i) => `scenario-${i + 1}`))
  })

  it.each([
    ['a weight that is missing', edit('        weights: equal\n', ''), /^standard\.yaml:\d+ rubric\/missing-weight/],
    ['an indicator that is missing', edit('{ indicator: scenario-1 }', '{ indicator: nowhere }'), /^standard\.yaml:\d+ rubric\/unknown-indicator .*nowhere/],
    ['a text that is not YAML', { file: 'x.yaml', text: 'a: [' }, /^x\.yaml:1 rubric\/not-yaml/],
  ])('throws at %s, naming the line', (_, file, message) => {
    expect(() => loadBundle([bank, file])).toThrow(message)
  })
})

describe('loadRubric', () => {
  it('gives the same rubric and hash as the bundle', () => {
    const loaded = loadRubric(standard, indicators)
    const [bundled] = loadBundle([bank, standard]).rubrics
    expect(loaded).toEqual({ ok: true, value: { rubric: bundled, warnings: [] } })
  })

  it('takes an indicator of the file before one of the same id in the bank', () => {
    const own = edit('gates:', 'indicators:\n  - { id: scenario-1, title: Own, anchors: [a, b, c, d, e] }\ngates:')
    const loaded = loadRubric(own, indicators)
    expect(loaded.ok && listLeaves(loaded.value.rubric.root).map(({ title }) => title.en)).toEqual(['Own', 'Stock counting'])
  })

  it('scales weights that do not add up, and says so', () => {
    const loaded = loadRubric(edit('weight: 100\n    children', 'weight: 40\n    children'), indicators)
    expect(loaded).toMatchObject({ ok: true, value: { warnings: [{ code: 'rubric/weight-sum', severity: 'warning', file: 'standard.yaml', facts: { sum: 40 } }] } })
  })

  it.each([
    ['not YAML', { file: 'x.yaml', text: 'a: [' }, 'rubric/not-yaml', 1],
    ['of the wrong shape', edit('version: 1.0.0', 'version: one'), 'rubric/schema', 4],
    ['about an indicator that nobody has', edit('{ indicator: scenario-1 }', '{ indicator: nowhere }'), 'rubric/unknown-indicator', 19],
    ['with a gate on nothing', edit('indicator: scenario-2, step', 'indicator: nowhere, step'), 'rubric/unknown-gate-target', 8],
  ])('refuses a file that is %s', (_, file, code, line) => {
    const loaded = loadRubric(file, indicators)
    expect(loaded).toMatchObject({ ok: false, error: { code: 'file/bad-rubric', problems: [{ code, line, severity: 'error' }] } })
  })

  it.each([['an indicator bank', bank], ['an official list', names]])('refuses %s, which cannot be scored, with a reason', (_, file) => {
    const loaded = loadRubric(file, indicators)
    expect(loaded).toMatchObject({ ok: false, error: { code: 'file/bad-rubric', problems: [{ code: 'rubric/schema', severity: 'error', facts: { at: 'kind' } }] } })
  })
})
