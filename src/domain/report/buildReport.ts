import type { Assessment } from '@/domain/assessment/Assessment'
import type { RatingSource } from '@/domain/assessment/RATING_SOURCES'
import { classifySize } from '@/domain/enterprise/classifySize'
import type { LocalText } from '@/domain/LocalText'
import type { Leaf, Node, Rubric } from '@/domain/rubric/Rubric'
import { listLeaves, listNodes } from '@/domain/rubric/Rubric'
import { estimateOpen } from '@/domain/scoring/estimateOpen'
import type { GateJudgement } from '@/domain/scoring/judgeGate'
import type { Score, Scores } from '@/domain/scoring/scoreTree'
import { scoreTree } from '@/domain/scoring/scoreTree'
import type { Standing } from '@/domain/scoring/standAt'
import { judgeGates, standAt } from '@/domain/scoring/standAt'
import { TOLERANCE } from '@/domain/scoring/TOLERANCE'
import { weighTree } from '@/domain/scoring/weighTree'
import { describeNodes } from './describeNodes'
import { findGaps, findSizeFactor } from './findGaps'
import type { IndicatorReading } from './readAnswers'
import { readAnswers } from './readAnswers'
import type { Flag, GateReport, Report, Reading } from './Report'

export type AssessmentFacts = Pick<Assessment, 'id' | 'period' | 'example' | 'enterprise' | 'answers' | 'evidence'>

interface ReportOptions {
  /** The grade that gaps are measured to; the next grade when left out. */
  target?: number
  /** Indicators of other standards that the same answers serve. */
  elsewhere?: ReadonlySet<string>
  /** Of indicators that the standard may not hold. */
  titles?: ReadonlyMap<string, LocalText>
}

/** What one standard says about one assessment. */
export function buildReport(rubric: Rubric, assessment: AssessmentFacts, { target, elsewhere = new Set(), titles = new Map() }: ReportOptions = {}): Report {
  const leaves = listLeaves(rubric.root)
  const nodeById = new Map(listNodes(rubric.root).map(node => [node.id, node]))
  const answers = readAnswers(leaves, assessment)
  const readings = scoreReadings(rubric, answers)
  const judgements = (scores: Scores) => judgeGates(rubric, nodeById, scores)
  const stand = (reading: Reading) => standAt(rubric, readings[reading], judgements(readings[reading]))

  const weights = weighTree(rubric.root, readings.point)
  const nodes = describeNodes(rubric, weights, readings, answers)
  const total = nodes[0]
  if (!total) throw new Error('A rubric has a root.')
  const answeredWeight = leaves.reduce((sum, { id }) =>
    typeof readings.point.get(id) === 'number' ? sum + (weights.get(id)?.effective ?? 0) : sum, 0)
  const state = findState(total.isApplicable, total.applicable - total.answered, answeredWeight, rubric.provisionalFrom)
  const hasResult = state === 'complete' || state === 'provisional'
  const hasOpen = total.isApplicable && total.answered < total.applicable

  const gates = reportGates(rubric, judgements(readings.point), judgements(readings.low), judgements(readings.high))
  const result = hasResult ? stand('point') : null
  const chosen = target ?? Math.min((result?.grade ?? 0) + 1, 10)
  const nodeReports = new Map(nodes.map(node => [node.id, node]))
  const sizeFactor = findSizeFactor(rubric, classifySize(assessment.enterprise.staff, assessment.enterprise.revenue))

  return {
    formatVersion: 1,
    rubric: {
      id: rubric.id, version: rubric.version, hash: rubric.hash, status: rubric.status, title: rubric.title, edition: rubric.edition, views: rubric.views, levels: rubric.levels,
      cuts: rubric.cuts, naCap: rubric.naCap, provisionalFrom: rubric.provisionalFrom,
    },
    assessment: { id: assessment.id, period: assessment.period, example: assessment.example },
    state,
    coverage: {
      indicators: leaves.length,
      applicable: total.applicable,
      answered: total.answered,
      open: total.applicable - total.answered,
      notApplicable: leaves.length - total.applicable,
      answeredWeight,
    },
    sources: countSources(nodes),
    result,
    interval: total.isApplicable ? pair(stand('low'), stand('high')) : null,
    estimate: hasOpen && total.answered > 0 ? pair(stand('estimateLow'), stand('estimateHigh')) : null,
    ifRefused: hasResult ? stand('refused') : null,
    backed: hasResult ? stand('backed') : null,
    next: result && findNext(rubric, result, gates),
    target: chosen,
    gates,
    nodes,
    gaps: findGaps(leaves, nodeReports, gates, chosen, sizeFactor),
    flags: [...flagShares(rubric, nodes), ...flagAnswers(leaves, answers, assessment, { elsewhere, titles })],
  }
}

