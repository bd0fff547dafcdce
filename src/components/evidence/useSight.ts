import type { Ref } from 'vue'
import { onBeforeUnmount, onMounted } from 'vue'

/** Says once when an element comes into sight, or is about to. */
export function useSight(element: Readonly<Ref<HTMLElement | null>>, see: () => void) {
  let observer: IntersectionObserver | null = null
  onMounted(() => {
    observer = new IntersectionObserver(entries => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      observer?.disconnect()
      see()
    }, { rootMargin: '160px' })
    if (element.value) observer.observe(element.value)
  })
  onBeforeUnmount(() => observer?.disconnect())
}
