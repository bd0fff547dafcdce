// Every number here was worked out on paper from the rules, never by the engine: a mistake in the engine cannot hide in its test.
import { describe, expect, it } from 'vitest'
import { buildAssessment, evidence, notApplicable, step } from '../buildAssessment'
import type { QuickAnswer } from '../buildAssessment'
import { branch, buildRubric, equalBranch, indicator, leaf } from '../buildRubric'
import type { NodeInput, RubricFileInput } from '../buildRubric'
import type { Gate } from '@/domain/rubric/Gate'
import { buildReport } from '@/domain/report/buildReport'

interface Case {
  title: string
  children: NodeInput[]
  rubric?: Partial<RubricFileInput>
  answers: Record<string, QuickAnswer>
  assessment?: Parameters<typeof buildAssessment>[1]
  target?: number
  expected: object
}

/** The number, but for floating-point noise. */
function near(number: number): number {
  return expect.closeTo(number, 9)
}

/** The report with nodes and gates by id, so that a case can name the ones it is about. */
function reportOf({ children, rubric, answers, assessment, target }: Omit<Case, 'title' | 'expected'>) {
  const report = buildReport(buildRubric(children, rubric), buildAssessment(answers, assessment), { target })
  return {
    ...report,
    nodes: Object.fromEntries(report.nodes.map(node => [node.id, node])),
    gates: Object.fromEntries(report.gates.map(gate => [gate.gate.id, gate])),
  }
}

