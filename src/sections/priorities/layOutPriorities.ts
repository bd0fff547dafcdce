import type { Priority } from '@/domain/priorities/rankLifts'
import type { Voice } from '@/messages/Voice'
import { describeStep } from '@/messages/words/describeStep'
import { numberCell, textCell } from '../cells'
import type { Section } from '../Section'

/** So many rows are in sight at once. */
const SHOWN = 20

/** Indicators by gap × value ÷ effort, with the figures that decide. */
export function layOutPriorities(priorities: readonly Priority[], titleOf: (id: string) => string, { t }: Voice): Section {
  return {
    id: 'priorities', title: t('priorities.table'),
    blocks: [{
      kind: 'table', id: 'priorities', title: t('priorities.table'), empty: t('priorities.none'),
      columns: [
        { key: 'rank', title: t('priorities.rank'), as: 'number', decimals: 0 }, { key: 'indicator', title: t('path.indicator'), as: 'name' }, { key: 'steps', title: t('priorities.steps'), as: 'text' },
        { key: 'gap', title: t('priorities.gap'), as: 'number', decimals: 0 }, { key: 'value', title: t('priorities.value'), as: 'number' }, { key: 'points', title: t('path.points'), as: 'number' },
        { key: 'months', title: t('path.effort'), as: 'number', decimals: 1 }, { key: 'index', title: t('priorities.index'), as: 'bar', decimals: 1 },
      ],
      rows: priorities.map(({ indicator, from, to, gap, value, points, months, index }, i) => ({
        id: indicator, ...i >= SHOWN && { isFolded: true },
        cells: [
          { text: String(i + 1), value: i + 1 }, textCell(titleOf(indicator), { link: indicator }), textCell(`${t(...describeStep(from))} → ${t(...describeStep(to))}`),
          numberCell(gap, { decimals: 0 }), numberCell(value), numberCell(points), numberCell(months, { decimals: 1 }), numberCell(index, { decimals: 1 }),
        ],
      })),
    }],
  }
}
