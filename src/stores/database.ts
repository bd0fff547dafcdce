import { ShuzhenDatabase } from '@/storage/database'
import { defineStore } from 'pinia'
import { markRaw, shallowRef } from 'vue'

/** The connection to this browser's database, and how it is. */
export const useDatabaseStore = defineStore('database', () => {
  // Raw: behind a Vue proxy its transactions fall apart.
  const database = markRaw(new ShuzhenDatabase())
  const state = shallowRef<'opening' | 'open' | 'failed'>('opening')
  const failure = shallowRef<unknown>(null)
  /** Another tab runs a newer version and has taken the database over. */
  const isOutdated = shallowRef(false)

  database.on('versionchange', () => {
    isOutdated.value = true
    database.close()
    // Dexie's own handler comes after this one and would let the next query open the newer database with the older program.
    return false
  })

  async function open() {
    try {
      await database.open()
      state.value = 'open'
    } catch (cause) {
      state.value = 'failed'
      failure.value = cause
    }
  }

  return { database, state, failure, isOutdated, open }
})
