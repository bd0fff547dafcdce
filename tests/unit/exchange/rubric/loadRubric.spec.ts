import { hashBundle, loadBundle, loadRubric, openStandard } from '@/exchange/rubric/loadRubric'
import { readFolder, RUBRICS } from '@/cli/readFolder'
import { INDUSTRIES } from '@/domain/enterprise/Enterprise'
import { indicatorSchema } from '@/domain/rubric/Indicator'
import { listLeaves } from '@/domain/rubric/Rubric'
import type { RubricProblemCode } from '@/domain/rubric/RubricProblem'
import { describe, expect, it } from 'vitest'
import { buildShelf } from '../../domain/buildRubric'
import { readFixture } from './readFixture'

const names = readFixture('names.yaml')
const bank = readFixture('bank.yaml')
const standard = readFixture('standard.yaml')
const upper = ['edition.yaml', 'successor.yaml', 'crosswalk.yaml', 'reading.yaml'].map(readFixture)
const shelf = loadBundle([bank])
const edit = (from: string, to: string) => ({ file: standard.file, text: standard.text.replace(from, to) })
const two = { id: 'two-scenarios', version: '1.0.0' }

/** A standard of its own over an indicator of its own, with some fields replaced. */
const own = (more: Record<string, unknown> = {}) => ({
  file: 'own.json',
  text: JSON.stringify({
    kind: 'rubric', formatVersion: 1, id: 'own', version: '0.1.0', title: 'Own', children: [{ indicator: 'a', weight: 100 }],
    indicators: [{ id: 'a', title: 'A', anchors: ['1', '2', '3', '4', '5'] }], ...more,
  }),
})

describe('loadBundle', { timeout: 60_000 }, () => {
  it('holds every file by what it is', () => {
    const bundle = loadBundle([bank, names, standard, ...upper])

    expect(bundle.indicators.map(({ id }) => id)).toEqual(['scenario-1', 'scenario-2'])
    expect(bundle.standards.map(({ id, version }) => [id, version])).toEqual([['two-scenarios', '1.0.0'], ['one-scenario', '2.0.0']])
    expect([bundle.editions, bundle.crosswalks, bundle.readings].map(list => list.map(({ id }) => id))).toEqual([['automotive'], ['two-to-one'], ['two-stages']])
  })

  it('has the standards that we ship', () => {
    const ids = loadBundle(readFolder(RUBRICS)).standards.map(({ id }) => id)

    expect(ids).toEqual(expect.arrayContaining(['scenarios-45', 'shanghai-7plus1']))
  })

  it.each([
    ['a text that is not YAML', { file: 'x.yaml', text: 'a: [' }, /^x\.yaml:1 rubric\/not-yaml/],
    ['a file of the wrong shape', edit('version: 1.0.0', 'version: one'), /^standard\.yaml:4 rubric\/schema .*version/],
    ['a newer format', edit('formatVersion: 1', 'formatVersion: 2'), /^standard\.yaml:2 rubric\/newer-format/],
  ])('throws at %s, naming the line', (_, file, message) => {
    expect(() => loadBundle([bank, file])).toThrow(message)
  })
})

describe('openStandard', { timeout: 60_000 }, () => {
  const bundle = loadBundle([bank, names, standard, ...upper])

  it('gives the tree of a standard with its identity', () => {
    const rubric = openStandard(bundle, two)

    expect(rubric).toMatchObject({ ...two, edition: null, hash: expect.stringMatching(/^[0-9a-f]{64}$/) })
    expect(rubric && listLeaves(rubric.root).map(({ id, weight }) => [id, weight])).toEqual([['scenario-1', 50], ['scenario-2', 50]])
  })

  it('gives it under the edition of the industry, with another hash', () => {
    const rubric = openStandard(bundle, two, 'automotive')

    expect(rubric?.edition).toEqual({ id: 'automotive', title: { zh: '汽车版', en: 'Automotive edition' } })
    expect(rubric && listLeaves(rubric.root).map(({ id, weight }) => [id, weight])).toEqual([['scenario-1', 100], ['scenario-2', 100]])
    expect(rubric?.hash).not.toBe(openStandard(bundle, two)?.hash)
  })

  it('gives the plain standard where it has no edition for the industry', () => {
    expect(openStandard(bundle, two, 'energy')).toEqual(openStandard(bundle, two))
    expect(openStandard(bundle, { id: 'one-scenario', version: '2.0.0' }, 'automotive')?.edition).toBeNull()
  })

  it('gives nothing for a standard or a version that is not there', () => {
    expect([openStandard(bundle, { id: 'nowhere', version: '1.0.0' }), openStandard(bundle, { ...two, version: '1.0.1' }, 'automotive')]).toEqual([null, null])
  })

  it('opens the 45 scenarios in the order of their numbers', () => {
    const rubric = openStandard(loadBundle(readFolder(RUBRICS)), { id: 'scenarios-45', version: '1.0.0' })

    expect(rubric && listLeaves(rubric.root).map(({ id }) => id)).toEqual(Array.from({ length: 45 }, (_, i) => `scenario-${i + 1}`))
  })

  it('opens the Shanghai diagnosis for every industry under an edition of its own', () => {
    const shipped = loadBundle(readFolder(RUBRICS))
    const shanghai = shipped.standards.find(({ id }) => id === 'shanghai-7plus1')
    const rubrics = INDUSTRIES.map(industry => shanghai ? openStandard(shipped, shanghai, industry) : null)

    expect(rubrics.map(rubric => rubric?.edition?.id)).toEqual([...INDUSTRIES])
    expect(new Set(rubrics.map(rubric => rubric?.hash)).size).toBe(INDUSTRIES.length)
  })
})

