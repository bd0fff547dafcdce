import type { PortfolioView } from '@/domain/portfolio/PortfolioView'
import { readView, writeView } from '@/domain/portfolio/PortfolioView'
import type { Ref } from 'vue'
import { shallowRef, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'

/** The view of the list, kept in the address of the page, so that going back and a bookmark bring it back. */
export function usePortfolioView(): Ref<PortfolioView> {
  const route = useRoute()
  const router = useRouter()
  const { name } = route
  const view = shallowRef(readView(route.query))
  const isSame = (a: PortfolioView, b: PortfolioView) => JSON.stringify(writeView(a)) === JSON.stringify(writeView(b))
  let onTheWay = 0

  watch(view, async next => {
    if (route.name !== name || isSame(next, readView(route.query))) return
    onTheWay += 1
    await router.replace({ query: writeView(next) })
    onTheWay -= 1
  })
  watch(() => route.query, query => {
    // The address follows while somebody types; only when somebody else changes it does the view follow.
    if (route.name === name && onTheWay === 0 && !isSame(view.value, readView(query))) view.value = readView(query)
  })
  return view
}