const SCORES: Case[] = [
  {
    title: 'a plain weighted mean',
    children: [leaf('a', 50), leaf('b', 30), leaf('c', 20)],
    answers: { a: 6, b: 4, c: 1 },
    // (50 × 60 + 30 × 40 + 20 × 10) / 100 = (3000 + 1200 + 200) / 100 = 44; grade 4 from 36, grade 5 from 46; 46 − 44 = 2.
    // Level 2 of the whole is reached at 26, level 3 at 46. Levels of indicators: ceil(6/2) = 3, ceil(4/2) = 2, ceil(1/2) = 1.
    expected: {
      state: 'complete',
      coverage: { indicators: 3, applicable: 3, answered: 3, open: 0, notApplicable: 0, answeredWeight: near(1) },
      result: { score: near(44), grade: 4 },
      interval: { low: { score: near(44), grade: 4 }, high: { score: near(44), grade: 4 } },
      estimate: null,
      next: { grade: 5, cut: 46, missingScore: near(2), gates: [] },
      target: 5,
      nodes: {
        total: { level: 2, depth: 0, parent: null, applicable: 3, answered: 3, rating: null, isApplicable: true },
        a: { level: 3, depth: 1, parent: 'total', applicable: 1, answered: 1, weight: { nominal: near(0.5), inParent: near(0.5), effective: near(0.5) } },
        b: { level: 2, scores: { point: 40 }, rating: { source: 'self', step: 4, notApplicable: null } },
        c: { level: 1 },
      },
      flags: [],
    },
  },
  {
    title: 'nested branches',
    children: [
      branch('x', 60, [leaf('a', 75), leaf('b', 25)]),
      branch('y', 40, [leaf('c', 50), branch('z', 50, [leaf('d', 20), leaf('e', 80)])]),
    ],
    answers: { a: 8, b: 4, c: 2, d: 10, e: 5 },
    // x = (75 × 80 + 25 × 40) / 100 = 70; z = (20 × 100 + 80 × 50) / 100 = 60; y = (20 + 60) / 2 = 40;
    // total = 0.6 × 70 + 0.4 × 40 = 58: grade 6 from 56. Effective: e = 0.4 × 0.5 × 0.8 = 0.16.
    expected: {
      state: 'complete',
      result: { score: near(58), grade: 6 },
      next: { grade: 7, cut: 66, missingScore: near(8), gates: [] },
      nodes: {
        x: { scores: { point: near(70) }, level: 4 },
        y: { scores: { point: near(40) }, level: 2, applicable: 3 },
        z: { scores: { point: near(60) }, level: 3, weight: { nominal: near(0.5), effective: near(0.2) } },
        a: { weight: { effective: near(0.45) } },
        e: { depth: 3, parent: 'z', weight: { nominal: near(0.8), inParent: near(0.8), effective: near(0.16) } },
      },
    },
  },
  {
    title: 'weights that do not add up to 100',
    children: [leaf('a', 1), leaf('b', 2), leaf('c', 5)],
    answers: { a: 10, b: 5, c: 2 },
    // (1 × 100 + 2 × 50 + 5 × 20) / 8 = 300 / 8 = 37.5; shares 1/8, 2/8, 5/8.
    expected: {
      result: { score: near(37.5), grade: 4 },
      nodes: { a: { weight: { nominal: 0.125 } }, b: { weight: { nominal: 0.25 } }, c: { weight: { nominal: 0.625, effective: 0.625 } } },
    },
  },
  {
    title: 'the weight of a not applicable indicator moves to its siblings',
    children: [leaf('a', 50), leaf('b', 30), leaf('c', 20)],
    answers: { a: 4, b: 'na', c: 9 },
    // (50 × 40 + 20 × 90) / 70 = 3800 / 70 = 54.285714…: grade 5. Refused: 3800 / 100 = 38: grade 4. 50/70 = 0.714285…, 20/70 = 0.285714….
    expected: {
      state: 'complete',
      coverage: { indicators: 3, applicable: 2, answered: 2, open: 0, notApplicable: 1, answeredWeight: near(1) },
      result: { score: near(54.285714285714285), grade: 5 },
      interval: { low: { score: near(54.285714285714285), grade: 5 }, high: { score: near(54.285714285714285), grade: 5 } },
      ifRefused: { score: near(38), grade: 4 },
      nodes: {
        total: { notApplicableShare: near(0.3) },
        a: { weight: { nominal: near(0.5), inParent: near(0.7142857142857143), effective: near(0.7142857142857143) } },
        b: { isApplicable: false, weight: { nominal: near(0.3), inParent: 0, effective: 0 }, scores: { point: null, low: null, high: null, refused: 0 }, level: null },
        c: { weight: { inParent: near(0.2857142857142857) } },
      },
      flags: [],
    },
  },
  {
    title: 'a branch with only not applicable children is not applicable itself',
    children: [branch('x', 25, [leaf('a', 50), leaf('b', 50)]), branch('y', 75, [leaf('c', 40), leaf('d', 60)])],
    answers: { a: 'na', b: 'na', c: 6, d: 3 },
    // y = (40 × 60 + 60 × 30) / 100 = 42 = total: grade 4. Refused: 0.25 × 0 + 0.75 × 42 = 31.5: grade 3.
    // Backed: nothing has evidence, so c and d count as 2 and y = 20; a and b count as 0: 0.75 × 20 = 15: grade 1.
    expected: {
      state: 'complete',
      result: { score: near(42), grade: 4 },
      ifRefused: { score: near(31.5), grade: 3 },
      backed: { score: near(15), grade: 1 },
      nodes: {
        total: { notApplicableShare: near(0.25) },
        x: { isApplicable: false, notApplicableShare: near(1), applicable: 0, answered: 0, level: null, scores: { point: null, refused: 0 } },
        y: { weight: { nominal: near(0.75), inParent: near(1), effective: near(1) }, scores: { point: near(42) } },
        d: { weight: { effective: near(0.6) } },
      },
      flags: [{ code: 'na-over-cap', id: 'x', share: near(1) }],
    },
  },
  {
    title: 'a tree with nothing applicable has no score and no grade',
    children: [branch('x', 50, [leaf('a', 100)]), leaf('b', 50)],
    answers: { a: 'na', b: 'na' },
    expected: {
      state: 'nothing-applicable',
      coverage: { indicators: 2, applicable: 0, answered: 0, open: 0, notApplicable: 2 },
      result: null, interval: null, estimate: null, ifRefused: null, backed: null, next: null, gaps: [],
      nodes: { total: { isApplicable: false, level: null, scores: { point: null, low: null, high: null } } },
    },
  },
  {
    title: 'a child of weight 0 does not move the score',
    children: [leaf('a', 100), leaf('b', 0)],
    answers: { a: 7, b: 10 },
    // (100 × 70 + 0 × 100) / 100 = 70: grade 7 from 66.
    expected: { state: 'complete', result: { score: near(70), grade: 7 }, nodes: { b: { weight: { nominal: 0, effective: 0 }, scores: { point: 100 } } } },
  },
  {
    title: 'a branch whose applicable children weigh 0 in sum is not applicable',
    children: [branch('x', 50, [leaf('a', 100), leaf('b', 0)]), branch('y', 50, [leaf('c', 100)])],
    answers: { a: 'na', b: 10, c: 3 },
    // x is left with b of weight 0; so total = y = 30: grade 3 from 26. What stands under x is not applicable with it.
    expected: {
      state: 'complete',
      coverage: { indicators: 3, applicable: 1, answered: 1, open: 0, notApplicable: 2, answeredWeight: near(1) },
      result: { score: near(30), grade: 3 },
      nodes: { x: { isApplicable: false, scores: { point: null } }, b: { isApplicable: false } },
    },
  },
  {
    title: 'an open child of weight 0 leaves the score provisional, since not every applicable indicator is rated',
    children: [leaf('a', 100), leaf('b', 0)],
    answers: { a: 7 },
    expected: {
      state: 'provisional',
      coverage: { applicable: 2, answered: 1, open: 1, answeredWeight: near(1) },
      result: { score: near(70), grade: 7 },
      interval: { low: { score: near(70), grade: 7 }, high: { score: near(70), grade: 7 } },
    },
  },
  {
    title: 'an interval and an estimate with an open item',
    children: [leaf('a', 40), leaf('b', 35), leaf('c', 25)],
    answers: { a: 5, b: 8 },
    // Point: (40 × 50 + 35 × 80) / 75 = 4800 / 75 = 64. Low: 4800 / 100 = 48. High: (4800 + 2500) / 100 = 73.
    // Estimate: c at 64 − 20 = 44: (4800 + 25 × 44) / 100 = 59; at 84: (4800 + 2100) / 100 = 69.
    expected: {
      state: 'provisional',
      coverage: { open: 1, answeredWeight: near(0.75) },
      result: { score: near(64), grade: 6 },
      interval: { low: { score: near(48), grade: 5 }, high: { score: near(73), grade: 7 } },
      estimate: { low: { score: near(59), grade: 6 }, high: { score: near(69), grade: 7 } },
      nodes: { c: { level: null, scores: { point: null, low: 0, high: 100, estimateLow: near(44), estimateHigh: near(84) } } },
    },
  },
  {
    title: 'a branch is open, not 0, while all its indicators are open, and is estimated from the branch above',
    children: [branch('x', 20, [leaf('a', 100)]), branch('y', 80, [leaf('b', 50), leaf('c', 50)])],
    answers: { b: 9, c: 'na' },
    // y = 90 (c moved to b); x has no score, so the point is 90. Low 0.8 × 90 = 72, high 72 + 20 = 92.
    // a is estimated from the total's mean 90: 70 → 0.2 × 70 + 72 = 86, and 110 is cut to 100 → 92. Refused: y = 45, point 45.
    expected: {
      state: 'provisional',
      coverage: { answeredWeight: near(0.8) },
      result: { score: near(90), grade: 9 },
      ifRefused: { score: near(45), grade: 4 },
      interval: { low: { score: near(72), grade: 7 }, high: { score: near(92), grade: 9 } },
      estimate: { low: { score: near(86), grade: 9 }, high: { score: near(92), grade: 9 } },
      nodes: { x: { isApplicable: true, level: null, applicable: 1, answered: 0, scores: { point: null, low: 0, high: 100 } } },
    },
  },
  {
    title: 'an open item is estimated at the mean of its own branch, not of the whole',
    children: [branch('x', 50, [leaf('a', 70), leaf('b', 30)]), branch('y', 50, [leaf('c', 100)])],
    answers: { a: 1, c: 8 },
    // x: mean 10, so b at max(0, −10) = 0 → x = 7, and at 30 → x = 7 + 9 = 16. y = 80. Total 43.5 and 48.
    // Point: (10 + 80) / 2 = 45. Low: (7 + 80) / 2 = 43.5. High: (7 + 30 + 80) / 2 = 58.5.
    expected: {
      result: { score: near(45), grade: 4 },
      interval: { low: { score: near(43.5), grade: 4 }, high: { score: near(58.5), grade: 6 } },
      estimate: { low: { score: near(43.5), grade: 4 }, high: { score: near(48), grade: 5 } },
      nodes: { b: { scores: { estimateLow: 0, estimateHigh: near(30) } } },
    },
  },
  {
    title: '60 % of the effective weight, exactly met, gives a provisional score',
    children: [leaf('a', 60), leaf('b', 40)],
    answers: { a: 5 },
    expected: {
      state: 'provisional',
      result: { score: near(50), grade: 5 },
      interval: { low: { score: near(30), grade: 3 }, high: { score: near(70), grade: 7 } },
    },
  },
  {
    title: '60 % met by six ninths of 90 %, 0.5999999999999999 in floating point, is met',
    children: [equalBranch('x', 90, [...'abcdefghi']), leaf('j', 10)],
    answers: { a: 5, b: 5, c: 5, d: 5, e: 5, f: 5 },
    // 6 × 0.9 / 9 = 0.6.
    expected: { state: 'provisional', coverage: { answeredWeight: near(0.6) }, result: { score: near(50), grade: 5 } },
  },
  {
    title: '60 % of the effective weight counts what N/A moved',
    children: [leaf('a', 45), leaf('b', 30), leaf('c', 25)],
    answers: { a: 4, c: 'na' },
    // 45 / (45 + 30) = 0.6. Point 40, low 45 × 40 / 75 = 24, high 24 + 40 = 64.
    expected: {
      state: 'provisional', coverage: { answeredWeight: near(0.6) }, result: { score: near(40), grade: 4 },
      interval: { low: { score: near(24), grade: 2 }, high: { score: near(64), grade: 6 } },
    },
  },
  {
    title: '60 % just missed gives an interval and an estimate, but no score',
    children: [leaf('a', 59.9), leaf('b', 40.1)],
    answers: { a: 5 },
    // Low 29.95, high 29.95 + 40.1 = 70.05. Estimate: 29.95 + 0.401 × 30 = 41.98; 29.95 + 0.401 × 70 = 58.02.
    expected: {
      state: 'insufficient',
      coverage: { answeredWeight: near(0.599) },
      result: null, next: null, ifRefused: null, backed: null,
      interval: { low: { score: near(29.95), grade: 3 }, high: { score: near(70.05), grade: 7 } },
      estimate: { low: { score: near(41.98), grade: 4 }, high: { score: near(58.02), grade: 6 } },
      nodes: { a: { scores: { point: 50 } } },
    },
  },
  {
    title: 'nothing answered leaves everything between 0 and 100, with nothing to estimate from',
    children: [leaf('a', 60), leaf('b', 40)],
    answers: {},
    expected: {
      state: 'insufficient', coverage: { answered: 0, open: 2, answeredWeight: 0 },
      result: null, estimate: null, next: null, interval: { low: { score: 0, grade: 0 }, high: { score: 100, grade: 10 } },
    },
  },
  {
    title: 'a standard that gives a score from 0 % up still has none before the first answer',
    children: [leaf('a', 60), leaf('b', 40)],
    rubric: { provisionalFrom: 0 },
    answers: {},
    expected: { state: 'insufficient', result: null, next: null },
  },
  {
    title: 'an answer of weight 0 alone is no score, even where a standard gives one from 0 % up',
    children: [leaf('a', 100), leaf('b', 0)],
    rubric: { provisionalFrom: 0 },
    answers: { b: 9 },
    expected: { state: 'insufficient', result: null, next: null, interval: { low: { score: 0, grade: 0 }, high: { score: near(100), grade: 10 } } },
  },
  {
    title: 'below the first cut is grade 0',
    children: [leaf('a', 50), leaf('b', 50)],
    answers: { a: 1, b: 0 },
    // (10 + 0) / 2 = 5 < 6.
    expected: { result: { score: near(5), grade: 0 }, next: { grade: 1, cut: 6, missingScore: near(1), gates: [] }, target: 1, nodes: { total: { level: 0 }, b: { level: 0 } } },
  },
  {
    title: 'at the top there is no next grade and no gap',
    children: [leaf('a', 50), leaf('b', 50)],
    answers: { a: 10, b: 10 },
    expected: { result: { score: near(100), grade: 10 }, next: null, target: 10, gaps: [], nodes: { total: { level: 5 } } },
  },
  {
    title: 'a cut reached by ten weights of 0.7, 25.999999999999996 in floating point, is reached',
    children: [...'abcdefghij'].map(id => leaf(id, 0.7)),
    answers: { a: 3, b: 3, c: 3, d: 3, e: 3, f: 3, g: 2, h: 2, i: 2, j: 2 },
    // (6 × 30 + 4 × 20) / 10 = 260 / 10 = 26.
    expected: { result: { score: near(26), grade: 3 }, next: { grade: 4, cut: 36, missingScore: near(10) }, nodes: { total: { level: 2 } } },
  },
  {
    title: 'a cut missed by a millionth of a point is missed',
    children: [leaf('a', 0.5999999), leaf('b', 0.4000001)],
    answers: { a: 3, b: 2 },
    // 0.5999999 × 30 + 0.4000001 × 20 = 17.999997 + 8.000002 = 25.999999.
    expected: { result: { score: near(25.999999), grade: 2 }, next: { grade: 3, cut: 26, missingScore: near(0.000001) } },
  },
  {
    title: 'the cuts of the rubric decide, not the default ones',
    children: [leaf('a', 100)],
    rubric: { cuts: [10, 20, 30, 40, 50, 60, 70, 80, 90, 100] },
    answers: { a: 5 },
    // 50 reaches cut[5] = 50 (default: 46), and level 3 at cut[5].
    expected: { result: { score: 50, grade: 5 }, next: { grade: 6, cut: 60, missingScore: 10 }, nodes: { total: { level: 3 } } },
  },
]

