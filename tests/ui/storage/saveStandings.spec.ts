import { removeAssessment, saveAssessment } from '@/storage/save'
import { saveStandings } from '@/storage/saveStandings'
import { describe, expect, it } from 'vitest'
import { buildAssessment } from '../../unit/domain/buildAssessment'
import { useDatabase } from './useDatabase'

const database = useDatabase()
const NOW = '2024-05-01T08:00:00.000Z'
const keep = (id: string) => saveAssessment(database(), buildAssessment({}, { id }), NOW)
const standing = (assessmentId: string, basis = 'x') => ({ assessmentId, basis, standing: { grade: 1 } })

describe('saveStandings', () => {
  it('changes nothing of the assessment', async () => {
    await keep('a')
    const before = await database().assessments.get('a')
    await saveStandings(database(), [standing('a')])
    expect(await database().assessments.get('a')).toEqual(before)
    expect(await database().standings.toArray()).toEqual([standing('a')])
  })

  it('leaves out what was removed for good meanwhile', async () => {
    await keep('a')
    await keep('b')
    await removeAssessment(database(), 'a')
    await saveStandings(database(), [standing('a'), standing('b')])
    expect(await database().standings.toArray()).toEqual([standing('b')])
  })

  it('goes with its assessment, and when another content takes the place of that', async () => {
    await keep('a')
    await saveStandings(database(), [standing('a')])
    await keep('a')
    expect(await database().standings.count()).toBe(0)
    await saveStandings(database(), [standing('a')])
    await removeAssessment(database(), 'a')
    expect(await database().standings.count()).toBe(0)
  })
})
