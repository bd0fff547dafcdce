import { listStored, readAttachment, readAttachments, readPreview } from '@/storage/readAttachments'
import { describe, expect, it } from 'vitest'
import { useDatabase } from './useDatabase'

const database = useDatabase()
const put = (assessmentId: string, sha256: string) => database().attachments.put({ assessmentId, sha256, mediaType: 'image/png', bytes: new Uint8Array([1, 2]) })

describe('readAttachments', () => {
  it('gives what is here of one assessment, and leaves out what is not', async () => {
    await put('a', 'x')
    await put('a', 'y')
    await put('b', 'z')
    expect((await readAttachments(database(), 'a', ['y', 'z', 'x'])).map(({ sha256, bytes }) => [sha256, bytes.length])).toEqual([['y', 2], ['x', 2]])
    expect(await listStored(database(), 'a', ['y', 'z', 'x'])).toEqual(['x', 'y'])
    expect(await listStored(database(), 'a', [])).toEqual([])
  })
})

const SHA = 'a'.repeat(64)

describe('readAttachment', () => {
  it('reads the bytes of one assessment, and none where there are none', async () => {
    await database().attachments.put({ assessmentId: 'a1', sha256: SHA, mediaType: 'image/jpeg', bytes: Uint8Array.of(1, 2, 3) })
    expect(await readAttachment(database(), 'a1', SHA)).toMatchObject({ mediaType: 'image/jpeg', bytes: Uint8Array.of(1, 2, 3) })
    expect(await readAttachment(database(), 'a2', SHA)).toBeUndefined()
    expect(await readPreview(database(), 'a1', SHA)).toBeUndefined()
  })

  it('reads a preview apart from the whole', async () => {
    await database().previews.put({ assessmentId: 'a1', sha256: SHA, mediaType: 'image/jpeg', bytes: Uint8Array.of(4) })
    expect(await readPreview(database(), 'a1', SHA)).toMatchObject({ bytes: Uint8Array.of(4) })
  })
})
