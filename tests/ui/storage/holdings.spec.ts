import type { Holding } from '@/storage/holdings'
import { observeHoldings, removePreviews, removeSpare } from '@/storage/holdings'
import { saveShelf } from '@/storage/save'
import { saveChanges, UNDO_DEPTH } from '@/storage/saveChanges'
import { describe, expect, it } from 'vitest'
import { fillDatabase, PHOTO, SCAN } from './archive/fillDatabase'
import { collect, useDatabase } from './useDatabase'

const database = useDatabase()
const NOW = '2024-07-01T08:00:00.000Z'

async function look() {
  const seen = collect<Holding[]>(watch => observeHoldings(database(), watch))
  await expect.poll(() => seen.length).toBeGreaterThan(0)
  return seen[0] ?? []
}
const drop = (id: string) => saveChanges(database(), 'factory', { id: `drop-${id}`, at: NOW, origin: 'screen', changes: [{ of: 'evidence', id, before: null, after: null }] })

/** So many steps of work that the drop of a piece of evidence is beyond undo. */
const workOn = () => database().history.bulkAdd(Array.from({ length: UNDO_DEPTH + 1 }, (_, i) => ({ id: `w${i}`, assessmentId: 'factory', at: NOW, origin: 'screen' as const, changes: [] })))

describe('observeHoldings', { timeout: 60_000 }, () => {
  it('counts everything of each assessment, the largest first, what is deleted too', async () => {
    await fillDatabase(database())
    await saveShelf(database(), ['another'], { removedAt: NOW })
    expect(await look()).toMatchObject([
      { record: { id: 'factory' }, answers: 2, evidence: 2, history: 4, previews: 1, attachments: { n: 2, bytes: PHOTO.bytes.length + SCAN.bytes.length }, spare: { sha256: [], bytes: 0 } },
      { record: { id: 'another', removedAt: NOW }, answers: 2, evidence: 0, history: 0, attachments: { n: 0, bytes: 0 } },
    ])
  })

  it('keeps an attachment that an undo would bring back, and offers it for freeing beyond that', async () => {
    await fillDatabase(database())
    await drop('page')
    expect((await look())[0]).toMatchObject({ attachments: { n: 2, bytes: PHOTO.bytes.length + SCAN.bytes.length }, spare: { sha256: [] } })
    await removeSpare(database(), ['factory'])
    expect(await database().attachments.where({ assessmentId: 'factory' }).count()).toBe(2)
    await workOn()
    expect((await look())[0]).toMatchObject({ attachments: { n: 2 }, spare: { sha256: [SCAN.sha256], bytes: SCAN.bytes.length } })
    await removeSpare(database(), ['factory', 'gone'])
    expect(await database().attachments.toCollection().primaryKeys()).toEqual([['factory', PHOTO.sha256]])
  })

  it('clears the small pictures', async () => {
    await fillDatabase(database())
    await removePreviews(database())
    expect([await database().previews.count(), await database().attachments.count()]).toEqual([0, 2])
  })
})
