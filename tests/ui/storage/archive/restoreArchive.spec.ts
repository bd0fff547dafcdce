import type { Archive } from '@/exchange/archive/readArchive'
import { readArchive } from '@/exchange/archive/readArchive'
import { writeArchive } from '@/exchange/archive/writeArchive'
import { compareArchive } from '@/storage/archive/compareArchive'
import { openArchiveSource } from '@/storage/archive/openArchiveSource'
import type { Restored } from '@/storage/archive/restoreArchive'
import { restoreArchive } from '@/storage/archive/restoreArchive'
import { ShuzhenDatabase } from '@/storage/database'
import { readAssessmentRecord } from '@/storage/observe'
import { saveShelf } from '@/storage/save'
import { saveChanges, saveUndo } from '@/storage/saveChanges'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { useDatabase } from '../useDatabase'
import { FACTORY, fillDatabase, PHOTO, readRows, SCAN } from './fillDatabase'

const here = useDatabase()
let there = new ShuzhenDatabase('another-machine')
beforeEach(() => { there = new ShuzhenDatabase('another-machine') })
afterEach(() => there.delete())

const NOW = '2024-07-01T08:00:00.000Z'
const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer())

async function archive(database: ShuzhenDatabase, ids?: string[]): Promise<{ blob: Blob, read: Archive }> {
  const { blob } = await writeArchive(await openArchiveSource(database, ids))
  const read = await readArchive(blob)
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  return { blob, read: read.value }
}
const choose = ({ assessments }: Archive, rename: (id: string) => string = id => id): Restored[] => assessments.map((archived, i) => ({ archived, id: rename(archived.assessment.id), entry: { id: `import-${i}`, at: NOW, origin: 'import', from: 'a.shuzhen.zip' } }))
const restore = (database: ShuzhenDatabase, read: Archive, chosen = choose(read)) => restoreArchive(database, read, chosen, read.rubrics, NOW)
const countAll = (database: ShuzhenDatabase) => Promise.all(database.tables.map(table => table.count()))

