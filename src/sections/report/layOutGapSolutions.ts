import { listLevels } from '@/domain/solutions/findSolutions'
import type { GapSolutions } from '@/domain/solutions/matchGaps'
import type { Voice } from '@/messages/Voice'
import { textCell } from '../cells'
import type { Block } from '../Section'

/** So many are listed for one gap: a report is no catalogue. */
const MOST = 3
/** More rows than this are folded on a screen. */
const SHOWN = 10

/** What a catalogue offers for the gaps, and whose catalogue it is. */
export function layOutGapSolutions({ catalogue, gaps }: GapSolutions, titleOf: (id: string) => string, { t, local }: Voice): Block[] {
  if (gaps.length === 0) return []
  const rows = gaps.flatMap(({ indicator, solutions }) => solutions.slice(0, MOST).map(solution => ({ indicator, solution })))
  return [
    {
      kind: 'table', id: 'gap-solutions', title: t('gaps.solutions'),
      columns: [
        { key: 'indicator', title: t('gaps.indicator'), as: 'name' }, { key: 'solution', title: t('gaps.solution'), as: 'long' },
        { key: 'levels', title: t('gaps.solution.levels'), as: 'short' }, { key: 'contact', title: t('gaps.solution.contact'), as: 'text' },
      ],
      rows: rows.map(({ indicator, solution }, i) => ({
        id: `${indicator}/${i}`, ...i >= SHOWN && { isFolded: true },
        cells: [
          textCell(titleOf(indicator), { link: indicator }),
          textCell(`${solution.provider} · ${solution.product}`, { more: [...solution.text ? [local(solution.text)] : [], ...solution.references ? [t('solutions.references', { list: solution.references.join(t('list.comma')) })] : []] }),
          textCell(listLevels(solution, indicator).join(' / ')), textCell(solution.contact ?? ''),
        ],
      })),
    },
    { kind: 'say', as: 'small', text: [t('gaps.solutions.source', { title: catalogue.title, publisher: catalogue.publisher, n: MOST }), ...catalogue.example ? [t('solutions.example')] : []].join(' ') },
  ]
}
