import { readAssessmentRecord } from '@/storage/observe'
import { saveAssessment } from '@/storage/save'
import { describe, expect, it } from 'vitest'
import { buildAssessment, evidence } from '../../unit/domain/buildAssessment'
import { useDatabase } from './useDatabase'

const database = useDatabase()
const ASSESSMENT = buildAssessment({ 'scenario-1': 4, 'base-1': 'na' }, { createdAt: '2024-01-01T00:00:00.000Z', evidence: [evidence(['scenario-1'])] })
const ENTRY = { id: 'h1', at: '2024-06-01T08:00:00.000Z', origin: 'import' as const }
const history = () => database().history.toArray()

describe('saveAssessment', () => {
  it('puts what a replacement changes into the history', async () => {
    await saveAssessment(database(), ASSESSMENT, '2024-05-01T08:00:00.000Z', ENTRY)
    expect(await history()).toEqual([])
    const next = { ...ASSESSMENT, answers: { 'scenario-1': { self: { step: 6 } } }, evidence: [] }
    await saveAssessment(database(), next, '2024-06-01T08:00:00.000Z', ENTRY)
    expect(await readAssessmentRecord(database(), ASSESSMENT.id)).toEqual({ ...next, updatedAt: '2024-06-01T08:00:00.000Z' })
    expect(await history()).toMatchObject([{ ...ENTRY, assessmentId: ASSESSMENT.id, changes: [{ of: 'rating', indicator: 'base-1', after: null }, { of: 'rating', before: { step: 4 } }, { of: 'evidence', after: null }] }])
  })

  it('writes no step where the replacement is the same', async () => {
    for (const now of ['2024-05-01T08:00:00.000Z', '2024-06-01T08:00:00.000Z']) await saveAssessment(database(), ASSESSMENT, now, ENTRY)
    expect(await history()).toEqual([])
  })
})
