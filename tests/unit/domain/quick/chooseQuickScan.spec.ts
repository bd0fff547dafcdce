import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { randomCase, rubricOf } from '../buildRandomCase'
import { branch, buildRubric, equalBranch, leaf } from '../buildRubric'
import type { NodeInput } from '../buildRubric'
import { readFolder, RUBRICS } from '@/cli/readFolder'
import { INDUSTRIES } from '@/domain/enterprise/Enterprise'
import { chooseQuickScan, weighLeaves } from '@/domain/quick/chooseQuickScan'
import type { Branch, Node, Rubric } from '@/domain/rubric/Rubric'
import { listLeaves } from '@/domain/rubric/Rubric'
import { loadBundle, openStandard } from '@/exchange/rubric/loadRubric'

const choose = (children: NodeInput[]) => chooseQuickScan(buildRubric(children, { weights: 'equal' }))
const ids = (prefix: string, count: number) => Array.from({ length: count }, (_, i) => `${prefix}${i}`)
const idsUnder = (node: Node) => listLeaves(node).map(({ id }) => id)
const unweighted = (...children: NodeInput[]) => children.map(child => ({ ...child, weight: undefined }))

/** Branches below the children of the root that hold indicators, without those that are suggested as not applicable as a whole. */
function listSegments(root: Branch): Branch[] {
  const below = (node: Node): Branch[] => node.kind === 'branch' ? node.children.flatMap(child => child.kind === 'branch' ? [child, ...below(child)] : []) : []
  return root.children.flatMap(below).filter(({ children }) => children.some(child => child.kind === 'indicator' && child.suggestNa === null))
}

/** How many segments have something chosen. */
function countSegments(root: Branch, chosen: string[]): number {
  return listSegments(root).filter(segment => idsUnder(segment).some(id => chosen.includes(id))).length
}

describe('chooseQuickScan', () => {
  it('asks everything of a tree with fewer than twenty indicators', () => {
    expect(choose(unweighted(equalBranch('x', 1, ids('a', 5)), equalBranch('y', 1, ids('b', 4))))).toEqual([...ids('a', 5), ...ids('b', 4)])
  })

  it('asks twenty of a larger one, those with the largest share of the whole, in the order of the tree', () => {
    const [light, heavy] = [equalBranch('light', 10, ids('l', 20)), equalBranch('heavy', 90, ids('h', 19))]
    const { root } = buildRubric([light, heavy])

    expect(chooseQuickScan({ root })).toEqual(['l0', ...ids('h', 19)])
  })

  it('asks one of every child of the root, however little it weighs', () => {
    const chosen = chooseQuickScan(buildRubric([equalBranch('heavy', 99, ids('h', 40)), branch('tiny', 1, [leaf('t', 100)]), leaf('single', 0)]))

    expect(chosen).toHaveLength(20)
    expect(chosen).toEqual(expect.arrayContaining(['t', 'single']))
  })

  it('asks more than twenty when the root has more children', () => {
    const chosen = choose(unweighted(...ids('x', 25).map(id => equalBranch(id, 1, [`${id}-a`, `${id}-b`]))))

    expect(chosen).toEqual(ids('x', 25).map(id => `${id}-a`))
  })

  it('asks at least one of eight segments, though one of them outweighs everything', () => {
    const { root } = buildRubric([branch('scenes', 100, [
      equalBranch('heavy', 91, ids('h', 30)), ...ids('s', 9).map(id => equalBranch(id, 1, [`${id}-a`, `${id}-b`])),
    ])])
    const chosen = chooseQuickScan({ root })

    expect(chosen).toHaveLength(20)
    expect(countSegments(root, chosen)).toBeGreaterThanOrEqual(8)
  })

  it('spreads the segments over the branches that hold them', () => {
    const aspect = (id: string, weight: number, count: number) => branch(id, weight, ids(`${id}-`, count).map(segment => equalBranch(segment, 100 / count, [`${segment}-a`, `${segment}-b`])))
    const { root } = buildRubric([equalBranch('base', 90, ids('b', 20)), aspect('p', 8, 8), aspect('q', 1, 4), aspect('r', 1, 4)])
    const chosen = chooseQuickScan({ root })

    // Eight of sixteen segments, each aspect in proportion to its own: 4, 2 and 2.
    const count = (id: string) => chosen.filter(chosenId => chosenId.startsWith(`${id}-`)).length
    expect([count('p'), count('q'), count('r')]).toEqual([4, 2, 2])
  })

  it('leaves out what an edition suggests as not applicable', () => {
    const { root } = buildRubric([branch('x', 60, [{ indicator: 'a', weight: 90, suggestNa: '没有' }, leaf('b', 10)]), branch('y', 40, [{ indicator: 'c', weight: 100, suggestNa: '没有' }])])

    expect(chooseQuickScan({ root })).toEqual(['b'])
  })

  it('asks at least one of eight segments where others are suggested as not applicable as a whole', () => {
    const segments = ids('s', 12).map((id, i): NodeInput => i < 4
      ? { id, title: id, weight: 1, children: [{ indicator: `${id}-a`, weight: 100, suggestNa: '没有' }] }
      : equalBranch(id, 1, [`${id}-a`, `${id}-b`]))
    const { root } = buildRubric([branch('scenes', 12, segments), equalBranch('base', 88, ids('b', 30))])
    const chosen = chooseQuickScan({ root })

    expect(chosen).toHaveLength(20)
    expect(countSegments(root, chosen)).toBeGreaterThanOrEqual(8)
  })

  it('asks nothing where nothing is left to ask', () => {
    expect(chooseQuickScan(buildRubric([{ indicator: 'a', weight: 100, suggestNa: '没有' }]))).toEqual([])
  })

  it('asks of any tree no more than twenty or what it has to, each once, in order, and one of every child of the root', () => {
    fc.assert(fc.property(randomCase(), fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }), (given, suggested) => {
      const rubric = rubricOf({ ...given, gates: [] })
      const root = suggest(rubric.root, id => suggested[id.length % suggested.length] ?? false)
      const open = listLeaves(root).filter(({ suggestNa }) => suggestNa === null).map(({ id }) => id)
      const chosen = chooseQuickScan({ root })
      const needed = root.children.length + Math.min(8, listSegments(root).length)

      expect(chosen.length).toBeLessThanOrEqual(Math.max(20, needed))
      expect(chosen).toEqual(open.filter(id => chosen.includes(id)))
      if (open.length <= 20) expect(chosen).toEqual(open)
      for (const child of root.children) {
        const under = idsUnder(child).filter(id => open.includes(id))
        if (under.length > 0) expect(under.some(id => chosen.includes(id))).toBe(true)
      }
    }), { numRuns: 300 })
  })

  it('asks of any wide tree the same: at most twenty or what it has to, and one of eight segments', () => {
    const sizes = fc.array(fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 30 })
    const weights = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 50, maxLength: 50 })
    fc.assert(fc.property(sizes, weights, (aspects, numbers) => {
      const weightOf = (...key: number[]) => numbers[key.reduce((sum, part) => sum * 7 + part, 3) % numbers.length] ?? 1
      const { root } = buildRubric(aspects.map((segments, i) => branch(`x${i}`, weightOf(i), segments.map((count, j) =>
        branch(`x${i}-${j}`, weightOf(i, j), Array.from({ length: count }, (_, k) => leaf(`x${i}-${j}-${k}`, weightOf(i, j, k))))))))
      const chosen = chooseQuickScan({ root })
      const all = listLeaves(root).map(({ id }) => id)

      expect(chosen).toEqual(all.filter(id => chosen.includes(id)))
      expect(chosen.length).toBeLessThanOrEqual(Math.max(20, root.children.length + 8))
      expect(chosen.length).toBeGreaterThanOrEqual(Math.min(20, all.length))
      for (const child of root.children) expect(idsUnder(child).some(id => chosen.includes(id))).toBe(true)
      expect(countSegments(root, chosen)).toBeGreaterThanOrEqual(Math.min(8, listSegments(root).length))
    }), { numRuns: 200 })
  })
})

