import type { Assessment } from '@/domain/assessment/Assessment'
import { buildReport } from '@/domain/report/buildReport'
import type { Report } from '@/domain/report/Report'
import type { Indicator } from '@/domain/rubric/Indicator'
import type { Rubric } from '@/domain/rubric/Rubric'
import { listLeaves } from '@/domain/rubric/Rubric'
import type { QuickAnswer } from '../unit/domain/buildAssessment'
import { buildAssessment, evidence } from '../unit/domain/buildAssessment'
import type { NodeInput } from '../unit/domain/buildRubric'
import { branch, buildRubric, indicator, leaf } from '../unit/domain/buildRubric'

const text = (zh: string, en: string) => ({ zh, en })
const titled = (zh: string, en: string, id: string, weight: number, children: NodeInput[]): NodeInput => ({ ...branch(id, weight, children), title: text(zh, en) })

/** Three aspects, four segments, five scenarios; the first scenario has all texts. */
export const RUBRIC: Rubric = buildRubric([
  titled('设计', 'Design', 'design', 40, [titled('画图', 'Drawing', 'drawing', 100, [leaf('scenario-1', 60), leaf('scenario-2', 40)])]),
  titled('制造', 'Making', 'make', 40, [titled('排产', 'Planning', 'planning', 50, [leaf('scenario-3', 100)]), titled('开机', 'Running', 'running', 50, [leaf('scenario-4', 100)])]),
  titled('发货', 'Shipping', 'ship', 20, [titled('仓库', 'Stock', 'stock', 100, [leaf('scenario-5', 100)])]),
], {
  title: text('小标准', 'Small standard'),
  gates: [
    { id: 'drawn', grade: 2, kind: 'indicator-step', indicator: 'scenario-1', step: 4 },
    { id: 'breadth', grade: 3, kind: 'share', branch: 'total', step: 3, share: 0.4 },
    { id: 'making', grade: 3, kind: 'branch-score', branch: 'make', atLeast: 26, why: text('制造是主业', 'making is the business') },
  ],
  indicators: [
    indicator('scenario-1', {
      title: text('数字画图', 'Digital drawing'), question: text('图纸在哪里？', 'Where are the drawings?'), scope: text('图纸', 'drawings'),
      anchors: [1, 2, 3, 4, 5].map(level => text(`第${level}种图纸`, `Drawing of kind ${level}`)),
      lookFor: { zh: ['打开一张图', '对版本号'], en: ['open a drawing', 'compare versions'] }, evidence: { zh: ['更改单', '发布记录'], en: ['change notes', 'release log'] },
      systems: ['CAD', 'PLM'], kpi: { ...text('研制周期', 'development time'), unit: 'd', better: 'lower' },
      askWho: { roles: ['design'], ...text('设计员', 'designer') }, where: { places: ['design-office'], ...text('设计室', 'design office') },
      requires: [{ level: 2, indicator: 'scenario-5', step: 3, because: text('先有料号', 'part numbers first') }],
      effort: [1, 2, 3, 4, 5].map(level => ({ level, months: level })), notApplicable: { allowed: true, when: text('来图加工', 'works to drawings of others') },
    }),
    indicator('scenario-2', { title: text('虚拟试验', 'Virtual test') }),
    indicator('scenario-3', { title: text('智能排产', 'Scheduling') }),
    indicator('scenario-4', { title: text('联网开机', 'Connected start') }),
    indicator('scenario-5', { title: text('库存盘点', 'Stock counting') }),
  ],
})

/**
 * All answered. drawing 0.6 · 60 + 0.4 · 40 = 52, make (20 + 0) / 2 = 10, ship N/A: (40 · 52 + 40 · 10) / 80 = 31. The gate `making`
 * holds it at grade 2. Backed: scenario-2 counts 20 and the N/A 0: (40 · 44 + 40 · 10) / 100 = 21.6. Without N/A: 24.8.
 */
export const ALL: Record<string, QuickAnswer> = { 'scenario-1': 6, 'scenario-2': 4, 'scenario-3': 2, 'scenario-4': 0, 'scenario-5': 'na' }
/** 60 % of the weight: provisional. (40 · 52 + 20 · 20) / 60 with the aspects as they stand: (40 · 52 + 40 · 20) / 80 = 36. */
export const MOST: Record<string, QuickAnswer> = { 'scenario-1': 6, 'scenario-2': 4, 'scenario-3': 2 }
/** 24 % of the weight: too little for a score. */
export const FEW: Record<string, QuickAnswer> = { 'scenario-1': 6 }
export const NOTHING: Record<string, QuickAnswer> = { 'scenario-1': 'na', 'scenario-2': 'na', 'scenario-3': 'na', 'scenario-4': 'na', 'scenario-5': 'na' }

export function assess(answers: Record<string, QuickAnswer>, more: Partial<Parameters<typeof buildAssessment>[1]> = {}): Assessment {
  return buildAssessment(answers, { evidence: [evidence(['scenario-1'])], ...more })
}

export function report(answers: Record<string, QuickAnswer> = ALL, target?: number): Report {
  return buildReport(RUBRIC, assess(answers), { target })
}

/** The indicator that has every text, or another one. */
export function readIndicator(id = 'scenario-1'): Indicator {
  const leaf = listLeaves(RUBRIC.root).find(entry => entry.id === id)
  if (!leaf) throw new Error(`There is no ${id}.`)
  return leaf.indicator
}