const RATINGS: Case[] = [
  {
    title: 'agreed stands before assessor, assessor before self, the whole rating at once',
    children: [leaf('a', 25), leaf('b', 25), leaf('c', 25), leaf('d', 25)],
    answers: {
      a: { self: step(9), assessor: step(6), agreed: step(4) },
      b: { self: step(9), assessor: step(6) },
      c: { self: step(9) },
      d: { self: step(9), agreed: notApplicable },
    },
    // (40 + 60 + 90) / 3 = 63.333…; d is not applicable.
    expected: {
      state: 'complete',
      result: { score: near(63.333333333333336), grade: 6 },
      nodes: {
        a: { rating: { source: 'agreed', step: 4 } }, b: { rating: { source: 'assessor', step: 6 } }, c: { rating: { source: 'self', step: 9 } },
        d: { isApplicable: false, rating: { source: 'agreed', step: null, notApplicable: notApplicable.notApplicable } },
      },
    },
  },
  {
    title: 'an assessor who refuses an N/A and rates 0 is heard',
    children: [leaf('a', 50), leaf('b', 50)],
    answers: { a: 6, b: { self: notApplicable, assessor: step(0) } },
    // (60 + 0) / 2 = 30.
    expected: { state: 'complete', coverage: { notApplicable: 0 }, result: { score: near(30), grade: 3 }, ifRefused: { score: near(30), grade: 3 } },
  },
  {
    title: 'a note without a rating is no rating',
    children: [leaf('a', 60), leaf('b', 40)],
    answers: { a: 5, b: { note: '下周再问' } },
    expected: { state: 'provisional', coverage: { open: 1 }, nodes: { b: { rating: { source: null, step: null, notApplicable: null } } } },
  },
  {
    title: 'an indicator called like a member of every object is open until it is rated',
    children: [leaf('a', 60), leaf('constructor', 40)],
    answers: { a: 5 },
    expected: { state: 'provisional', coverage: { answered: 1, open: 1 }, nodes: { constructor: { scores: { point: null } } } },
  },
  {
    title: 'step 0 is a low score',
    children: [leaf('a', 70), leaf('b', 30)],
    answers: { a: 6, b: 0 },
    // 0.7 × 60 = 42.
    expected: {
      state: 'complete', result: { score: near(42), grade: 4 }, interval: { low: { score: near(42) }, high: { score: near(42) } },
      coverage: { answered: 2, open: 0, notApplicable: 0 }, nodes: { b: { isApplicable: true, level: 0, scores: { point: 0 } } },
    },
  },
  {
    title: 'absent is a wider interval',
    children: [leaf('a', 70), leaf('b', 30)],
    answers: { a: 6 },
    // Point 60; low 42, high 42 + 30 = 72.
    expected: {
      state: 'provisional', result: { score: near(60), grade: 6 }, interval: { low: { score: near(42) }, high: { score: near(72) } },
      coverage: { answered: 1, open: 1, notApplicable: 0 }, nodes: { b: { isApplicable: true, level: null, scores: { point: null } } },
    },
  },
  {
    title: 'not applicable is a smaller tree',
    children: [leaf('a', 70), leaf('b', 30)],
    answers: { a: 6, b: 'na' },
    expected: {
      state: 'complete', result: { score: near(60), grade: 6 }, interval: { low: { score: near(60) }, high: { score: near(60) } },
      coverage: { answered: 1, open: 0, notApplicable: 1 }, nodes: { b: { isApplicable: false, level: null, scores: { point: null } } },
    },
  },
  {
    title: 'an N/A that the indicator does not allow counts as open and is flagged',
    children: [leaf('a', 60), leaf('b', 40)],
    rubric: { indicators: [indicator('b', { notApplicable: { allowed: false } })] },
    answers: { a: 5, b: 'na' },
    expected: {
      state: 'provisional',
      coverage: { applicable: 2, answered: 1, open: 1, notApplicable: 0, answeredWeight: near(0.6) },
      result: { score: near(50), grade: 5 },
      interval: { low: { score: near(30), grade: 3 }, high: { score: near(70), grade: 7 } },
      nodes: { total: { notApplicableShare: 0 }, b: { isApplicable: true, notApplicableShare: 0, scores: { point: null } } },
      flags: [{ code: 'na-not-allowed', id: 'b', share: null }],
    },
  },
  {
    title: 'the backed grade takes steps from 3 up without evidence as 2 and N/A without a document as 0',
    children: [leaf('a', 20), leaf('b', 20), leaf('c', 20), leaf('d', 20), leaf('e', 10), leaf('f', 10)],
    answers: { a: 8, b: 8, c: 2, d: { self: step(7), assessor: { step: 6, why: '现场看到系统在用' } }, e: 'na', f: 'na' },
    assessment: { evidence: [evidence(['a', 'e'])] },
    // Claimed: 20 × (80 + 80 + 20 + 60) / 80 = 4800 / 80 = 60. Refused: 4800 / 100 = 48.
    // Backed: a 8 (document), b 2, c 2, d 6 (on-site note), e N/A (document), f 0: 20 × (80 + 20 + 20 + 60) / 90 = 3600 / 90 = 40.
    expected: {
      result: { score: near(60), grade: 6 }, ifRefused: { score: near(48), grade: 5 }, backed: { score: near(40), grade: 4 },
      nodes: {
        a: { scores: { backed: 80 }, rating: { evidence: 1, backedStep: 8 } },
        b: { scores: { point: 80, backed: 20 }, rating: { evidence: 0, step: 8, backedStep: 2 } },
        c: { rating: { backedStep: 2 } },
        d: { rating: { evidence: 0, backedStep: 6 } },
        e: { scores: { backed: null }, rating: { evidence: 1, backedStep: null } },
        f: { scores: { point: null, backed: 0 }, rating: { evidence: 0, backedStep: 0 } },
      },
      flags: [],
    },
  },
  {
    title: 'step 3 is the first that needs evidence; any kind will do for a step',
    children: [leaf('a', 25), leaf('b', 25), leaf('c', 25), leaf('d', 25)],
    answers: { a: 3, b: 1, c: 5, d: 0 },
    assessment: { evidence: [evidence(['c'], { kind: 'interview' })] },
    // Claimed (30 + 10 + 50 + 0) / 4 = 22.5; backed (20 + 10 + 50 + 0) / 4 = 20.
    expected: { result: { score: near(22.5), grade: 2 }, backed: { score: near(20), grade: 2 }, nodes: { a: { rating: { backedStep: 2 } }, b: { rating: { backedStep: 1 } }, d: { rating: { backedStep: 0 } } } },
  },
  {
    title: 'one piece of evidence counts once, however often it names the indicator',
    children: [leaf('a', 50), leaf('b', 50)],
    answers: { a: 4, b: 4 },
    assessment: { evidence: [evidence(['a', 'b', 'a']), evidence(['b'])] },
    expected: { nodes: { a: { rating: { evidence: 1 } }, b: { rating: { evidence: 2 } } } },
  },
  {
    title: 'a photograph is no document, so an N/A with a photograph alone is not backed',
    children: [leaf('a', 50), leaf('b', 50)],
    answers: { a: 2, b: 'na' },
    assessment: { evidence: [evidence(['b'], { kind: 'photo' })] },
    // Claimed 20; backed (20 + 0) / 2 = 10.
    expected: { result: { score: near(20), grade: 2 }, backed: { score: near(10), grade: 1 }, nodes: { b: { rating: { evidence: 1, backedStep: 0 } } } },
  },
  {
    title: 'only the assessor\'s note is evidence, and only when it says something',
    children: [leaf('a', 25), leaf('b', 25), leaf('c', 25), leaf('d', 25)],
    answers: {
      a: { self: { step: 6, why: '我们自己认为' } },
      b: { assessor: { step: 6, why: '  ' } },
      c: { assessor: { step: 6, why: '看过' }, agreed: step(6) },
      d: { assessor: step(6), note: '备注' },
    },
    // a 2, b 2, c 6, d 2: (20 + 20 + 60 + 20) / 4 = 30.
    expected: { result: { score: near(60), grade: 6 }, backed: { score: near(30), grade: 3 } },
  },
  {
    title: 'answers to indicators outside the tree are flagged and count nowhere',
    children: [leaf('a', 100)],
    answers: { 'a': 6, 'retired-7': 10 },
    expected: { state: 'complete', coverage: { indicators: 1, answered: 1 }, result: { score: near(60), grade: 6 }, flags: [{ code: 'unknown-indicator', id: 'retired-7', share: null }] },
  },
  {
    title: 'an N/A share of exactly the cap is not flagged',
    children: [leaf('a', 60), leaf('b', 25), leaf('c', 15)],
    answers: { a: 6, b: 'na', c: 'na' },
    expected: { nodes: { total: { notApplicableShare: near(0.4) } }, flags: [] },
  },
  {
    title: 'an N/A share of eight twelfths of 60 %, 0.4000000000000001 in floating point, is flagged for the branch, not for the whole',
    children: [equalBranch('x', 60, [...'abcdefghijkl']), leaf('m', 40)],
    answers: { a: 'na', b: 'na', c: 'na', d: 'na', e: 'na', f: 'na', g: 'na', h: 'na', i: 5, j: 5, k: 5, l: 5, m: 5 },
    // x: 8/12 = 0.666…; total: 0.6 × 8/12 = 0.4.
    expected: { nodes: { total: { notApplicableShare: near(0.4) } }, flags: [{ code: 'na-over-cap', id: 'x', share: near(0.6666666666666666) }] },
  },
  {
    title: 'an N/A share above the rubric\'s own cap is flagged, the parent\'s by nominal weights',
    children: [branch('x', 50, [leaf('a', 69), leaf('b', 31)]), leaf('c', 50)],
    rubric: { naCap: 0.3 },
    answers: { a: 6, b: 'na', c: 6 },
    // x 0.31 > 0.3; total 0.5 × 0.31 = 0.155.
    expected: { nodes: { total: { notApplicableShare: near(0.155) } }, flags: [{ code: 'na-over-cap', id: 'x', share: near(0.31) }] },
  },
]

