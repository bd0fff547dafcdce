import type { AssessmentRecord, StandingRecord } from '@/storage/database'
import { observeRecords, observeStandings } from '@/storage/observePortfolio'
import { saveAssessment, saveShelf } from '@/storage/save'
import { saveChanges } from '@/storage/saveChanges'
import { saveStandings } from '@/storage/saveStandings'
import { describe, expect, it } from 'vitest'
import { buildAssessment } from '../../unit/domain/buildAssessment'
import { until } from '../until'
import { collect, useDatabase } from './useDatabase'

const database = useDatabase()
const NOW = '2024-05-01T08:00:00.000Z'
const keep = (id: string) => saveAssessment(database(), buildAssessment({ 'scenario-1': 4 }, { id }), NOW)

describe('observeRecords', { timeout: 30_000 }, () => {
  it('lists all assessments, the archived and deleted ones too, and follows them', async () => {
    const lists = collect<AssessmentRecord[]>(watch => observeRecords(database(), watch))
    const last = () => lists[lists.length - 1]?.map(({ id, removedAt, archivedAt }) => [id, archivedAt, removedAt])
    await keep('a')
    await keep('b')
    await saveShelf(database(), ['a'], { archivedAt: NOW })
    await saveShelf(database(), ['b'], { removedAt: NOW })
    await until(() => expect(last()).toEqual([['a', NOW, undefined], ['b', undefined, NOW]]))
  })

  it('is not called for a standing', async () => {
    await keep('a')
    const lists = collect<AssessmentRecord[]>(watch => observeRecords(database(), watch))
    const standings = collect<StandingRecord[]>(watch => observeStandings(database(), watch))
    await until(() => expect([lists.length, standings.length]).toEqual([1, 1]))
    await saveStandings(database(), [{ assessmentId: 'a', basis: 'x', standing: 1 }])
    await until(() => expect(standings[standings.length - 1]).toHaveLength(1))
    expect(lists).toHaveLength(1)
  })

  it('is called for an answer, since that changes when it was changed', async () => {
    await keep('a')
    const lists = collect<AssessmentRecord[]>(watch => observeRecords(database(), watch))
    await saveChanges(database(), 'a', { id: 'h1', at: '2024-06-01T08:00:00.000Z', origin: 'screen', changes: [{ of: 'note', indicator: 'scenario-1', before: null, after: '记' }] })
    await until(() => expect(lists[lists.length - 1]?.[0]?.updatedAt).toBe('2024-06-01T08:00:00.000Z'))
  })
})
