import type { Ref } from 'vue'
import { onBeforeUnmount, onMounted, readonly, shallowRef, watch } from 'vue'

/** Where the upper edge of what is being read lies, below the bar. */
const EDGE_PX = 140

/** The section being read: the last whose top has passed the bar; at the very end of the page, the last one there is. */
export function useHere(sections: Ref<readonly string[]>): Readonly<Ref<string | undefined>> {
  const here = shallowRef<string>()
  let frame: number | undefined
  const measure = () => {
    const { scrollHeight, clientHeight } = document.documentElement
    const isAtEnd = scrollHeight > clientHeight && window.scrollY + clientHeight >= scrollHeight - 2
    const passed = sections.value.filter(id => (document.getElementById(id)?.getBoundingClientRect().top ?? Infinity) < EDGE_PX)
    here.value = isAtEnd ? sections.value[sections.value.length - 1] : passed[passed.length - 1] ?? sections.value[0]
  }
  /** Measured when the browser lays the page out anyway, and once a frame. */
  const measureSoon = () => {
    frame ??= requestAnimationFrame(() => {
      frame = undefined
      measure()
    })
  }
  onMounted(() => {
    here.value = sections.value[0]
    measureSoon()
    window.addEventListener('scroll', measureSoon, { passive: true })
  })
  onBeforeUnmount(() => {
    if (frame !== undefined) cancelAnimationFrame(frame)
    window.removeEventListener('scroll', measureSoon)
  })
  watch(sections, measureSoon)
  return readonly(here)
}
