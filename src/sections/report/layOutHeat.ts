import type { NodeReport, Report } from '@/domain/report/Report'
import { numberOf } from '@/domain/rubric/numberOf'
import type { Voice } from '@/messages/Voice'
import { describeStep } from '@/messages/words/describeStep'
import type { HeatCell, Section } from '../Section'

/** Every indicator as a cell with its level, by the branch that it stands under. */
export function layOutHeat(report: Report, { t, local }: Voice): Section {
  const leaves = report.nodes.filter(({ kind }) => kind === 'indicator')
  const branches = report.nodes.filter(({ kind, id }) => kind === 'branch' && leaves.some(({ parent }) => parent === id))
  const reached = leaves.filter(({ rating }) => (rating?.step ?? 0) >= 3).length
  const say = ({ isApplicable, rating }: NodeReport) => {
    if (!isApplicable) return t('heat.na', { reason: rating?.notApplicable ?? '' })
    return rating?.step == null ? t('branches.open') : t(...describeStep(rating.step))
  }
  const show = (node: NodeReport): HeatCell => ({
    id: node.id, number: numberOf(node.id), label: `${numberOf(node.id)} ${local(node.title)} — ${say(node)}`, text: String(node.level ?? (node.isApplicable ? '·' : '–')),
    mark: node.level === null ? null : { level: node.level, isHalf: (node.rating?.step ?? 0) % 2 === 1 }, isApplicable: node.isApplicable,
    trace: { kind: 'score', node: node.id, reading: 'point' },
  })
  return {
    id: 'heat', title: t('report.heat'),
    blocks: [
      { kind: 'say', as: 'sentence', text: t('heat.sentence', { reached, n: report.coverage.applicable, na: report.coverage.notApplicable }) },
      {
        kind: 'heat', id: 'heat', title: t('report.heat'),
        rows: branches.map(branch => ({ title: local(branch.title), cells: leaves.filter(({ parent }) => parent === branch.id).map(show) })),
        keys: [t('answer.not-started'), ...report.rubric.levels.map(({ title }, i) => `${i + 1} ${local(title)}`)],
        words: { partial: t('heat.partial'), na: t('answer.na'), open: t('branches.open') },
      },
    ],
  }
}
