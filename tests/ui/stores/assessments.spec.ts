import { writeAssessment } from '@/exchange/writeAssessment'
import { GoneError } from '@/storage/change'
import { readAssessmentRecord } from '@/storage/observe'
import { saveDraft } from '@/storage/save'
import { DEMO_ID, useAssessmentsStore } from '@/stores/assessments'
import { describe, expect, it } from 'vitest'
import { buildAssessment, evidence } from '../../unit/domain/buildAssessment'
import { useStorage } from './useStorage'

const { look } = useStorage()
const read = (id: string) => readAssessmentRecord(look(), id)
const readRecord = (id: string) => look().assessments.get(id)
const counts = () => Promise.all([look().assessments.count(), look().answers.count(), look().evidence.count(), look().drafts.count()])

const full = buildAssessment(
  { 'scenario-1': 4, 'scenario-2': 'na', 'scenario-3': { self: { step: 1 }, note: '记' } },
  { id: 'from-file', updatedAt: '2024-05-01T08:00:00.000Z', createdAt: '2024-01-01T08:00:00.000Z', evidence: [evidence(['scenario-1'])], facts: { machines: 3 } },
)
const file = (text: string) => new File([text], 'a.assessment.json')

describe('assessments store', { timeout: 30_000 }, () => {
  it('starts an empty assessment of this year', async () => {
    const store = useAssessmentsStore()
    const id = await store.startAssessment()
    expect(await read(id)).toMatchObject({
      kind: 'assessment', formatVersion: 1, id, period: String(new Date().getUTCFullYear()), example: false, standards: [{ id: 'shanghai-7plus1', version: '1.0.0' }, { id: 'scenarios-45', version: '1.0.0' }],
      enterprise: { name: '' }, answers: {}, evidence: [],
    })
    expect(await store.startAssessment()).not.toBe(id)
  })

  it('reads a file without storing it, and tells whether it is here already', async () => {
    const store = useAssessmentsStore()
    const text = writeAssessment(full)
    expect(await store.readFile(file(text))).toEqual({ ok: true, value: { assessment: full, attached: [], stored: null } })
    expect(await counts()).toEqual([0, 0, 0, 0])
    await store.keepAssessment(full, 'replace')
    expect(await store.readFile(file(text))).toMatchObject({ ok: true, value: { stored: '2024-05-01T08:00:00.000Z' } })
  })

  it.each([['{', 'file/not-json'], ['{}', 'file/not-an-assessment'], [writeAssessment(full).replace('"step": 4', '"step": 40'), 'file/schema']])('refuses a bad file: %#', async (text, code) => {
    expect(await useAssessmentsStore().readFile(file(text))).toMatchObject({ ok: false, error: { code } })
  })

  it('refuses a film by its size without reading it', async () => {
    const film = file('')
    Object.defineProperty(film, 'size', { value: 3e9 })
    Object.defineProperty(film, 'text', { value: () => Promise.reject(new Error('was read')) })
    expect(await useAssessmentsStore().readFile(film)).toMatchObject({ ok: false, error: { code: 'file/too-large' } })
  })

  it('keeps all that is in a file', async () => {
    await useAssessmentsStore().keepAssessment(full, 'replace')
    expect(await read('from-file')).toEqual(full)
  })

  it('takes the file for a copy of this state, and its name into the history', async () => {
    const store = useAssessmentsStore()
    await store.keepAssessment(full, 'replace')
    expect(await look().copies.get('from-file')).toMatchObject({ where: 'file', updatedAt: '2024-05-01T08:00:00.000Z' })
    await store.keepAssessment({ ...full, period: '2031' }, 'replace', [], '回来的.json')
    expect(await look().history.toArray()).toMatchObject([{ origin: 'import', from: '回来的.json' }])
  })

  it('replaces the one of the same id with all that belongs to it', async () => {
    const store = useAssessmentsStore()
    await store.keepAssessment(full, 'replace')
    await saveDraft(look(), full.id, 'enterprise.staff', 'x')
    const next = { ...full, answers: { 'scenario-9': { self: { step: 2 } } }, evidence: [], updatedAt: '2024-06-01T08:00:00.000Z' }
    expect(await store.keepAssessment(next, 'replace')).toBe('from-file')
    expect(await read('from-file')).toEqual(next)
    expect(await counts()).toEqual([1, 1, 0, 0])
  })

  it('keeps a copy beside the one of the same id', async () => {
    const store = useAssessmentsStore()
    await store.keepAssessment(full, 'replace')
    const copy = await store.keepAssessment({ ...full, answers: {} }, 'copy')
    expect(copy).not.toBe('from-file')
    expect(await read('from-file')).toEqual(full)
    expect(await read(copy)).toEqual({ ...full, id: copy, answers: {} })
  })

  it('removes an assessment for good from every table and leaves the others alone', async () => {
    const store = useAssessmentsStore()
    await store.keepAssessment(full, 'replace')
    await saveDraft(look(), full.id, 'enterprise.staff', 'x')
    const other = await store.keepAssessment(full, 'copy')
    localStorage.setItem(`shuzhen.walk.${full.id}`, '{}')
    await store.purge([full.id])
    expect(localStorage.getItem(`shuzhen.walk.${full.id}`)).toBeNull()
    expect(await read(full.id)).toBeUndefined()
    expect(await counts()).toEqual([1, 3, 1, 0])
    expect(await read(other)).toEqual({ ...full, id: other })
  })

  it('deletes several so that they can be taken back as they were', async () => {
    const store = useAssessmentsStore()
    await store.keepAssessment(full, 'replace')
    const other = await store.keepAssessment(full, 'copy')
    await saveDraft(look(), full.id, 'enterprise.staff', 'x')
    await store.remove([full.id, other])
    expect(await read(full.id)).toBeUndefined()
    expect(await counts()).toEqual([2, 6, 2, 1])
    await store.restore([full.id])
    expect(await read(full.id)).toEqual(full)
    expect(await read(other)).toBeUndefined()
  })

  it('archives and takes out of the archive without changing what is in it, or when it was changed', async () => {
    const store = useAssessmentsStore()
    await store.keepAssessment(full, 'replace')
    await store.archive([full.id])
    expect((await readRecord(full.id))?.archivedAt).toBeDefined()
    expect(await read(full.id)).toEqual(full)
    await store.unarchive([full.id])
    expect(await readRecord(full.id)).not.toHaveProperty('archivedAt')
    expect(await read(full.id)).toEqual(full)
  })

  it('lets a file take the place of a deleted one, but not of one that holds something newer', async () => {
    const store = useAssessmentsStore()
    await store.keepAssessment(full, 'replace')
    await store.remove([full.id])
    expect(await store.readFile(file(writeAssessment(full)))).toMatchObject({ ok: true, value: { stored: null } })
    expect(await store.readFile(file(writeAssessment({ ...full, updatedAt: '2024-04-01T08:00:00.000Z' })))).toMatchObject({ ok: true, value: { stored: full.updatedAt } })
    await store.keepAssessment(full, 'replace')
    expect(await read(full.id)).toEqual(full)
  })

  it('follows an assessment with another one of the next period, with or without its ratings', async () => {
    const store = useAssessmentsStore()
    await store.keepAssessment({ ...full, enterprise: { name: '测试工厂', creditCode: '91350100M000100Y43' } }, 'replace')
    const open = await read(await store.continueFrom(full.id, { period: '2025' }))
    expect(open).toMatchObject({ period: '2025', enterprise: { name: '测试工厂', creditCode: '91350100M000100Y43' }, site: full.site, standards: full.standards, facts: {}, answers: {}, evidence: [] })
    const carried = await read(await store.continueFrom(full.id, { period: '2025', carriedNote: '沿用' }))
    expect(carried?.answers).toMatchObject({ 'scenario-1': { self: { step: 4 }, note: '沿用' } })
    expect(await read(full.id)).toMatchObject({ period: full.period, answers: full.answers })
  })

  it('does not follow an assessment that is gone', async () => {
    await expect(useAssessmentsStore().continueFrom('gone', { period: '2025' })).rejects.toThrow(GoneError)
  })

  it('loads the demo once and does not undo what is changed in it', async () => {
    const store = useAssessmentsStore()
    expect(await store.loadDemo()).toBe(DEMO_ID)
    const demo = await read(DEMO_ID)
    expect(demo).toMatchObject({ example: true })
    expect(Object.keys(demo?.answers ?? {}).length).toBeGreaterThan(30)
    await look().assessments.update(DEMO_ID, { period: '1999' })
    await store.loadDemo()
    expect((await read(DEMO_ID))?.period).toBe('1999')
    expect(await look().assessments.count()).toBe(1)
  })

  it('loads the demo afresh after it was deleted', async () => {
    const store = useAssessmentsStore()
    await store.loadDemo()
    await look().assessments.update(DEMO_ID, { period: '1999' })
    await store.remove([DEMO_ID])
    await store.loadDemo()
    expect((await read(DEMO_ID))?.period).not.toBe('1999')
  })
})
