import type { Ref } from 'vue'
import { onMounted } from 'vue'

/** Opens a `<dialog>` over the page as long as it is mounted; the function returned closes it on a press outside. */
export function useModal(dialog: Readonly<Ref<HTMLDialogElement | null>>, close: () => void): (event: MouseEvent) => void {
  onMounted(() => dialog.value?.showModal())
  // A press on the backdrop lands on the dialog element itself.
  return ({ target }) => { if (target === dialog.value) close() }
}
