import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { randomCase, rubricOf } from '../buildRandomCase'
import { branch, buildRubric, buildRubricFile, buildShelf, equalBranch, indicator, leaf } from '../buildRubric'
import type { NodeInput, RubricFileInput } from '../buildRubric'
import { applyEdition } from '@/domain/rubric/applyEdition'
import { editionSchema } from '@/domain/rubric/Edition'
import { indicatorSchema } from '@/domain/rubric/Indicator'
import type { Branch } from '@/domain/rubric/Rubric'
import { listLeaves, listNodes } from '@/domain/rubric/Rubric'
import type { Shelf } from '@/domain/rubric/resolveTree'
import { rubricFileSchema } from '@/domain/rubric/RubricFile'

type EditionInput = Partial<z.input<typeof editionSchema>>

const why = '因'

/** base 40 (a 50, b 30, c 20), scenes 40 (design 60 (d, e), sales 40 (f)), safety 20 (g 100). */
const TREE: NodeInput[] = [
  branch('base', 40, [leaf('a', 50), leaf('b', 30), leaf('c', 20)]),
  branch('scenes', 40, [equalBranch('design', 60, ['d', 'e']), branch('sales', 40, [leaf('f', 100)])]),
  branch('safety', 20, [leaf('g', 100)]),
]
const GATES: RubricFileInput['gates'] = [
  { id: 'base-3', kind: 'branch-score', grade: 3, branch: 'base', atLeast: 26 },
  { id: 'sales-3', kind: 'branch-score', grade: 3, branch: 'sales', atLeast: 26 },
]

/** The tree above, or another, under an edition; `known` are indicators of the bank. */
function lay(edition: EditionInput, { tree = TREE, more = {}, known = [], shelf = {} }: { tree?: NodeInput[], more?: Partial<RubricFileInput>, known?: string[], shelf?: Partial<Shelf> } = {}) {
  const standard = buildRubric(tree, { gates: tree === TREE ? GATES : [], indicators: [indicator('g', { notApplicable: { allowed: false } })], ...more })
  const parsed = editionSchema.parse({ kind: 'edition', formatVersion: 1, id: 'automotive', extends: { id: 'test-standard', version: '1.0.0' }, title: '汽车版', ...edition })
  const bank = known.map(id => indicatorSchema.parse(indicator(id)))
  const { rubric, problems } = applyEdition(standard, parsed, buildShelf({ indicators: bank, ...shelf }))
  return { standard, rubric, problems, weights: weights(rubric.root) }
}

function weights(root: Branch): Record<string, number> {
  return Object.fromEntries(listNodes(root).map(({ id, weight }) => [id, weight]))
}

const near = (number: number): number => expect.closeTo(number, 9)
const leafOf = (root: Branch, id: string) => listLeaves(root).find(node => node.id === id)

