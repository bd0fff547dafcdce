import { findUndo } from '@/domain/history/findUndo'
import { listUndone } from '@/domain/history/listUndone'
import type { HistoryEntry } from '@/domain/history/HistoryEntry'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

type Step = Pick<HistoryEntry, 'id' | 'origin' | 'about'>
/** "a b -b +b": changes a and b, an undo and a redo of b. */
const read = (line: string): Step[] => line.split(' ').filter(Boolean).map((word, i) => {
  if (word.startsWith('-')) return { id: `undo-${i}`, origin: 'undo', about: word.slice(1) }
  if (word.startsWith('+')) return { id: `redo-${i}`, origin: 'redo', about: word.slice(1) }
  return { id: word, origin: word.startsWith('m') ? 'merge' : 'screen' }
})

describe('findUndo', () => {
  it.each([
    ['', null, null],
    ['a', 'a', null],
    ['a b', 'b', null],
    ['a b -b', 'a', 'b'],
    ['a b -b -a', null, 'a'],
    ['a b -b -a +a', 'a', 'b'],
    ['a b -b -a +a +b', 'b', null],
    ['a b -b c', 'c', null],
    ['a b -b c -c', 'a', 'c'],
    ['a m1 -m1', 'a', 'm1'],
    ['a b -b +b -b', 'a', 'b'],
  ])('after “%s” takes back %s and makes again %s', (line, undo, redo) => {
    const found = findUndo(read(line))
    expect([found.undo?.id ?? null, found.redo?.id ?? null]).toEqual([undo, redo])
  })

  it('does not stumble over an undo of something before the first entry', () => {
    expect(findUndo(read('-x a'))).toMatchObject({ undo: { id: 'a' }, redo: null })
    expect(findUndo(read('a -x'))).toMatchObject({ undo: { id: 'a' }, redo: null })
    expect(findUndo(read('+x'))).toEqual({ undo: null, redo: null })
  })

  it('behaves like two stacks, whatever is pressed', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('change', 'undo', 'redo'), { maxLength: 40 }), presses => {
      const entries: Step[] = []
      let [done, undone]: [string[], string[]] = [[], []]
      presses.forEach((press, i) => {
        const { undo, redo } = findUndo(entries)
        expect([undo?.id, redo?.id]).toEqual([done[done.length - 1], undone[undone.length - 1]])
        if (press === 'change') {
          entries.push({ id: `c${i}`, origin: 'screen' })
          ;[done, undone] = [[...done, `c${i}`], []]
        } else if (press === 'undo' && undo) {
          entries.push({ id: `u${i}`, origin: 'undo', about: undo.id })
          ;[done, undone] = [done.slice(0, -1), [...undone, undo.id]]
        } else if (press === 'redo' && redo) {
          entries.push({ id: `r${i}`, origin: 'redo', about: redo.id })
          ;[done, undone] = [[...done, redo.id], undone.slice(0, -1)]
        }
      })
    }))
  })
})

describe('listUndone', () => {
  it.each([['a b', []], ['a b -b', ['b']], ['a b -b +b', []], ['a b -b -a', ['b', 'a']], ['a -a b', ['a']]])('after “%s” is %o', (line, undone) => {
    expect([...listUndone(read(line))]).toEqual(undone)
  })
})
