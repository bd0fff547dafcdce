// Released databases live on in browsers for years; without this, a new version could open without what an older one has stored.
import { ShuzhenDatabase } from '@/storage/database'
import { readAssessmentRecord } from '@/storage/observe'
import { Dexie } from 'dexie'
import { afterEach, describe, expect, it } from 'vitest'

const NAME = 'upgrade-spec'
afterEach(() => Dexie.delete(NAME))

const RECORD = {
  id: 'a1', period: '2024', example: false, standards: [{ id: 'scenarios-45', version: '1.0.0' }], enterprise: { name: '测试工厂', staff: 300 }, site: { number: 1 }, facts: { machines: 12 },
  createdAt: '2024-01-01T00:00:00.000Z', updatedAt: '2024-05-01T08:00:00.000Z',
}
const ROWS = {
  assessments: [RECORD, { ...RECORD, id: 'a2', updatedAt: '2024-06-01T08:00:00.000Z' }],
  answers: [
    { assessmentId: 'a1', indicatorId: 'scenario-1', self: { step: 4, at: '2024-05-01T08:00:00.000Z' }, note: '夹板上有停机卡' },
    { assessmentId: 'a1', indicatorId: 'scenario-2', self: { notApplicable: '没有这道工序' }, agreed: { step: 3 } },
    { assessmentId: 'a2', indicatorId: 'scenario-1', assessor: { step: 7 } },
  ],
  evidence: [{ assessmentId: 'a1', id: 'e1', indicators: ['scenario-1'], kind: 'photo', title: '停机卡' }],
  drafts: [{ assessmentId: 'a1', field: 'enterprise.staff', text: '三百' }],
}

/** The database as version 1 of the program made it, with its rows. */
async function createFirst() {
  const first = new Dexie(NAME)
  first.version(1).stores({
    assessments: 'id, updatedAt', answers: '[assessmentId+indicatorId], assessmentId', evidence: '[assessmentId+id], assessmentId', drafts: '[assessmentId+field], assessmentId',
  })
  await first.open()
  for (const [table, rows] of Object.entries(ROWS)) await first.table(table).bulkAdd(rows)
  first.close()
}

describe('a database of version 1', () => {
  it('opens at the present version with everything still there', async () => {
    await createFirst()
    const database = new ShuzhenDatabase(NAME)
    await database.open()
    expect(database.verno).toBe(3)
    const read = await Promise.all(Object.keys(ROWS).map(async table => [table, await database.table(table).toArray()]))
    expect(Object.fromEntries(read)).toEqual(ROWS)
    database.close()
  })

  it('gives its assessments back whole, by the order they had', async () => {
    await createFirst()
    const database = new ShuzhenDatabase(NAME)
    expect(await database.assessments.orderBy('updatedAt').reverse().primaryKeys()).toEqual(['a2', 'a1'])
    expect(await readAssessmentRecord(database, 'a1')).toMatchObject({
      ...RECORD, kind: 'assessment', answers: { 'scenario-1': { self: { step: 4 }, note: '夹板上有停机卡' }, 'scenario-2': { agreed: { step: 3 } } }, evidence: [{ id: 'e1', title: '停机卡' }],
    })
    database.close()
  })

  it('takes rubrics and remarks from then on', async () => {
    await createFirst()
    const database = new ShuzhenDatabase(NAME)
    expect([await database.rubrics.count(), await database.remarks.count()]).toEqual([0, 0])
    await database.remarks.put({ id: 'r1', rubric: { id: 'scenarios-45', version: '1.0.0', hash: 'x' }, indicator: 'scenario-1', level: 2, text: '说不清', at: '2024-05-01T08:00:00.000Z' })
    expect(await database.remarks.count()).toBe(1)
    database.close()
  })
})
