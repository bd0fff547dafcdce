import { describe, expect, it } from 'vitest'
import { branch, buildRubricFile, buildShelf, equalBranch, indicator, leaf } from '../buildRubric'
import type { NodeInput, RubricFileInput } from '../buildRubric'
import { indicatorSchema } from '@/domain/rubric/Indicator'
import type { Indicator } from '@/domain/rubric/Indicator'
import type { Branch } from '@/domain/rubric/Rubric'
import { listLeaves, listNodes } from '@/domain/rubric/Rubric'
import { resolveRubric } from '@/domain/rubric/resolveRubric'
import { rubricFileSchema } from '@/domain/rubric/RubricFile'

function resolve(children: NodeInput[], more: Partial<RubricFileInput> = {}, indicators: Indicator[] = []) {
  return resolveRubric(rubricFileSchema.parse(buildRubricFile(children, more)), buildShelf({ indicators }))
}

/** As `resolve`, but the file brings no indicators except those in `more`. */
function resolveBare(children: NodeInput[], more: Partial<RubricFileInput> = {}, indicators: Indicator[] = []) {
  return resolveRubric(rubricFileSchema.parse({ ...buildRubricFile(children, more), indicators: more.indicators ?? [] }), buildShelf({ indicators }))
}

function weights(root: Branch): Record<string, number> {
  return Object.fromEntries(listNodes(root).map(({ id, weight }) => [id, weight]))
}

