import type { Change } from '@/domain/change/Change'
import type { HistoryRecord } from '@/storage/database'
import { observeHistory } from '@/storage/observe'
import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import { useAssessmentStore } from './assessment'
import { useDatabaseStore } from './database'
import { useLive } from './useLive'

/** Everything that happened to the open assessment. */
export const useHistoryStore = defineStore('history', () => {
  const { database } = useDatabaseStore()
  const store = useAssessmentStore()
  /** How many screens show it. It is read only then, since who reads it waits for who writes. */
  const followers = shallowRef(0)
  const live = useLive<string | null, HistoryRecord[]>(() => followers.value > 0 ? store.id : null, (id, watch) => id === null ? null : observeHistory(database, id, watch))
  /** The oldest first; `null` until it is read. */
  const entries = computed(() => live.value.state === 'success' ? live.value.value : null)
  const isBroken = computed(() => live.value.state === 'error')

  function follow(isFollowing: boolean) {
    followers.value += isFollowing ? 1 : -1
  }

  /** Puts values back as one step of its own; `about` the entry that is taken back or returned to. */
  function restore(changes: readonly Change[], about: string) {
    if (changes.length > 0) store.change(changes, { origin: 'restore', about })
  }

  return { entries, isBroken, follow, restore }
})
