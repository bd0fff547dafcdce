import { useAssessmentStore } from '@/stores/assessment'
import { useAssessmentsStore } from '@/stores/assessments'
import { useSolutionsStore } from '@/stores/solutions'
import { describe, expect, it } from 'vitest'
import { until } from '../until'
import { useStorage } from './useStorage'

useStorage()

const CATALOGUE = 'kind: solutions\nformatVersion: 1\ntitle: 目录\npublisher: 某中心\nsolutions: [{ provider: 甲, product: 乙, serves: [{ indicator: scenario-1, levels: [2] }] }]\n'

describe('solutions store', () => {
  it('keeps a catalogue, finds what fits in it, and forgets it', async () => {
    const assessments = useAssessmentsStore()
    useAssessmentStore().open(await assessments.startAssessment())
    const store = useSolutionsStore()
    expect(await store.load(new Blob([CATALOGUE]))).toEqual({ ok: true, value: null })
    await until(() => expect(store.catalogue?.title).toBe('目录'))
    expect(store.find({ indicator: 'scenario-1', from: 0, to: 4 }).map(({ product }) => product)).toEqual(['乙'])
    await store.drop()
    await until(() => expect(store.catalogue).toBeNull())
    expect(store.find({ indicator: 'scenario-1', from: 0, to: 4 })).toEqual([])
  })

  it('leaves the catalogue alone when a file cannot serve as one', async () => {
    const store = useSolutionsStore()
    await store.loadSample()
    await until(() => expect(store.catalogue?.example).toBe(true))
    expect(await store.load(new Blob(['kind: else']))).toMatchObject({ ok: false, error: { code: 'solutions/not-a-catalogue' } })
    expect(store.catalogue?.example).toBe(true)
  })
})