const effort = [{ level: 1, months: 1 }, { level: 2, months: 2 }, { level: 3, months: 4 }, { level: 4, months: 6 }, { level: 5, months: 10 }]
const cheaper = [{ level: 1, months: 1 }, { level: 2, months: 1 }, { level: 3, months: 2 }, { level: 4, months: 3 }, { level: 5, months: 4 }]

const GAPS: Case[] = [
  {
    title: 'gaps come by lift, then by effort, open ones last, and what reached the target is none',
    children: [leaf('e', 10), leaf('d', 10), leaf('b', 20), leaf('c', 20), leaf('a', 40)],
    rubric: { indicators: [indicator('a', { effort }), indicator('b', { effort }), indicator('c', { effort: cheaper }), indicator('e', { effort })] },
    answers: { a: 1, b: 3, c: 3, d: 5 },
    target: 5,
    // Lifts: a 0.4 × 10 × (5 − 1) = 16; b and c 0.2 × 10 × (5 − 3) = 4.
    // Months: a 0.4 × 1 + 2 + 0.6 × 4 = 4.8; b 0.4 × 2 + 0.6 × 4 = 3.2; c 0.4 × 1 + 0.6 × 2 = 1.6.
    expected: {
      target: 5,
      gaps: [
        { indicator: 'a', step: 1, target: 5, lift: near(16), months: near(4.8), gates: [] },
        { indicator: 'c', step: 3, target: 5, lift: near(4), months: near(1.6), gates: [] },
        { indicator: 'b', step: 3, target: 5, lift: near(4), months: near(3.2), gates: [] },
        { indicator: 'e', step: null, target: 5, lift: null, months: null, gates: [] },
      ],
    },
  },
  {
    title: 'without a chosen grade, gaps lead to the next one',
    children: [leaf('a', 50), leaf('b', 50)],
    answers: { a: 6, b: 3 },
    // 45: grade 4, so the target is grade 5; b lacks 0.5 × 10 × 2 = 10. Nobody stated an effort.
    expected: { result: { score: near(45), grade: 4 }, target: 5, gaps: [{ indicator: 'b', step: 3, target: 5, lift: near(10), months: null, gates: [] }] },
  },
  {
    title: 'a chosen target grade sets the step of every gap',
    children: [leaf('a', 50), leaf('b', 50)],
    rubric: { indicators: [indicator('a', { effort })] },
    answers: { a: 6, b: 3 },
    target: 8,
    // b 0.5 × 10 × 5 = 25; a 0.5 × 10 × 2 = 10, months 6 (level 4 whole).
    expected: {
      target: 8,
      gaps: [{ indicator: 'b', step: 3, target: 8, lift: near(25), months: null }, { indicator: 'a', step: 6, target: 8, lift: near(10), months: near(6) }],
    },
  },
  {
    title: 'a lift counts the weight that N/A moved here, and an N/A indicator has no gap',
    children: [leaf('a', 30), leaf('b', 20), leaf('c', 50)],
    answers: { a: 2, b: 4, c: 'na' },
    target: 4,
    // a weighs 30 / 50 = 0.6 now: 0.6 × 10 × 2 = 12.
    expected: { gaps: [{ indicator: 'a', step: 2, target: 4, lift: near(12) }] },
  },
  {
    title: 'equal lifts without a stated effort stay in the order of the rubric',
    children: [leaf('b', 25), leaf('a', 25), leaf('d', 25), leaf('c', 25)],
    answers: { a: 2, b: 2, c: 2, d: 2 },
    target: 4,
    // Each 0.25 × 10 × 2 = 5.
    expected: { gaps: [{ indicator: 'b', lift: near(5) }, { indicator: 'a' }, { indicator: 'd' }, { indicator: 'c' }] },
  },
  {
    title: 'lifts that differ by floating-point noise only are equal, so the effort decides',
    children: [leaf('a', 16), leaf('b', 48), leaf('c', 36)],
    rubric: { indicators: [indicator('a', { effort }), indicator('b', { effort })] },
    answers: { a: 2, b: 4, c: 5 },
    target: 5,
    // a 0.16 × 10 × 3 = 4.8, in floating point 4.800000000000001, at 2 + 0.6 × 4 = 4.4 months; b 0.48 × 10 × 1 = 4.8 at 0.6 × 4 = 2.4.
    expected: { gaps: [{ indicator: 'b', lift: near(4.8), months: near(2.4) }, { indicator: 'a', lift: near(4.8), months: near(4.4) }] },
  },
  {
    title: 'a gap names the closed gates of the target grade that it counts for',
    children: [branch('x', 50, [leaf('a', 50), leaf('b', 50)]), branch('y', 50, [leaf('c', 50), leaf('d', 50)])],
    rubric: {
      gates: [
        { id: 'x-base', kind: 'branch-score', grade: 3, branch: 'x', atLeast: 26 },
        { id: 'each', kind: 'children-score', grade: 4, branch: 'total', atLeast: 30 },
        { id: 'wide', kind: 'share', grade: 4, branch: 'total', step: 4, share: 0.75 },
        { id: 'c-used', kind: 'indicator-step', grade: 3, indicator: 'c', step: 2 },
        { id: 'far', kind: 'indicator-step', grade: 5, indicator: 'a', step: 5 },
      ],
    },
    answers: { a: 2, b: 2, c: 3, d: 4 },
    target: 4,
    // x 20 (short of 26 and of 30), y 35. Share at step ≥ 4: d alone, 1/4 < 0.75; a, b, c fall short. c ≥ 2 open. `far` is grade 5's.
    // Lifts 0.25 × 10 × (2, 2, 1) = 5, 5, 2.5.
    expected: {
      gaps: [
        { indicator: 'a', lift: near(5), gates: ['x-base', 'each', 'wide'] },
        { indicator: 'b', lift: near(5), gates: ['x-base', 'each', 'wide'] },
        { indicator: 'c', lift: near(2.5), gates: ['wide'] },
      ],
    },
  },
]

