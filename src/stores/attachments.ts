import type { Attachment } from '@/domain/assessment/Evidence'
import { readAttachment, readPreview } from '@/storage/readAttachments'
import type { AttachedBytes } from '@/storage/saveChanges'
import { defineStore } from 'pinia'
import { shallowRef, watch } from 'vue'
import { useAssessmentStore } from './assessment'
import type { Picture } from './compressPicture'
import { compressPicture } from './compressPicture'
import { useDatabaseStore } from './database'
import { downloadBlob } from './downloadText'

/** Files of the open assessment as somebody looks at them; nothing is read before that. */
export const useAttachmentsStore = defineStore('attachments', () => {
  const { database } = useDatabaseStore()
  const assessment = useAssessmentStore()
  /** Addresses of small pictures by SHA-256; `null` where this machine has no picture. */
  const previews = shallowRef<Readonly<Record<string, string | null>>>({})
  /** The one that is looked at in full; without an address its bytes are not on this machine. */
  const opened = shallowRef<{ sha256: string, address: string | null } | null>(null)
  /** Bytes that wait to be stored, by SHA-256. */
  const held = new Map<string, AttachedBytes>()
  const asked = new Set<string>()
  let wanted: string | null = null

  watch(() => assessment.id, () => {
    for (const address of Object.values(previews.value)) if (address !== null) URL.revokeObjectURL(address)
    previews.value = {}
    asked.clear()
    close()
  }, { flush: 'sync' })

  /** Keeps bytes at hand until they are stored. */
  function hold(attached: AttachedBytes) {
    held.set(attached.sha256, attached)
  }
  function release(sha256: string) {
    held.delete(sha256)
  }

  async function read(sha256: string): Promise<Picture | undefined> {
    return held.get(sha256) ?? (assessment.id === null ? undefined : await readAttachment(database, assessment.id, sha256))
  }

  /** Shows the small picture of an attachment that has come into sight. */
  async function see({ sha256, mediaType }: Attachment) {
    const { id } = assessment
    if (id === null || asked.has(sha256)) return
    asked.add(sha256)
    const picture = held.get(sha256)?.preview ?? await readPreview(database, id, sha256) ?? await makeAgain(sha256, mediaType)
    if (assessment.id === id) previews.value = { ...previews.value, [sha256]: picture ? URL.createObjectURL(toBlob(picture)) : null }
  }

  /** A picture that came without its small one, as from a file. */
  async function makeAgain(sha256: string, mediaType: string): Promise<Picture | null> {
    const whole = mediaType.startsWith('image/') ? await read(sha256) : undefined
    return whole ? (await compressPicture(toBlob(whole), 0))?.preview ?? null : null
  }

  /** Shows an attachment in full; until it is read, none is shown. */
  async function open({ sha256 }: Attachment) {
    close()
    wanted = sha256
    const whole = await read(sha256)
    if (wanted === sha256) opened.value = { sha256, address: whole ? URL.createObjectURL(toBlob(whole)) : null }
  }

  function close() {
    wanted = null
    if (opened.value?.address) URL.revokeObjectURL(opened.value.address)
    opened.value = null
  }

  /** Hands an attachment out as it was kept, byte for byte. */
  async function download({ sha256, name }: Attachment) {
    const whole = await read(sha256)
    if (whole) downloadBlob(name, toBlob(whole))
    else opened.value = { sha256, address: null }
  }

  return { previews, opened, hold, release, see, open, close, download }
})

function toBlob({ bytes, mediaType }: Picture): Blob {
  return new Blob([new Uint8Array(bytes)], { type: mediaType })
}