describe('resolveRubric', () => {
  it('keeps the written order, ids and weights of the tree, under a root called total', () => {
    const { rubric, problems } = resolve([branch('x', 60, [leaf('a', 75), leaf('b', 25)]), leaf('c', 40)])

    expect(problems).toEqual([])
    expect(listNodes(rubric.root).map(({ id, kind }) => [id, kind])).toEqual([
      ['total', 'branch'], ['x', 'branch'], ['a', 'indicator'], ['b', 'indicator'], ['c', 'indicator'],
    ])
    expect(weights(rubric.root)).toEqual({ total: 100, x: 60, a: 75, b: 25, c: 40 })
  })

  it('takes identity, gates and the published defaults over from the file', () => {
    const gate = { id: 'base', kind: 'branch-score' as const, grade: 3, branch: 'total', atLeast: 26 }
    const { rubric } = resolve([leaf('a', 100)], { id: 'my-standard', version: '2.1.0', title: { zh: '标准', en: 'Standard' }, gates: [gate] })

    expect(rubric).toMatchObject({
      id: 'my-standard', version: '2.1.0', status: 'unofficial', title: { zh: '标准', en: 'Standard' }, description: null,
      cuts: [6, 16, 26, 36, 46, 56, 66, 76, 86, 96], naCap: 0.4, provisionalFrom: 0.6,
      sizeFactors: { micro: 0.3, small: 0.5, medium: 1, large: 2 }, gates: [gate], edition: null, views: [],
    })
    expect(rubric.levels.map(({ title }) => title.zh)).toEqual(['规范级', '场景级', '领域级', '平台级', '生态级'])
  })

  it('keeps what the file says about a leaf: another title, the reason of its weight, an example and a suggestion', () => {
    const example = { level: 2, zh: '焊装线', en: 'welding line' }
    const { rubric } = resolve([{ indicator: 'a', weight: 60, title: '别名', why: '因', example, suggestNa: '没有' }, leaf('b', 40)])

    expect(listLeaves(rubric.root)).toMatchObject([
      { id: 'a', title: { zh: '别名' }, why: { zh: '因' }, example, suggestNa: { zh: '没有' }, indicator: { title: { zh: 'a' } } },
      { id: 'b', title: { zh: 'b' }, why: null, example: null, suggestNa: null },
    ])
  })

  it('keeps what the levels of the root and of each branch mean', () => {
    const tell = (text: string) => [{ level: 0, zh: text, en: text }, { level: 5, zh: `${text}五`, en: `${text} five` }]
    const { rubric, problems } = resolve([{ ...branch('x', 60, [leaf('a', 100)]), interpretations: tell('甲') } as NodeInput, leaf('b', 40)], { interpretations: tell('全') })

    expect(problems).toEqual([])
    expect(rubric.root.interpretations).toEqual(tell('全'))
    expect(rubric.root.children[0]).toMatchObject({ id: 'x', interpretations: tell('甲') })
  })

  it('has no word on that where the author wrote none, so that older standards keep their identity', () => {
    const { rubric } = resolve([branch('x', 60, [leaf('a', 100)]), leaf('b', 40)])

    expect(listNodes(rubric.root).filter(node => 'interpretations' in node)).toEqual([])
  })

  it('resolves to plain JSON', () => {
    const { rubric } = resolve([branch('x', 60, [leaf('a', 100)]), leaf('b', 40)], { description: '说明' })

    expect(JSON.parse(JSON.stringify(rubric))).toEqual(rubric)
  })

  describe('weights', () => {
    it('are 100 / n each where the branch says equal', () => {
      const { rubric, problems } = resolve([equalBranch('x', 100, ['a', 'b', 'c', 'd'])])

      expect(problems).toEqual([])
      expect(weights(rubric.root)).toEqual({ total: 100, x: 100, a: 25, b: 25, c: 25, d: 25 })
    })

    it('are 100 / n each where the file says equal for its top branches', () => {
      const { rubric, problems } = resolve([leaf('a'), leaf('b')], { weights: 'equal' })

      expect(problems).toEqual([])
      expect(weights(rubric.root)).toEqual({ total: 100, a: 50, b: 50 })
    })

    it('of thirds count as adding up', () => {
      expect(resolve([equalBranch('x', 100, ['a', 'b', 'c'])]).problems).toEqual([])
      expect(resolve([leaf('a', 33.3333333), leaf('b', 33.3333333), leaf('c', 33.3333333)]).problems).toEqual([])
    })

    it('of 0 are allowed', () => {
      const { rubric, problems } = resolve([leaf('a', 100), leaf('b', 0)])

      expect(problems).toEqual([])
      expect(weights(rubric.root)).toEqual({ total: 100, a: 100, b: 0 })
    })

    it('that are all 0 are an error, since there is nothing to score', () => {
      const { problems } = resolve([branch('x', 100, [leaf('a', 0), leaf('b', 0)])])

      expect(problems).toEqual([{ code: 'rubric/no-weight', severity: 'error', path: ['children', 0, 'children'], facts: {} }])
    })

    it('that are missing count 0 and are an error at the child', () => {
      const { rubric, problems } = resolve([branch('x', 100, [leaf('a', 100), leaf('b')])])

      expect(problems).toEqual([{ code: 'rubric/missing-weight', severity: 'error', path: ['children', 0, 'children', 1], facts: {} }])
      expect(weights(rubric.root)).toMatchObject({ a: 100, b: 0 })
    })

    it('written beside equal are an error at the weight, and equal wins', () => {
      const { rubric, problems } = resolve([leaf('a', 70), leaf('b')], { weights: 'equal' })

      expect(problems).toEqual([{ code: 'rubric/weight-beside-equal', severity: 'error', path: ['children', 0, 'weight'], facts: {} }])
      expect(weights(rubric.root)).toMatchObject({ a: 50, b: 50 })
    })

    it('that do not add up to 100 are a warning with the sum, and stay as written', () => {
      const { rubric, problems } = resolve([branch('x', 100, [leaf('a', 1), leaf('b', 2.5)])])

      expect(problems).toEqual([{ code: 'rubric/weight-sum', severity: 'warning', path: ['children', 0, 'children'], facts: { sum: 3.5 } }])
      expect(weights(rubric.root)).toMatchObject({ a: 1, b: 2.5 })
    })
  })

  describe('indicators', () => {
    const fromBank = indicatorSchema.parse(indicator('a', { title: 'of the bank' }))

    it('come from the bank when the file does not bring them', () => {
      const { rubric, problems } = resolveBare([leaf('a', 100)], {}, [fromBank])

      expect(problems).toEqual([])
      expect(listLeaves(rubric.root).map(({ title }) => title.en)).toEqual(['of the bank'])
    })

    it('of the file stand before those of the bank', () => {
      const { rubric, problems } = resolveBare([leaf('a', 100)], { indicators: [indicator('a', { title: 'of the file' })] }, [fromBank])

      expect(problems).toEqual([])
      expect(listLeaves(rubric.root).map(({ title }) => title.en)).toEqual(['of the file'])
    })

    it('that nobody describes are an error and left out', () => {
      const { rubric, problems } = resolveBare([leaf('a', 50), leaf('ghost', 50)], {}, [fromBank])

      expect(problems).toEqual([
        { code: 'rubric/unknown-indicator', severity: 'error', path: ['children', 1, 'indicator'], facts: { id: 'ghost' } },
      ])
      expect(listLeaves(rubric.root).map(({ id }) => id)).toEqual(['a'])
    })

    it('described twice in one file are an error', () => {
      const { problems } = resolveBare([leaf('a', 100)], { indicators: [indicator('a'), indicator('a')] })

      expect(problems).toEqual([{ code: 'rubric/repeated-id', severity: 'error', path: ['indicators', 1, 'id'], facts: { id: 'a' } }])
    })
  })

  describe('ids', () => {
    it('of an indicator rated in two places are an error, since its answer would count twice', () => {
      const { rubric, problems } = resolve([branch('x', 50, [leaf('a', 100)]), leaf('a', 50)])

      expect(problems).toEqual([{ code: 'rubric/repeated-id', severity: 'error', path: ['children', 1], facts: { id: 'a' } }])
      expect(listLeaves(rubric.root)).toHaveLength(1)
    })

    it('of a branch must differ from other branches, from indicators and from the root', () => {
      const { problems } = resolve([
        branch('x', 25, [leaf('a', 100)]), branch('x', 25, [leaf('b', 100)]), branch('a', 25, [leaf('c', 100)]), branch('total', 25, [leaf('d', 100)]),
      ])

      expect(problems.map(({ code, path, facts }) => [code, path, facts.id])).toEqual([
        ['rubric/repeated-id', ['children', 1], 'x'],
        ['rubric/repeated-id', ['children', 2], 'a'],
        ['rubric/repeated-id', ['children', 3], 'total'],
      ])
    })
  })

  describe('gates', () => {
    const tree = [branch('x', 50, [leaf('a', 100)]), leaf('b', 50)]

    it('may look at the root, at a branch and at an indicator', () => {
      const { problems } = resolve(tree, {
        gates: [
          { id: 'g1', kind: 'share', grade: 3, branch: 'total', step: 3, share: 0.4 },
          { id: 'g2', kind: 'branch-score', grade: 3, branch: 'x', atLeast: 26 },
          { id: 'g3', kind: 'children-score', grade: 3, branch: 'total', atLeast: 26 },
          { id: 'g4', kind: 'indicator-step', grade: 3, indicator: 'b', step: 4 },
        ],
      })

      expect(problems).toEqual([])
    })

    it('that look at something outside the tree are an error', () => {
      const { problems } = resolve(tree, {
        gates: [
          { id: 'g1', kind: 'branch-score', grade: 3, branch: 'x', atLeast: 26 },
          { id: 'g2', kind: 'branch-score', grade: 3, branch: 'nowhere', atLeast: 26 },
          { id: 'g3', kind: 'indicator-step', grade: 3, indicator: 'nobody', step: 4 },
        ],
      })

      expect(problems).toEqual([
        { code: 'rubric/unknown-gate-target', severity: 'error', path: ['gates', 1], facts: { id: 'nowhere' } },
        { code: 'rubric/unknown-gate-target', severity: 'error', path: ['gates', 2], facts: { id: 'nobody' } },
      ])
    })

    it('that look at an indicator where a branch is meant, or the other way round, are an error', () => {
      const { problems } = resolve([branch('x', 100, [leaf('a', 100)])], {
        gates: [
          { id: 'g1', kind: 'share', grade: 3, branch: 'a', step: 3, share: 0.4 },
          { id: 'g2', kind: 'indicator-step', grade: 3, indicator: 'x', step: 4 },
        ],
      })

      expect(problems.map(({ code, facts }) => [code, facts.id])).toEqual([['rubric/unknown-gate-target', 'a'], ['rubric/unknown-gate-target', 'x']])
    })

    it('with the same id are an error', () => {
      const { problems } = resolve(tree, {
        gates: [
          { id: 'g1', kind: 'branch-score', grade: 3, branch: 'x', atLeast: 26 },
          { id: 'g1', kind: 'branch-score', grade: 5, branch: 'x', atLeast: 26 },
        ],
      })

      expect(problems).toEqual([{ code: 'rubric/repeated-id', severity: 'error', path: ['gates', 1, 'id'], facts: { id: 'g1' } }])
    })
  })
  describe('gates over chosen children', () => {
    const gate = (only: string[]) => ({ id: 'g', kind: 'children-score' as const, grade: 3, branch: 'total', only, atLeast: 26 })
    const tree = [branch('x', 50, [leaf('a', 100)]), leaf('b', 50)]

    it('may name children of any kind', () => {
      expect(resolve(tree, { gates: [gate(['x', 'b'])] }).problems).toEqual([])
    })

    it('that name what the tree does not have are an error', () => {
      expect(resolve(tree, { gates: [gate(['x', 'nowhere'])] }).problems).toEqual([
        { code: 'rubric/unknown-gate-target', severity: 'error', path: ['gates', 0, 'only'], facts: { id: 'nowhere' } },
      ])
    })

    it('that name what stands elsewhere in the tree are an error, since such a gate would ask nothing', () => {
      expect(resolve(tree, { gates: [gate(['a'])] }).problems).toMatchObject([{ code: 'rubric/unknown-gate-target', path: ['gates', 0, 'only'], facts: { id: 'a' } }])
    })
  })

  describe('views', () => {
    const view = (...branches: string[]) => [{ title: '图', branches }]
    const tree = [branch('x', 50, [leaf('a', 100)]), leaf('b', 50)]

    it('may show any branch', () => {
      const { rubric, problems } = resolve(tree, { views: view('x') })

      expect(problems).toEqual([])
      expect(rubric.views).toEqual([{ title: { zh: '图', en: '图' }, branches: ['x'] }])
    })

    it('that show an indicator or nothing in the tree are an error', () => {
      expect(resolve(tree, { views: view('x', 'a', 'nowhere') }).problems).toEqual([
        { code: 'rubric/unknown-branch', severity: 'error', path: ['views', 0, 'branches', 1], facts: { id: 'a' } },
        { code: 'rubric/unknown-branch', severity: 'error', path: ['views', 0, 'branches', 2], facts: { id: 'nowhere' } },
      ])
    })
  })
})
