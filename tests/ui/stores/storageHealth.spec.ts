import { useDatabaseStore } from '@/stores/database'
import { useSavingStore } from '@/stores/saving'
import { useStorageHealthStore } from '@/stores/storageHealth'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { until, useStorage } from './useStorage'

useStorage()
afterEach(() => { vi.unstubAllGlobals() })

/** A browser that answers so when it is asked to keep the data. */
function browser(storage: Partial<StorageManager> | undefined) {
  vi.stubGlobal('navigator', storage === undefined ? {} : { storage })
}
const answer = (value: boolean) => () => Promise.resolve(value)

async function ask() {
  const store = useStorageHealthStore()
  await useDatabaseStore().open()
  await store.askToPersist()
  return store
}

describe('storage health store', { timeout: 30_000 }, () => {
  it('does not know before it has asked', async () => {
    const store = useStorageHealthStore()
    expect(store.safety).toBe('unknown')
    await useDatabaseStore().open()
    expect(store.safety).toBe('unknown')
  })

  it.each<[what: string, storage: Partial<StorageManager> | undefined, safety: string]>([
    ['has promised before', { persisted: answer(true), persist: answer(false) }, 'safe'],
    ['promises now', { persisted: answer(false), persist: answer(true) }, 'safe'],
    ['refuses', { persisted: answer(false), persist: answer(false) }, 'browser-only'],
    ['fails to answer', { persisted: () => Promise.reject(new Error('no')), persist: answer(true) }, 'browser-only'],
    ['cannot be asked', {}, 'browser-only'],
    ['has no storage manager', undefined, 'browser-only'],
  ])('when the browser %s', async (_, storage, safety) => {
    browser(storage)
    expect((await ask()).safety).toBe(safety)
  })

  it('says that nothing is saved while a write fails, and takes it back', async () => {
    browser({ persisted: answer(true), persist: answer(true) })
    const store = await ask()
    const saving = useSavingStore()
    let isFull = true
    saving.save('a', async () => { if (isFull) throw new Error('full') })
    await until(() => expect(store.safety).toBe('not-saved'))
    isFull = false
    saving.retry()
    await until(() => expect(store.safety).toBe('safe'))
  })

  it('says that nothing is saved when the database cannot be opened', async () => {
    const database = useDatabaseStore()
    vi.spyOn(database.database, 'open').mockRejectedValue(new Error('private mode'))
    await database.open()
    expect(database.state).toBe('failed')
    expect(useStorageHealthStore().safety).toBe('not-saved')
  })
})