describe('hashBundle', () => {
  it('has the hash of every standard, alone and under each of its editions', () => {
    const bundle = loadBundle([bank, standard, ...upper])

    expect(hashBundle(bundle)).toEqual({
      'two-scenarios@1.0.0@': openStandard(bundle, two)?.hash,
      'two-scenarios@1.0.0@automotive': openStandard(bundle, two, 'automotive')?.hash,
      'one-scenario@2.0.0@': openStandard(bundle, { id: 'one-scenario', version: '2.0.0' })?.hash,
    })
  })
})

describe('loadRubric', () => {
  it('gives the same rubric and hash as the bundle, with the file itself', () => {
    const bundle = loadBundle([bank, standard])

    expect(loadRubric(standard, shelf)).toEqual({ ok: true, value: { file: bundle.standards[0], rubric: openStandard(bundle, two), warnings: [] } })
  })

  it('takes an indicator of the file before one of the same id in the bank', () => {
    const loaded = loadRubric(edit('gates:', 'indicators:\n  - { id: scenario-1, title: Own, anchors: [a, b, c, d, e] }\ngates:'), shelf)

    expect(loaded.ok && listLeaves(loaded.value.rubric.root).map(({ title }) => title.en)).toEqual(['Own', 'Stock counting'])
  })

  it('includes a standard of the bundle', () => {
    const loaded = loadRubric(own({ children: [{ id: 'shop', title: 'Shop', weight: 60, standard: two }, { indicator: 'a', weight: 40 }] }), loadBundle([bank, standard]))

    expect(loaded.ok && listLeaves(loaded.value.rubric.root).map(({ id }) => id)).toEqual(['scenario-1', 'scenario-2', 'a'])
  })

  it('scales weights that do not add up, and says so', () => {
    const loaded = loadRubric(edit('weight: 100\n    children', 'weight: 40\n    children'), shelf)

    expect(loaded).toMatchObject({ ok: true, value: { warnings: [{ code: 'rubric/weight-sum', severity: 'warning', file: 'standard.yaml', facts: { sum: 40 } }] } })
  })

  const circle = (id: string, other: string) => ({ id, title: id, anchors: ['1', '2', '3', '4', '5'], requires: [{ level: 3, indicator: other, step: 5 }] })

  it('accepts a prerequisite on the bank', () => {
    expect(loadRubric(own({ indicators: [circle('a', 'scenario-1')] }), shelf).ok).toBe(true)
  })

  it('refuses a circle of prerequisites that goes through the bank', () => {
    const indicators = ['a', 'b'].map((id, i, ids) => indicatorSchema.parse(circle(id, ids[1 - i] ?? '')))
    const loaded = loadRubric(own({ indicators: [circle('a', 'b')] }), buildShelf({ indicators }))

    expect(loaded).toMatchObject({ ok: false, error: { problems: [{ code: 'rubric/circular-prerequisites', path: ['indicators', 0, 'requires'], facts: { circle: 'a@3 → b@3 → a@3' } }] } })
  })

  it.each<[what: string, file: { file: string, text: string }, code: RubricProblemCode, path: (string | number)[], line: number]>([
    ['not YAML', { file: 'x.yaml', text: 'kind: rubric\na: [' }, 'rubric/not-yaml', [], 2],
    ['of the wrong shape', edit('version: 1.0.0', 'version: one'), 'rubric/schema', ['version'], 4],
    ['of a newer format, whatever else is in it', { file: 'x.yaml', text: 'kind: rubric\nformatVersion: 3\nfuture: true' }, 'rubric/newer-format', ['formatVersion'], 2],
    ['with a script in its title', edit('en: Two scenarios', 'en: Two <script>alert(1)</script> scenarios'), 'rubric/markup', ['title', 'en'], 6],
    ['with a tag in a text that nobody shows', own({ description: 'See <img src=x onerror=alert(1)>' }), 'rubric/markup', ['description'], 1],
    ['about an indicator that nobody has', edit('{ indicator: scenario-1 }', '{ indicator: nowhere }'), 'rubric/unknown-indicator', ['children', 0, 'children', 0, 'children', 0, 'indicator'], 23],
    ['about a standard that is not on the shelf', own({ children: [{ id: 'x', title: 'X', weight: 100, standard: two }] }), 'rubric/unknown-standard', ['children', 0, 'standard'], 1],
    ['without any weight', own({ children: [{ indicator: 'a', weight: 0 }] }), 'rubric/no-weight', ['children'], 1],
    ['with a gate on nothing', edit('indicator: scenario-2, step', 'indicator: nowhere, step'), 'rubric/unknown-gate-target', ['gates', 0], 10],
    ['with a view of nothing', edit('branches: [machines-and-stock]', 'branches: [nowhere]'), 'rubric/unknown-branch', ['views', 0, 'branches', 0], 8],
    ['with a prerequisite that nobody has', own({ indicators: [circle('a', 'nowhere')] }), 'rubric/unknown-prerequisite', ['indicators', 0, 'requires', 0], 1],
    ['with a circle of prerequisites', own({ indicators: [circle('a', 'b'), circle('b', 'a')] }), 'rubric/circular-prerequisites', ['indicators', 0, 'requires'], 1],
    ['with a prerequisite above its own level', own({ indicators: [{ ...circle('a', 'scenario-2'), requires: [{ level: 1, indicator: 'scenario-2', step: 3 }] }] }), 'rubric/prerequisite-above-level', ['indicators', 0, 'requires', 0], 1],
  ])('refuses a file that is %s', (_, file, code, path, line) => {
    const loaded = loadRubric(file, shelf)

    expect(loaded).toMatchObject({ ok: false, error: { code: 'file/bad-rubric', path: path.join('.'), problems: [{ code, path, line, severity: 'error' }] } })
  })

  it.each([bank, names, ...upper.filter(({ file }) => file !== 'successor.yaml')])('refuses $file, which cannot be scored, with a reason', file => {
    const loaded = loadRubric(file, shelf)

    expect(loaded).toMatchObject({ ok: false, error: { code: 'file/bad-rubric', problems: [{ code: 'rubric/schema', severity: 'error', facts: { at: 'kind' } }] } })
  })

  it('keeps the ids of prototypes apart from those of a file', () => {
    const indicators = [{ id: 'constructor', title: 'C', anchors: ['1', '2', '3', '4', '5'] }]

    expect(loadRubric(own({ indicators, children: [{ indicator: 'constructor', weight: 100 }] }), buildShelf()).ok).toBe(true)
    expect(loadRubric(own({ children: [{ indicator: 'constructor', weight: 100 }] }), buildShelf()).ok).toBe(false)
  })
})

