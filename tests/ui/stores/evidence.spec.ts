import { hashBytes } from '@/exchange/hashBytes'
import { useAssessmentStore } from '@/stores/assessment'
import { useAssessmentsStore } from '@/stores/assessments'
import { useAttachmentsStore } from '@/stores/attachments'
import { useDatabaseStore } from '@/stores/database'
import type { NewEvidence } from '@/stores/evidence'
import { useEvidenceStore } from '@/stores/evidence'
import { useSavingStore } from '@/stores/saving'
import { describe, expect, it } from 'vitest'
import { buildPicture, stubPictures } from '../stubPictures'
import { until } from '../until'
import { useStorage } from './useStorage'

const { look, openTab } = useStorage()
stubPictures()
const PHOTO: NewEvidence = { indicators: ['scenario-1'], kind: 'photo', title: '看板', strength: 'weak' }
const picked = (file = buildPicture()) => ({ file, as: 'photo' as const, turns: 0 as const })
const saved = () => until(() => expect(useSavingStore().state).toBe('saved'))

async function start() {
  const id = await useAssessmentsStore().startAssessment()
  const store = useAssessmentStore()
  store.open(id)
  await until(() => expect(store.state).toBe('open'))
  return { id, store, evidence: useEvidenceStore(), attachments: useAttachmentsStore() }
}
const shown = (indicator = 'scenario-1') => useEvidenceStore().show(indicator)

