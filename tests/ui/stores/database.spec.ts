import { ShuzhenDatabase } from '@/storage/database'
import { saveAssessment } from '@/storage/save'
import { saveChanges } from '@/storage/saveChanges'
import { useAssessmentStore } from '@/stores/assessment'
import { useDatabaseStore } from '@/stores/database'
import { useSavingStore } from '@/stores/saving'
import { Dexie } from 'dexie'
import { forceCloseDatabase } from 'fake-indexeddb'
import { describe, expect, it, vi } from 'vitest'
import { FACTORY } from '../storage/archive/fillDatabase'
import { until } from '../until'
import { useStorage } from './useStorage'

const { look } = useStorage()
const NOW = '2024-07-01T08:00:00.000Z'

/** What iOS does in the background, and any browser when its data is cleared. */
function loseConnection(raw: IDBDatabase) {
  // The types of the package want the class; it takes what it opened.
  Reflect.apply(forceCloseDatabase, null, [raw])
}

/** Opens the database as a newer version of the program would. */
class NewerDatabase extends ShuzhenDatabase {
  constructor() {
    super()
    this.version(99).stores({ later: 'id' })
  }
}

describe('database store', { timeout: 30_000 }, () => {
  it('tells how it stands', async () => {
    const store = useDatabaseStore()
    expect(store.state).toBe('opening')
    await store.open()
    expect(store.state).toBe('open')
  })

  it('keeps the reason when it cannot be opened', async () => {
    const store = useDatabaseStore()
    vi.spyOn(store.database, 'open').mockRejectedValue(new Error('private mode'))
    await store.open()
    expect(store.state).toBe('failed')
    expect(store.failure).toEqual(new Error('private mode'))
  })

  it('lets go when another tab runs a newer version, and says so', async () => {
    const store = useDatabaseStore()
    await store.open()
    expect(store.isOutdated).toBe(false)
    look().close()
    const newer = new NewerDatabase()
    await newer.open()
    expect(store.isOutdated).toBe(true)
    await expect(store.database.assessments.count()).rejects.toThrow(/closed/i)
    await expect(store.database.answers.put({ assessmentId: 'a', indicatorId: 'b' })).rejects.toThrow(/closed/i)
    newer.close()
  })

  it('first writes what waits when it gives way to another tab', async () => {
    const store = useDatabaseStore()
    const saving = useSavingStore()
    await store.open()
    look().close()
    let write: () => void = () => undefined
    saving.save('slow', () => new Promise<void>(resolve => { write = resolve }))
    saving.save('last', () => saveAssessment(store.database, FACTORY, NOW))
    const newer = new NewerDatabase()
    newer.on('blocked', () => false)
    const opening = newer.open()
    await until(() => expect(store.isOutdated).toBe(true))
    write()
    await opening
    expect(await newer.assessments.toCollection().primaryKeys()).toEqual(['factory'])
    expect(saving.state).toBe('saved')
    newer.close()
  })

  it('says that other tabs keep it from opening, until they let go', async () => {
    look().close()
    await Dexie.delete('shuzhen')
    const old = new Dexie('shuzhen')
    old.version(1).stores({ assessments: 'id, updatedAt' })
    old.on('versionchange', () => false)
    await old.open()
    const store = useDatabaseStore()
    const opening = store.open()
    await until(() => expect(store.state).toBe('blocked'))
    old.close()
    await opening
    expect(store.state).toBe('open')
  })

  it('opens a connection again that the browser has closed; screens and writes go on', async () => {
    const store = useDatabaseStore()
    await store.open()
    await saveAssessment(look(), FACTORY, NOW)
    const assessment = useAssessmentStore()
    assessment.open('factory')
    await until(() => expect(assessment.assessment?.id).toBe('factory'))
    const raw = store.database.backendDB()
    loseConnection(raw)
    assessment.noteIndicator('scenario-1', '断开之后写的')
    await until(async () => expect((await look().answers.get(['factory', 'scenario-1']))?.note).toBe('断开之后写的'))
    await until(() => expect([store.state, store.connection]).toEqual(['open', 2]))
    await saveChanges(look(), 'factory', { id: 'elsewhere', at: NOW, origin: 'screen', changes: [{ of: 'note', indicator: 'base-1', before: null, after: '另一个标签页写的' }] })
    await until(() => expect(assessment.assessment?.answers['base-1']?.note).toBe('另一个标签页写的'))
  })

  it('tries again and again, and says so, while a lost connection cannot be opened', async () => {
    const store = useDatabaseStore()
    await store.open()
    const raw = store.database.backendDB()
    const open = vi.spyOn(store.database, 'open').mockRejectedValueOnce(new Error('in the background')).mockRejectedValueOnce(new Error('still'))
    loseConnection(raw)
    await until(() => expect(store.state).toBe('lost'))
    await until(() => expect(store.state).toBe('open'))
    expect(open).toHaveBeenCalledTimes(3)
  })
})
