import type { GateReport } from '@/domain/report/Report'
import { ROOT_ID } from '@/domain/rubric/Rubric'
import type { TextKey } from '@/messages/TEXTS'
import type { Facts } from '@/messages/translate'

/** What a gate asks for, in words: "at least 40 % of the applicable scenarios at level 3 in places". */
export function describeGate({ gate }: Pick<GateReport, 'gate'>, titleOf: (id: string) => string): [TextKey, Facts] {
  switch (gate.kind) {
    case 'branch-score': return ['gate.branch-score', { title: titleOf(gate.branch), least: gate.atLeast }]
    case 'children-score': return gate.only
      ? ['gate.children-score-only', { list: gate.only.map(titleOf).join(' / '), least: gate.atLeast }]
      : ['gate.children-score', { title: titleOf(gate.branch), least: gate.atLeast }]
    case 'share': return [`gate.${gate.branch === ROOT_ID ? 'share' : 'share-in'}.${gate.step % 2 === 0 ? 'full' : 'partial'}`,
      { title: titleOf(gate.branch), share: Math.round(100 * gate.share), level: Math.ceil(gate.step / 2) }]
    case 'indicator-step': return [gate.step % 2 === 0 ? 'gate.indicator.full' : 'gate.indicator.partial',
      { title: titleOf(gate.indicator), level: Math.ceil(gate.step / 2) }]
  }
}
