import { useSavingStore } from '@/stores/saving'
import { onScopeDispose } from 'vue'

/** While something typed is not in the database yet, the browser asks before the page goes away. */
export function useLeaveGuard() {
  const saving = useSavingStore()
  const guard = (event: BeforeUnloadEvent) => {
    if (!saving.hasUnsaved) return
    event.preventDefault()
    // Chrome before 119 asks only when this is set.
    event.returnValue = true
  }
  window.addEventListener('beforeunload', guard)
  onScopeDispose(() => window.removeEventListener('beforeunload', guard))
}
