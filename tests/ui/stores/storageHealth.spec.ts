import { useDatabaseStore } from '@/stores/database'
import { useSavingStore } from '@/stores/saving'
import { useStorageHealthStore } from '@/stores/storageHealth'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { fillDatabase } from '../storage/archive/fillDatabase'
import { until } from '../until'
import { useStorage } from './useStorage'

const { look } = useStorage()
afterEach(() => localStorage.clear())
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

  it.each<[what: string, storage: Partial<StorageManager> | undefined, room: object | null]>([
    ['tells', { estimate: () => Promise.resolve({ usage: 3, quota: 10 }) }, { used: 3, available: 7 }],
    ['tells half of it', { estimate: () => Promise.resolve({ usage: 3 }) }, null],
    ['cannot tell', undefined, null],
  ])('knows how much room there is when the browser %s', async (_, storage, room) => {
    browser(storage)
    const store = useStorageHealthStore()
    await store.measureRoom()
    expect(store.room).toEqual(room)
  })

  it('says that nothing is saved while a lost connection is being opened again', async () => {
    browser({ persisted: answer(true), persist: answer(true) })
    const store = await ask()
    useDatabaseStore().state = 'lost'
    expect(store.safety).toBe('not-saved')
  })

  it('reminds of work without a copy, and again a week after somebody waved it away', async () => {
    await fillDatabase(look())
    const store = await ask()
    await store.begin()
    expect(store.isOverdue).toBe(true)
    store.dismissOverdue()
    expect(store.isOverdue).toBe(false)
    const week = new Date(Date.now() + 7.1 * 24 * 60 * 60 * 1000)
    vi.setSystemTime(week)
    await store.judge()
    expect(store.isOverdue).toBe(true)
    vi.useRealTimers()
  })

  it('tells of records that were set aside, until somebody has seen them, and of new ones', async () => {
    await fillDatabase(look())
    await look().table('assessments').put({ id: 'broken' })
    const store = await ask()
    await store.begin()
    await until(() => expect(store.unseenDamaged).toBe(1))
    store.dismissDamaged()
    expect(store.unseenDamaged).toBe(0)
    await look().assessments.update('factory', { 'enterprise.staff': -1 })
    await store.begin()
    await until(() => expect(store.unseenDamaged).toBe(1))
    expect(store.damaged).toHaveLength(2)
  })

  it('has set aside what of an assessment cannot be read by the time a page may show it', async () => {
    await fillDatabase(look())
    await look().table('answers').put({ assessmentId: 'factory', indicatorId: 'scenario-9', self: { step: 40 } })
    await look().table('history').put({ assessmentId: 'factory', id: 'h', changes: null })
    const store = await ask()
    await store.checkAssessment('factory')
    expect(await look().answers.where({ assessmentId: 'factory' }).count()).toBe(2)
    await until(() => expect(store.damaged).toHaveLength(2))
  })

  it('keeps nobody from the answers when the check cannot be made', async () => {
    const store = useStorageHealthStore()
    useDatabaseStore().database.close()
    await store.checkAssessment('factory')
  })
})
