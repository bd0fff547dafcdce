import { readFolder, saveFolder } from '@/storage/copies'
import { defineStore } from 'pinia'
import { markRaw, onScopeDispose, shallowRef, watch } from 'vue'
import { useClock } from './clock'
import { useDatabaseStore } from './database'
import type { CopyFolder } from './folder/CopyFolder'
import { canPickFolder, isFolder, pickFolder } from './folder/CopyFolder'
import { useSavingStore } from './saving'
import { useStorageHealthStore } from './storageHealth'

/** A copy is written when nothing has changed for so long … */
const CALM_MS = 2 * 60 * 1000
/** … or when somebody has worked without such a pause for so long. */
const LONGEST_MS = 10 * 60 * 1000

/**
 * `unsupported`: this browser lets no page write into a folder. `ask`: the permission is gone and a press brings it back. `gone`: the
 * folder is not where it was.
 */
export type FolderState = 'unknown' | 'unsupported' | 'none' | 'ready' | 'copying' | 'ask' | 'gone' | 'failed'

/** Copies of every assessment in a folder of the user, written by themselves. */
export const useCopiesStore = defineStore('copies', () => {
  const storage = useDatabaseStore()
  const { database } = storage
  const saving = useSavingStore()
  const health = useStorageHealthStore()
  const clock = useClock()
  const folder = shallowRef<CopyFolder | null>(null)
  const state = shallowRef<FolderState>('unknown')
  const failure = shallowRef('')
  let timer: ReturnType<typeof setTimeout> | undefined
  let waitingSince: number | null = null

  /** Finds the folder of last time, and copies a while after each change from then on. */
  async function begin() {
    if (!canPickFolder()) {
      state.value = 'unsupported'
      return
    }
    if (storage.state !== 'open') return
    const remembered = await readFolder(database)
    if (isFolder(remembered)) await use(remembered)
    else state.value = 'none'
  }
  watch(() => saving.savedAt, schedule)
  onScopeDispose(() => clearTimeout(timer))

  async function use(next: CopyFolder) {
    folder.value = markRaw(next)
    const permission = await next.queryPermission?.({ mode: 'readwrite' }) ?? 'granted'
    state.value = permission === 'granted' ? 'ready' : 'ask'
    schedule()
  }

  function schedule() {
    if (state.value !== 'ready' && state.value !== 'copying') return
    waitingSince ??= Date.now()
    // What changes under a copy may have missed it, and has its turn afterwards.
    if (state.value === 'copying') return
    clearTimeout(timer)
    timer = setTimeout(() => void copyNow(), Math.max(0, Math.min(CALM_MS, waitingSince + LONGEST_MS - Date.now())))
  }

  async function chooseFolder() {
    const picked = await pickFolder()
    if (!picked) return
    await saveFolder(database, picked)
    await use(picked)
    await copyNow()
  }

  /** Asks for the permission again, which the browser allows only after a press. */
  async function allowFolder() {
    const permission = await folder.value?.requestPermission?.({ mode: 'readwrite' }) ?? 'granted'
    if (permission !== 'granted') return
    state.value = 'ready'
    await copyNow()
  }

  /** Copies no longer; what is in the folder stays there. */
  async function forgetFolder() {
    clearTimeout(timer)
    await saveFolder(database, null)
    folder.value = null
    state.value = 'none'
  }

  /** Copies whatever has changed, at once. */
  async function copyNow() {
    const current = folder.value
    if (!current || state.value === 'copying') return
    clearTimeout(timer)
    waitingSince = null
    state.value = 'copying'
    try {
      const { copyAll } = await import('./folder/copyAll')
      await alone(() => copyAll(database, current, clock.now))
      state.value = 'ready'
      if (waitingSince !== null) schedule()
    } catch (cause) {
      const name = cause instanceof Error ? cause.name : String(cause)
      failure.value = name
      state.value = name === 'NotAllowedError' || name === 'SecurityError' ? 'ask' : name === 'NotFoundError' ? 'gone' : 'failed'
    }
    await health.judge()
  }

  return { folder, state, failure, begin, chooseFolder, allowFolder, forgetFolder, copyNow }
})

/** One tab at a time writes into the folder. */
async function alone(work: () => Promise<unknown>): Promise<void> {
  // Missing on plain http.
  const { locks }: { locks?: LockManager | null } = navigator
  if (locks) await locks.request('shuzhen-copies', work)
  else await work()
}
