export type AnswerKey = { kind: 'rate', step: number } | { kind: 'not-applicable' } | { kind: 'clear' } | { kind: 'next' }

type KeyFacts = Pick<KeyboardEvent, 'code' | 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey' | 'isComposing' | 'repeat' | 'getModifierState'>

/**
 * What a key means while the level group has focus: `1`–`5` a level throughout, with Shift in places, `0` not started, `n` not
 * applicable, Delete clears, Enter goes on; `null` for every other key. It goes by the place of the key, so that an input method
 * or another layout changes nothing, and never while a text is being composed.
 */
export function readAnswerKey(event: KeyFacts): AnswerKey | null {
  if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return null
  // A key held down must not run through the questions.
  if (event.code === 'Enter' || event.code === 'NumpadEnter') return event.repeat ? null : { kind: 'next' }
  if (event.code === 'Delete' || event.code === 'Backspace') return { kind: 'clear' }
  if (event.code === 'KeyN') return { kind: 'not-applicable' }
  const digit = /^(?:Digit|Numpad)([0-5])$/.exec(event.code)?.[1]
  if (digit === undefined) return null
  const level = Number(digit)
  if (level === 0) return { kind: 'rate', step: 0 }
  return { kind: 'rate', step: 2 * level - (isShifted(event) ? 1 : 0) }
}

/** With NumLock on, Windows hides Shift from the number pad and reports `End`, `ArrowDown` … in place of the digit. */
function isShifted(event: KeyFacts): boolean {
  const isPad = event.code.startsWith('Numpad')
  return event.shiftKey || (isPad && event.getModifierState('NumLock') && !/^\d$/.test(event.key))
}
