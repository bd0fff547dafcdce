import { ShuzhenDatabase } from '@/storage/database'
import type { Watch } from '@/storage/observe'
import { afterEach, beforeEach } from 'vitest'

const stops: (() => void)[] = []

/** An empty database for each test. */
export function useDatabase(): () => ShuzhenDatabase {
  let database = new ShuzhenDatabase('storage-spec')
  beforeEach(() => { database = new ShuzhenDatabase('storage-spec') })
  afterEach(async () => {
    for (const stop of stops.splice(0)) stop()
    await database.delete()
  })
  return () => database
}

/** What a live query says, as it says it; it ends with the test. */
export function collect<T>(observe: (watch: Watch<T>) => () => void): T[] {
  const values: T[] = []
  stops.push(observe({ next: value => { values.push(value) }, error: cause => { throw cause } }))
  return values
}
