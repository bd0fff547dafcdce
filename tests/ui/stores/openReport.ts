import type { Assessment } from '@/domain/assessment/Assessment'
import type { Benchmark } from '@/domain/benchmark/Benchmark'
import type { ShuzhenDatabase } from '@/storage/database'
import { saveAssessment } from '@/storage/save'
import { useAssessmentStore } from '@/stores/assessment'
import { useDossierStore } from '@/stores/dossier'
import type { Pinia } from 'pinia'
import { expect } from 'vitest'
import type { QuickAnswer } from '../../unit/domain/buildAssessment'
import { buildAssessment } from '../../unit/domain/buildAssessment'
import { until } from '../until'

const STANDARDS = [{ id: 'scenarios-45', version: '1.0.0' }, { id: 'shanghai-7plus1', version: '1.0.0' }]

/** A plant that has rated some scenarios, and whose assessor has rated one of them otherwise. */
const ANSWERS: Record<string, QuickAnswer> = {
  ...Object.fromEntries(Array.from({ length: 45 }, (_, i) => [`scenario-${i + 1}`, 4])),
  'scenario-1': { self: { step: 8, why: '二月已上线', by: '李铁柱' }, assessor: { step: 2 } },
}

export const buildReported = (more: Parameters<typeof buildAssessment>[1] = {}, answers = ANSWERS) =>
  buildAssessment(answers, { id: 'now', standards: STANDARDS, enterprise: { name: '测试工厂', creditCode: '91350100M000100Y43', industry: 'energy', staff: 400, revenue: 5000 }, ...more })

/** Stores an assessment and opens it; resolves once there is a report. */
export async function openReport(database: ShuzhenDatabase, assessment: Assessment = buildReported(), tab?: Pinia) {
  await saveAssessment(database, assessment, '2024-03-02T08:00:00.000Z')
  useAssessmentStore(tab).open(assessment.id)
  const store = useDossierStore(tab)
  await until(() => expect(store.dossier?.assessment.id).toBe(assessment.id))
  return store
}

/** Two groups that the plant belongs to, and one that it does not. */
export const BENCHMARK: Benchmark = {
  kind: 'benchmark', formatVersion: 1, title: '2024 年对标', publisher: '主管部门', period: '2024', madeAt: '2024-05-01T08:00:00+08:00', rubric: { id: 'scenarios-45', version: '1.0.0' },
  groups: [
    { id: 'all', title: { zh: '全市', en: 'All' }, of: { by: 'all' }, n: 40, branches: { total: { mean: 41, quartiles: [30, 40, 55] } } },
    { id: 'energy', title: { zh: '能源装备', en: 'Energy' }, of: { by: 'industry', value: 'energy' }, n: 12, branches: { total: { mean: 35 } } },
    { id: 'cars', title: { zh: '汽车', en: 'Cars' }, of: { by: 'industry', value: 'automotive' }, n: 12, branches: { total: { mean: 60 } } },
  ],
}