describe('applyEdition', () => {
  it('leaves a standard as it is, but for the name of the edition, when it asks for nothing', () => {
    const { standard, rubric, problems } = lay({})

    expect(problems).toEqual([])
    expect(rubric).toEqual({ ...standard, edition: { id: 'automotive', title: { zh: '汽车版', en: '汽车版' } } })
  })

  it('does not touch the standard that it lies over', () => {
    const { standard } = lay({
      drop: [{ node: 'a', why }], suggestNa: [{ indicator: 'd', why }], withoutGates: [{ gate: 'base-3', why }], weights: [{ branch: 'total', why, children: { base: 30, scenes: 50, safety: 20 } }],
    })

    expect(standard).toEqual(lay({}).standard)
  })

  describe('dropping', () => {
    it('shares the weight of what goes among its siblings in proportion', () => {
      const { weights: result, problems } = lay({ drop: [{ node: 'b', why }] })

      // a and c stood 50 : 20; 100 · 50 / 70 and 100 · 20 / 70.
      expect(problems).toEqual([])
      expect(result).toEqual({ total: 100, base: 40, a: near(71.42857142857143), c: near(28.571428571428573), scenes: 40, design: 60, d: 50, e: 50, sales: 40, f: 100, safety: 20, g: 100 })
    })

    it('takes a whole branch away', () => {
      const { weights: result, problems } = lay({ drop: [{ node: 'scenes', why }] })

      // base : safety = 40 : 20.
      expect(problems).toEqual([])
      expect(result).toEqual({ total: 100, base: near(66.66666666666667), a: 50, b: 30, c: 20, safety: near(33.333333333333336), g: 100 })
    })

    it('takes branches that are left empty along, as high as it goes', () => {
      const { weights: result, problems } = lay({ drop: [{ node: 'f', why }, { node: 'd', why }, { node: 'e', why }] })

      expect(problems).toEqual([])
      expect(Object.keys(result)).toEqual(['total', 'base', 'a', 'b', 'c', 'safety', 'g'])
      expect(result.base).toBeCloseTo(66.66666666666667, 9)
    })

    it('may name a node and what stands under it', () => {
      const { weights: result, problems } = lay({ drop: [{ node: 'sales', why }, { node: 'f', why }] })

      expect(problems).toEqual([])
      expect(result.design).toBe(100)
    })

    it('leaves gates of the standard on what it dropped, which then do not apply', () => {
      const { rubric, problems } = lay({ drop: [{ node: 'sales', why }] })

      expect(problems).toEqual([])
      expect(rubric.gates.map(({ id }) => id)).toEqual(['base-3', 'sales-3'])
    })

    it('reports a node that the standard does not have', () => {
      expect(lay({ drop: [{ node: 'a', why }, { node: 'nowhere', why }] }).problems).toEqual([
        { code: 'rubric/unknown-branch', severity: 'error', path: ['drop', 1, 'node'], facts: { id: 'nowhere' } },
      ])
    })

    it('reports a branch that is left without any weight', () => {
      const tree = [branch('x', 100, [leaf('a', 100), leaf('b', 0)])]

      expect(lay({ drop: [{ node: 'a', why }] }, { tree }).problems).toEqual([{ code: 'rubric/no-weight', severity: 'error', path: ['weights'], facts: { branch: 'x', sum: 0 } }])
    })

    it('reports a tree of which nothing is left', () => {
      expect(lay({ drop: ['base', 'scenes', 'safety'].map(node => ({ node, why })) }).problems).toEqual([
        { code: 'rubric/no-weight', severity: 'error', path: ['weights'], facts: { branch: 'total', sum: 0 } },
      ])
    })

    it('reports that the whole tree cannot be dropped', () => {
      expect(lay({ drop: [{ node: 'total', why }] }).problems).toMatchObject([{ severity: 'error', path: ['drop', 0, 'node'] }])
    })
  })

  describe('adding', () => {
    it('puts an indicator of the bank last under its branch, at its weight', () => {
      const { rubric, weights: result, problems } = lay({
        add: [{ under: 'sales', node: { indicator: 'n', weight: 30, why } }], weights: [{ branch: 'sales', why, children: { f: 70, n: 30 } }],
      }, { known: ['n'] })

      expect(problems).toEqual([])
      expect(listLeaves(rubric.root).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'n', 'g'])
      expect(result).toMatchObject({ f: 70, n: 30 })
    })

    it('puts a whole branch under the root', () => {
      const { rubric, weights: result, problems } = lay({
        add: [{ under: 'total', node: { id: 'industry', title: '行业', weight: 10, weights: 'equal', children: [{ indicator: 'n' }, { indicator: 'o' }] } }],
        weights: [{ branch: 'total', why, children: { base: 40, scenes: 30, safety: 20, industry: 10 } }],
      }, { known: ['n', 'o'] })

      expect(problems).toEqual([])
      expect(rubric.root.children.map(({ id }) => id)).toEqual(['base', 'scenes', 'safety', 'industry'])
      expect(result).toMatchObject({ industry: 10, n: 50, o: 50 })
    })

    it('may put what it dropped somewhere else', () => {
      const { weights: result, problems } = lay({ drop: [{ node: 'f', why }], add: [{ under: 'design', node: { indicator: 'f', weight: 20 } }], weights: [{ branch: 'design', why, children: { d: 40, e: 40, f: 20 } }] }, { known: ['f'] })

      expect(problems).toEqual([])
      expect(result).toMatchObject({ design: 100, d: 40, e: 40, f: 20 })
    })

    it('fills the place of what it dropped when the weights add up', () => {
      const { weights: result, problems } = lay({ drop: [{ node: 'safety', why }], add: [{ under: 'sales', node: { indicator: 'n', weight: 0 } }] }, { known: ['n'] })

      expect(problems).toEqual([])
      expect(result).toMatchObject({ base: 50, scenes: 50, f: 100, n: 0 })
    })

    it.each<[what: string, edition: EditionInput, code: string, path: (string | number)[], id: string]>([
      ['a branch that the standard does not have', { add: [{ under: 'nowhere', node: { indicator: 'n', weight: 0 } }] }, 'rubric/unknown-branch', ['add', 0, 'under'], 'nowhere'],
      ['an indicator in the place of a branch', { add: [{ under: 'a', node: { indicator: 'n', weight: 0 } }] }, 'rubric/unknown-branch', ['add', 0, 'under'], 'a'],
      ['a branch that it dropped itself', { drop: [{ node: 'sales', why }], add: [{ under: 'sales', node: { indicator: 'n', weight: 0 } }] }, 'rubric/unknown-branch', ['add', 0, 'under'], 'sales'],
      ['an indicator that nobody has', { add: [{ under: 'base', node: { indicator: 'ghost', weight: 0 } }] }, 'rubric/unknown-indicator', ['add', 0, 'node', 'indicator'], 'ghost'],
      ['an indicator deep in an added branch that nobody has', { add: [{ under: 'base', node: { id: 'x', title: 'x', weight: 0, children: [{ indicator: 'n', weight: 100 }, { indicator: 'ghost', weight: 0 }] } }] }, 'rubric/unknown-indicator', ['add', 0, 'node', 'children', 1, 'indicator'], 'ghost'],
      ['an indicator that the tree has already', { add: [{ under: 'base', node: { indicator: 'd', weight: 0 } }] }, 'rubric/repeated-id', ['add', 0, 'node'], 'd'],
      ['a branch of an id that the tree has already', { add: [{ under: 'base', node: { id: 'sales', title: 'x', weight: 0, children: [{ indicator: 'n', weight: 100 }] } }] }, 'rubric/repeated-id', ['add', 0, 'node'], 'sales'],
      ['the same indicator twice', { add: [{ under: 'base', node: { indicator: 'n', weight: 0 } }, { under: 'sales', node: { indicator: 'n', weight: 0 } }] }, 'rubric/repeated-id', ['add', 1, 'node'], 'n'],
    ])('reports %s', (_, edition, code, path, id) => {
      expect(lay(edition, { known: ['n', 'd'] }).problems).toEqual([{ code, severity: 'error', path, facts: { id } }])
    })

    it('reports weights that no longer add up, at the edition that made it so', () => {
      expect(lay({ add: [{ under: 'sales', node: { indicator: 'n', weight: 30 } }] }, { known: ['n'] }).problems).toEqual([
        { code: 'rubric/weight-sum', severity: 'error', path: ['weights'], facts: { branch: 'sales', sum: 130 } },
      ])
    })

    it('takes the tree of a standard of the shelf', () => {
      const other = rubricFileSchema.parse({ ...buildRubricFile([leaf('n', 100)]), id: 'other' })
      const { rubric, problems } = lay({ drop: [{ node: 'f', why }], add: [{ under: 'scenes', node: { id: 'more', title: '更多', weight: 0, standard: { id: 'other', version: '1.0.0' } } }] }, { shelf: { standards: [other] } })

      expect(problems).toEqual([])
      expect(listLeaves(rubric.root).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e', 'n', 'g'])
    })
  })

  describe('weights', () => {
    it('are those of the edition for the branches that it names', () => {
      const { weights: result, problems } = lay({ weights: [{ branch: 'base', why, children: { a: 20, b: 20, c: 60 } }, { branch: 'total', why, children: { base: 10, scenes: 80, safety: 10 } }] })

      expect(problems).toEqual([])
      expect(result).toEqual({ total: 100, base: 10, a: 20, b: 20, c: 60, scenes: 80, design: 60, d: 50, e: 50, sales: 40, f: 100, safety: 10, g: 100 })
    })

    it('are those of the tree after adding and dropping', () => {
      const { weights: result, problems } = lay({
        drop: [{ node: 'a', why }], add: [{ under: 'base', node: { indicator: 'n', weight: 5 } }], weights: [{ branch: 'base', why, children: { b: 25, c: 25, n: 50 } }],
      }, { known: ['n'] })

      expect(problems).toEqual([])
      expect(result).toMatchObject({ b: 25, c: 25, n: 50 })
    })

    it('may name a branch that the edition adds', () => {
      const { weights: result, problems } = lay({
        add: [{ under: 'base', node: { id: 'x', title: 'x', weight: 0, weights: 'equal', children: [{ indicator: 'n' }, { indicator: 'o' }] } }], weights: [{ branch: 'x', why, children: { n: 90, o: 10 } }],
      }, { known: ['n', 'o'] })

      expect(problems).toEqual([])
      expect(result).toMatchObject({ n: 90, o: 10 })
    })

    it.each<[what: string, children: Record<string, number>, list: string]>([
      ['leave a child out', { a: 50, c: 20 }, 'b'],
      ['name a stranger', { a: 50, b: 30, c: 20, f: 0 }, 'f'],
      ['do both', { a: 50, b: 30, safety: 20 }, 'c, safety'],
    ])('that %s are a problem', (_, children, list) => {
      expect(lay({ weights: [{ branch: 'base', why, children }] }).problems).toEqual([{ code: 'rubric/weights-children', severity: 'error', path: ['weights', 0, 'children'], facts: { branch: 'base', list } }])
    })

    it.each(['nowhere', 'a', 'gone'])('of “%s”, which is no branch of the tree, are a problem', id => {
      const tree = [...TREE.slice(0, 2), branch('gone', 20, [leaf('g', 100)])]

      expect(lay({ drop: [{ node: 'gone', why }], weights: [{ branch: id, why, children: {} }] }, { tree }).problems).toEqual([
        { code: 'rubric/unknown-branch', severity: 'error', path: ['weights', 0, 'branch'], facts: { id } },
      ])
    })

    it('that do not add up to 100 are a problem at their place', () => {
      const other = { branch: 'base', why, children: { a: 50, b: 30, c: 20 } }

      expect(lay({ weights: [other, { branch: 'total', why, children: { base: 40, scenes: 40, safety: 19.5 } }] }).problems).toEqual([
        { code: 'rubric/weight-sum', severity: 'error', path: ['weights', 1, 'children'], facts: { branch: 'total', sum: 99.5 } },
      ])
    })

    it('that are all 0 are a problem', () => {
      expect(lay({ weights: [{ branch: 'base', why, children: { a: 0, b: 0, c: 0 } }] }).problems).toEqual([
        { code: 'rubric/no-weight', severity: 'error', path: ['weights', 0, 'children'], facts: { branch: 'base', sum: 0 } },
      ])
    })

    it('are looked up by the ids of the file alone, whatever an object has besides', () => {
      const tree = [leaf('constructor', 60), leaf('a', 40)]
      const { problems, weights: result } = lay({ weights: [{ branch: 'total', why, children: { a: 40 } }] }, { tree })

      expect(problems).toMatchObject([{ code: 'rubric/weights-children', facts: { list: 'constructor' } }])
      expect(result).toEqual({ total: 100, constructor: 60, a: 40 })
    })
  })

  describe('suggestions and examples', () => {
    it('are laid on their indicators and on no other', () => {
      const { rubric, problems } = lay({
        suggestNa: [{ indicator: 'd', why: { zh: '来图加工', en: 'made to drawing' } }], examples: [{ indicator: 'e', level: 3, zh: '试制', en: 'a trial build' }],
      })

      expect(problems).toEqual([])
      expect(leafOf(rubric.root, 'd')).toMatchObject({ suggestNa: { zh: '来图加工', en: 'made to drawing' }, example: null })
      expect(leafOf(rubric.root, 'e')).toMatchObject({ suggestNa: null, example: { level: 3, zh: '试制', en: 'a trial build' } })
      expect(listLeaves(rubric.root).filter(({ suggestNa, example }) => suggestNa !== null || example !== null)).toHaveLength(2)
    })

    it('keep those of the standard where the edition has none', () => {
      const tree: NodeInput[] = [
        { indicator: 'a', weight: 50, suggestNa: '没有', example: { level: 1, zh: '例', en: 'an example' } }, { indicator: 'b', weight: 50, suggestNa: '没有' },
      ]
      const { rubric } = lay({ suggestNa: [{ indicator: 'b', why: '本行业没有' }] }, { tree })

      expect(listLeaves(rubric.root)).toMatchObject([{ suggestNa: { zh: '没有' }, example: { zh: '例' } }, { suggestNa: { zh: '本行业没有' }, example: null }])
    })

    it('may be about an indicator that the edition adds', () => {
      const { rubric, problems } = lay({
        add: [{ under: 'sales', node: { indicator: 'n', weight: 0 } }], suggestNa: [{ indicator: 'n', why }], examples: [{ indicator: 'n', level: 1, zh: '例', en: 'an example' }],
      }, { known: ['n'] })

      expect(problems).toEqual([])
      expect(leafOf(rubric.root, 'n')).toMatchObject({ suggestNa: { zh: why }, example: { level: 1 } })
    })

    it.each<[what: string, edition: EditionInput, path: (string | number)[]]>([
      ['a suggestion', { suggestNa: [{ indicator: 'd', why }, { indicator: 'nowhere', why }] }, ['suggestNa', 1, 'indicator']],
      ['an example', { examples: [{ indicator: 'nowhere', level: 1, zh: '例', en: 'an example' }] }, ['examples', 0, 'indicator']],
    ])('reports %s for an indicator that the tree does not have', (_, edition, path) => {
      expect(lay(edition).problems).toEqual([{ code: 'rubric/unknown-indicator', severity: 'error', path, facts: { id: 'nowhere' } }])
    })

    it('reports a suggestion for what the edition dropped, or for a branch', () => {
      expect(lay({ drop: [{ node: 'a', why }], suggestNa: [{ indicator: 'a', why }, { indicator: 'sales', why }] }).problems.map(({ code, facts }) => [code, facts.id])).toEqual([
        ['rubric/unknown-indicator', 'a'], ['rubric/unknown-indicator', 'sales'],
      ])
    })

    it('reports a suggestion for an indicator that always applies', () => {
      expect(lay({ suggestNa: [{ indicator: 'g', why }] }).problems).toEqual([{ code: 'rubric/na-not-allowed', severity: 'error', path: ['suggestNa', 0], facts: { id: 'g' } }])
    })
  })

  describe('gates', () => {
    const gate = (id: string, branchId: string) => ({ id, kind: 'branch-score' as const, grade: 5, branch: branchId, atLeast: 46 })

    it('of the edition stand after those of the standard, without those that it takes away', () => {
      const { rubric, problems } = lay({ gates: [gate('scenes-5', 'scenes')], withoutGates: [{ gate: 'base-3', why }] })

      expect(problems).toEqual([])
      expect(rubric.gates.map(({ id }) => id)).toEqual(['sales-3', 'scenes-5'])
    })

    it('may take the place of one that goes', () => {
      const { rubric, problems } = lay({ gates: [gate('base-3', 'base')], withoutGates: [{ gate: 'base-3', why }] })

      expect(problems).toEqual([])
      expect(rubric.gates.map(({ id, grade }) => [id, grade])).toEqual([['sales-3', 3], ['base-3', 5]])
    })

    it('may look at what the edition adds', () => {
      const edition = { add: [{ under: 'sales', node: { indicator: 'n', weight: 0 } }], gates: [{ id: 'n-5', kind: 'indicator-step' as const, grade: 5, indicator: 'n', step: 4 }] }

      expect(lay(edition, { known: ['n'] }).problems).toEqual([])
    })

    it('of the edition on nothing, or on what it dropped, are a problem', () => {
      expect(lay({ drop: [{ node: 'sales', why }], gates: [gate('base-5', 'base'), gate('nowhere-5', 'nowhere'), gate('sales-5', 'sales')] }).problems).toEqual([
        { code: 'rubric/unknown-gate-target', severity: 'error', path: ['gates', 1], facts: { id: 'nowhere' } },
        { code: 'rubric/unknown-gate-target', severity: 'error', path: ['gates', 2], facts: { id: 'sales' } },
      ])
    })

    it('of the edition with an id that the standard uses are a problem', () => {
      expect(lay({ gates: [gate('scenes-5', 'scenes'), gate('base-3', 'scenes')] }).problems).toEqual([
        { code: 'rubric/repeated-id', severity: 'error', path: ['gates', 1, 'id'], facts: { id: 'base-3' } },
      ])
    })

    it('that it takes away and the standard does not have are a problem', () => {
      expect(lay({ withoutGates: [{ gate: 'base-3', why }, { gate: 'nowhere', why }] }).problems).toEqual([
        { code: 'rubric/unknown-gate', severity: 'error', path: ['withoutGates', 1, 'gate'], facts: { id: 'nowhere' } },
      ])
    })
  })

  it('keeps the proportions of whatever stays, and sums of 100, in any tree of which a leaf is dropped', () => {
    fc.assert(fc.property(randomCase(), fc.nat(), (given, pick) => {
      const standard = rubricOf({ ...given, gates: [] })
      const whole = applyEdition(standard, editionSchema.parse({
        kind: 'edition', formatVersion: 1, id: 'x', extends: { id: 'test-standard', version: '1.0.0' }, title: 'x', drop: [{ node: listLeaves(standard.root)[pick % listLeaves(standard.root).length]?.id, why }],
      }), buildShelf()).rubric
      const before = new Map(listNodes(standard.root).map(node => [node.id, node]))

      for (const node of listNodes(whole.root)) {
        const old = before.get(node.id)
        if (node.kind !== 'branch' || old?.kind !== 'branch') continue
        const sum = (children: typeof node.children) => children.reduce((total, { weight }) => total + weight, 0)
        const kept = old.children.filter(({ id }) => node.children.some(child => child.id === id))
        if (sum(kept) === 0) continue
        if (kept.length < old.children.length) expect(sum(node.children)).toBeCloseTo(100, 6)
        node.children.forEach((child, i) => expect(child.weight / sum(node.children)).toBeCloseTo((kept[i]?.weight ?? Number.NaN) / sum(kept), 9))
      }
      expect(listLeaves(whole.root)).toHaveLength(listLeaves(standard.root).length - 1)
      expect(listNodes(whole.root).slice(1).every(node => node.kind === 'indicator' || node.children.length > 0)).toBe(true)
    }), { numRuns: 200 })
  })
})
