import { ShuzhenDatabase } from '@/storage/database'
import { defineStore } from 'pinia'
import { computed, markRaw, shallowRef } from 'vue'
import { useSavingStore } from './saving'

/** Pauses before a lost connection is tried again; the last one goes on. */
const REOPEN_MS = [0, 200, 1000, 3000]
/** A tab that gives way to a newer one first writes what waits, but not for ever. */
const LAST_WRITES_MS = 3000

/**
 * `blocked`: other tabs keep an older version open, so that this one cannot begin. `lost`: the browser has closed the connection, as iOS
 * does in the background, and it is being opened again.
 */
export type DatabaseState = 'opening' | 'blocked' | 'open' | 'lost' | 'failed'

/** The connection to this browser's database, and how it is. */
export const useDatabaseStore = defineStore('database', () => {
  const saving = useSavingStore()
  // Raw: behind a Vue proxy its transactions fall apart.
  const database = markRaw(new ShuzhenDatabase())
  const state = shallowRef<DatabaseState>('opening')
  const failure = shallowRef<unknown>(null)
  /** Another tab runs a newer version and has taken the database over. */
  const isOutdated = shallowRef(false)
  /** There is no connection, and a notice says so. */
  const isAway = computed(() => isOutdated.value || state.value === 'lost')
  /** How often the database was opened; live queries begin anew with each. */
  const connection = shallowRef(0)

  database.on('versionchange', () => {
    isOutdated.value = true
    void letGo()
    // Dexie's own handler comes after this one and would let the next query open the newer database with the older program.
    return false
  })
  database.on('blocked', () => {
    state.value = 'blocked'
    return false
  })
  // Before any query is let through, and after each time the connection is made anew, by Dexie itself as well.
  database.on('ready', opened => {
    opened.backendDB().addEventListener('close', () => void reopen())
    connection.value += 1
  }, true)

  async function letGo() {
    const end = Date.now() + LAST_WRITES_MS
    while (saving.waiting.length > 0 && Date.now() < end) await pause(20)
    database.close()
  }

  async function open() {
    try {
      await database.open()
      state.value = 'open'
    } catch (cause) {
      state.value = 'failed'
      failure.value = cause
    }
  }

  /** Opens a connection that the browser has closed, again and again until it succeeds; what waits to be written is written then. */
  async function reopen() {
    for (let attempt = 0; !isOutdated.value; attempt += 1) {
      await pause(REOPEN_MS[Math.min(attempt, REOPEN_MS.length - 1)] ?? 0)
      try {
        await database.open()
        state.value = 'open'
        saving.retry()
        return
      } catch (cause) {
        state.value = 'lost'
        failure.value = cause
      }
    }
  }

  return { database, state, failure, isOutdated, isAway, connection, open }
})

function pause(ms: number): Promise<void> {
  return new Promise(resolve => { setTimeout(resolve, ms) })
}