const BLOCKED: Case[] = [
  {
    title: 'a closed gate holds the grade below its own, whatever the score, and is named',
    children: [branch('x', 50, [leaf('a', 100)]), branch('y', 50, [leaf('b', 100)])],
    rubric: {
      gates: [
        { id: 'y-used', kind: 'branch-score', grade: 2, branch: 'y', atLeast: 16 },
        { id: 'y-base', kind: 'branch-score', grade: 3, branch: 'y', atLeast: 26 },
        { id: 'y-wide', kind: 'branch-score', grade: 5, branch: 'y', atLeast: 36 },
      ],
    },
    answers: { a: 10, b: 2 },
    // (100 + 20) / 2 = 60 stands above cut[6] = 56, but y = 20 < 26 closes grades ≥ 3.
    expected: {
      result: { score: near(60), grade: 2 },
      interval: { low: { grade: 2 }, high: { grade: 2 } },
      next: { grade: 3, cut: 26, missingScore: 0, gates: ['y-base'] },
      target: 3,
      gates: { 'y-used': { state: 'open' }, 'y-base': { state: 'closed', value: near(20), needed: 26, short: ['y'] }, 'y-wide': { state: 'closed' } },
      gaps: [{ indicator: 'b', target: 3, lift: near(5), gates: ['y-base'] }],
    },
  },
  {
    title: 'score and gates may be missing at once, in the order of the rubric',
    children: [leaf('a', 50), leaf('b', 50)],
    rubric: {
      gates: [
        { id: 'b-full', kind: 'indicator-step', grade: 5, indicator: 'b', step: 6 },
        { id: 'wide', kind: 'share', grade: 5, branch: 'total', step: 5, share: 1 },
        { id: 'a-used', kind: 'indicator-step', grade: 4, indicator: 'a', step: 4 },
      ],
    },
    answers: { a: 5, b: 4 },
    // 45: grade 4; grade 5 lacks 46 − 45 = 1 and two gates.
    expected: { result: { score: near(45), grade: 4 }, next: { grade: 5, cut: 46, missingScore: near(1), gates: ['b-full', 'wide'] } },
  },
  {
    title: 'a gate over a floating-point 25.999999999999996 that asks for 26 is open',
    children: [branch('x', 100, [...'abcdefghij'].map(id => leaf(id, 0.7)))],
    rubric: { gates: [{ id: 'x-base', kind: 'branch-score', grade: 3, branch: 'x', atLeast: 26 }, { id: 'each', kind: 'children-score', grade: 3, branch: 'total', atLeast: 26 }] },
    answers: { a: 3, b: 3, c: 3, d: 3, e: 3, f: 3, g: 2, h: 2, i: 2, j: 2 },
    expected: { result: { score: near(26), grade: 3 }, gates: { 'x-base': { state: 'open', value: near(26) }, 'each': { state: 'open' } } },
  },
  {
    title: 'a provisional gate over an unrated indicator is closed; the high end takes it as open',
    children: [leaf('a', 70), leaf('b', 30)],
    rubric: { gates: [{ id: 'b-used', kind: 'indicator-step', grade: 3, indicator: 'b', step: 2 }] },
    answers: { a: 10 },
    // Point 100, low 70, high 100.
    expected: {
      state: 'provisional',
      result: { score: near(100), grade: 2 },
      interval: { low: { score: near(70), grade: 2 }, high: { score: near(100), grade: 10 } },
      next: { grade: 3, cut: 26, missingScore: 0, gates: ['b-used'] },
      gates: { 'b-used': { state: 'undecided', value: null, needed: 2, short: ['b'] } },
    },
  },
  {
    title: 'a provisional gate over a half-rated branch goes by its present ratings; the low end takes it as closed',
    children: [branch('x', 50, [leaf('a', 80), leaf('b', 20)]), branch('y', 50, [leaf('c', 100)])],
    rubric: { gates: [{ id: 'x-base', kind: 'branch-score', grade: 5, branch: 'x', atLeast: 50 }] },
    answers: { a: 6, c: 8 },
    // x: point 60, low 48 (closed), high 68 (open). Total: point 70, low 64, high 74.
    expected: {
      result: { score: near(70), grade: 7 },
      interval: { low: { score: near(64), grade: 4 }, high: { score: near(74), grade: 7 } },
      gates: { 'x-base': { state: 'undecided', value: near(60), short: [] } },
      next: { grade: 8, cut: 76, missingScore: near(6), gates: [] },
    },
  },
  {
    title: 'an undecided gate that the present ratings close is open at the high end',
    children: [branch('x', 50, [leaf('a', 60), leaf('b', 40)]), branch('y', 50, [leaf('c', 100)])],
    rubric: { gates: [{ id: 'x-base', kind: 'branch-score', grade: 3, branch: 'x', atLeast: 40 }] },
    answers: { a: 2, c: 10 },
    // x: point 20, low 12, high 52. Total: point 60, low 56, high 76.
    expected: {
      result: { score: near(60), grade: 2 },
      interval: { low: { score: near(56), grade: 2 }, high: { score: near(76), grade: 8 } },
      gates: { 'x-base': { state: 'undecided', value: near(20), short: ['x'] } },
    },
  },
  {
    title: 'an N/A opens no gate of its indicator, and closing it is not undone by refusing',
    children: [leaf('a', 50), leaf('b', 50)],
    rubric: { gates: [{ id: 'b-used', kind: 'indicator-step', grade: 3, indicator: 'b', step: 2 }] },
    answers: { a: 8, b: 'na' },
    // Claimed 80, held at 2. Refused: (80 + 0) / 2 = 40, held at 2.
    expected: { result: { score: near(80), grade: 2 }, ifRefused: { score: near(40), grade: 2 }, interval: { low: { grade: 2 }, high: { grade: 2 } } },
  },
  {
    title: 'refusing an N/A can close a gate that was not applicable',
    children: [branch('x', 20, [leaf('a', 100)]), branch('y', 80, [leaf('b', 100)])],
    rubric: { gates: [{ id: 'x-base', kind: 'branch-score', grade: 3, branch: 'x', atLeast: 26 }] },
    answers: { a: 'na', b: 9 },
    // Claimed 90: grade 9. Refused: 0.8 × 90 = 72 would be grade 7, but x = 0 holds it at 2.
    expected: { result: { score: near(90), grade: 9 }, ifRefused: { score: near(72), grade: 2 }, gates: { 'x-base': { state: 'not-applicable' } } },
  },
  {
    title: 'the backed grade meets the gates with the steps that evidence carries',
    children: [leaf('a', 50), leaf('b', 50)],
    rubric: { gates: [{ id: 'b-used', kind: 'indicator-step', grade: 2, indicator: 'b', step: 3 }] },
    answers: { a: 8, b: 4 },
    assessment: { evidence: [evidence(['a'])] },
    // Claimed (80 + 40) / 2 = 60. Backed (80 + 20) / 2 = 50 would be grade 5, but b counts as 2 < 3.
    expected: { result: { score: near(60), grade: 6 }, backed: { score: near(50), grade: 1 } },
  },
]

