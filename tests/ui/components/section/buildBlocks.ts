import type { Cell, ChartBlock, Row, TableBlock } from '@/sections/Section'

export const row = (id: string, cells: Cell[], more: Omit<Row, 'id' | 'cells'> = {}): Row => ({ id, cells, ...more })

/** Two segments with their scores. */
export function buildTable(more: Partial<TableBlock> = {}): TableBlock {
  return {
    kind: 'table', id: 'parts', title: '各环节得分', columns: [{ key: 'branch', title: '环节', as: 'name' }, { key: 'score', title: '得分', as: 'number' }],
    rows: [row('design', [{ text: '设计' }, { text: '52.00', value: 52 }]), row('make', [{ text: '制造' }, { text: '10.00', value: 10 }])],
    ...more,
  }
}

/** So many rows, those from `shown` on folded. */
export function buildLongTable(total: number, shown: number): TableBlock {
  return buildTable({ title: '差距', rows: Array.from({ length: total }, (_, i) => row(`row-${i}`, [{ text: `指标 ${i + 1}` }, { text: String(i) }], i < shown ? {} : { isFolded: true })) })
}

/** A radar of three aspects. */
export function buildChart(more: Partial<ChartBlock> = {}): ChartBlock {
  return {
    kind: 'chart', id: 'aspects', title: '三个方面', sentence: '最高的是设计。', table: buildTable(),
    chart: { is: 'radar', labels: ['设计', '制造', '发货'], series: [{ name: '本厂', values: [52, 10, 20] }] },
    ...more,
  }
}
