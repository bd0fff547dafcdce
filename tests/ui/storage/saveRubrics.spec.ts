import { removeRemark, removeRubric, saveRemark, saveRubric } from '@/storage/saveRubrics'
import { describe, expect, it } from 'vitest'
import { buildLoaded } from '../stores/buildLoaded'
import { buildRemark } from './buildRemark'
import { useDatabase } from './useDatabase'

const database = useDatabase()
const keys = () => database().rubrics.toCollection().primaryKeys()

describe('saveRubric', () => {
  it('keeps a rubric as it was read, each version on its own', async () => {
    const [first, second] = [buildLoaded(), buildLoaded({ version: '1.1.0' })]
    await saveRubric(database(), first)
    await saveRubric(database(), second)
    expect(await database().rubrics.get(['loaded', '1.0.0'])).toEqual(first)
    expect(await keys()).toEqual([['loaded', '1.0.0'], ['loaded', '1.1.0']])
  })

  it('replaces one with the same id and version', async () => {
    await saveRubric(database(), buildLoaded())
    await saveRubric(database(), buildLoaded({ hash: 'replaced' }))
    expect(await database().rubrics.toArray()).toMatchObject([{ hash: 'replaced' }])
  })
})

describe('removeRubric', () => {
  it('removes one version and leaves the others alone', async () => {
    await saveRubric(database(), buildLoaded())
    await saveRubric(database(), buildLoaded({ version: '1.1.0' }))
    await removeRubric(database(), 'loaded', '1.0.0')
    await removeRubric(database(), 'nowhere', '1.0.0')
    expect(await keys()).toEqual([['loaded', '1.1.0']])
  })
})

describe('saveRemark and removeRemark', () => {
  it('keep remarks one by one', async () => {
    await saveRemark(database(), buildRemark('r1'))
    await saveRemark(database(), buildRemark('r2'))
    await saveRemark(database(), buildRemark('r1', { text: '还是说不清' }))
    await removeRemark(database(), 'r2')
    expect(await database().remarks.toArray()).toEqual([buildRemark('r1', { text: '还是说不清' })])
  })
})
