import { useUndoStore } from '@/stores/undo'
import { onScopeDispose } from 'vue'

/** What a key would take back: `null` where it is another key, or where the browser has an undo of its own. */
export function readUndoKey(event: Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing'>): 'undo' | 'redo' | null {
  if (event.isComposing || event.altKey || event.ctrlKey === event.metaKey) return null
  // By the letter, as on every keyboard that has it; by its place where the letters are others.
  const letter = /^[a-z]$/i.test(event.key) ? event.key.toLowerCase() : event.code.replace('Key', '').toLowerCase()
  if (letter === 'z') return event.shiftKey ? 'redo' : 'undo'
  return letter === 'y' && event.ctrlKey && !event.shiftKey ? 'redo' : null
}

/** Ctrl+Z takes the last change of the open assessment back, Ctrl+Shift+Z and Ctrl+Y make it again; on a Mac with Cmd. */
export function useUndoKeys(isOpen: () => boolean) {
  const store = useUndoStore()
  function press(event: KeyboardEvent) {
    const which = readUndoKey(event)
    if (!which || event.defaultPrevented || !isOpen() || isTyping(event.target) || document.querySelector('dialog[open]')) return
    event.preventDefault()
    void store[which]()
  }
  window.addEventListener('keydown', press)
  onScopeDispose(() => window.removeEventListener('keydown', press))
}

/** Where somebody types, the browser takes back letters. */
function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !/^(?:radio|checkbox|button|submit|reset|range|file|color)$/.test(target.type)
  return target instanceof HTMLElement && (target instanceof HTMLTextAreaElement || target.isContentEditable)
}
