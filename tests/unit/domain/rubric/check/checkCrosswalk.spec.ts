import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { checkCrosswalk } from '@/domain/rubric/check/checkCrosswalk'
import { crosswalkSchema } from '@/domain/rubric/Crosswalk'

type CrosswalkInput = z.input<typeof crosswalkSchema>
type EntryInput = CrosswalkInput['entries'][number]

const because = '因'
const carry = (from: string, to: string): EntryInput => ({ to, how: 'carry', from: [from] })
const confirm = (from: string[], to: string): EntryInput => ({ to, how: 'confirm', from, because })
const fresh = (to: string): EntryInput => ({ to, how: 'new', because })

/** Problems of a crosswalk from a, b, c to x, y, z. */
function check(entries: EntryInput[], retired: string[] = []) {
  const crosswalk = crosswalkSchema.parse({
    kind: 'crosswalk', formatVersion: 1, id: 'abc-to-xyz', title: '对照', from: { id: 'abc', version: '1.0.0' }, to: { id: 'xyz', version: '2.0.0' },
    entries, retired: retired.map(from => ({ from, because })),
  })
  return checkCrosswalk(crosswalk, new Set(['a', 'b', 'c']), new Set(['x', 'y', 'z'])).map(({ code, severity, path, facts }) => {
    expect(severity).toBe('error')
    return [code, path.join('.'), facts.id]
  })
}

describe('checkCrosswalk', () => {
  it('accepts one that has a place for every indicator of both standards', () => {
    expect(check([carry('a', 'x'), confirm(['a', 'b'], 'y'), fresh('z')], ['c'])).toEqual([])
  })

  it('accepts an old indicator that leads to several new ones', () => {
    expect(check([confirm(['a', 'b', 'c'], 'x'), confirm(['a'], 'y'), confirm(['a', 'c'], 'z')])).toEqual([])
  })

  it('finds a new indicator without an entry', () => {
    expect(check([carry('a', 'x'), confirm(['b', 'c'], 'y')])).toEqual([['rubric/crosswalk-gap', 'entries', 'z']])
  })

  it('finds an old indicator that leads nowhere without a word', () => {
    expect(check([carry('a', 'x'), fresh('y'), fresh('z')], ['c'])).toEqual([['rubric/crosswalk-gap', 'retired', 'b']])
  })

  it('finds a new indicator with two entries', () => {
    expect(check([carry('a', 'x'), confirm(['b', 'c'], 'y'), fresh('z'), fresh('x')])).toEqual([['rubric/repeated-id', 'entries.3.to', 'x']])
  })

  it('finds an old indicator that is retired twice', () => {
    expect(check([carry('a', 'x'), carry('b', 'y'), fresh('z')], ['c', 'c'])).toEqual([['rubric/repeated-id', 'retired.1.from', 'c']])
  })

  it('finds indicators that neither standard has', () => {
    expect(check([carry('a', 'x'), confirm(['b', 'ghost'], 'y'), fresh('z'), fresh('spirit')], ['c', 'gone'])).toEqual([
      ['rubric/unknown-indicator', 'entries.1.from.1', 'ghost'], ['rubric/unknown-indicator', 'entries.3.to', 'spirit'], ['rubric/unknown-indicator', 'retired.1.from', 'gone'],
    ])
  })
})
