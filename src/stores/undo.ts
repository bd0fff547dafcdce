import type { HistoryEntry } from '@/domain/history/HistoryEntry'
import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import { useAssessmentStore } from './assessment'

/** What an undo or a redo did; `entry` is `null` when there was nothing to do. */
export interface Told { which: 'undo' | 'redo', entry: HistoryEntry | null }

/** Takes the last change back and says what that was. */
export const useUndoStore = defineStore('undo', () => {
  const store = useAssessmentStore()
  const told = shallowRef<Told | null>(null)

  async function step(which: 'undo' | 'redo') {
    const assessment = store.id
    const entry = await store[which]()
    if (store.id === assessment) told.value = { which, entry }
  }

  return { told, undo: () => step('undo'), redo: () => step('redo') }
})
