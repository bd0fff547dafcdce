import { planWorkbook } from '@/domain/workbook/planWorkbook'
import { useAssessmentStore } from '@/stores/assessment'
import { useAssessmentsStore } from '@/stores/assessments'
import { useRaterStore } from '@/stores/rater'
import { useRubricsStore } from '@/stores/rubrics'
import { useSavingStore } from '@/stores/saving'
import { useWorkbookStore } from '@/stores/workbook'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { buildAssessment } from '../../unit/domain/buildAssessment'
import { editCells } from '../../unit/documents/workbook/editWorkbook'
import { until } from '../until'
import { useStorage } from './useStorage'

const { look } = useStorage()
afterEach(() => localStorage.clear())

async function open(id = 'a') {
  const assessment = buildAssessment({ 'scenario-1': 4, 'scenario-2': { note: '旧' } }, { id, standards: [{ id: 'scenarios-45', version: '1.0.0' }] })
  await useAssessmentsStore().keepAssessment(assessment, 'replace')
  const store = useAssessmentStore()
  await useRubricsStore().load()
  store.open(id)
  await until(() => expect(store.state).toBe('open'))
  return store
}

/** What the store hands to the browser's downloads. */
async function download(source: 'self' | 'assessor' = 'self', language: 'zh' | 'en' = 'zh') {
  const blobs: Blob[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation(blob => {
    if (blob instanceof Blob) blobs.push(blob)
    return 'blob:x'
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
  const name = await useWorkbookStore().downloadWorkbook(source, language)
  return { name, bytes: new Uint8Array(await blobs[0]?.arrayBuffer() ?? new ArrayBuffer(0)) }
}

async function read(bytes: Uint8Array) {
  const result = await useWorkbookStore().readFile(new Blob([new Uint8Array(bytes)]))
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

describe('workbook store', { timeout: 60_000 }, () => {
  it('hands out a questionnaire under a name that says whose it is', async () => {
    await open()
    expect((await download()).name).toBe('测试工厂-2024-问卷.xlsx')
    expect((await download('assessor', 'en')).name).toBe('测试工厂-2024-Questionnaire.xlsx')
  })

  it('finds nothing to change in what it handed out', async () => {
    const store = await open()
    const { bytes } = await download()
    expect(planWorkbook(await read(bytes), store.assessment?.answers ?? {})).toEqual([])
  })

  it('takes changes as one step of the history, by the name in the workbook, and undoes them as one', async () => {
    const store = await open()
    useRaterStore().name = '李工'
    const reading = await read(await editCells((await download()).bytes, { '问卷!E2': '5级·全面', '问卷!G3': '新', '说明!B10': '王工' }))
    const turns = planWorkbook(reading, store.assessment?.answers ?? {})
    useWorkbookStore().takeTurns(turns, reading, '填好的.xlsx')
    expect(store.assessment?.answers).toMatchObject({ 'scenario-1': { self: { step: 10, by: '王工' } }, 'scenario-2': { note: '新' } })
    await until(() => expect(useSavingStore().state).toBe('saved'))
    expect(await look().history.where('assessmentId').equals('a').toArray()).toMatchObject([{ origin: 'workbook', from: '填好的.xlsx', changes: [{ of: 'rating' }, { of: 'note' }] }])
    expect(planWorkbook(reading, store.assessment?.answers ?? {})).toEqual([])
    expect((await store.undo())?.origin).toBe('workbook')
    await until(() => expect(store.assessment?.answers).toEqual({ 'scenario-1': { self: { step: 4 } }, 'scenario-2': { note: '旧' } }))
  })

  it('names whoever works here where the workbook names nobody', async () => {
    const store = await open()
    const bytes = await editCells((await download()).bytes, { '问卷!E2': '未开展' })
    const by = async () => {
      const reading = await read(bytes)
      return useWorkbookStore().listChanges(planWorkbook(reading, store.assessment?.answers ?? {}), reading).map(change => change.of === 'rating' ? change.after?.by : null)
    }
    expect(await by()).toEqual([undefined])
    useRaterStore().name = '李工'
    expect(await by()).toEqual(['李工'])
  })

  it('refuses what is too large without reading it, and what belongs to another assessment', async () => {
    await open()
    const { bytes } = await download()
    const large = await useWorkbookStore().readFile(new Blob([new Uint8Array(11 * 1024 * 1024)]))
    expect(large.ok ? [] : large.error.map(({ code }) => code)).toEqual(['workbook/too-large'])
    await open('b')
    const other = await useWorkbookStore().readFile(new Blob([new Uint8Array(bytes)]))
    expect(other.ok ? [] : other.error.map(({ code }) => code)).toEqual(['workbook/other-assessment'])
  })

  it('has nothing to hand out before an assessment is open', async () => {
    await expect(useWorkbookStore().downloadWorkbook('self', 'zh')).rejects.toThrow('open assessment')
  })
})
