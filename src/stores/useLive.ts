import type { Watch } from '@/storage/observe'
import type { ShallowRef, WatchSource } from 'vue'
import { onScopeDispose, shallowRef, watch } from 'vue'
import { useDatabaseStore } from './database'

export type Live<T> = { state: 'pending' } | { state: 'error', cause: unknown } | { state: 'success', value: T }

/**
 * The latest value of a live query, renewed when `source` changes, and asked for again when a lost connection is back; until the answer
 * is there the last value stays. It is never edited in place: the database is the truth, and this keeps Vue's proxies out of it.
 */
export function useLive<S, T>(source: WatchSource<S>, observe: (source: S, watch: Watch<T>) => (() => void) | null): ShallowRef<Live<T>> {
  const storage = useDatabaseStore()
  const live = shallowRef<Live<T>>({ state: 'pending' })
  let stop: (() => void) | null = null
  let begin: () => void = () => undefined
  watch(source, value => {
    live.value = { state: 'pending' }
    begin = () => {
      stop?.()
      stop = observe(value, {
        next: latest => { live.value = { state: 'success', value: latest } },
        error: cause => { live.value = { state: 'error', cause } },
      })
    }
    begin()
  }, { immediate: true })
  watch(() => storage.connection, connection => { if (connection > 1) begin() })
  onScopeDispose(() => stop?.())
  return live
}
