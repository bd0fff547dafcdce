import { buildAssessment, evidence, notApplicable, step } from './buildAssessment'
import { branch, buildRubric, equalBranch, indicator, leaf } from './buildRubric'
import type { Assessment } from '@/domain/assessment/Assessment'
import type { Rubric } from '@/domain/rubric/Rubric'

const effort = [{ level: 1, months: 1 }, { level: 2, months: 2 }, { level: 3, months: 4 }, { level: 4, months: 6 }, { level: 5, months: 10 }]

/** A standard of twelve indicators with gates of all kinds in all states. */
export function buildRichRubric(): Rubric {
  return buildRubric([
    branch('base', 50, [
      branch('strategy', 60, [leaf('vision', 50), leaf('budget', 30), leaf('owner', 20)]),
      equalBranch('skills', 40, ['training', 'tools', 'pilots']),
    ]),
    branch('scenarios', 40, [
      branch('design', 50, [leaf('drawing', 60), leaf('release', 40)]),
      branch('sales', 50, [leaf('forecast', 100)]),
    ]),
    branch('security', 10, [leaf('firewall', 70), leaf('backup', 30), leaf('audit', 0)]),
  ], {
    title: { zh: '测试标准', en: 'Test standard' },
    indicators: [
      indicator('vision', { effort }), indicator('budget', { effort }), indicator('tools', { effort }),
      indicator('drawing', { effort, title: { zh: '图纸设计', en: 'Drawing' } }), indicator('backup', { effort }),
      indicator('owner', { notApplicable: { allowed: false } }),
    ],
    gates: [
      { id: 'base-score', kind: 'branch-score', grade: 3, branch: 'base', atLeast: 26, why: { zh: '基础不牢', en: 'No base, no grade' } },
      { id: 'sales-score', kind: 'branch-score', grade: 3, branch: 'sales', atLeast: 26 },
      { id: 'design-score', kind: 'branch-score', grade: 7, branch: 'design', atLeast: 56 },
      { id: 'each-dimension', kind: 'children-score', grade: 5, branch: 'total', atLeast: 30 },
      { id: 'scenarios-used', kind: 'share', grade: 3, branch: 'scenarios', step: 3, share: 0.5 },
      { id: 'all-wide', kind: 'share', grade: 5, branch: 'total', step: 5, share: 0.6 },
      { id: 'sales-used', kind: 'share', grade: 5, branch: 'sales', step: 5, share: 0.4 },
      { id: 'backup-runs', kind: 'indicator-step', grade: 5, indicator: 'backup', step: 4 },
      { id: 'pilots-run', kind: 'indicator-step', grade: 6, indicator: 'pilots', step: 2 },
      { id: 'dropped-runs', kind: 'indicator-step', grade: 3, indicator: 'dropped', step: 2 },
    ],
  })
}

/** Three raters, evidence, N/A with and without a document, refused N/A, a note alone, open items and an unknown indicator. */
export function buildRichAssessment(): Assessment {
  return buildAssessment({
    'vision': { self: { step: 8, at: '2024-03-01T09:00:00+08:00', by: '厂长' }, assessor: { step: 6, why: '见到年度规划', by: '顾问' } },
    'budget': { self: step(5), assessor: step(3), agreed: { step: 4, why: '双方商定' } },
    'owner': { self: notApplicable },
    'training': 7,
    'tools': 2,
    'pilots': 'na',
    'drawing': 6,
    'release': { self: step(4), note: '待复核' },
    'forecast': 'na',
    'firewall': { self: step(0), assessor: step(3) },
    'audit': 9,
    'retired-3': 5,
  }, {
    example: true,
    enterprise: { name: '示例工厂', staff: 260, revenue: 18_000 },
    evidence: [evidence(['drawing', 'release']), evidence(['pilots']), evidence(['training'], { kind: 'photo' }), evidence(['forecast'], { kind: 'interview' })],
  })
}
