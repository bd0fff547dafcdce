import { readUndoKey, useUndoKeys } from '@/app/useUndoKeys'
import { useUndoStore } from '@/stores/undo'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { EffectScope } from 'vue'
import { effectScope } from 'vue'
import 'fake-indexeddb/auto'

const key = (more: KeyboardEventInit) => new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...more })

describe('readUndoKey', () => {
  it.each<[KeyboardEventInit, 'undo' | 'redo' | null]>([
    [{ key: 'z', code: 'KeyZ', ctrlKey: true }, 'undo'], [{ key: 'Z', code: 'KeyZ', ctrlKey: true, shiftKey: true }, 'redo'], [{ key: 'y', code: 'KeyY', ctrlKey: true }, 'redo'],
    [{ key: 'z', code: 'KeyZ', metaKey: true }, 'undo'], [{ key: 'z', code: 'KeyZ', metaKey: true, shiftKey: true }, 'redo'], [{ key: 'y', code: 'KeyY', metaKey: true }, null],
    [{ key: 'z', code: 'KeyY', ctrlKey: true }, 'undo'], [{ key: 'я', code: 'KeyZ', ctrlKey: true }, 'undo'],
    [{ key: 'z', code: 'KeyZ' }, null], [{ key: 'z', code: 'KeyZ', ctrlKey: true, altKey: true }, null], [{ key: 'z', code: 'KeyZ', ctrlKey: true, metaKey: true }, null],
    [{ key: 'z', code: 'KeyZ', ctrlKey: true, isComposing: true }, null], [{ key: 'a', code: 'KeyA', ctrlKey: true }, null],
  ])('reads %o as %s', (init, which) => {
    expect(readUndoKey(key(init))).toBe(which)
  })
})

describe('useUndoKeys', () => {
  let scope: EffectScope
  let isOpen = true
  const done: string[] = []
  beforeEach(() => {
    setActivePinia(createPinia())
    const store = useUndoStore()
    done.length = 0
    vi.spyOn(store, 'undo').mockImplementation(async () => { done.push('undo') })
    vi.spyOn(store, 'redo').mockImplementation(async () => { done.push('redo') })
    isOpen = true
    scope = effectScope()
    scope.run(() => useUndoKeys(() => isOpen))
  })
  afterEach(() => {
    scope.stop()
    document.body.innerHTML = ''
  })

  /** Presses in an element of this markup. */
  function press(markup: string) {
    document.body.innerHTML = markup
    const event = key({ key: 'z', code: 'KeyZ', ctrlKey: true })
    document.body.firstElementChild?.dispatchEvent(event)
    return [done.splice(0), event.defaultPrevented]
  }

  it.each(['<p></p>', '<button></button>', '<input type="radio">', '<input type="checkbox">', '<select></select>'])('works in %s', markup => {
    expect(press(markup)).toEqual([['undo'], true])
  })

  it.each(['<textarea></textarea>', '<input>', '<input type="search">', '<input type="number">', '<p></p><dialog open></dialog>'])('leaves %s to the browser', markup => {
    expect(press(markup)).toEqual([[], false])
  })

  it('does nothing while no assessment is open, and after it is gone', () => {
    isOpen = false
    expect(press('<p></p>')).toEqual([[], false])
    isOpen = true
    scope.stop()
    expect(press('<p></p>')).toEqual([[], false])
  })
})
