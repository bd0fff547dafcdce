import type { Watch } from '@/storage/observe'
import type { ShallowRef, WatchSource } from 'vue'
import { onScopeDispose, shallowRef, watch } from 'vue'

export type Live<T> = { state: 'pending' } | { state: 'error', cause: unknown } | { state: 'success', value: T }

/**
 * The latest value of a live query, renewed when `source` changes. It is never edited in place: the database is the truth, and
 * this keeps Vue's proxies out of it.
 */
export function useLive<S, T>(source: WatchSource<S>, observe: (source: S, watch: Watch<T>) => (() => void) | null): ShallowRef<Live<T>> {
  const live = shallowRef<Live<T>>({ state: 'pending' })
  let stop: (() => void) | null = null
  watch(source, value => {
    stop?.()
    live.value = { state: 'pending' }
    stop = observe(value, {
      next: latest => { live.value = { state: 'success', value: latest } },
      error: cause => { live.value = { state: 'error', cause } },
    })
  }, { immediate: true })
  onScopeDispose(() => stop?.())
  return live
}
