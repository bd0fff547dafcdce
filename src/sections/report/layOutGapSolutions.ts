import { listLevels } from '@/domain/solutions/findSolutions'
import type { Solution } from '@/domain/solutions/Catalogue'
import type { GapSolutions } from '@/domain/solutions/matchGaps'
import type { Voice } from '@/messages/Voice'
import { textCell } from '../cells'
import type { Block } from '../Section'

/** More rows than this are folded on a screen. */
const SHOWN = 10

/** What a catalogue offers for the gaps, one row a solution, and whose catalogue it is. */
export function layOutGapSolutions({ catalogue, gaps }: GapSolutions, titleOf: (id: string) => string, { t, local }: Voice): Block[] {
  if (gaps.length === 0) return []
  const served = new Map<Solution, string[]>()
  for (const { indicator, solutions } of gaps) for (const solution of solutions) served.set(solution, [...served.get(solution) ?? [], indicator])
  const sayGap = (solution: Solution, indicator: string) => t('gaps.solution.for', { title: titleOf(indicator), levels: listLevels(solution, indicator).join(' / ') })
  return [
    { kind: 'say', as: 'heading', text: t('gaps.solutions') },
    {
      kind: 'table', id: 'gap-solutions', title: t('gaps.solutions'),
      columns: [{ key: 'solution', title: t('gaps.solution'), as: 'name' }, { key: 'gaps', title: t('gaps.solution.gaps'), as: 'long' }, { key: 'contact', title: t('gaps.solution.contact'), as: 'text' }],
      rows: [...served].map(([solution, indicators], i) => ({
        id: String(i + 1), ...i >= SHOWN && { isFolded: true },
        cells: [
          textCell(`${solution.provider} · ${solution.product}`, { more: [...solution.text ? [local(solution.text)] : [], ...solution.references ? [t('solutions.references', { list: solution.references.join(t('list.comma')) })] : []] }),
          textCell(indicators.map(indicator => sayGap(solution, indicator)).join(t('list.comma'))),
          textCell(solution.contact ?? ''),
        ],
      })),
    },
    { kind: 'say', as: 'small', text: [t('gaps.solutions.source', { title: catalogue.title, publisher: catalogue.publisher }), ...catalogue.example ? [t('solutions.example')] : []].join(' ') },
  ]
}
