import { findHighlights } from '@/domain/report/findHighlights'
import type { Gap, NodeReport, Report } from '@/domain/report/Report'
import { formatNumber } from '@/messages/format'
import type { Voice } from '@/messages/Voice'
import { describeGate } from '@/messages/words/describeGate'
import { describeGrade, describeRange } from '@/messages/words/describeStanding'
import { describeStep } from '@/messages/words/describeStep'
import type { Block, ListsBlock, Section } from '../Section'
import { nameNodes } from '../titles'
import { layOutFlags } from './layOutFlags'
import { layOutLadder } from './layOutLadder'

/** More than this are told at the end of the report only. */
const FEW_FLAGS = 3

/** One page for a reader with two minutes: the grade, what blocks the next one, three strengths, three holes, three steps. */
export function layOutSummary(report: Report, isExample: boolean, voice: Voice): Section {
  const { t } = voice
  const hasContent = report.coverage.answered > 0
  const blocks: Block[] = [
    {
      kind: 'headline', text: sayGrade(report, voice), lead: sayNext(report, voice),
      ...report.state === 'provisional' && { mark: t('standing.provisional') }, ...isExample && { note: t('head.example') },
    },
    ...hasContent ? [layOutLadder(report, voice), layOutHighlights(report, voice)] : [],
    ...layOutFlags(report, voice, FEW_FLAGS),
  ]
  return { id: 'summary', title: t('report.summary'), blocks }
}

/** The grade in words, or why there is none. */
function sayGrade({ state, result, estimate, coverage, rubric }: Report, { t, local }: Voice): string {
  if (state === 'nothing-applicable') return t('head.nothing')
  if (coverage.answered === 0) return t('head.empty')
  if (!result) return t('head.estimate', { range: t(...describeRange(estimate?.low.grade ?? 0, estimate?.high.grade ?? 10)) })
  if (result.grade === 0) return t('head.ungraded')
  const level = rubric.levels[Math.ceil(result.grade / 2) - 1]
  return t(result.grade % 2 === 0 ? 'head.grade.full' : 'head.grade.partial', { grade: result.grade, level: level ? local(level.title) : '' })
}

/** The score, and what the next grade still needs. */
function sayNext(report: Report, voice: Voice): string {
  const { t, local } = voice
  const { state, result, next, coverage, rubric, interval } = report
  if (state === 'nothing-applicable') return t('head.nothing.text')
  if (coverage.answered === 0) return t('head.empty.text')
  if (!result) {
    return t('head.insufficient.text', {
      answered: coverage.answered, n: coverage.applicable, weight: Math.floor(100 * coverage.answeredWeight), share: Math.round(100 * rubric.provisionalFrom),
      low: t(...describeGrade(interval?.low.grade ?? 0)), high: t(...describeGrade(interval?.high.grade ?? 0)),
    })
  }
  const score = t('head.score', { score: formatNumber(result.score) })
  if (!next) return `${score}${t('head.top')}`
  const level = rubric.levels[Math.ceil(next.grade / 2) - 1]
  const facts = { grade: next.grade, level: level ? local(level.title) : '', missing: formatNumber(next.missingScore) }
  const gates = report.gates.filter(({ gate }) => next.gates.includes(gate.id))
  const titleOf = nameNodes(report, voice)
  return [
    score,
    t(next.missingScore > 0 ? 'head.missing' : 'head.score-enough', facts),
    ...gates.length > 0 ? [t('head.gates', { n: gates.length, list: gates.map(gate => t(...describeGate(gate, titleOf))).join(t('list.comma')) })] : [],
  ].join('')
}

function layOutHighlights(report: Report, voice: Voice): ListsBlock {
  const { t, local } = voice
  const { strong, weak, lifts } = findHighlights(report)
  const titleOf = nameNodes(report, voice)
  const nameNode = (node: NodeReport) => ({ text: local(node.title), detail: t(...describeStep(node.rating?.step ?? 0)), link: node.id })
  const nameGap = ({ indicator, lift, months }: Gap) => ({
    text: titleOf(indicator), link: indicator,
    detail: months === null ? t('summary.gain', { lift: formatNumber(lift ?? 0) }) : t('summary.gain-months', { lift: formatNumber(lift ?? 0), months: formatNumber(months, 1) }),
  })
  return {
    kind: 'lists',
    lists: [
      { title: t('summary.strong'), items: strong.map(nameNode), empty: t('summary.strong.none') },
      { title: t('summary.weak'), items: weak.map(nameNode), empty: t(report.result ? 'summary.weak.none' : 'summary.weak.later') },
      {
        title: t(report.result || lifts.length > 0 ? 'summary.lift' : 'summary.lift.title', { grade: report.target }),
        items: lifts.map(nameGap), empty: t(report.result ? 'summary.lift.none' : 'summary.lift.later'),
      },
    ],
  }
}
