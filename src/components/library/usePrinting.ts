import type { ShallowRef } from 'vue'
import { nextTick, onBeforeUnmount, onMounted, shallowRef } from 'vue'

/**
 * Whether the page is being printed, so that it can show on paper what it folds on the screen; and a way to print that waits until
 * it does. The paper bears the given name, which is what browsers call the PDF.
 */
export function usePrinting(name: () => string): { isPrinting: ShallowRef<boolean>, print: () => Promise<void> } {
  const isPrinting = shallowRef(false)
  let title: string | null = null
  // The menu of the browser asks for paper without asking us; Vue renders between this event and the picture that is taken.
  const begin = () => {
    isPrinting.value = true
    title ??= document.title
    document.title = name()
  }
  const end = () => {
    isPrinting.value = false
    if (title !== null) document.title = title
    title = null
  }
  onMounted(() => {
    addEventListener('beforeprint', begin)
    addEventListener('afterprint', end)
  })
  onBeforeUnmount(() => {
    removeEventListener('beforeprint', begin)
    removeEventListener('afterprint', end)
    end()
  })

  async function print() {
    isPrinting.value = true
    await nextTick()
    window.print()
  }
  return { isPrinting, print }
}
