import type { Assessment } from '@/domain/assessment/Assessment'
import { assessmentSchema } from '@/domain/assessment/Assessment'
import { readReturn } from '@/exchange/handout/readReturn'
import { saveAssessment } from '@/storage/save'
import { useAssessmentStore } from '@/stores/assessment'
import { useHandoutStore } from '@/stores/handout'
import { useRaterStore } from '@/stores/rater'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { buildAssessment, evidence } from '../../unit/domain/buildAssessment'
import { buildReturn } from '../../unit/domain/merge/buildReturn'
import { buildAttachment } from '../../unit/exchange/handout/buildReturnFile'
import { catchDownloads } from './catchDownloads'
import { until } from '../until'
import { useStorage } from './useStorage'

const { look } = useStorage()
// Compiled once, which takes longer than a test may.
beforeAll(() => import('virtual:rubrics'), 120_000)
const downloads = catchDownloads()
afterEach(() => localStorage.clear())

const STANDARDS = [{ id: 'shanghai-7plus1', version: '1.0.0' }, { id: 'scenarios-45', version: '1.0.0' }]
const old = buildAttachment('old photo')
const fresh = buildAttachment('fresh photo')
const attach = (id: string, { bytes, ...file }: typeof old) => evidence(['scenario-1'], { id, kind: 'photo', attachment: { ...file, bytes: bytes.length } })
const START = buildAssessment({ 'scenario-1': 4, 'scenario-2': 2 }, { standards: STANDARDS, enterprise: { name: '测试工厂', industry: 'energy', revenue: 9 }, evidence: [attach('e0', old)] })

async function open(assessment: Assessment, ...files: typeof old[]) {
  await saveAssessment(look(), assessment, '2024-03-02T08:00:00.000Z', undefined, files)
  const store = useAssessmentStore()
  store.open(assessment.id)
  await until(() => expect(store.state).toBe('open'))
  return { store, handouts: useHandoutStore() }
}

describe('handout store', { timeout: 30_000 }, () => {
  it('hands chosen questions out as a file, and changes nothing', async () => {
    const { store, handouts } = await open(START)
    useRaterStore().name = ' 李经理 '
    expect(handouts.handOut({ indicators: ['scenario-1'], to: ' 王工', message: '' })).toBe('测试工厂-2024-王工.assessment.json')
    const file = assessmentSchema.parse(JSON.parse(await downloads[0]?.blob.text() ?? ''))
    expect(file).toMatchObject({ answers: { 'scenario-1': { self: { step: 4 } } }, enterprise: { name: '测试工厂', industry: 'energy' }, handout: { of: START.id, to: '王工', from: '李经理', indicators: ['scenario-1'] } })
    expect([file.id === START.id, Object.keys(file.answers), file.enterprise.revenue, file.handout?.message]).toEqual([false, ['scenario-1'], undefined, undefined])
    expect(await look().history.count()).toBe(0)
    expect(store.assessment?.handout).toBeUndefined()
  })

  it('puts the standard on the screen first', async () => {
    const { store, handouts } = await open(START)
    store.chosen = 'scenarios-45@1.0.0'
    await until(() => expect(store.rubric?.id).toBe('scenarios-45'))
    handouts.handOut({ indicators: ['scenario-1'], to: '', message: '' })
    expect(downloads[0]?.name).toBe('测试工厂-2024.assessment.json')
    expect(JSON.parse(await downloads[0]?.blob.text() ?? '').standards.map(({ id }: { id: string }) => id)).toEqual(['scenarios-45', 'shanghai-7plus1'])
  })

  it('hands nothing out while nothing is open', () => {
    expect(useHandoutStore().handOut({ indicators: ['scenario-1'], to: '', message: '' })).toBeNull()
    expect(downloads).toEqual([])
  })

  it('gives answers back as plain text, with what was answered a moment ago', async () => {
    const { store, handouts } = await open(buildReturn(START, ['scenario-1', 'scenario-3']))
    store.rateIndicator('scenario-3', { step: 7 })
    expect(await handouts.saveReturn('答复')).toEqual({ ok: true, value: '测试工厂-2024-王工-答复.assessment.json' })
    expect(JSON.parse(await downloads[0]?.blob.text() ?? '').answers['scenario-3'].self.step).toBe(7)
  })

  it('gives attachments that were added along with the answers, and no others', async () => {
    const asked = buildReturn(START, ['scenario-1'])
    const { handouts } = await open({ ...asked, evidence: [...asked.evidence, attach('e1', fresh)] }, old, fresh)
    expect(handouts.added.map(({ name }) => name)).toEqual([fresh.name])
    expect(await handouts.saveReturn('答复')).toEqual({ ok: true, value: '测试工厂-2024-王工-答复.assessment.zip' })
    const read = await readReturn(downloads[0]?.blob ?? new Blob())
    expect(read.ok && read.value.attachments.map(({ sha256 }) => sha256)).toEqual([fresh.sha256])
  })

  it('gives answers back although an attachment is gone', async () => {
    const asked = buildReturn(START, ['scenario-1'])
    const { handouts } = await open({ ...asked, evidence: [attach('e1', fresh)] })
    expect(await handouts.saveReturn('答复')).toMatchObject({ ok: true, value: expect.stringMatching(/\.json$/) })
  })
})
