import type { FormChange } from './EnterpriseForm'

interface FormEmit {
  (event: 'change', change: FormChange): void
  (event: 'draft', name: string, text: string | null): void
}

/** Listeners for the fields of a section, which hands their events on as its own. */
export function relayForm(emit: FormEmit) {
  return {
    onChange: (change: FormChange) => emit('change', change),
    onDraft: (name: string, text: string | null) => emit('draft', name, text),
  }
}