describe('a score', () => {
  it.each(SCORES)('$title', ({ expected, ...given }) => {
    expect(reportOf(given)).toMatchObject(expected)
  })
})

describe('a rating', () => {
  it.each(RATINGS)('$title', ({ expected, ...given }) => {
    expect(reportOf(given)).toMatchObject(expected)
  })
})

describe('gaps', () => {
  it.each(GAPS)('$title', ({ expected, ...given }) => {
    expect(reportOf(given)).toMatchObject(expected)
  })

  // The medium plant's 4.8 person-months of the first case, times 0.3, 0.5, 1 and 2; an unknown size counts as medium.
  it.each([
    ['micro', { staff: 19, revenue: 50_000 }, 1.44],
    ['small', { staff: 299, revenue: 50_000 }, 2.4],
    ['medium', { staff: 999, revenue: 50_000 }, 4.8],
    ['large', { staff: 1200, revenue: 50_000 }, 9.6],
    ['unknown', { staff: 1200 }, 4.8],
  ])('cost a plant of %s size its own effort', (_, facts, months) => {
    const { gaps } = reportOf({
      children: [leaf('a', 100)], rubric: { indicators: [indicator('a', { effort })] }, answers: { a: 1 },
      assessment: { enterprise: { name: '测试工厂', ...facts } }, target: 5,
    })

    expect(gaps).toMatchObject([{ months: near(months) }])
  })

  it('cost what the rubric\'s own size factors say', () => {
    const { gaps } = reportOf({
      children: [leaf('a', 100)], answers: { a: 1 }, target: 5, assessment: { enterprise: { name: '测试工厂', staff: 1200, revenue: 50_000 } },
      rubric: { indicators: [indicator('a', { effort })], sizeFactors: { micro: 1, small: 2, medium: 3, large: 5 } },
    })

    // 4.8 × 5 = 24.
    expect(gaps).toMatchObject([{ months: near(24) }])
  })
})