// A file that it does not see through keeps it busy for minutes or fills the memory; how fast it refuses is measured by `npm run bench`.
describe('loadRubric, given a file made to do harm', () => {
  const head = 'kind: rubric\nformatVersion: 1\nid: x\nversion: 1.0.0\ntitle: x\nweights: equal\n'

  /** What a file is refused with. */
  function refuse(text: string) {
    const loaded = loadRubric({ file: 'x.yaml', text }, shelf)
    return { problems: loaded.ok ? [] : loaded.error.problems, path: loaded.ok ? null : loaded.error.path }
  }

  it('does not even parse more than 4 MB of text', () => {
    const { problems, path } = refuse(`a: [${'b, '.repeat(1_400_000)}`)

    expect(problems).toEqual([{ code: 'rubric/too-large', severity: 'error', path: [], file: 'x.yaml', line: 1, column: 1, facts: { size: '4.2 MB', limit: '4.0 MB' } }])
    expect(path).toBe('')
  })

  it('parses a text just below the limit', () => {
    const { problems } = refuse(`# ${'x'.repeat(3_999_000)}\nkind: [`)

    expect(problems).toMatchObject([{ code: 'rubric/not-yaml', line: 2 }])
  })

  it.each([
    ['nine times nine to the ninth', `a: &a [x, x, x, x, x, x, x, x, x]\n${[...'bcdefghi'].map((key, i) => `${key}: &${key} [${Array(9).fill(`*${'abcdefgh'[i]}`).join()}]`).join('\n')}`],
    ['one text a thousand times', `${head}description: &d ${'x'.repeat(10_000)}\nlist: [${Array(1000).fill('*d').join()}]`],
    ['a merge in a circle', `a: &a { b: 1, <<: *a }\n${head}`],
    ['an alias in its own anchor', `${head}children: &c [{ id: a, title: a, children: *c }]`],
  ])('refuses an alias bomb: %s', (_, text) => {
    const { problems, path } = refuse(text)

    expect(problems).toMatchObject([{ code: 'rubric/not-yaml', path: [], severity: 'error' }])
    expect(path).toBe('')
  })

  it.each([
    ['one list of 5,000 indicators under 99 branches', () => [
      `${head}children:\n- { id: b0, title: b, weights: equal, children: &c [${Array.from({ length: 5000 }, (_, i) => `{ indicator: a${i} }`).join()}] }`,
      ...Array.from({ length: 98 }, (_, i) => `- { id: b${i + 1}, title: b, weights: equal, children: *c }`),
    ].join('\n')],
    ['20,000 fields', () => `${head}${Array.from({ length: 20_000 }, (_, i) => `k${i}: 1`).join('\n')}`],
  ])('refuses %s, although the text is a twentieth of the limit', (_, text) => {
    const { problems } = refuse(text())

    expect(problems.length).toBeGreaterThan(0)
  })
})