describe('evidence store', { timeout: 30_000 }, () => {
  it('keeps a photo with its bytes and its preview', async () => {
    const { id, evidence } = await start()
    await evidence.keep(PHOTO, picked())
    await saved()
    const [piece] = await look().evidence.toArray()
    const sha256 = hashBytes(new TextEncoder().encode('jpeg 1200x900'))
    expect(piece).toMatchObject({ ...PHOTO, attachment: { name: '看板.jpg', sha256 } })
    expect(await look().attachments.get([id, sha256])).toMatchObject({ mediaType: 'image/jpeg' })
    expect(await look().previews.get([id, sha256])).toBeDefined()
    expect(await look().history.count()).toBe(1)
  })

  it('shows a photo as being made ready, and as being stored, and says all the while that not all is saved', async () => {
    const { evidence } = await start()
    const saving = useSavingStore()
    const kept = evidence.keep(PHOTO, picked())
    expect(shown().adding.map(({ piece }) => piece.title)).toEqual(['看板'])
    expect(shown('scenario-2').adding).toEqual([])
    expect([saving.state, saving.hasUnsaved]).toEqual(['saving', true])
    await kept
    const [piece] = shown().pieces
    expect([shown().adding, shown().storing]).toEqual([[], new Set([piece?.id])])
    await saved()
    await until(() => expect(shown().storing.size).toBe(0))
    expect(saving.hasUnsaved).toBe(false)
  })

  it('takes two photos in a row, one after the other', async () => {
    const { evidence } = await start()
    void evidence.keep({ ...PHOTO, title: '一' }, picked(buildPicture(10, 20)))
    await evidence.keep({ ...PHOTO, title: '二' }, picked(buildPicture(30, 40)))
    await saved()
    expect(shown().pieces.map(({ title }) => title)).toEqual(['一', '二'])
    expect(await look().attachments.count()).toBe(2)
  })

  it('writes into the assessment that was open when the photo was taken', async () => {
    const other = await useAssessmentsStore().startAssessment()
    const { id, store, evidence } = await start()
    const kept = evidence.keep(PHOTO, picked())
    store.open(other)
    await kept
    await saved()
    expect((await look().evidence.toArray()).map(({ assessmentId }) => assessmentId)).toEqual([id])
    expect(shown().pieces).toEqual([])
  })

  it('keeps evidence in words without a file', async () => {
    const { evidence } = await start()
    await evidence.keep({ ...PHOTO, kind: 'interview', text: '插单靠电话' })
    await saved()
    expect(await look().evidence.toArray()).toMatchObject([{ kind: 'interview', text: '插单靠电话' }])
  })

  it('shows what was refused, and keeps it as a document when that is wanted', async () => {
    const { evidence } = await start()
    await evidence.keep(PHOTO, picked(new File(['HEIC'], 'a.heic')))
    const [refused] = shown().adding
    expect(refused?.refusal?.code).toBe('evidence/not-a-picture')
    expect(useSavingStore().hasUnsaved).toBe(false)
    await evidence.keepAsDocument(refused?.id ?? '')
    await saved()
    expect(shown().adding).toEqual([])
    expect(await look().evidence.toArray()).toMatchObject([{ kind: 'document', attachment: { name: 'a.heic' } }])
  })

  it('forgets what was refused', async () => {
    const { evidence } = await start()
    await evidence.keep(PHOTO, picked(new File([], 'a.jpg')))
    evidence.forget(shown().adding[0]?.id ?? '')
    expect(shown().adding).toEqual([])
  })

  it('drops a piece and puts it back as it was, with its bytes', async () => {
    const { evidence } = await start()
    await evidence.keep(PHOTO, picked())
    await saved()
    const [piece] = shown().pieces
    if (!piece) throw new Error('There is a piece.')
    evidence.drop(piece)
    await until(async () => expect(await look().evidence.count()).toBe(0))
    expect(await look().attachments.count()).toBe(1)
    evidence.restore(piece)
    await until(async () => expect(await look().evidence.count()).toBe(1))
    expect(shown().pieces).toEqual([piece])
  })

  it('drops a piece from one indicator only', async () => {
    const { evidence } = await start()
    await evidence.keep({ ...PHOTO, indicators: ['scenario-1', 'scenario-2'] })
    await saved()
    const [piece] = shown().pieces
    if (piece) evidence.drop(piece, 'scenario-1')
    expect([shown().pieces, shown('scenario-2').pieces.map(({ indicators }) => indicators)]).toEqual([[], [['scenario-2']]])
    if (piece) evidence.restore(piece)
    expect(shown().pieces).toEqual([piece])
    await saved()
  })

  it('takes a photo back that finds no room, so that the rest is saved, and can put it in again', async () => {
    const { store, evidence } = await start()
    const saving = useSavingStore()
    let isFull = true
    const fail = () => { if (isFull) throw new DOMException('The disk is full.', 'QuotaExceededError') }
    // Of the connection of the tab, not of the one that the test looks through.
    useDatabaseStore().database.attachments.hook('creating', fail)
    await evidence.keep(PHOTO, picked())
    store.noteIndicator('scenario-2', '备注')
    await until(() => expect(saving.reason).toBe('full'))
    const [piece] = shown().pieces
    if (!piece) throw new Error('The piece is shown while it waits.')
    evidence.drop(piece)
    await saved()
    expect([await look().evidence.count(), await look().answers.count(), await look().attachments.count()]).toEqual([0, 1, 0])
    isFull = false
    evidence.restore(piece)
    await until(async () => expect([await look().evidence.count(), await look().attachments.count()]).toEqual([1, 1]))
  })

  it('takes letters typed into one text of a piece as one step', async () => {
    const { store, evidence } = await start()
    await evidence.keep(PHOTO)
    await saved()
    const [piece] = shown().pieces
    for (const title of ['看板一', '看板一号', '看板一号线']) {
      store.changeEvidence(piece?.id ?? '', { title })
      await saved()
    }
    store.changeEvidence(piece?.id ?? '', { strength: 'fair' })
    await saved()
    store.changeEvidence(piece?.id ?? '', { place: '车间' })
    await saved()
    expect((await look().history.toArray()).map(({ changes: [change] }) => change?.of === 'evidence' && change.before?.title)).toEqual([undefined, '看板', '看板一号线', '看板一号线'])
    for (let i = 0; i < 3; i++) await store.undo()
    await until(async () => expect((await look().evidence.toArray())[0]?.title).toBe('看板'))
  })

  it('remembers in this browser whether time and place are wanted', () => {
    expect(useEvidenceStore().wantsMoment).toBe(false)
    useEvidenceStore().wantsMoment = true
    expect(useEvidenceStore(openTab()).wantsMoment).toBe(true)
    useEvidenceStore().wantsMoment = false
  })

  it('lists pieces in the order in which they were recorded', async () => {
    const { id } = await start()
    const add = (pieceId: string, at?: string) => look().evidence.put({ assessmentId: id, id: pieceId, indicators: ['scenario-1'], kind: 'link', title: pieceId, ...at && { at } })
    await add('b', '2024-03-05T08:00:00Z')
    await add('a', '2024-03-05T09:00:00Z')
    await add('z')
    await until(() => expect(shown().pieces.map(({ id: pieceId }) => pieceId)).toEqual(['z', 'b', 'a']))
  })
})
