import type { RouteLocationRaw } from 'vue-router'
import { useRouter } from 'vue-router'

/** Links of rows, as `RouterLink` makes them, without a component for each: there are hundreds, and none is ever the present page. */
export function useRowLink() {
  const router = useRouter()
  const findAddress = (to: RouteLocationRaw) => router.resolve(to).href
  function follow(event: MouseEvent, to: RouteLocationRaw) {
    // Another tab or window, a download: the browser's own business.
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    void router.push(to)
  }
  return { findAddress, follow }
}