function suggest(branchNode: Branch, isSuggested: (id: string) => boolean): Branch {
  return {
    ...branchNode,
    children: branchNode.children.map(child => child.kind === 'branch' ? suggest(child, isSuggested) : { ...child, suggestNa: isSuggested(child.id) ? { zh: '没有', en: 'none' } : null }),
  }
}

describe('chooseQuickScan of what we ship', { timeout: 60_000 }, () => {
  const bundle = loadBundle(readFolder(RUBRICS))
  const shanghai = { id: 'shanghai-7plus1', version: '1.0.0' }
  const cases: [name: string, rubric: Rubric | null][] = [undefined, ...INDUSTRIES].map(industry => [industry ?? 'no edition', openStandard(bundle, shanghai, industry)])

  it.each(cases)('asks about twenty of every dimension and at least eight segments, nothing of it suggested as not applicable: %s', (_, rubric) => {
    if (!rubric) throw new Error('The Shanghai diagnosis is missing.')
    const { root } = rubric
    const chosen = chooseQuickScan(rubric)
    const all = listLeaves(root)

    expect(chosen.length).toBeGreaterThanOrEqual(18)
    expect(chosen.length).toBeLessThanOrEqual(22)
    expect(chosen).toEqual(all.map(({ id }) => id).filter(id => chosen.includes(id)))
    expect(root.children.filter(child => !idsUnder(child).some(id => chosen.includes(id))).map(({ id }) => id)).toEqual([])
    expect(listSegments(root).length).toBeGreaterThanOrEqual(8)
    expect(countSegments(root, chosen)).toBeGreaterThanOrEqual(8)
    expect(all.filter(({ id, suggestNa }) => suggestNa !== null && chosen.includes(id))).toEqual([])
  })

  it('asks twenty of the 45 scenarios, of every aspect', () => {
    const rubric = openStandard(bundle, { id: 'scenarios-45', version: '1.0.0' })
    const chosen = rubric ? chooseQuickScan(rubric) : []

    expect(chosen).toHaveLength(20)
    expect(rubric?.root.children.map(child => idsUnder(child).some(id => chosen.includes(id)))).toEqual([true, true, true])
  })
})

describe('weighLeaves', () => {
  it('gives every indicator its share of the whole by the numbers as written', () => {
    const { root } = buildRubric([branch('x', 3, [leaf('a', 1), leaf('b', 3)]), leaf('c', 1)])

    // 3/4 · 1/4, 3/4 · 3/4 and 1/4.
    expect(weighLeaves(root, 1).map(({ leaf: { id }, share }) => [id, share])).toEqual([['a', 0.1875], ['b', 0.5625], ['c', 0.25]])
  })

  it('gives nothing where a branch has no weight', () => {
    const { root } = buildRubric([branch('x', 100, [leaf('a', 0)])])

    expect(weighLeaves(root, 1).map(({ share }) => share)).toEqual([0])
  })
})
