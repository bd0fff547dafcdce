import { useAssessmentStore } from '@/stores/assessment'
import { useAssessmentsStore } from '@/stores/assessments'
import { useAttachmentsStore } from '@/stores/attachments'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { stubPictures } from '../stubPictures'
import { until } from '../until'
import { useStorage } from './useStorage'

const { look } = useStorage()
const { drawn } = stubPictures()
const SHA = 'a'.repeat(64)
const ATTACHMENT = { name: '看板.jpg', mediaType: 'image/jpeg', bytes: 3, sha256: SHA }
const bytes = new TextEncoder().encode('1200x900')

/** Addresses that were given out and not taken back. */
let addresses: string[] = []
beforeEach(() => {
  addresses = []
  let count = 0
  vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
    addresses.push(`blob:${++count}`)
    return `blob:${count}`
  })
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation(address => { addresses = addresses.filter(other => other !== address) })
})

async function start() {
  const id = await useAssessmentsStore().startAssessment()
  const store = useAssessmentStore()
  store.open(id)
  await until(() => expect(store.state).toBe('open'))
  return { id, store, attachments: useAttachmentsStore() }
}

describe('attachments store', { timeout: 30_000 }, () => {
  it('shows the preview of what is seen, read once', async () => {
    const { id, attachments } = await start()
    await look().previews.put({ assessmentId: id, sha256: SHA, mediaType: 'image/jpeg', bytes })
    await attachments.see(ATTACHMENT)
    await attachments.see(ATTACHMENT)
    expect(attachments.previews).toEqual({ [SHA]: 'blob:1' })
    expect(addresses).toEqual(['blob:1'])
  })

  it('makes a preview again where only the whole is here', async () => {
    const { id, attachments } = await start()
    await look().attachments.put({ assessmentId: id, sha256: SHA, mediaType: 'image/jpeg', bytes })
    await attachments.see(ATTACHMENT)
    expect(attachments.previews).toEqual({ [SHA]: 'blob:1' })
    expect(drawn.map(({ width }) => width)).toEqual([1200, 320])
  })

  it('says that there is no picture where there is none', async () => {
    const { attachments } = await start()
    await attachments.see(ATTACHMENT)
    expect(attachments.previews).toEqual({ [SHA]: null })
  })

  it('opens an attachment and lets its address go', async () => {
    const { id, attachments } = await start()
    await look().attachments.put({ assessmentId: id, sha256: SHA, mediaType: 'image/jpeg', bytes })
    await attachments.open(ATTACHMENT)
    expect(attachments.opened).toEqual({ sha256: SHA, address: 'blob:1' })
    attachments.close()
    expect([attachments.opened, addresses]).toEqual([null, []])
  })

  it('shows nothing that was closed before it was read', async () => {
    const { id, attachments } = await start()
    await look().attachments.put({ assessmentId: id, sha256: SHA, mediaType: 'image/jpeg', bytes })
    const opening = attachments.open(ATTACHMENT)
    attachments.close()
    await opening
    expect([attachments.opened, addresses]).toEqual([null, []])
  })

  it('says when the bytes are not on this machine, on opening and on downloading', async () => {
    const { attachments } = await start()
    await attachments.open(ATTACHMENT)
    expect(attachments.opened).toEqual({ sha256: SHA, address: null })
    attachments.close()
    await attachments.download(ATTACHMENT)
    expect(attachments.opened).toEqual({ sha256: SHA, address: null })
  })

  it('downloads an attachment under its name', async () => {
    const { id, attachments } = await start()
    await look().attachments.put({ assessmentId: id, sha256: SHA, mediaType: 'image/jpeg', bytes })
    const names: string[] = []
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) { names.push(this.download) })
    await attachments.download(ATTACHMENT)
    expect(names).toEqual(['看板.jpg'])
  })

  it('shows bytes that wait to be stored', async () => {
    const { attachments } = await start()
    attachments.hold({ sha256: SHA, mediaType: 'image/jpeg', bytes, preview: { mediaType: 'image/jpeg', bytes } })
    await attachments.see(ATTACHMENT)
    await attachments.open(ATTACHMENT)
    expect([attachments.previews[SHA], attachments.opened?.address]).toEqual(['blob:1', 'blob:2'])
    attachments.release(SHA)
    await attachments.open(ATTACHMENT)
    expect(attachments.opened?.address).toBeNull()
  })

  it('lets every address go when another assessment is opened', async () => {
    const other = await useAssessmentsStore().startAssessment()
    const { id, store, attachments } = await start()
    await look().previews.put({ assessmentId: id, sha256: SHA, mediaType: 'image/jpeg', bytes })
    await attachments.see(ATTACHMENT)
    store.open(other)
    expect([attachments.previews, addresses]).toEqual([{}, []])
    await attachments.see(ATTACHMENT)
    expect(attachments.previews).toEqual({ [SHA]: null })
  })
})
