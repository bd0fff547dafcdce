import type { Holding } from '@/storage/holdings'
import { observeHoldings, removePreviews, removeSpare } from '@/storage/holdings'
import type { DamagedRecord } from '@/storage/database'
import type { PutBack } from '@/storage/setAside'
import { observeDamaged, putBack, removeDamaged } from '@/storage/setAside'
import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import { useDatabaseStore } from './database'
import { downloadText } from './downloadText'
import { useLive } from './useLive'

export type { DamagedRecord, Holding }

/** Everything that lies in this browser, and what of it may go. */
export const useHoldingsStore = defineStore('holdings', () => {
  const { database } = useDatabaseStore()
  /** Whether a screen shows it; it looks at every table, so nobody else pays for it. */
  const isShown = shallowRef(false)
  const holdings = useLive<boolean, Holding[]>(isShown, (isWanted, watch) => isWanted ? observeHoldings(database, watch) : null)
  const damaged = useLive<boolean, DamagedRecord[]>(isShown, (isWanted, watch) => isWanted ? observeDamaged(database, watch) : null)

  /** Frees attachments that nothing refers to any more. */
  const freeSpare = (ids: readonly string[]): Promise<void> => removeSpare(database, ids)
  /** Frees the small pictures, which are made again. */
  const freePreviews = (): Promise<void> => removePreviews(database)
  /** Puts a row that was set aside back, if this version can read it. */
  const tryAgain = (seq: number): Promise<PutBack> => putBack(database, seq)
  const dropDamaged = (seq: number): Promise<void> => removeDamaged(database, seq)

  /** Hands rows that were set aside out as they were found. */
  function handOutDamaged(rows: readonly DamagedRecord[]) {
    downloadText('shuzhen-damaged.json', `${JSON.stringify(rows, writeBytes, 2)}\n`)
  }

  return { isShown, holdings, damaged, freeSpare, freePreviews, tryAgain, dropDamaged, handOutDamaged }
})

/** JSON has no bytes; they stand as base64. */
function writeBytes(_: string, value: unknown): unknown {
  if (!(value instanceof Uint8Array)) return value
  let binary = ''
  for (const byte of value) binary += String.fromCharCode(byte)
  return { base64: btoa(binary) }
}
