import { describe, expect, it } from 'vitest'
import { branch, buildRubricFile, buildShelf, equalBranch, indicator, leaf } from '../buildRubric'
import type { NodeInput, RubricFileInput } from '../buildRubric'
import { resolveRubric } from '@/domain/rubric/resolveRubric'
import { findStandard } from '@/domain/rubric/resolveTree'
import type { Branch } from '@/domain/rubric/Rubric'
import { listLeaves, listNodes } from '@/domain/rubric/Rubric'
import { rubricFileSchema } from '@/domain/rubric/RubricFile'
import type { RubricFile } from '@/domain/rubric/RubricFile'

/** A standard of this id, version 1.0.0, that brings its indicators unless told otherwise. */
function standard(id: string, children: NodeInput[], more: Partial<RubricFileInput> = {}): RubricFile {
  return rubricFileSchema.parse({ ...buildRubricFile(children, more), id })
}

function include(id: string, weight: number | undefined, standardId = id, version = '1.0.0'): NodeInput {
  return { id, title: `第 ${id} 部分`, weight, standard: { id: standardId, version } }
}

function resolve(children: NodeInput[], standards: RubricFile[], more: Partial<RubricFileInput> = {}) {
  return resolveRubric(standard('outer', children, more), buildShelf({ standards }))
}

const tell = (text: string) => [{ level: 0, zh: text, en: text }]
/** What is said of each branch. */
const readTold = (root: Branch) => listNodes(root).flatMap(node => node.kind === 'branch' ? [[node.id, node.interpretations?.[0]?.zh]] : [])

