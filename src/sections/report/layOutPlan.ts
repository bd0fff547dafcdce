import type { Dossier } from '@/domain/report/Dossier'
import type { Voice } from '@/messages/Voice'
import { describeStep } from '@/messages/words/describeStep'
import { numberCell } from '../cells'
import type { TableBlock } from '../Section'
import { nameNodes } from '../titles'

/** What a plan asks for and nobody has said yet. */
const TO_FILL = ['owner', 'start', 'due', 'budget', 'status', 'note'] as const

/** The lifts towards the target, the largest first, as a plan to be filled in: who, until when, at what cost. */
export function layOutPlan({ report, rubric }: Pick<Dossier, 'report' | 'rubric'>, voice: Voice): TableBlock {
  const { t, local } = voice
  const titleOf = nameNodes(report, voice)
  const parents = new Map(report.nodes.map(({ id, parent }) => [id, parent]))
  const anchors = new Map(listAnchors(rubric.root))
  return {
    kind: 'table', id: 'plan', title: t('plan.title'),
    columns: [
      { key: 'number', title: t('ratings.number'), as: 'number', decimals: 0 }, { key: 'indicator', title: t('gaps.indicator'), as: 'name' }, { key: 'branch', title: t('ratings.branch'), as: 'text' },
      { key: 'now', title: t('gaps.from'), as: 'short' }, { key: 'target', title: t('gaps.to'), as: 'short' }, { key: 'asks', title: t('plan.asks'), as: 'long' },
      { key: 'lift', title: t('gaps.lift'), as: 'number' }, { key: 'months', title: t('gaps.months'), as: 'number', decimals: 1 },
      ...TO_FILL.map(key => ({ key, title: t(`plan.${key}`), as: key === 'note' ? 'long' as const : 'text' as const })),
    ],
    rows: report.gaps.filter(({ lift }) => lift !== null).map(({ indicator, step, target, lift, months }, i) => {
      const anchor = anchors.get(indicator)?.[Math.ceil(target / 2) - 1]
      return { id: indicator, cells: [
        { text: String(i + 1), value: i + 1 }, { text: titleOf(indicator) }, { text: titleOf(parents.get(indicator) ?? '') }, { text: step === null ? '–' : t(...describeStep(step)) }, { text: t(...describeStep(target)) },
        { text: anchor ? local(anchor) : '' }, numberCell(lift), numberCell(months, { decimals: 1 }), ...TO_FILL.map(() => ({ text: '' })),
      ] }
    }),
  }
}

function listAnchors(node: Dossier['rubric']['root'] | Dossier['rubric']['root']['children'][number]): [string, readonly { zh: string, en: string }[]][] {
  return node.kind === 'branch' ? node.children.flatMap(listAnchors) : [[node.id, node.indicator.anchors]]
}
