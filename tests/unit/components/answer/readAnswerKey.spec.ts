import type { AnswerKey } from '@/components/answer/readAnswerKey'
import { readAnswerKey } from '@/components/answer/readAnswerKey'
import { describe, expect, it } from 'vitest'

interface Press { code: string, key: string, held?: ('shift' | 'ctrl' | 'alt' | 'meta')[], numLock?: boolean, isComposing?: boolean, repeat?: boolean }

function press({ code, key, held = [], numLock = false, isComposing = false, repeat = false }: Press): AnswerKey | null {
  const has = (name: 'shift' | 'ctrl' | 'alt' | 'meta') => held.includes(name)
  return readAnswerKey({
    code, key, shiftKey: has('shift'), ctrlKey: has('ctrl'), altKey: has('alt'), metaKey: has('meta'), isComposing, repeat,
    getModifierState: name => name === 'NumLock' && numLock,
  })
}
const rate = (step: number) => ({ kind: 'rate', step })

describe('readAnswerKey', () => {
  it('goes on once while Enter is held down', () => {
    expect(press({ code: 'Enter', key: 'Enter' })).toEqual({ kind: 'next' })
    expect(press({ code: 'Enter', key: 'Enter', repeat: true })).toBeNull()
  })

  it.each<[what: string, event: Press, expected: object]>([
    ['0', { code: 'Digit0', key: '0' }, rate(0)],
    ['Shift+0', { code: 'Digit0', key: ')', held: ['shift'] }, rate(0)],
    ['1', { code: 'Digit1', key: '1' }, rate(2)],
    ['Shift+1', { code: 'Digit1', key: '!', held: ['shift'] }, rate(1)],
    ['3', { code: 'Digit3', key: '3' }, rate(6)],
    ['Shift+3', { code: 'Digit3', key: '#', held: ['shift'] }, rate(5)],
    ['5', { code: 'Digit5', key: '5' }, rate(10)],
    ['Shift+5', { code: 'Digit5', key: '%', held: ['shift'] }, rate(9)],
    ['3 of a French keyboard, which types " there', { code: 'Digit3', key: '"' }, rate(6)],
    ['3 under a Chinese input method', { code: 'Digit3', key: 'Process' }, rate(6)],
    ['pad 3 with NumLock', { code: 'Numpad3', key: '3', numLock: true }, rate(6)],
    ['Shift+pad 3 with NumLock on Windows, which hides Shift', { code: 'Numpad3', key: 'PageDown', numLock: true }, rate(5)],
    ['Shift+pad 5 with NumLock on Windows', { code: 'Numpad5', key: 'Clear', numLock: true }, rate(9)],
    ['Shift+pad 3 with NumLock on Linux', { code: 'Numpad3', key: 'PageDown', held: ['shift'], numLock: true }, rate(5)],
    ['Shift+pad 0 with NumLock', { code: 'Numpad0', key: 'Insert', numLock: true }, rate(0)],
    ['pad 3 without NumLock', { code: 'Numpad3', key: 'PageDown' }, rate(6)],
    ['Shift+pad 3 without NumLock, which types the digit', { code: 'Numpad3', key: '3', held: ['shift'] }, rate(5)],
    ['pad 3 of a Mac, which has no NumLock', { code: 'Numpad3', key: '3' }, rate(6)],
    ['N', { code: 'KeyN', key: 'n' }, { kind: 'not-applicable' }],
    ['N of a Russian keyboard', { code: 'KeyN', key: 'т' }, { kind: 'not-applicable' }],
    ['Delete', { code: 'Delete', key: 'Delete' }, { kind: 'clear' }],
    ['Backspace', { code: 'Backspace', key: 'Backspace' }, { kind: 'clear' }],
    ['Enter', { code: 'Enter', key: 'Enter' }, { kind: 'next' }],
    ['Enter of the pad', { code: 'NumpadEnter', key: 'Enter' }, { kind: 'next' }],
  ])('reads %s', (_, event, expected) => {
    expect(press(event)).toEqual(expected)
  })

  it.each<[what: string, event: Press]>([
    ['6', { code: 'Digit6', key: '6' }],
    ['pad 9', { code: 'Numpad9', key: '9', numLock: true }],
    ['the point of the pad, which deletes without NumLock', { code: 'NumpadDecimal', key: 'Delete' }],
    ['the arrows, which move within the group', { code: 'ArrowDown', key: 'ArrowDown' }],
    ['Tab', { code: 'Tab', key: 'Tab' }],
    ['Space', { code: 'Space', key: ' ' }],
    ['another letter', { code: 'KeyB', key: 'n' }],
    ['F5', { code: 'F5', key: 'F5' }],
    ['Ctrl+1, which changes the tab', { code: 'Digit1', key: '1', held: ['ctrl'] }],
    ['Alt+1', { code: 'Digit1', key: '1', held: ['alt'] }],
    ['Cmd+1', { code: 'Digit1', key: '1', held: ['meta'] }],
    ['Ctrl+N, which opens a window', { code: 'KeyN', key: 'n', held: ['ctrl'] }],
    ['Ctrl+Backspace', { code: 'Backspace', key: 'Backspace', held: ['ctrl'] }],
    ['a digit that chooses a word', { code: 'Digit1', key: 'Process', isComposing: true }],
    ['Enter that ends a composition', { code: 'Enter', key: 'Enter', isComposing: true }],
    ['N in a composition', { code: 'KeyN', key: 'Process', isComposing: true }],
    ['a key without a place', { code: '', key: '1' }],
  ])('leaves %s alone', (_, event) => {
    expect(press(event)).toBeNull()
  })
})
