import { reuseParts } from '@/domain/change/reuseParts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

describe('reuseParts', () => {
  it('is the object of before when nothing is new', () => {
    const before = { answers: { a: { step: 4 } }, evidence: [{ id: 'x' }] }
    expect(reuseParts(before, structuredClone(before))).toBe(before)
  })

  it('keeps the parts that are as before, beside the new one', () => {
    const before = { answers: { a: { step: 4 }, b: { step: 2 } }, evidence: [{ id: 'x' }] }
    const now = reuseParts(before, { answers: { a: { step: 4 }, b: { step: 3 } }, evidence: [{ id: 'x' }] })
    expect(now).toEqual({ answers: { a: { step: 4 }, b: { step: 3 } }, evidence: [{ id: 'x' }] })
    expect(now.answers.a).toBe(before.answers.a)
    expect(now.evidence).toBe(before.evidence)
  })

  it('sees a member that has gone, and one that has come', () => {
    expect(reuseParts({ a: 1, b: undefined }, { a: 1 })).toEqual({ a: 1 })
    expect(Object.keys(reuseParts({ a: 1, b: undefined }, { a: 1 }))).toEqual(['a'])
    expect(reuseParts([1, 2], [1])).toEqual([1])
    expect(reuseParts({ 0: 'a' }, ['a'])).toEqual(['a'])
  })

  it('gives what it was given, whatever stood there before', () => {
    fc.assert(fc.property(fc.jsonValue(), fc.jsonValue(), (before, now) => { expect(reuseParts(before, now)).toEqual(now) }))
  })

  it('takes an id that is called like a member of every object', () => {
    const now = JSON.parse('{"__proto__":{"step":2},"constructor":{"step":4}}') as Record<string, unknown>
    expect(Object.keys(reuseParts({}, now))).toEqual(['__proto__', 'constructor'])
  })
})
