import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { randomCase, rubricOf } from '../buildRandomCase'
import { branch, buildRubric, indicator, leaf } from '../buildRubric'
import type { NodeInput, RubricFileInput } from '../buildRubric'
import type { IndicatorInput } from '@/domain/rubric/Indicator'
import { compareRubrics } from '@/domain/rubric/compareRubrics'

const TREE: NodeInput[] = [branch('x', 60, [leaf('a', 75), leaf('b', 25)]), leaf('c', 40)]
const GATES: RubricFileInput['gates'] = [
  { id: 'g1', kind: 'branch-score', grade: 3, branch: 'x', atLeast: 26 }, { id: 'g2', kind: 'share', grade: 5, branch: 'total', step: 5, share: 0.4 },
]

/** What differs from the tree above, by ids. */
function compare(children: NodeInput[] = TREE, more: Partial<RubricFileInput> = {}) {
  const { added, removed, weights, texts, gates, ...rest } = compareRubrics(buildRubric(TREE, { gates: GATES }), buildRubric(children, { gates: GATES, ...more }))
  return {
    ...rest,
    added: added.map(({ id }) => id),
    removed: removed.map(({ id }) => id),
    weights: weights.map(({ leaf: { id }, from, to }) => [id, from, to]),
    texts: texts.map(({ leaf: { id }, fields }) => [id, ...fields]),
    gates: { added: gates.added.map(({ id }) => id), removed: gates.removed.map(({ id }) => id), changed: gates.changed.map(({ id }) => id) },
  }
}

const SAME = { added: [], removed: [], weights: [], texts: [], gates: { added: [], removed: [], changed: [] }, hasOtherCuts: false, isSame: true }
const near = (number: number): number => expect.closeTo(number, 9)

describe('compareRubrics', () => {
  it('finds nothing between a rubric and itself', () => {
    expect(compare()).toEqual(SAME)
  })

  it('finds nothing where the weights are written in other numbers of the same proportion', () => {
    expect(compare([branch('x', 6, [leaf('a', 3), leaf('b', 1)]), leaf('c', 4)])).toEqual(SAME)
  })

  it('finds nothing where only the order or the branches differ and every share stays', () => {
    // c 40 %, a 0.6 · 0.75 = 45 %, b 0.6 · 0.25 = 15 %.
    expect(compare([leaf('c', 40), leaf('b', 15), leaf('a', 45)])).toMatchObject({ added: [], removed: [], weights: [] })
  })

  it('finds what came, what went, and how the shares of the whole moved', () => {
    // Before: a 0.45, b 0.15, c 0.4. After: a 0.6 · 0.5 = 0.3, n 0.3, c 0.4.
    expect(compare([branch('x', 60, [leaf('a', 50), leaf('n', 50)]), leaf('c', 40)])).toEqual({
      ...SAME, added: ['n'], removed: ['b'], weights: [['a', near(0.45), near(0.3)]], isSame: false,
    })
  })

  it('finds shares that moved because a branch above was weighted anew', () => {
    expect(compare([branch('x', 50, [leaf('a', 75), leaf('b', 25)]), leaf('c', 50)]).weights).toEqual([
      ['a', near(0.45), near(0.375)], ['b', near(0.15), near(0.125)], ['c', near(0.4), near(0.5)],
    ])
  })

  it.each<[field: string, more: Partial<IndicatorInput>]>([
    ['question', { question: '谁来记？' }], ['scope', { scope: '机床' }], ['anchors', { anchors: ['1', '2', '3', '4', '5!'] }], ['lookFor', { lookFor: { zh: ['看'], en: ['see'] } }],
    ['evidence', { evidence: { zh: ['单'], en: ['sheet'] } }], ['requires', { requires: [{ level: 2, indicator: 'b', step: 3 }] }], ['notApplicable', { notApplicable: { allowed: false } }],
  ])('finds a different %s', (field, more) => {
    expect(compare(TREE, { indicators: [indicator('a', more)] })).toEqual({ ...SAME, texts: [['a', field]], isSame: false })
  })

  it('finds a different title, whether the bank or the tree changed it', () => {
    expect(compare(TREE, { indicators: [indicator('a', { title: '新名' })] }).texts).toEqual([['a', 'title']])
    expect(compare([branch('x', 60, [{ indicator: 'a', weight: 75, title: '新名' }, leaf('b', 25)]), leaf('c', 40)]).texts).toEqual([['a', 'title']])
  })

  it('gives both sides of a changed text', () => {
    const [text] = compareRubrics(buildRubric([leaf('a', 100)]), buildRubric([leaf('a', 100)], { indicators: [indicator('a', { title: '新名' })] })).texts

    expect([text?.before.title.zh, text?.leaf.title.zh]).toEqual(['a', '新名'])
  })

  it('finds gates that came, went and changed', () => {
    const gates: RubricFileInput['gates'] = [{ id: 'g1', kind: 'branch-score', grade: 3, branch: 'x', atLeast: 27 }, { id: 'g3', kind: 'branch-score', grade: 7, branch: 'x', atLeast: 56 }]

    expect(compare(TREE, { gates })).toEqual({ ...SAME, gates: { added: ['g3'], removed: ['g2'], changed: ['g1'] }, isSame: false })
  })

  it('finds other cut points', () => {
    expect(compare(TREE, { cuts: [6, 16, 26, 36, 46, 56, 66, 76, 86, 97] })).toEqual({ ...SAME, hasOtherCuts: true, isSame: false })
  })

  it('finds the same things the other way round when the sides are exchanged', () => {
    fc.assert(fc.property(randomCase(), randomCase(), (one, other) => {
      const [forth, back] = [compareRubrics(rubricOf(one), rubricOf(other)), compareRubrics(rubricOf(other), rubricOf(one))]
      const ids = (leaves: { id: string }[]) => leaves.map(({ id }) => id).toSorted()

      expect(ids(forth.added)).toEqual(ids(back.removed))
      expect(ids(forth.removed)).toEqual(ids(back.added))
      expect(ids(forth.weights.map(entry => entry.leaf))).toEqual(ids(back.weights.map(entry => entry.leaf)))
      expect(forth.isSame).toBe(back.isSame)
    }), { numRuns: 100 })
  })

  it('finds nothing between any rubric and a copy of it', () => {
    fc.assert(fc.property(randomCase(), given => {
      expect(compareRubrics(rubricOf(given), rubricOf(given)).isSame).toBe(true)
    }), { numRuns: 100 })
  })
})
