import { readArchive } from '@/exchange/archive/readArchive'
import { writeArchive } from '@/exchange/archive/writeArchive'
import { openArchiveSource } from '@/storage/archive/openArchiveSource'
import { ShuzhenDatabase } from '@/storage/database'
import { readAssessmentRecord } from '@/storage/observe'
import { removeAssessment } from '@/storage/save'
import { saveChanges } from '@/storage/saveChanges'
import { useArchiveStore } from '@/stores/archive'
import { useStorageHealthStore } from '@/stores/storageHealth'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { buildLoaded } from './buildLoaded'
import { fillDatabase, PHOTO } from '../storage/archive/fillDatabase'
import { useStorage } from './useStorage'

const { look } = useStorage()
let downloads: { name: string, blob: Blob }[] = []
beforeEach(() => {
  downloads = []
  const blobs = new Map<string, Blob>()
  vi.spyOn(URL, 'createObjectURL').mockImplementation(given => {
    const url = `blob:${blobs.size}`
    if (given instanceof Blob) blobs.set(url, given)
    return url
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    downloads.push({ name: this.download, blob: blobs.get(this.href) ?? new Blob() })
  })
})

const FACTORY = { id: 'factory', period: '2024', enterprise: { name: '沪东阀门' } }
const fileOf = (blob: Blob, name = 'a.shuzhen.zip') => new File([blob], name)

/** The archive of everything in a filled database of another machine. */
async function buildArchive(prepare: (database: ShuzhenDatabase) => Promise<unknown> = () => Promise.resolve()): Promise<File> {
  const other = new ShuzhenDatabase('another-machine')
  await fillDatabase(other)
  await prepare(other)
  const { blob } = await writeArchive(await openArchiveSource(other))
  await other.delete()
  return fileOf(blob)
}

describe('archive store', { timeout: 60_000 }, () => {
  it('hands out one assessment or all, and notes the copies', async () => {
    await fillDatabase(look())
    const store = useArchiveStore()
    expect(await store.handOut(FACTORY)).toEqual({ ok: true, value: 0 })
    expect((await look().copies.toArray()).map(({ assessmentId, where }) => [assessmentId, where])).toEqual([['factory', 'download']])
    expect(await store.handOut(null)).toEqual({ ok: true, value: 0 })
    expect(downloads.map(({ name }) => name)).toEqual([expect.stringMatching(/^沪东阀门-2024-[0-9a-f]{8}-\d{8}-\d{6}\.shuzhen\.zip$/), expect.stringMatching(/^shuzhen-all-\d{8}-\d{6}\.shuzhen\.zip$/)])
    const [one, all] = await Promise.all(downloads.map(({ blob }) => readArchive(blob)))
    expect([one, all]).toMatchObject([{ ok: true, value: { assessments: [{}], remarks: [] } }, { ok: true, value: { assessments: [{}, {}], remarks: [{ id: 'r1' }] } }])
    expect(useStorageHealthStore().judgements).toEqual([])
  })

  it('sets aside what cannot be read before it hands anything out, so that the file can be read', async () => {
    await fillDatabase(look())
    await look().table('answers').put({ assessmentId: 'factory', indicatorId: 'scenario-9', self: { step: 40 } })
    await look().attachments.update(['factory', PHOTO.sha256], { bytes: new Uint8Array([1]) })
    expect(await useArchiveStore().handOut(null)).toEqual({ ok: true, value: 1 })
    expect((await look().damaged.toArray()).map(({ table }) => table)).toEqual(['answers', 'attachments'])
    expect(await readArchive(downloads[0]?.blob ?? new Blob())).toMatchObject({ ok: true })
  })

  it('says when an archive cannot be written', async () => {
    await fillDatabase(look())
    vi.spyOn(globalThis, 'Blob').mockImplementation(function () { throw new RangeError('out of memory') })
    expect(await useArchiveStore().handOut(null)).toMatchObject({ ok: false, error: { code: 'archive/not-written', facts: { reason: 'RangeError' } } })
    expect(await look().copies.count()).toBe(0)
  })

  it('reads an archive, tells how it stands to what is here, and stores nothing', async () => {
    const store = useArchiveStore()
    const read = await store.readFile(await buildArchive())
    expect(read).toMatchObject({ ok: true, value: { fileName: 'a.shuzhen.zip', comparisons: [{ standing: 'absent' }, { standing: 'absent' }], rubrics: [{ id: 'loaded' }] } })
    expect([await look().assessments.count(), await look().rubrics.count()]).toEqual([0, 0])
  })

  it('restores what was chosen, in the way that was chosen', async () => {
    await fillDatabase(look())
    const store = useArchiveStore()
    await store.readFile(await buildArchive(other => saveChanges(other, 'factory', { id: 'there', at: '2024-06-30T08:00:00.000Z', origin: 'screen', changes: [{ of: 'note', indicator: 'scenario-1', before: null, after: '那边写的' }] })))
    expect(store.offer?.comparisons.map(({ standing }) => standing)).toEqual(['identical', 'different'])
    expect(await store.restore({ factory: 'both' })).toEqual({ ok: true, value: 1 })
    expect((await look().assessments.toArray()).length).toBe(3)
    expect((await readAssessmentRecord(look(), 'factory'))?.answers['scenario-1']?.note).toBeUndefined()
    expect(store.offer).toBeNull()
  })

  it('restores what was deleted here for good', async () => {
    await fillDatabase(look())
    const store = useArchiveStore()
    await store.handOut(null)
    await removeAssessment(look(), 'factory')
    await store.readFile(fileOf(downloads[0]?.blob ?? new Blob()))
    expect(await store.restore({ factory: 'restore', another: 'skip' })).toEqual({ ok: true, value: 1 })
    expect(await readAssessmentRecord(look(), 'factory')).toMatchObject({ enterprise: { name: '沪东阀门' }, answers: { 'scenario-1': { self: { step: 4 } } } })
  })

  it('says when the browser cannot store it, and has stored nothing', async () => {
    const store = useArchiveStore()
    await store.readFile(await buildArchive())
    const { put } = IDBObjectStore.prototype
    IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError') }
    try {
      expect(await store.restore({ factory: 'restore' })).toMatchObject({ ok: false, error: { code: 'archive/not-stored', facts: { reason: 'QuotaExceededError' } } })
    } finally {
      IDBObjectStore.prototype.put = put
    }
    expect([await look().assessments.count(), store.offer?.fileName]).toEqual([0, 'a.shuzhen.zip'])
  })

  it('refuses an archive whose rubric cannot be used, and one that is none', async () => {
    const store = useArchiveStore()
    const bad = await buildArchive(other => {
      const loaded = buildLoaded()
      return other.rubrics.put({ ...loaded, file: { ...loaded.file, children: [{ indicator: 'there-is-none', weight: 100 }] } })
    })
    expect(await store.readFile(bad)).toMatchObject({ ok: false, error: { code: 'archive/bad-rubric', facts: { id: 'loaded', version: '1.0.0' } } })
    expect(await store.readFile(new File(['x'], 'x.zip'))).toMatchObject({ ok: false, error: { code: 'archive/cut-short' } })
    expect(store.offer).toBeNull()
  })
})
