import { ShuzhenDatabase } from '@/storage/database'
import { useDatabaseStore } from '@/stores/database'
import { describe, expect, it, vi } from 'vitest'
import { useStorage } from './useStorage'

const { look } = useStorage()

/** Opens the database as a newer version of the program would. */
class NewerDatabase extends ShuzhenDatabase {
  constructor() {
    super()
    this.version(99).stores({ later: 'id' })
  }
}

describe('database store', () => {
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
})