describe('a grade behind gates', () => {
  it.each(BLOCKED)('$title', ({ expected, ...given }) => {
    expect(reportOf(given)).toMatchObject(expected)
  })
})

type GateCase = [title: string, gate: RubricGate, answers: Record<string, QuickAnswer>, expected: object]
type RubricGate = NonNullable<RubricFileInput['gates']>[number]

/** x weighs 50 (a, b half each), y weighs 50 (c, d half each). */
const FOUR = [branch('x', 50, [leaf('a', 50), leaf('b', 50)]), branch('y', 50, [leaf('c', 50), leaf('d', 50)])]

const xAtLeast = (atLeast: number): RubricGate => ({ id: 'gate', grade: 3, kind: 'branch-score', branch: 'x', atLeast })
const eachAtLeast = (of: string, atLeast: number): RubricGate => ({ id: 'gate', grade: 3, kind: 'children-score', branch: of, atLeast })
const half = (of: string): RubricGate => ({ id: 'gate', grade: 3, kind: 'share', branch: of, step: 3, share: 0.5 })
const atStepFive = (of: string): RubricGate => ({ id: 'gate', grade: 3, kind: 'indicator-step', indicator: of, step: 5 })

const GATES: GateCase[] = [
  // (60 + 20) / 2 = 40
  ['a branch at exactly its score is open', xAtLeast(40), { a: 6, b: 2, c: 0, d: 0 }, { state: 'open', value: near(40), needed: 40 }],
  // (60 + 10) / 2 = 35
  ['a branch below its score is closed', xAtLeast(40), { a: 6, b: 1, c: 0, d: 0 }, { state: 'closed', value: near(35), needed: 40, short: ['x'] }],
  // Low 30, high 80
  ['a branch between its ends is undecided', xAtLeast(40), { a: 6, c: 0, d: 0 }, { state: 'undecided', value: near(60), short: [] }],
  // Low 0, high 50
  ['a branch that cannot get there any more is closed', xAtLeast(60), { a: 0, c: 0, d: 0 }, { state: 'closed' }],
  // Low 50, high 100
  ['a branch that is there already is open', xAtLeast(50), { a: 10, c: 0, d: 0 }, { state: 'open' }],
  ['a branch wholly N/A is left out', xAtLeast(40), { a: 'na', b: 'na', c: 0, d: 0 }, { state: 'not-applicable', value: null, short: [] }],
  // b moved to a: 40
  ['a branch partly N/A goes by what is left', xAtLeast(40), { a: 4, b: 'na', c: 0, d: 0 }, { state: 'open', value: near(40) }],

  // x (40 + 20) / 2 = 30, y 100
  ['children that all reach their score are open', eachAtLeast('total', 30), { a: 4, b: 2, c: 10, d: 10 }, { state: 'open', value: near(30), needed: 30 }],
  // x (40 + 10) / 2 = 25
  ['one child below its score closes', eachAtLeast('total', 30), { a: 4, b: 1, c: 10, d: 10 }, { state: 'closed', value: near(25), short: ['x'] }],
  // x 30, y low 0, high 100
  ['an unrated child leaves it undecided', eachAtLeast('total', 30), { a: 4, b: 2 }, { state: 'undecided', value: null, short: ['y'] }],
  ['an unrated child beside one below its score changes nothing', eachAtLeast('total', 30), { a: 4, b: 1 }, { state: 'closed' }],
  ['an N/A child is left out', eachAtLeast('total', 30), { a: 'na', b: 'na', c: 10, d: 4 }, { state: 'open', value: near(70) }],
  ['indicators are children too', eachAtLeast('x', 30), { a: 3, b: 2, c: 10, d: 4 }, { state: 'closed', value: near(20), short: ['b'] }],
  ['children of an N/A branch ask for nothing', eachAtLeast('x', 30), { a: 'na', b: 'na', c: 10, d: 4 }, { state: 'not-applicable' }],

  // a and c of four
  ['a share exactly met is open', half('total'), { a: 3, b: 2, c: 4, d: 0 }, { state: 'open', value: 0.5, needed: 0.5 }],
  // a of four
  ['a share missed is closed', half('total'), { a: 3, b: 2, c: 1, d: 0 }, { state: 'closed', value: 0.25, short: ['b', 'c', 'd'] }],
  // a of a and c
  ['a share counts applicable indicators only', half('total'), { a: 3, b: 'na', c: 0, d: 'na' }, { state: 'open', value: 0.5 }],
  // 1/4 to 2/4; an open indicator has not reached the step
  ['a share between its ends is undecided', half('total'), { a: 3, b: 0, c: 0 }, { state: 'undecided', value: 0.25 }],
  // 0/4 to 1/4
  ['a share that cannot be reached any more is closed', half('total'), { a: 0, b: 0, c: 0 }, { state: 'closed' }],
  // 2/4 to 4/4
  ['a share reached before all is rated is open', half('total'), { a: 3, b: 9 }, { state: 'open', value: 0.5 }],
  ['a share over no applicable indicator asks for nothing', half('x'), { a: 'na', b: 'na', c: 0, d: 0 }, { state: 'not-applicable', value: null }],

  ['an indicator at exactly its step is open', atStepFive('a'), { a: 5, b: 0, c: 0, d: 0 }, { state: 'open', value: 5, needed: 5 }],
  ['an indicator below its step is closed', atStepFive('a'), { a: 4, b: 0, c: 0, d: 0 }, { state: 'closed', value: 4, short: ['a'] }],
  ['an open indicator is undecided', atStepFive('a'), { b: 0, c: 0, d: 0 }, { state: 'undecided', value: null, short: ['a'] }],
  ['an N/A indicator is closed', atStepFive('a'), { a: 'na', b: 0, c: 0, d: 0 }, { state: 'closed', value: null, short: ['a'] }],
  ['an indicator that the edition dropped asks for nothing', atStepFive('dropped'), { a: 0, b: 0, c: 0, d: 0 }, { state: 'not-applicable', value: null, short: [] }],
]