describe('restoring an archive', { timeout: 60_000 }, () => {
  it('makes the same rows on another machine, and their archive is the same byte for byte', async () => {
    await fillDatabase(here())
    const { blob, read } = await archive(here())
    await restore(there, read)
    expect(await readRows(there)).toEqual(await readRows(here()))
    expect(await bytesOf((await archive(there)).blob)).toEqual(await bytesOf(blob))
    expect(await bytesOf((await archive(there, ['factory'])).blob)).toEqual(await bytesOf((await archive(here(), ['factory'])).blob))
  })

  it('takes along the loaded rubrics that are used, and neither pictures that can be made again nor what is deleted', async () => {
    await fillDatabase(here())
    await saveShelf(here(), ['another'], { removedAt: NOW })
    const { read } = await archive(here())
    await restore(there, read)
    expect([await there.rubrics.toCollection().primaryKeys(), await there.previews.count(), await there.assessments.toCollection().primaryKeys()]).toEqual([[['loaded', '1.0.0']], 0, ['factory']])
  })

  it('counts the archive as a copy of what came out of it', async () => {
    await fillDatabase(here())
    const { read } = await archive(here())
    await restore(there, read)
    expect(await there.copies.get('factory')).toEqual({ assessmentId: 'factory', at: NOW, updatedAt: '2024-06-02T08:00:00.000Z', where: 'file' })
  })

  it('writes all or nothing, whichever write fails', async () => {
    await fillDatabase(here())
    const { read } = await archive(here())
    const before = await countAll(there)
    const { put, add } = IDBObjectStore.prototype
    let left = 0
    const fail = (write: typeof put) => function (this: IDBObjectStore, ...record: Parameters<typeof put>) {
      if (left === 0) throw new DOMException('The disk is full.', 'QuotaExceededError')
      left -= 1
      return write.apply(this, record)
    }
    try {
      IDBObjectStore.prototype.put = fail(put)
      IDBObjectStore.prototype.add = fail(add)
      let failures = 0
      for (let n = 0; ; n++) {
        left = n
        const outcome = await restore(there, read).then(() => 'done', (cause: unknown) => cause instanceof Error ? cause.name : cause)
        if (outcome === 'done') break
        failures += 1
        expect(await countAll(there)).toEqual(before)
      }
      expect(failures).toBeGreaterThan(10)
    } finally {
      Object.assign(IDBObjectStore.prototype, { put, add })
    }
    expect(await readRows(there)).toEqual(await readRows(here()))
  })

  it('writes nothing when an attachment can no longer be read', async () => {
    await fillDatabase(here())
    const { read } = await archive(here())
    const before = await countAll(there)
    await expect(restore(there, { ...read, readAttachment: () => Promise.reject(new Error('The stick was removed.')) })).rejects.toThrow()
    expect(await countAll(there)).toEqual(before)
  })

  it('replaces one as it was archived, and keeps in the history what stood there', async () => {
    await fillDatabase(here())
    const { read } = await archive(here(), ['factory'])
    await saveChanges(here(), 'factory', { id: 'later', at: '2024-06-20T08:00:00.000Z', origin: 'screen', changes: [{ of: 'rating', indicator: 'scenario-1', source: 'self', before: null, after: { step: 9 } }] })
    await restore(here(), read)
    expect(await readAssessmentRecord(here(), 'factory')).toEqual(read.assessments[0]?.assessment)
    const history = await here().history.where({ assessmentId: 'factory' }).toArray()
    expect(history.map(({ id }) => id)).toEqual(['h1', 'h5', 'h9', 'h-evidence', 'later', 'import-0'])
    expect(history.at(-1)).toMatchObject({ origin: 'import', from: 'a.shuzhen.zip', changes: [{ of: 'rating', indicator: 'scenario-1', before: { step: 9 }, after: { step: 4 } }] })
    await saveUndo(here(), 'factory', 'undo', { id: 'undone', at: NOW })
    expect((await here().answers.get(['factory', 'scenario-1']))?.self).toEqual({ step: 9 })
  })

  it('keeps both under ids of their own', async () => {
    await fillDatabase(here())
    const { read } = await archive(here(), ['factory'])
    await restore(here(), read, choose(read, () => 'copy'))
    const strip = (rows: Awaited<ReturnType<typeof readRows>>) => JSON.parse(JSON.stringify(rows, (key, value: unknown) => key === 'assessmentId' || (key === 'id' && value === 'copy') || value === 'factory' ? 'x' : value)) as unknown
    expect(strip(await readRows(here(), ['copy']))).toEqual(strip(await readRows(here(), ['factory'])))
  })

  it('brings back one that was deleted here, with what it held in its history', async () => {
    await fillDatabase(here())
    const { read } = await archive(here(), ['factory'])
    await saveChanges(here(), 'factory', { id: 'later', at: '2024-06-20T08:00:00.000Z', origin: 'screen', changes: [{ of: 'note', indicator: 'scenario-1', before: null, after: '删除前写的' }] })
    await saveShelf(here(), ['factory'], { removedAt: NOW })
    expect((await compareArchive(here(), read)).map(({ standing }) => standing)).toEqual(['removed'])
    await restore(here(), read)
    expect(await readAssessmentRecord(here(), 'factory')).toEqual(read.assessments[0]?.assessment)
    expect((await here().history.where({ assessmentId: 'factory' }).last())?.changes).toMatchObject([{ of: 'note', before: '删除前写的', after: null }])
  })

  it('leaves rubrics and remarks alone that are here', async () => {
    await fillDatabase(here())
    const { read } = await archive(here())
    const rubric = await here().rubrics.get(['loaded', '1.0.0'])
    if (!rubric) throw new Error('It was put there.')
    await there.rubrics.put({ ...rubric, fileName: 'mine.yaml' })
    await restore(there, read)
    expect((await there.rubrics.get(['loaded', '1.0.0']))?.fileName).toBe('mine.yaml')
  })
})

describe('compareArchive', { timeout: 60_000 }, () => {
  it('tells what is missing, the same and different here', async () => {
    await fillDatabase(here())
    const { read } = await archive(here())
    const standings = async (database: ShuzhenDatabase) => (await compareArchive(database, read)).map(({ archived, standing, here: known }) => [archived.assessment.id, standing, known?.updatedAt])
    expect(await standings(there)).toEqual([['another', 'absent', undefined], ['factory', 'absent', undefined]])
    expect(await standings(here())).toEqual([['another', 'identical', FACTORY.updatedAt], ['factory', 'identical', '2024-06-02T08:00:00.000Z']])
    await here().attachments.delete(['factory', SCAN.sha256])
    expect((await standings(here()))[1]?.[1]).toBe('different')
  })

  it('does not archive the bytes of an attachment that are not its own', async () => {
    await fillDatabase(here())
    await here().attachments.update(['factory', PHOTO.sha256], { bytes: new Uint8Array([0]) })
    const { leftOut } = await writeArchive(await openArchiveSource(here()))
    expect(leftOut).toEqual([{ id: 'factory', sha256: PHOTO.sha256 }])
  })
})
