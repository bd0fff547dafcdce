// Without this, a row that this version cannot read breaks the screen it is on, or is dropped without a word.
import type { AssessmentRecord, DamagedRecord } from '@/storage/database'
import { readCopyStates } from '@/storage/copies'
import type { Holding } from '@/storage/holdings'
import { observeHoldings } from '@/storage/holdings'
import { readAssessmentRecord } from '@/storage/observe'
import { observeRecords } from '@/storage/observePortfolio'
import { ALL_PARTS, observeDamaged, observeDamagedNumbers, putBack, removeDamaged, setAsideAttachment, setAsideRows, setAsideUnfit } from '@/storage/setAside'
import { describe, expect, it } from 'vitest'
import { fillDatabase, PHOTO, readRows } from './archive/fillDatabase'
import { collect, useDatabase } from './useDatabase'

const database = useDatabase()
const NOW = '2024-07-01T08:00:00.000Z'
const put = (table: string, row: unknown) => database().table<unknown>(table).put(row)
const damaged = async () => (await database().damaged.toArray()).map(({ table, assessmentId, reason, at }) => ({ table, assessmentId, reason, at }))

describe('setting rows aside', { timeout: 30_000 }, () => {
  it('leaves everything alone that can be read', async () => {
    await fillDatabase(database())
    const before = await readRows(database())
    expect(await setAsideUnfit(database(), NOW)).toBe(0)
    expect(await setAsideRows(database(), 'factory', ALL_PARTS, NOW)).toBe(0)
    expect(await readRows(database())).toEqual(before)
    expect(await damaged()).toEqual([])
  })

  it.each<[what: string, table: string, row: object, reason: RegExp]>([
    ['an answer with a step that there is not', 'answers', { assessmentId: 'factory', indicatorId: 'scenario-9', self: { step: 40 } }, /^self\.step/],
    ['an answer with another name for its indicator', 'answers', { assessmentId: 'factory', indicatorId: 'Not An Id', self: { step: 4 } }, /^indicatorId/],
    ['evidence without a title', 'evidence', { assessmentId: 'factory', id: 'e9', indicators: ['scenario-1'], kind: 'photo' }, /^title/],
    ['a history entry without changes', 'history', { assessmentId: 'factory', id: 'h', at: NOW, origin: 'screen' }, /^changes/],
    ['a draft that is no text', 'drafts', { assessmentId: 'factory', field: 'f', text: 3 }, /^text/],
  ])('moves %s as it was found, and nothing else', async (_, table, row, reason) => {
    await fillDatabase(database())
    const before = await readRows(database())
    await put(table, row)
    expect(await setAsideRows(database(), 'factory', ALL_PARTS, NOW)).toBe(1)
    expect(await readRows(database())).toEqual(before)
    const [found] = await database().damaged.toArray()
    expect(found).toMatchObject({ table, assessmentId: 'factory', row, at: NOW })
    expect(found?.reason).toMatch(reason)
  })

  it('does not mind members that a newer version has added, in another tab', async () => {
    await fillDatabase(database())
    await put('answers', { assessmentId: 'factory', indicatorId: 'scenario-9', self: { step: 4, sureness: 3 }, later: true })
    await put('evidence', { assessmentId: 'factory', id: 'e9', indicators: ['scenario-1'], kind: 'photo', title: 't', colour: 'red' })
    expect(await setAsideRows(database(), 'factory', ALL_PARTS, NOW)).toBe(0)
  })

  it('keeps a record from the lists that would break them, before it is set aside', async () => {
    await fillDatabase(database())
    await put('assessments', { id: 'broken', updatedAt: NOW, period: '2024' })
    const lists = collect<AssessmentRecord[]>(watch => observeRecords(database(), watch))
    await expect.poll(() => lists.at(-1)?.map(({ id }) => id).sort()).toEqual(['another', 'factory'])
    const holdings = collect<Holding[]>(watch => observeHoldings(database(), watch))
    await expect.poll(() => holdings.at(-1)?.map(({ record }) => record.id).sort()).toEqual(['another', 'factory'])
    expect((await readCopyStates(database())).map(({ id }) => id).sort()).toEqual(['another', 'factory'])
    expect(await readAssessmentRecord(database(), 'broken')).toBeUndefined()

    expect(await setAsideUnfit(database(), NOW)).toBe(1)
    expect(await damaged()).toEqual([{ table: 'assessments', assessmentId: 'broken', reason: expect.stringMatching(/^createdAt/), at: NOW }])
  })

  it('finds a record that only the full check sees through', async () => {
    await fillDatabase(database())
    await database().assessments.update('factory', { 'enterprise.staff': -3 })
    expect(await setAsideUnfit(database(), NOW)).toBe(1)
    expect(await readAssessmentRecord(database(), 'factory')).toBeUndefined()
    expect(await database().answers.where({ assessmentId: 'factory' }).count()).toBe(2)
  })

  it('sets aside an attachment whose bytes are not its own', async () => {
    await fillDatabase(database())
    await setAsideAttachment(database(), ['factory', PHOTO.sha256], NOW)
    await setAsideAttachment(database(), ['factory', PHOTO.sha256], NOW)
    expect([await database().attachments.where({ assessmentId: 'factory' }).count(), await damaged()]).toMatchObject([1, [{ table: 'attachments', assessmentId: 'factory' }]])
  })

  it('has a row in one of the two tables when the write fails half way', async () => {
    await fillDatabase(database())
    await put('answers', { assessmentId: 'factory', indicatorId: 'scenario-9', self: { step: 40 } })
    const { delete: remove } = IDBObjectStore.prototype
    IDBObjectStore.prototype.delete = () => { throw new DOMException('no', 'UnknownError') }
    try {
      await expect(setAsideRows(database(), 'factory', ALL_PARTS, NOW)).rejects.toThrow()
    } finally {
      IDBObjectStore.prototype.delete = remove
    }
    expect([await damaged(), await database().answers.where({ assessmentId: 'factory' }).count()]).toEqual([[], 3])
  })

  it('tells how many there are, and which', async () => {
    const [numbers, rows] = [collect<number[]>(watch => observeDamagedNumbers(database(), watch)), collect<DamagedRecord[]>(watch => observeDamaged(database(), watch))]
    await expect.poll(() => [numbers.at(-1), rows.at(-1)]).toEqual([[], []])
    for (const assessmentId of ['b', '', 'a']) await database().damaged.add({ table: 'answers', assessmentId, row: {}, reason: 'r', at: NOW })
    await expect.poll(() => [numbers.at(-1), rows.at(-1)?.map(({ assessmentId }) => assessmentId)]).toEqual([[1, 2, 3], ['b', '', 'a']])
  })
})

describe('putBack', () => {
  const ROW = { assessmentId: 'factory', indicatorId: 'scenario-9', self: { step: 4 } }
  const add = (row: unknown) => database().damaged.add({ table: 'answers', assessmentId: 'factory', row, reason: 'r', at: NOW })

  it('puts a row back that this version can read', async () => {
    expect(await putBack(database(), await add(ROW))).toBe('done')
    expect([await database().answers.get(['factory', 'scenario-9']), await damaged()]).toEqual([ROW, []])
  })

  it('leaves one where it is that this version cannot read either', async () => {
    expect(await putBack(database(), await add({ ...ROW, self: { step: 40 } }))).toBe('still')
    expect(await damaged()).toHaveLength(1)
  })

  it('does not overwrite what has taken its place', async () => {
    await put('answers', { ...ROW, self: { step: 1 } })
    expect(await putBack(database(), await add(ROW))).toBe('taken')
    expect((await database().answers.get(['factory', 'scenario-9']))?.self).toEqual({ step: 1 })
  })

  it('forgets one on request', async () => {
    await removeDamaged(database(), await add(ROW))
    expect(await damaged()).toEqual([])
  })
})
