import type { View } from '@/domain/report/listViews'
import type { NodeReport } from '@/domain/report/Report'
import type { Voice } from '@/messages/Voice'
import { numberCell, textCell } from '../cells'
import type { ChartBlock } from '../Section'
import { coverageCell } from './layOutStandings'

/** Some branches as a radar, a sentence, and a table with the score and the level of each. */
export function layOutView({ title, branches }: View, id: string, voice: Voice): ChartBlock {
  const { t, local } = voice
  const name = local(title)
  return {
    kind: 'chart', id, title: name, sentence: compare(branches, voice),
    chart: { is: 'radar', labels: branches.map(branch => local(branch.title)), series: [{ name, values: branches.map(({ scores }) => scores.point) }] },
    table: {
      kind: 'table', id: `${id}-table`, title: name,
      columns: [
        { key: 'branch', title: name, as: 'name' }, { key: 'score', title: t('standings.score'), as: 'bar' },
        { key: 'level', title: t('branches.level'), as: 'number', decimals: 0 }, { key: 'rated', title: t('branches.answered'), as: 'short' },
      ],
      rows: branches.map(branch => ({ id: branch.id, cells: [
        textCell(local(branch.title)),
        numberCell(branch.scores.point, { trace: { kind: 'score', node: branch.id, reading: 'point' }, why: branch.isApplicable ? t('branches.open') : t('answer.na') }),
        branch.level === null ? numberCell(null) : { text: String(branch.level), value: branch.level }, coverageCell(branch),
      ] })),
    },
  }
}

/** The strongest and the weakest, where there are two to tell apart. */
function compare(branches: readonly NodeReport[], { t, local }: Voice): string {
  const sorted = branches.filter(({ scores }) => scores.point !== null).sort((a, b) => (b.scores.point ?? 0) - (a.scores.point ?? 0))
  const [first] = sorted
  const last = sorted[sorted.length - 1]
  if (!first || !last || first === last) return t('branches.too-few')
  return t('branches.sentence', { best: local(first.title), bestScore: Math.round(first.scores.point ?? 0), worst: local(last.title), worstScore: Math.round(last.scores.point ?? 0) })
}
