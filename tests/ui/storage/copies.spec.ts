import { readCopyStates, readFolder, saveCopy, saveFolder } from '@/storage/copies'
import { saveAssessment, saveShelf } from '@/storage/save'
import { saveChanges } from '@/storage/saveChanges'
import { describe, expect, it } from 'vitest'
import { buildAssessment } from '../../unit/domain/buildAssessment'
import { useDatabase } from './useDatabase'

const database = useDatabase()
const at = (day: number) => `2024-06-${String(day).padStart(2, '0')}T08:00:00.000Z`
const change = (day: number, after: string) => saveChanges(database(), 'a', { id: `h${day}`, at: at(day), origin: 'screen', changes: [{ of: 'note', indicator: 'scenario-1', before: null, after }] })
const since = async () => (await readCopyStates(database()))[0]?.uncopiedSince

describe('readCopyStates', () => {
  it('tells since when there is work that no copy holds', async () => {
    await saveAssessment(database(), buildAssessment({ 'scenario-1': 4 }, { id: 'a' }), at(1))
    expect(await since()).toBe(at(1))
    await change(3, 'x')
    await change(5, 'y')
    expect(await since()).toBe(at(3))
    await saveCopy(database(), { assessmentId: 'a', at: at(6), updatedAt: at(5), where: 'download' })
    expect(await since()).toBeNull()
    await change(8, 'z')
    await change(9, 'zz')
    expect(await since()).toBe(at(8))
  })

  it('tells an example and an empty one from work, and passes over what is deleted', async () => {
    const empty = { enterprise: { name: '' } }
    await saveAssessment(database(), buildAssessment({}, { id: 'empty', ...empty }), at(1))
    await saveAssessment(database(), buildAssessment({ 'scenario-1': 4 }, { id: 'example', example: true, ...empty }), at(1))
    await saveAssessment(database(), buildAssessment({}, { id: 'named' }), at(1))
    await saveAssessment(database(), buildAssessment({}, { id: 'removed' }), at(1))
    await saveShelf(database(), ['removed'], { removedAt: at(2) })
    expect((await readCopyStates(database())).map(({ id, example, isEmpty }) => ({ id, example, isEmpty }))).toEqual([
      { id: 'empty', example: false, isEmpty: true }, { id: 'example', example: true, isEmpty: false }, { id: 'named', example: false, isEmpty: false },
    ])
  })

  it('remembers a folder, and forgets it', async () => {
    expect(await readFolder(database())).toBeUndefined()
    await saveFolder(database(), { name: 'Copies' })
    expect(await readFolder(database())).toEqual({ name: 'Copies' })
    await saveFolder(database(), null)
    expect(await readFolder(database())).toBeUndefined()
  })
})
