import type { Ref } from 'vue'
import { onScopeDispose, shallowRef } from 'vue'

/** Whether the window is too narrow for a table. */
export function useNarrow(): Ref<boolean> {
  const query = window.matchMedia('(max-width: 759px)')
  const isNarrow = shallowRef(query.matches)
  const follow = () => { isNarrow.value = query.matches }
  query.addEventListener('change', follow)
  onScopeDispose(() => query.removeEventListener('change', follow))
  return isNarrow
}
