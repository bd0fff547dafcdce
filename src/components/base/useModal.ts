import type { Ref } from 'vue'
import { onBeforeUnmount, onMounted } from 'vue'

/**
 * Opens a `<dialog>` over the page as long as it is mounted, and gives the keyboard back to where it was; the function returned closes it
 * on a press outside.
 */
export function useModal(dialog: Readonly<Ref<HTMLDialogElement | null>>, close: () => void): (event: MouseEvent) => void {
  let before: Element | null = null
  onMounted(() => {
    before = document.activeElement
    dialog.value?.showModal()
  })
  onBeforeUnmount(() => {
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
  })
  // A press on the backdrop lands on the dialog element itself.
  return ({ target }) => { if (target === dialog.value) close() }
}
