import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import { useDatabaseStore } from './database'
import { useSavingStore } from './saving'

/** `safe`: the browser promised not to clear it; `browser-only`: kept, but the browser may clear it when short of room. */
export type StorageSafety = 'unknown' | 'safe' | 'browser-only' | 'not-saved'

/** Whether what is typed here will still be here tomorrow. */
export const useStorageHealthStore = defineStore('storageHealth', () => {
  const database = useDatabaseStore()
  const saving = useSavingStore()
  const isPersisted = shallowRef<boolean | null>(null)

  /** Asks the browser to keep the data for good. Browsers decide by themselves; a no is not an error. */
  async function askToPersist() {
    if (!('storage' in navigator) || !navigator.storage.persist) {
      isPersisted.value = false
      return
    }
    try {
      isPersisted.value = await navigator.storage.persisted() || await navigator.storage.persist()
    } catch {
      isPersisted.value = false
    }
  }

  const safety = computed<StorageSafety>(() => {
    if (database.state === 'failed' || saving.state === 'failed' || saving.state === 'gone') return 'not-saved'
    if (database.state === 'opening' || isPersisted.value === null) return 'unknown'
    return isPersisted.value ? 'safe' : 'browser-only'
  })

  return { safety, askToPersist }
})
