import type { Ref } from 'vue'
import { onBeforeUnmount, onMounted } from 'vue'

/** Folds an open `<details>` that lies over the page when somebody presses elsewhere or Escape. */
export function useFold(details: Readonly<Ref<HTMLDetailsElement | null>>) {
  function pressElsewhere({ target }: PointerEvent) {
    if (details.value?.open && target instanceof Node && !details.value.contains(target)) details.value.open = false
  }
  function pressEscape({ key }: KeyboardEvent) {
    if (key !== 'Escape' || !details.value?.open) return
    details.value.open = false
    details.value.querySelector('summary')?.focus()
  }
  onMounted(() => {
    document.addEventListener('pointerdown', pressElsewhere)
    document.addEventListener('keydown', pressEscape)
  })
  onBeforeUnmount(() => {
    document.removeEventListener('pointerdown', pressElsewhere)
    document.removeEventListener('keydown', pressEscape)
  })
}
