import { observeRemarks, observeRubrics } from '@/storage/observeRubrics'
import { removeRubric, saveRemark, saveRubric } from '@/storage/saveRubrics'
import { describe, expect, it } from 'vitest'
import { buildLoaded } from '../stores/buildLoaded'
import { until } from '../until'
import { buildRemark } from './buildRemark'
import { collect, useDatabase } from './useDatabase'

const database = useDatabase()

describe('observeRubrics', { timeout: 30_000 }, () => {
  it('tells what is loaded, at once and after every change', async () => {
    const lists = collect<{ version: string }[]>(watch => observeRubrics(database(), watch))
    const last = () => lists[lists.length - 1]?.map(({ version }) => version)
    await until(() => expect(last()).toEqual([]))
    await saveRubric(database(), buildLoaded())
    await until(() => expect(last()).toEqual(['1.0.0']))
    await saveRubric(database(), buildLoaded({ version: '2.0.0' }))
    await until(() => expect(last()).toEqual(['1.0.0', '2.0.0']))
    await removeRubric(database(), 'loaded', '1.0.0')
    await until(() => expect(last()).toEqual(['2.0.0']))
  })
})

describe('observeRemarks', { timeout: 30_000 }, () => {
  it('tells remarks, the oldest first', async () => {
    await saveRemark(database(), buildRemark('a', { at: '2024-05-02T08:00:00.000Z' }))
    await saveRemark(database(), buildRemark('b', { at: '2024-05-01T08:00:00.000Z' }))
    const lists = collect<{ id: string }[]>(watch => observeRemarks(database(), watch))
    await until(() => expect(lists[lists.length - 1]?.map(({ id }) => id)).toEqual(['b', 'a']))
  })
})
