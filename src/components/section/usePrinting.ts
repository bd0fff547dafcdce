import type { Ref } from 'vue'
import { onBeforeUnmount, onMounted, readonly, ref } from 'vue'

/** Whether the page is being made ready for paper, on which everything stands. */
export function usePrinting(): Readonly<Ref<boolean>> {
  const isPrinting = ref(false)
  const begin = () => { isPrinting.value = true }
  const end = () => { isPrinting.value = false }
  onMounted(() => {
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
  })
  onBeforeUnmount(() => {
    window.removeEventListener('beforeprint', begin)
    window.removeEventListener('afterprint', end)
  })
  return readonly(isPrinting)
}