describe('resolveTree', () => {
  describe('including a standard', () => {
    const inner = standard('inner', [branch('x', 75, [leaf('a', 60), leaf('b', 40)]), leaf('c', 25)], { weights: undefined })

    it('makes its whole tree one branch, under the title and the weight of the place', () => {
      const { rubric, problems } = resolve([leaf('own', 40), include('inner', 60)], [inner])

      expect(problems).toEqual([])
      expect(listNodes(rubric.root).map(({ id, kind, weight }) => [id, kind, weight])).toEqual([
        ['total', 'branch', 100], ['own', 'indicator', 40], ['inner', 'branch', 60], ['x', 'branch', 75], ['a', 'indicator', 60], ['b', 'indicator', 40], ['c', 'indicator', 25],
      ])
      expect(rubric.root.children[1]?.title.zh).toBe('第 inner 部分')
    })

    it('takes the branch that it makes for one of equal weight where the parent says so', () => {
      const { rubric } = resolve([leaf('own'), include('inner', undefined)], [inner], { weights: 'equal' })

      expect(rubric.root.children.map(({ weight }) => weight)).toEqual([50, 50])
    })

    it('keeps equal weights of its first level', () => {
      const { rubric, problems } = resolve([include('inner', 100)], [standard('inner', [leaf('a'), leaf('b'), leaf('c'), leaf('d')], { weights: 'equal' })])

      expect(problems).toEqual([])
      expect(listLeaves(rubric.root).map(({ weight }) => weight)).toEqual([25, 25, 25, 25])
    })

    it('brings the indicators that it describes itself', () => {
      const inside = standard('inner', [leaf('a', 100)], { indicators: [indicator('a', { title: 'of the included file' })] })

      expect(listLeaves(resolve([include('inner', 100)], [inside]).rubric.root).map(({ title }) => title.en)).toEqual(['of the included file'])
    })

    it('brings what the levels of its root mean, unless the place says it anew', () => {
      const told = standard('inner', [{ ...branch('x', 100, [leaf('a', 100)]), interpretations: tell('里面') } as NodeInput], { interpretations: tell('整套') })
      const [kept, own] = [include('inner', 100), { ...include('inner', 100), interpretations: tell('这里') } as NodeInput].map(place => readTold(resolve([place], [told], { interpretations: tell('外面') }).rubric.root))

      expect(kept).toEqual([['total', '外面'], ['inner', '整套'], ['x', '里面']])
      expect(own).toEqual([['total', '外面'], ['inner', '这里'], ['x', '里面']])
    })

    it('means nothing where neither the place nor the standard says so', () => {
      expect(readTold(resolve([include('inner', 100)], [inner]).rubric.root)).toEqual([['total', undefined], ['inner', undefined], ['x', undefined]])
    })

    it('leaves gates and views of the included standard behind', () => {
      const gated = standard('inner', [leaf('a', 100)], { gates: [{ id: 'g', kind: 'branch-score', grade: 3, branch: 'total', atLeast: 26 }], views: [{ title: '图', branches: ['total'] }] })

      expect(resolve([include('inner', 100)], [gated]).rubric).toMatchObject({ gates: [], views: [] })
    })

    it('lets gates and views of the outer standard look into it', () => {
      const { problems } = resolve([include('inner', 100)], [inner], {
        gates: [{ id: 'g', kind: 'branch-score', grade: 3, branch: 'x', atLeast: 26 }, { id: 'h', kind: 'indicator-step', grade: 3, indicator: 'c', step: 2 }], views: [{ title: '图', branches: ['inner', 'x'] }],
      })

      expect(problems).toEqual([])
    })

    it('goes through several standards', () => {
      const middle = standard('middle', [include('inner', 50), leaf('m', 50)])

      expect(listLeaves(resolve([include('middle', 100)], [inner, middle]).rubric.root).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'm'])
    })

    it('reports one that is not on the shelf, by id and version', () => {
      expect(resolve([leaf('own', 40), include('inner', 60, 'inner', '1.0.1')], [inner]).problems).toEqual([
        { code: 'rubric/unknown-standard', severity: 'error', path: ['children', 1, 'standard'], facts: { id: 'inner', version: '1.0.1' } },
      ])
    })

    it('reports an indicator that stands in both trees, since its answer would count twice', () => {
      expect(resolve([leaf('a', 40), include('inner', 60)], [inner]).problems).toMatchObject([{ code: 'rubric/repeated-id', severity: 'error', facts: { id: 'a' } }])
    })

    it('reports one standard that is included twice', () => {
      const { problems } = resolve([include('inner', 50), include('again', 50, 'inner')], [inner])

      expect(problems.map(({ code, facts }) => [code, facts.id])).toEqual([['rubric/repeated-id', 'x'], ['rubric/repeated-id', 'c']])
    })

    it('reports weights that an included standard forgot', () => {
      expect(resolve([include('inner', 100)], [standard('inner', [leaf('a', 100), leaf('b')])]).problems).toEqual([
        { code: 'rubric/missing-weight', severity: 'error', path: ['children', 0, 'children', 1], facts: {} },
      ])
    })
  })

  describe('including in a circle', () => {
    it('comes to an end with a standard that includes itself', () => {
      const selfish = standard('selfish', [leaf('a', 50), include('inside', 50, 'selfish')])
      const { rubric, problems } = resolveRubric(selfish, buildShelf({ standards: [selfish] }))

      expect(problems.map(({ code, facts }) => [code, facts.id])).toEqual([['rubric/repeated-id', 'a'], ['rubric/repeated-id', 'inside']])
      expect(listLeaves(rubric.root).map(({ id }) => id)).toEqual(['a'])
    })

    it('comes to an end with two standards that include one another', () => {
      const one = standard('one', [leaf('a', 50), include('b-two', 50, 'two')])
      const two = standard('two', [leaf('b', 50), include('b-one', 50, 'one')])
      const { problems } = resolveRubric(one, buildShelf({ standards: [one, two] }))

      expect(problems).toContainEqual(expect.objectContaining({ code: 'rubric/repeated-id', severity: 'error', facts: { id: 'b-two' } }))
    })

    it('comes to an end with a standard that includes itself many times over', () => {
      const ids = Array.from({ length: 30 }, (_, i) => `part-${i}`)
      const many = standard('many', ids.map(id => include(id, undefined, 'many')), { weights: 'equal' })
      const { problems } = resolveRubric(many, buildShelf({ standards: [many] }))

      expect(problems.every(({ code }) => code === 'rubric/repeated-id')).toBe(true)
      // Each part is opened once, and finds every part there already.
      expect(problems.length).toBe(30 * 30)
    })
  })

  describe('indicators', () => {
    const inner = standard('inner', [leaf('b', 100)], { indicators: [indicator('a', { title: 'of the included file' }), indicator('b')] })

    it('of the file stand before those of an included standard, wherever that stands', () => {
      const titles = [[leaf('a', 50), include('inner', 50)], [include('inner', 50), leaf('a', 50)]].map(children => {
        const { rubric } = resolveRubric(standard('outer', children, { indicators: [indicator('a', { title: 'of the file' })] }), buildShelf({ standards: [inner] }))
        return listLeaves(rubric.root).find(({ id }) => id === 'a')?.title.en
      })

      expect(titles).toEqual(['of the file', 'of the file'])
    })
  })

  it('keeps the figures that a branch asks for', () => {
    const kpis = [{ id: 'oee', zh: '综合效率', en: 'OEE', unit: '%', better: 'higher' as const }]
    const { rubric } = resolve([{ ...equalBranch('x', 100, ['a', 'b']), kpis }], [])

    expect(rubric.root.children[0]).toMatchObject({ kpis })
  })
})

describe('findStandard', () => {
  it('finds by id and version together', () => {
    const standards = [{ id: 'a', version: '1.0.0' }, { id: 'a', version: '1.1.0' }, { id: 'b', version: '1.1.0' }]

    expect(findStandard(standards, { id: 'a', version: '1.1.0' })).toBe(standards[1])
    expect(findStandard(standards, { id: 'b', version: '1.0.0' })).toBeUndefined()
  })
})
