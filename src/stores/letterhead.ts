import type { Letterhead } from '@/domain/report/Letterhead'
import { letterheadSchema } from '@/domain/report/Letterhead'
import { reuseParts } from '@/domain/change/reuseParts'
import { observeSetting, saveSetting } from '@/storage/settings'
import { defineStore } from 'pinia'
import { computed, shallowRef, watch } from 'vue'
import { useDatabaseStore } from './database'
import { useSavingStore } from './saving'
import { useLive } from './useLive'

/** Who makes reports at this browser: firm, author and logo. */
export const useLetterheadStore = defineStore('letterhead', () => {
  const { database } = useDatabaseStore()
  const saving = useSavingStore()
  const live = useLive<null, unknown>(() => null, (_, watch) => observeSetting(database, 'letterhead', watch))
  /** What the screen shows already and the database may not have yet. */
  const ahead = shallowRef<{ parts: Letterhead, isWritten: boolean } | null>(null)
  watch(live, () => { if (ahead.value?.isWritten) ahead.value = null })
  const letterhead = computed<Letterhead>(before => {
    if (ahead.value) return ahead.value.parts
    const read = letterheadSchema.safeParse(live.value.state === 'success' ? live.value.value : undefined)
    return reuseParts(before, read.success ? read.data : {})
  })

  /** Changes some parts; an empty one is forgotten. */
  function change(parts: Letterhead) {
    const next = { parts: Object.fromEntries(Object.entries({ ...letterhead.value, ...parts }).filter(([, value]) => value !== undefined && value !== '')), isWritten: false }
    ahead.value = next
    saving.save('letterhead', async () => {
      await saveSetting(database, 'letterhead', next.parts)
      next.isWritten = true
    })
  }

  /** Takes a picture as the logo, drawn small; `false` for what the browser cannot read as a picture. */
  async function takeLogo(file: Blob): Promise<boolean> {
    const logo = await drawLogo(file)
    if (logo === null) return false
    change({ logo })
    return true
  }
  return { letterhead, change, takeLogo }
})

/** Pixels; enough for 60 by 22 mm in print. */
const WIDEST = 720
const HIGHEST = 264

/** A picture as a small PNG in a data address; drawing it anew leaves out whatever else its file carried. */
async function drawLogo(file: Blob): Promise<string | null> {
  try {
    const picture = await createImageBitmap(file)
    const scale = Math.min(WIDEST / picture.width, HIGHEST / picture.height, 1)
    const canvas = document.createElement('canvas')
    canvas.width = Math.max(1, Math.round(picture.width * scale))
    canvas.height = Math.max(1, Math.round(picture.height * scale))
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
    picture.close()
    // A photograph is smaller as JPEG.
    return [canvas.toDataURL('image/png'), canvas.toDataURL('image/jpeg', 0.85)].find(address => letterheadSchema.safeParse({ logo: address }).success) ?? null
  } catch {
    return null
  }
}
