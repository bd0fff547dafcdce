import type { Change } from '@/domain/change/Change'
import { saveAssessment } from '@/storage/save'
import { useAssessmentStore } from '@/stores/assessment'
import { useMergeStore } from '@/stores/merge'
import { useSavingStore } from '@/stores/saving'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildAssessment, evidence } from '../../unit/domain/buildAssessment'
import { buildReturn, rate } from '../../unit/domain/merge/buildReturn'
import { buildAttachment } from '../../unit/exchange/handout/buildReturnFile'
import { until } from '../until'
import { useStorage } from './useStorage'

const { look } = useStorage()
// Compiled once, which takes longer than a test may.
beforeAll(() => import('virtual:rubrics'), 120_000)
const START = buildAssessment({ 'scenario-1': 4, 'scenario-2': 2 }, { standards: [{ id: 'scenarios-45', version: '1.0.0' }] })
const photo = buildAttachment('photo of a board')
const { bytes, ...named } = photo
const piece = evidence(['scenario-3'], { id: 'photo-1', kind: 'photo', attachment: { ...named, bytes: bytes.length } })
const added: Change = { of: 'evidence', id: 'photo-1', before: null, after: { ...piece, indicators: ['scenario-3'], attachment: { ...named, bytes: bytes.length } } }
const RETURNED = buildReturn(START, ['scenario-1', 'scenario-2', 'scenario-3'], [rate('scenario-1', 2), rate('scenario-3', 6), added])
const CLASH = 'rating/scenario-1/self'

/** The assessment is open, one rating was changed meanwhile, and a colleague's file was read. */
async function receive(returned = RETURNED, attached = [photo]) {
  await saveAssessment(look(), START, '2024-03-01T08:00:00.000Z')
  const store = useAssessmentStore()
  store.open(START.id)
  await until(() => expect(store.state).toBe('open'))
  store.rateIndicator('scenario-1', { step: 8 })
  await until(() => expect(useSavingStore().state).toBe('saved'))
  const merge = useMergeStore()
  merge.isShown = true
  await merge.receive({ assessment: returned, attached })
  await until(() => expect(merge.plan).not.toBeNull())
  return { store, merge }
}
const settled = () => until(() => expect(useSavingStore().waiting).toEqual([]))
const readStep = async (id: string) => (await look().answers.get([START.id, id]))?.self

describe('merge store', { timeout: 30_000 }, () => {
  it('plans, and writes nothing until it is applied', async () => {
    const { merge } = await receive()
    expect(merge.plan).toMatchObject({ taken: [{ key: 'rating/scenario-3/self' }, { key: 'evidence/photo-1' }], clashes: [{ key: CLASH }] })
    merge.apply()
    merge.decide(CLASH, 'theirs')
    expect(merge.outcome).toMatchObject({ open: [] })
    await settled()
    expect([(await look().history.toArray()).filter(({ origin }) => origin === 'merge').length, await readStep('scenario-3'), await look().attachments.count()]).toEqual([0, undefined, 0])
  })

  it('shows what score and coverage would be', async () => {
    const { merge } = await receive()
    merge.decide(CLASH, 'theirs')
    expect(merge.effects.map(({ before, after }) => [before.coverage.answered, after.coverage.answered])).toEqual([[2, 3]])
  })

  it('makes the merge as one step of the history, with the bytes of what it takes', async () => {
    const { store, merge } = await receive()
    merge.decide(CLASH, 'mine')
    merge.apply()
    expect(merge.applied).toMatchObject({ changes: 2, declined: 1 })
    await settled()
    const entry = (await look().history.toArray()).find(({ origin }) => origin === 'merge')
    expect(entry).toMatchObject({ from: '王工', changes: [{ indicator: 'scenario-3' }, { id: 'photo-1' }], declined: [{ indicator: 'scenario-1', after: { step: 2 } }] })
    expect(await readStep('scenario-1')).toMatchObject({ step: 8 })
    expect((await look().attachments.get([START.id, photo.sha256]))?.bytes).toEqual(photo.bytes)
    expect(store.assessment?.evidence.map(({ id }) => id)).toEqual(['photo-1'])
  })

  it('leaves the bytes of a piece that is not wanted', async () => {
    const { merge } = await receive()
    merge.decide(CLASH, 'mine')
    merge.decide('evidence/photo-1', 'mine')
    merge.apply()
    await settled()
    expect(await look().attachments.count()).toBe(0)
  })

  it('has nothing to do the second time, and everything again once it is taken back', async () => {
    const { merge } = await receive()
    merge.decide(CLASH, 'theirs')
    merge.apply()
    await settled()
    await merge.receive({ assessment: RETURNED, attached: [photo] })
    await until(() => expect(merge.plan).toMatchObject({ taken: [], clashes: [], known: [{}, {}, {}] }))
    expect(merge.merges.map(({ from }) => from)).toEqual(['王工'])
    await merge.undo()
    await until(() => expect(merge.plan).toMatchObject({ taken: [{}, {}], clashes: [{}], known: [] }))
    expect([await readStep('scenario-1'), await readStep('scenario-3'), merge.merges]).toEqual([expect.objectContaining({ step: 8 }), undefined, []])
  })

  it('asks anew where something changed here after it was decided', async () => {
    const { store, merge } = await receive()
    merge.decide(CLASH, 'theirs')
    store.noteIndicator('scenario-2', '记')
    await settled()
    expect([merge.decisions.size, merge.hasMoved]).toEqual([1, false])
    store.rateIndicator('scenario-1', { step: 10 })
    await until(() => expect(merge.decisions.size).toBe(0))
    expect(merge.hasMoved).toBe(true)
  })

  it('does not take a file of another assessment', async () => {
    const { merge } = await receive()
    await merge.receive({ assessment: { ...RETURNED, handout: undefined, id: 'other' }, attached: [] })
    expect([merge.incoming, merge.plan]).toEqual([null, null])
  })

  it('tells of attachments that are neither in the file nor here, and of indicators that nobody knows', async () => {
    const { merge } = await receive(buildReturn(START, ['scenario-3', 'future-1'], [added, rate('future-1', 3)]), [])
    expect([merge.missing, merge.unknown]).toEqual([[photo.name], ['future-1']])
    merge.clear()
    expect([merge.incoming, merge.missing]).toEqual([null, []])
  })

  it('merges another copy of the assessment, and says what it leaves alone', async () => {
    const copy = { ...START, enterprise: { name: '改名工厂' }, answers: { ...START.answers, 'scenario-5': { self: { step: 3 } } } }
    const { merge } = await receive(copy, [])
    expect(merge.plan).toMatchObject({ taken: [{ key: 'rating/scenario-5/self' }], clashes: [{ key: CLASH }], same: [{ key: 'rating/scenario-2/self' }], noted: [] })
    expect(merge.hasOtherFields).toBe(true)
    merge.decide(CLASH, 'mine')
    merge.apply()
    await settled()
    expect((await look().history.toArray()).find(({ origin }) => origin === 'merge')?.from).toBe('改名工厂-2024.assessment.json')
  })

  it('finds where a file belongs', async () => {
    const { merge } = await receive()
    expect(await merge.findTarget(RETURNED)).toEqual({ id: START.id, name: '测试工厂', period: '2024' })
    await look().assessments.update(START.id, { removedAt: '2024-06-01T08:00:00.000Z' })
    expect(await merge.findTarget(RETURNED)).toBeNull()
  })
})
