import { saveAssessment } from '@/storage/save'
import { saveSetting } from '@/storage/settings'
import { useAssessmentStore } from '@/stores/assessment'
import { useDossierStore } from '@/stores/dossier'
import { useLetterheadStore } from '@/stores/letterhead'
import { useSolutionsStore } from '@/stores/solutions'
import { beforeAll, describe, expect, it } from 'vitest'
import { until } from '../until'
import { BENCHMARK, buildReported, openReport } from './openReport'
import { useStorage } from './useStorage'

const { look, openTab } = useStorage()
// Compiled once, which takes longer than a test may.
beforeAll(() => import('virtual:rubrics'), 120_000)

const stepOf = (store: ReturnType<typeof useDossierStore>) => store.dossier?.report.nodes.find(({ id }) => id === 'scenario-1')?.rating?.step

describe('dossier store', { timeout: 30_000 }, () => {
  it('has nothing to show before an assessment is open', () => {
    expect(useDossierStore().dossier).toBeNull()
  })

  it('is about the standard on the screen, and holds every other', async () => {
    const store = await openReport(look())
    const seen = () => [store.dossier?.report.rubric.id, store.dossier?.standards.map(({ id }) => id), store.dossier?.reports.map(({ rubric }) => rubric.id)]
    expect(seen()).toEqual(['scenarios-45', ['scenarios-45', 'shanghai-7plus1'], ['scenarios-45', 'shanghai-7plus1']])
    useAssessmentStore().chosen = 'shanghai-7plus1@1.0.0'
    expect(seen()).toEqual(['shanghai-7plus1', ['shanghai-7plus1', 'scenarios-45'], ['scenarios-45', 'shanghai-7plus1']])
    expect(store.dossier?.rubric.edition?.id).toBe('energy')
  })

  it('holds readings by other methods and questions that the ratings raise', async () => {
    const { dossier } = await openReport(look())
    expect([dossier?.readings.map(({ is }) => is).sort(), (dossier?.questions.length ?? 0) > 0]).toEqual([['counted', 'staged'], true])
  })

  it('follows every answer and the grade that gaps are measured to', async () => {
    const store = await openReport(look())
    useAssessmentStore().rateIndicator('scenario-1', { step: 5 }, 'agreed')
    useAssessmentStore().target = 9
    expect([stepOf(store), store.dossier?.report.target]).toEqual([5, 9])
  })

  it('counts the ratings of one side alone when that is chosen, and leaves the answers as they are', async () => {
    const store = await openReport(look())
    const steps = (['counted', 'self', 'assessor'] as const).map(perspective => {
      store.perspective = perspective
      return stepOf(store)
    })
    expect([steps, store.dossier?.perspective, store.dossier?.report.coverage.answered]).toEqual([[2, 8, 2], 'assessor', 1])
    expect(store.dossier?.assessment.answers['scenario-1']?.self?.why).toBe('二月已上线')
    expect(store.dossier?.comparison.pairs).toHaveLength(1)
  })

  it('compares with earlier periods of the site from the same side', async () => {
    await saveAssessment(look(), buildReported({ id: 'before', period: '2022' }, { 'scenario-1': { self: { step: 2 }, assessor: { step: 1 } } }), '2022-03-02T08:00:00.000Z')
    await saveAssessment(look(), buildReported({ id: 'last', period: '2023' }), '2023-03-02T08:00:00.000Z')
    await saveAssessment(look(), buildReported({ id: 'elsewhere', period: '2023', site: { number: 2 } }), '2023-03-02T08:00:00.000Z')
    const store = await openReport(look())
    await until(() => expect(store.dossier?.periods.map(({ assessment }) => assessment.id)).toEqual(['before', 'last', 'now']))
    const then = () => [store.dossier?.trend?.then.assessment.period, store.dossier?.periods[0]?.nodes.find(({ id }) => id === 'scenario-1')?.rating?.step]
    expect(then()).toEqual(['2023', 1])
    store.perspective = 'self'
    expect(then()).toEqual(['2023', 2])
  })

  it('leaves out a period that did not answer the standard on the screen', async () => {
    await saveAssessment(look(), buildReported({ id: 'last', period: '2023', standards: [{ id: 'shanghai-7plus1', version: '1.0.0' }] }), '2023-03-02T08:00:00.000Z')
    const store = await openReport(look())
    useAssessmentStore().chosen = 'shanghai-7plus1@1.0.0'
    await until(() => expect(store.dossier?.periods).toHaveLength(2))
    useAssessmentStore().chosen = null
    expect([store.dossier?.periods.length, store.dossier?.trend]).toEqual([1, null])
  })

  it('compares with the closest group of a benchmark, or another that the plant belongs to', async () => {
    const store = await openReport(look())
    await store.keepBenchmark(BENCHMARK)
    await until(() => expect(store.dossier?.benchmark?.group?.id).toBe('energy'))
    expect(store.dossier?.benchmark?.groups.map(({ id }) => id)).toEqual(['energy', 'all'])
    store.group = 'all'
    expect([store.dossier?.benchmark?.group?.id, store.dossier?.benchmark?.rows[0]?.mean]).toEqual(['all', 41])
  })

  it('still has the benchmark after everything is opened anew, until it is forgotten', async () => {
    await (await openReport(look())).keepBenchmark(BENCHMARK)
    const again = await openReport(look(), buildReported(), openTab())
    await until(() => expect(again.benchmark).toEqual(BENCHMARK))
    await again.keepBenchmark(null)
    await until(() => expect(again.dossier?.benchmark).toBeNull())
    expect(await look().settings.count()).toBe(0)
  })

  it('begins with the closest group of a newer benchmark', async () => {
    const store = await openReport(look())
    await store.keepBenchmark(BENCHMARK)
    store.group = 'all'
    await store.keepBenchmark({ ...BENCHMARK, period: '2025' })
    await until(() => expect(store.benchmark?.period).toBe('2025'))
    expect(store.dossier?.benchmark?.group?.id).toBe('energy')
  })

  it('takes nothing for a benchmark that is none', async () => {
    const store = await openReport(look())
    await saveSetting(look(), 'benchmark', { ...BENCHMARK, groups: [{ ...BENCHMARK.groups[0], n: 3 }] })
    await saveSetting(look(), 'letterhead', { firm: '诊断公司' })
    await until(() => expect(store.dossier?.letterhead.firm).toBe('诊断公司'))
    expect([store.benchmark, store.dossier?.benchmark]).toEqual([null, null])
  })

  it('has the letterhead of whoever works here', async () => {
    const store = await openReport(look())
    useLetterheadStore().change({ firm: '诊断公司' })
    expect(store.dossier?.letterhead).toEqual({ firm: '诊断公司' })
  })

  it('has what the loaded catalogue offers for the gaps', async () => {
    const store = await openReport(look())
    expect(store.dossier?.solutions).toBeNull()
    await useSolutionsStore().loadSample()
    await until(() => expect(store.dossier?.solutions?.catalogue.example).toBe(true))
    const below = new Set(store.dossier?.report.gaps.map(({ indicator }) => indicator))
    expect(store.dossier?.solutions?.gaps.length).toBeGreaterThan(0)
    expect(store.dossier?.solutions?.gaps.every(({ indicator }) => below.has(indicator))).toBe(true)
  })

  it('shows the redacted report for as long as that is wanted, with the same figures', async () => {
    const store = await openReport(look())
    const { report, assessment } = store.dossier ?? {}
    store.isRedacted = true
    const redacted = store.dossier
    expect(['测试工厂', '91350100M000100Y43', '二月已上线', '李铁柱'].filter(word => JSON.stringify(redacted).includes(word))).toEqual([])
    expect([redacted?.isRedacted, redacted?.report.result, redacted?.assessment.enterprise.name]).toEqual([true, report?.result, '–'])
    store.isRedacted = false
    expect([store.dossier?.isRedacted, store.dossier?.assessment]).toEqual([false, assessment])
    expect(useAssessmentStore().assessment?.enterprise.name).toBe('测试工厂')
  })
})
