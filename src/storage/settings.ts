import type { ShuzhenDatabase } from './database'
import type { Watch } from './observe'
import { observe } from './observe'

/** What belongs to whoever works at this browser and is too large for a preference: the letterhead of reports, the benchmark and the catalogue of solutions loaded last, the key it signs with, the folder for copies. */
export type SettingKey = 'letterhead' | 'benchmark' | 'solutions' | 'signing-key' | 'copy-folder'

/** The setting as it was stored, to be checked by whoever reads it; `undefined` without one. */
export function observeSetting(database: ShuzhenDatabase, key: SettingKey, watch: Watch<unknown>): () => void {
  return observe(async () => (await database.settings.get(key))?.value, watch)
}

/** The setting as it is now. */
export async function readSetting(database: ShuzhenDatabase, key: SettingKey): Promise<unknown> {
  return (await database.settings.get(key))?.value
}

/** Keeps a setting unless a usable one is there already; returns the one that is kept. Two tabs that do so at once end with the same. */
export function keepFirst<T>(database: ShuzhenDatabase, key: SettingKey, value: T, isUsable: (stored: unknown) => stored is T): Promise<T> {
  return database.transaction('rw', database.settings, async () => {
    const stored = (await database.settings.get(key))?.value
    if (isUsable(stored)) return stored
    await database.settings.put({ key, value })
    return value
  })
}

/** Keeps a setting; `undefined` forgets it. */
export async function saveSetting(database: ShuzhenDatabase, key: SettingKey, value: unknown): Promise<void> {
  if (value === undefined) await database.settings.delete(key)
  else await database.settings.put({ key, value })
}
