import type { CopyJudgement } from '@/domain/copies/judgeCopies'
import { judgeCopies } from '@/domain/copies/judgeCopies'
import { readCopyStates } from '@/storage/copies'
import type { Part } from '@/storage/setAside'
import { observeDamagedNumbers, setAsideRows, setAsideUnfit } from '@/storage/setAside'
import { defineStore } from 'pinia'
import { computed, onScopeDispose, shallowRef } from 'vue'
import { useClock } from './clock'
import { useDatabaseStore } from './database'
import { rememberText } from './remember'
import { useSavingStore } from './saving'
import { useLive } from './useLive'
import { whenIdle } from './whenIdle'

/** `safe`: the browser promised not to clear it; `browser-only`: kept, but the browser may clear it when short of room. */
export type StorageSafety = 'unknown' | 'safe' | 'browser-only' | 'not-saved'

/** Bytes that the browser has for this page; `null` where it does not say. */
export interface StorageRoom { used: number, available: number }

const HOUR_MS = 60 * 60 * 1000
const WEEK_MS = 7 * 24 * HOUR_MS

/** Whether what is typed here will still be here tomorrow. */
export const useStorageHealthStore = defineStore('storageHealth', () => {
  const storage = useDatabaseStore()
  const { database } = storage
  const saving = useSavingStore()
  const clock = useClock()
  const isPersisted = shallowRef<boolean | null>(null)
  const room = shallowRef<StorageRoom | null>(null)
  const judgements = shallowRef<readonly CopyJudgement[]>([])
  const dismissedAt = rememberText('shuzhen.reminder-dismissed', 40)
  const seenDamaged = rememberText('shuzhen.damaged-seen', 20)
  const live = useLive<boolean, number[]>(() => storage.state === 'open', (isOpen, watch) => isOpen ? observeDamagedNumbers(database, watch) : null)
  let timer: ReturnType<typeof setInterval> | undefined
  onScopeDispose(() => clearInterval(timer))
  const damaged = computed(() => live.value.state === 'success' ? live.value.value : [])

  /** Asks the browser to keep the data for good. Browsers decide by themselves; a no is not an error. */
  async function askToPersist() {
    if (!('storage' in navigator) || !navigator.storage.persist) {
      isPersisted.value = false
      return
    }
    try {
      isPersisted.value = await navigator.storage.persisted() || await navigator.storage.persist()
    } catch {
      isPersisted.value = false
    }
  }

  /** Asks how much room there is; not every browser says. */
  async function measureRoom() {
    try {
      const { usage, quota } = await navigator.storage.estimate()
      room.value = usage === undefined || quota === undefined ? null : { used: usage, available: Math.max(0, quota - usage) }
    } catch {
      room.value = null
    }
  }

  const safety = computed<StorageSafety>(() => {
    if (storage.state === 'failed' || storage.state === 'lost' || saving.state === 'failed' || saving.state === 'gone') return 'not-saved'
    if (storage.state !== 'open' || isPersisted.value === null) return 'unknown'
    return isPersisted.value ? 'safe' : 'browser-only'
  })

  /** Finds out how long work has been without a copy. */
  async function judge() {
    judgements.value = judgeCopies(await readCopyStates(database), clock.now())
  }

  /** What is not urgent: judges now and every hour, and looks at every record of an assessment once. */
  async function begin() {
    if (storage.state !== 'open') return
    timer = setInterval(() => void judge().catch(() => undefined), HOUR_MS)
    await setAsideUnfit(database, clock.now())
    await judge()
  }

  /**
   * Sets aside what of an assessment cannot be read, before a page shows it; what no page needs at once is looked at when there is time.
   * A check that cannot be made keeps nobody from the answers.
   */
  async function checkAssessment(id: string): Promise<void> {
    const check = (parts: readonly Part[]) => setAsideRows(database, id, parts, clock.now()).catch(() => 0)
    await check(['answers', 'evidence'])
    void whenIdle().then(() => check(['drafts', 'history']))
  }

  const longest = computed(() => judgements.value[0] ?? null)
  const isOverdue = computed(() => longest.value?.level === 'red' && !(Date.parse(clock.now()) - Date.parse(dismissedAt.value) < WEEK_MS))
  const unseenDamaged = computed(() => damaged.value.filter(seq => seq > Number(seenDamaged.value)).length)
  const dismissOverdue = () => { dismissedAt.value = clock.now() }
  const dismissDamaged = () => { seenDamaged.value = String(Math.max(0, ...damaged.value)) }

  return {
    safety, isPersisted, room, judgements, longest, isOverdue, damaged, unseenDamaged, begin, askToPersist, measureRoom, judge, checkAssessment, dismissOverdue, dismissDamaged,
  }
})