function scoreReadings({ root }: Rubric, answers: ReadonlyMap<string, IndicatorReading>): Record<Reading, Scores> {
  const claimed = (id: string): Score => answers.get(id)?.score ?? null
  const read = (scoreOf: (score: Score, id: string) => Score) => scoreTree(root, id => scoreOf(claimed(id), id))
  const point = read(score => score)
  const estimates = estimateOpen(root, point)
  return {
    point,
    low: read(score => score ?? 0),
    high: read(score => score ?? 100),
    refused: read((score, id) => score === 'na' || answers.get(id)?.hasRefusedNa ? 0 : score),
    backed: read((_, id) => answers.get(id)?.backedScore ?? null),
    estimateLow: read((score, id) => score ?? estimates.get(id)?.low ?? null),
    estimateHigh: read((score, id) => score ?? estimates.get(id)?.high ?? null),
  }
}

function pair(low: Standing | null, high: Standing | null): { low: Standing, high: Standing } | null {
  return low && high && { low, high }
}

function findState(isApplicable: boolean, open: number, answeredWeight: number, provisionalFrom: number): Report['state'] {
  if (!isApplicable) return 'nothing-applicable'
  if (open === 0) return 'complete'
  return answeredWeight > 0 && answeredWeight >= provisionalFrom - TOLERANCE ? 'provisional' : 'insufficient'
}

function reportGates(rubric: Rubric, point: GateJudgement[], low: GateJudgement[], high: GateJudgement[]): GateReport[] {
  return rubric.gates.map((gate, i) => ({
    gate,
    state: findGateState(low[i]?.outcome, high[i]?.outcome),
    value: point[i]?.value ?? null,
    needed: 'atLeast' in gate ? gate.atLeast : 'share' in gate ? gate.share : gate.step,
    short: point[i]?.short ?? [],
  }))
}

/** Undecided = closed with every open item at 0 and open with every open item at 10. */
function findGateState(low: GateJudgement['outcome'] | undefined, high: GateJudgement['outcome'] | undefined): GateReport['state'] {
  if (low === undefined || low === 'not-applicable') return 'not-applicable'
  if (low === 'open') return 'open'
  return high === 'open' ? 'undecided' : 'closed'
}

function findNext(rubric: Rubric, { score, grade }: Standing, gates: readonly GateReport[]): Report['next'] {
  const cut = rubric.cuts[grade]
  if (cut === undefined) return null
  const holding = gates.filter(({ gate, short }) => gate.grade <= grade + 1 && short.length > 0)
  const missingScore = score >= cut - TOLERANCE ? 0 : cut - score
  return { grade: grade + 1, cut, missingScore, gates: holding.map(({ gate }) => gate.id) }
}

function countSources(nodes: Report['nodes']): Report['sources'] {
  const rated = nodes.filter(({ kind, answered }) => kind === 'indicator' && answered > 0)
  const count = (source: RatingSource) => rated.filter(({ rating }) => rating?.source === source).length
  return { agreed: count('agreed'), assessor: count('assessor'), self: count('self') }
}

function flagShares(rubric: Rubric, nodes: Report['nodes']): Flag[] {
  return nodes.flatMap(node => node.kind === 'branch' && node.notApplicableShare > rubric.naCap + TOLERANCE
    ? [{ code: 'na-over-cap' as const, id: node.id, share: node.notApplicableShare }]
    : [])
}

function flagAnswers(leaves: readonly Leaf[], answers: ReadonlyMap<string, IndicatorReading>, assessment: AssessmentFacts, { elsewhere, titles }: Required<Omit<ReportOptions, 'target'>>): Flag[] {
  const known = new Set(leaves.map((leaf: Node) => leaf.id))
  return [
    ...leaves.filter(({ id }) => answers.get(id)?.hasRefusedNa).map(({ id }) => ({ code: 'na-not-allowed' as const, id, share: null })),
    ...Object.keys(assessment.answers).filter(id => !known.has(id) && !elsewhere.has(id)).map(id => ({ code: 'unknown-indicator' as const, id, share: null, ...titles.has(id) && { title: titles.get(id) } })),
  ]
}
