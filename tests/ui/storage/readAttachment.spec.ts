import { readAttachment, readPreview } from '@/storage/readAttachment'
import { describe, expect, it } from 'vitest'
import { useDatabase } from './useDatabase'

const database = useDatabase()
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
