import { describe, expect, it } from 'vitest'
import { branch, buildRubric, leaf } from '../buildRubric'
import type { Gate } from '@/domain/rubric/Gate'
import { listNodes } from '@/domain/rubric/Rubric'
import { judgeGate } from '@/domain/scoring/judgeGate'
import type { Score } from '@/domain/scoring/scoreTree'
import { scoreTree } from '@/domain/scoring/scoreTree'

/** x (a, b), y (c), z (d, e): equal weights throughout. */
const { root } = buildRubric([
  branch('x', 40, [leaf('a', 50), leaf('b', 50)]), branch('y', 30, [leaf('c', 100)]), branch('z', 30, [leaf('d', 50), leaf('e', 50)]),
])
const nodes = new Map(listNodes(root).map(node => [node.id, node]))

function judge(gate: Gate, scores: Record<string, Score>) {
  return judgeGate(gate, nodes, scoreTree(root, id => scores[id] ?? null))
}
const children = (atLeast: number, only?: string[]): Gate => ({ id: 'g', kind: 'children-score', grade: 3, branch: 'total', atLeast, only })
const notApplicable = { outcome: 'not-applicable', value: null, short: [] }

describe('judgeGate over chosen children', () => {
  it('asks only the children that it names', () => {
    // x = (60 + 40) / 2 = 50, y = 30, z = 0.
    const scores = { a: 60, b: 40, c: 30, d: 0, e: 0 }

    expect(judge(children(26), scores)).toEqual({ outcome: 'closed', value: 0, short: ['z'] })
    expect(judge(children(26, ['x', 'y']), scores)).toEqual({ outcome: 'open', value: 30, short: [] })
    expect(judge(children(31, ['x', 'y']), scores)).toEqual({ outcome: 'closed', value: 30, short: ['y'] })
    expect(judge(children(26, ['z']), scores)).toEqual({ outcome: 'closed', value: 0, short: ['z'] })
  })

  it('is open at exactly what it asks for', () => {
    expect(judge(children(50, ['x']), { a: 60, b: 40 })).toEqual({ outcome: 'open', value: 50, short: [] })
  })

  it('is held closed by a named child that is open, and by no other', () => {
    const scores = { a: 60, b: 40, d: 80, e: 80 }

    expect(judge(children(26, ['x', 'y']), scores)).toEqual({ outcome: 'closed', value: null, short: ['y'] })
    expect(judge(children(26, ['x', 'z']), scores)).toEqual({ outcome: 'open', value: 50, short: [] })
  })

  it('leaves out a named child that is not applicable', () => {
    expect(judge(children(26, ['x', 'y']), { a: 60, b: 40, c: 'na' })).toEqual({ outcome: 'open', value: 50, short: [] })
  })

  it('does not apply when none of the named children does, or when an edition dropped them all', () => {
    expect(judge(children(26, ['y']), { a: 60, b: 40, c: 'na' })).toEqual(notApplicable)
    expect(judge(children(26, ['dropped']), { a: 60, b: 40, c: 90 })).toEqual(notApplicable)
  })

  it('counts what is left of them when an edition dropped some', () => {
    expect(judge(children(26, ['x', 'dropped']), { a: 10, b: 10 })).toEqual({ outcome: 'closed', value: 10, short: ['x'] })
  })

  it('lists every named child that falls short, in the order of the tree', () => {
    expect(judge(children(50, ['z', 'x']), { a: 10, b: 10, c: 0, d: 20, e: 20 })).toEqual({ outcome: 'closed', value: 10, short: ['x', 'z'] })
  })
})

describe('judgeGate', () => {
  it('does not apply to a branch that an edition dropped', () => {
    expect(judge({ id: 'g', kind: 'branch-score', grade: 3, branch: 'dropped', atLeast: 26 }, {})).toEqual(notApplicable)
    expect(judge({ id: 'g', kind: 'share', grade: 3, branch: 'dropped', step: 3, share: 0.4 }, {})).toEqual(notApplicable)
  })
})
