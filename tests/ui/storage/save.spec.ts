import { readAssessmentRecord } from '@/storage/observe'
import { GoneError } from '@/storage/change'
import { saveAssessment } from '@/storage/save'
import { saveChanges } from '@/storage/saveChanges'
import { describe, expect, it } from 'vitest'
import { buildAssessment, evidence } from '../../unit/domain/buildAssessment'
import { useDatabase } from './useDatabase'

const database = useDatabase()
const ASSESSMENT = buildAssessment({ 'scenario-1': 4, 'base-1': 'na' }, { createdAt: '2024-01-01T00:00:00.000Z', evidence: [evidence(['scenario-1'])] })
const NEXT = [{ id: 'scenarios-40', version: '1.0.0' }, { id: 'test-standard', version: '1.0.0' }]

const changeStandards = (id: string) => saveChanges(database(), id, { id: 'h1', at: '2024-06-01T08:00:00.000Z', origin: 'screen', changes: [{ of: 'standards', before: null, after: NEXT }] })

describe('saveChanges', () => {
  it('changes the standards and the time, and nothing else', async () => {
    await saveAssessment(database(), ASSESSMENT, '2024-05-01T08:00:00.000Z')
    await changeStandards(ASSESSMENT.id)
    expect(await readAssessmentRecord(database(), ASSESSMENT.id)).toEqual({ ...ASSESSMENT, standards: NEXT, updatedAt: '2024-06-01T08:00:00.000Z' })
  })

  it('does not bring back an assessment that is gone', async () => {
    await expect(changeStandards('gone')).rejects.toThrow(GoneError)
    expect(await database().assessments.count()).toBe(0)
  })
})
