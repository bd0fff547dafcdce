import { writeAssessment } from '@/exchange/writeAssessment'
import { readAssessmentRecord } from '@/storage/observe'
import { saveDraft } from '@/storage/save'
import { DEMO_ID, useAssessmentsStore } from '@/stores/assessments'
import { describe, expect, it } from 'vitest'
import { buildAssessment, evidence } from '../../unit/domain/buildAssessment'
import { until, useStorage } from './useStorage'

const { look, openTab } = useStorage()
const read = (id: string) => readAssessmentRecord(look(), id)
const ids = (store = useAssessmentsStore()) => store.list.state === 'success' ? store.list.value.map(({ id }) => id) : store.list.state
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

  it('lists what is here, the last changed first, with what is rated in each', async () => {
    const store = useAssessmentsStore()
    expect(store.list.state).toBe('pending')
    store.isListed = true
    await until(() => expect(ids()).toEqual([]))
    await store.keepAssessment(full, 'replace')
    await store.keepAssessment({ ...full, id: 'older', updatedAt: '2023-01-01T00:00:00.000Z', answers: { a: { note: 'only a note' }, b: { agreed: { step: 0 } } } }, 'replace')
    await until(() => expect(store.list).toMatchObject({ state: 'success', value: [{ id: 'from-file', rated: ['scenario-1', 'scenario-2', 'scenario-3'] }, { id: 'older', rated: ['b'] }] }))
  })

  it('shows in one tab what another one starts and removes', async () => {
    const here = useAssessmentsStore()
    const there = useAssessmentsStore(openTab())
    here.isListed = true
    const id = await there.startAssessment()
    await until(() => expect(ids(here)).toEqual([id]))
    await there.remove(id)
    await until(() => expect(ids(here)).toEqual([]))
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

  it('removes an assessment from every table and leaves the others alone', async () => {
    const store = useAssessmentsStore()
    await store.keepAssessment(full, 'replace')
    await saveDraft(look(), full.id, 'enterprise.staff', 'x')
    const other = await store.keepAssessment(full, 'copy')
    await store.remove(full.id)
    expect(await read(full.id)).toBeUndefined()
    expect(await counts()).toEqual([1, 3, 1, 0])
    expect(await read(other)).toEqual({ ...full, id: other })
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
})
