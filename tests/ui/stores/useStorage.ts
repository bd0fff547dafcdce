import { ShuzhenDatabase } from '@/storage/database'
import { useDatabaseStore } from '@/stores/database'
import type { Pinia } from 'pinia'
import { createPinia, disposePinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach } from 'vitest'

/**
 * An empty database and nothing remembered for each test, a connection of the test's own to look into it, and as many tabs as are asked for. A tab is a
 * pinia with stores and a connection of its own.
 */
export function useStorage(): { look: () => ShuzhenDatabase, openTab: () => Pinia } {
  let database: ShuzhenDatabase
  let tabs: Pinia[] = []

  function openTab() {
    const tab = createPinia()
    tabs.push(tab)
    setActivePinia(tab)
    return tab
  }
  beforeEach(async () => {
    tabs = []
    database = new ShuzhenDatabase()
    await database.open()
    openTab()
  })
  afterEach(async () => {
    for (const tab of tabs) {
      useDatabaseStore(tab).database.close()
      disposePinia(tab)
    }
    await database.delete()
    localStorage.clear()
  })
  return { look: () => database, openTab }
}