describe('a gate', () => {
  it.each(GATES)('over %s', (_, gate, answers, expected) => {
    expect(reportOf({ children: FOUR, rubric: { gates: [gate] }, answers }).gates.gate).toMatchObject(expected)
  })

  it('that asks for a share of exactly 0.3 is open at three of ten, whatever floating point makes of it', () => {
    const gate = { id: 'gate', grade: 3, kind: 'share', branch: 'total', step: 5, share: 0.1 + 0.2 } satisfies Gate
    const { gates } = reportOf({
      children: [...'abcdefghij'].map(id => leaf(id, 10)), rubric: { gates: [gate] },
      answers: { a: 5, b: 5, c: 5, d: 0, e: 0, f: 0, g: 0, h: 0, i: 0, j: 0 },
    })

    expect(gates.gate?.state).toBe('open')
  })
})

describe('at the edges', () => {
  it('a gate that asks for nothing is open over an open item, for the provisional grade too', () => {
    // a 60 of the weight at 50: provisional 50 → grade 5; the gate asks for step 0.
    const gate = { id: 'gate', grade: 3, kind: 'indicator-step', indicator: 'b', step: 0 } satisfies Gate
    const { gates, result } = reportOf({ children: [leaf('a', 60), leaf('b', 40)], rubric: { gates: [gate] }, answers: { a: 5 } })

    expect(gates.gate?.state).toBe('open')
    expect(result).toEqual({ score: 50, grade: 5 })
  })

  it('an N/A that the indicator forbids is 0 where every N/A is refused', () => {
    // a 60 × 50 = 30, b refused 0: (60 × 50 + 40 × 0) / 100 = 30 → grade 3.
    const { ifRefused, result } = reportOf({
      children: [leaf('a', 60), leaf('b', 40)], rubric: { indicators: [indicator('b', { notApplicable: { allowed: false } })] }, answers: { a: 5, b: 'na' },
    })

    expect(result).toEqual({ score: 50, grade: 5 })
    expect(ifRefused).toEqual({ score: 30, grade: 3 })
  })

  it('a closed gate that asks for a higher step than the target lifts the goal of its indicator', () => {
    // a 40, b 60: (40 + 60) / 2 = 50; the gate holds grade 5 at step 8 of b: gap of b = 0.5 × 10 × (8 − 6) = 10.
    const gate = { id: 'gate', grade: 5, kind: 'indicator-step', indicator: 'b', step: 8 } satisfies Gate
    const { gaps, result } = reportOf({ children: [leaf('a', 50), leaf('b', 50)], rubric: { gates: [gate] }, answers: { a: 4, b: 6 } })

    expect(result?.grade).toBe(4)
    expect(gaps).toMatchObject([{ indicator: 'b', step: 6, target: 8, lift: 10, gates: ['gate'] }, { indicator: 'a', step: 4, target: 5, lift: 5 }])
  })
})
