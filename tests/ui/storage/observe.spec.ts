import type { Assessment } from '@/domain/assessment/Assessment'
import { observeEarlier } from '@/storage/observe'
import { removeAssessment, saveAssessment } from '@/storage/save'
import { saveChanges } from '@/storage/saveChanges'
import { describe, expect, it } from 'vitest'
import type { QuickAnswer } from '../../unit/domain/buildAssessment'
import { buildAssessment, evidence } from '../../unit/domain/buildAssessment'
import { until } from '../until'
import { collect, useDatabase } from './useDatabase'

const database = useDatabase()
const CODE = '91350100M000100Y43'
type More = NonNullable<Parameters<typeof buildAssessment>[1]>

const of = (id: string, period: string, more: More = {}, answers: Record<string, QuickAnswer> = {}) => buildAssessment(answers, { id, period, enterprise: { name: '测试工厂', creditCode: CODE }, ...more })
const keep = (assessment: Assessment, now = '2024-05-01T08:00:00.000Z') => saveAssessment(database(), assessment, now)
const NOW = of('now', '2024')

/** Which assessment came before; `null` when there is none. */
async function findEarlier(assessment = NOW): Promise<Assessment | null> {
  const values = collect<Assessment[]>(watch => observeEarlier(database(), assessment, watch))
  await until(() => expect(values.length).toBeGreaterThan(0))
  const list = values[0] ?? []
  return list[list.length - 1] ?? null
}

describe('observeEarlier', { timeout: 30_000 }, () => {
  it('is the last one before the period, whichever was stored first', async () => {
    for (const [id, period] of [['b', '2022'], ['c', '2023'], ['a', '2021'], ['later', '2025'], ['now', '2024']] as const) await keep(of(id, period))
    expect((await findEarlier())?.id).toBe('c')
    expect((await findEarlier(of('other', '2022')))?.id).toBe('a')
  })

  it('comes after those before it, the oldest first', async () => {
    for (const [id, period] of [['b', '2022'], ['c', '2023'], ['a', '2021']] as const) await keep(of(id, period))
    const values = collect<Assessment[]>(watch => observeEarlier(database(), NOW, watch))
    await until(() => expect(values[0]?.map(({ period }) => period)).toEqual(['2021', '2022', '2023']))
  })

  it('comes whole, with answers and evidence', async () => {
    const earlier = of('a', '2023', { createdAt: '2023-01-01T00:00:00.000Z', evidence: [evidence(['scenario-1'])] }, { 'scenario-1': 4 })
    await keep(earlier)
    expect(await findEarlier()).toEqual({ ...earlier, updatedAt: '2024-05-01T08:00:00.000Z' })
  })

  it.each<[what: string, other: Assessment]>([
    ['another enterprise', of('a', '2023', { enterprise: { name: '测试工厂', creditCode: '91310000000000000X' } })],
    ['another site', of('a', '2023', { site: { number: 2 } })],
    ['no code', of('a', '2023', { enterprise: { name: '测试工厂' } })],
    ['the same period', of('a', '2024')],
    ['a later period', of('a', '2024Q1')],
    ['the same assessment', of('now', '2023')],
  ])('is not one of %s', async (_, other) => {
    await keep(other)
    expect(await findEarlier()).toBeNull()
  })

  it.each(['', undefined])('is none while the code is %j', async creditCode => {
    await keep(of('a', '2023', { enterprise: { name: '测试工厂', creditCode } }))
    expect(await findEarlier(of('now', '2024', { enterprise: { name: '测试工厂', creditCode } }))).toBeNull()
  })

  it('follows what is stored and removed', async () => {
    const values = collect<Assessment[]>(watch => observeEarlier(database(), NOW, watch))
    const last = () => values[values.length - 1]?.slice(-1)[0]
    await keep(of('a', '2022'))
    await until(() => expect(last()?.id).toBe('a'))
    await keep(of('b', '2023'))
    await until(() => expect(last()?.id).toBe('b'))
    await saveChanges(database(), 'b', { id: 'h1', at: '2024-06-01T08:00:00.000Z', origin: 'screen', changes: [{ of: 'rating', indicator: 'scenario-1', source: 'self', before: null, after: { step: 3 } }] })
    await until(() => expect(last()?.answers).toEqual({ 'scenario-1': { self: { step: 3 } } }))
    await removeAssessment(database(), 'b')
    await until(() => expect(last()?.id).toBe('a'))
  })
})
