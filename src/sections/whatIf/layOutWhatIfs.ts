import { findStanding } from '@/domain/report/findStanding'
import type { Report } from '@/domain/report/Report'
import type { Voice } from '@/messages/Voice'
import { describeGate } from '@/messages/words/describeGate'
import { describeStep } from '@/messages/words/describeStep'
import { describeGrade } from '@/messages/words/describeStanding'
import { DASH, numberCell, textCell } from '../cells'
import type { Cell, Row, Section } from '../Section'
import { nameNodes } from '../titles'

/** A state of the ratings under a name, and what the engine says of it. */
export interface Case {
  id: string
  title: string
  report: Report
  /** Person-months from today's steps to those of the case; `null` for today. */
  months: number | null
}


/**
 * Cases side by side: score, grade, effort, gates that differ, and every rating that is not the same everywhere. Score and grade are the
 * low ones: what is open counts as not begun, as it does for a path, so that lifting something never takes points away.
 */
export function layOutWhatIfs(cases: readonly Case[], voice: Voice): Section {
  const { t } = voice
  const [today] = cases
  const titleOf = today ? nameNodes(today.report, voice) : (id: string) => id
  const row = (id: string, name: string, cell: (one: Case) => Cell, more?: Partial<Row>): Row => ({ id, ...more, cells: [textCell(name), ...cases.map(cell)] })
  const gates = (today?.report.gates ?? []).flatMap(({ gate }, i): Row[] => {
    const states = cases.map(({ report }) => report.gates[i]?.state)
    return new Set(states).size < 2 ? [] : [row(`gate/${gate.id}`, t(...describeGate({ gate }, titleOf)), ({ report }) => {
      const state = report.gates[i]?.state ?? 'not-applicable'
      return textCell(t(`gates.state.${state}`), { tone: state === 'open' ? 'good' : state === 'closed' ? 'bad' : 'muted' })
    })]
  })
  const ratings = (today?.report.nodes ?? []).flatMap(({ id, kind }, i): Row[] => {
    const steps = cases.map(({ report }) => report.nodes[i]?.rating?.step ?? null)
    return kind !== 'indicator' || new Set(steps).size < 2 ? [] : [row(id, titleOf(id), ({ report }) => {
      const step = report.nodes[i]?.rating?.step ?? null
      return step === null ? textCell(DASH) : textCell(t(...describeStep(step)))
    })]
  })
  return {
    id: 'cases', title: t('what-if.compare'),
    blocks: [{
      kind: 'table', id: 'cases', title: t('what-if.compare'),
      columns: [{ key: 'what', title: t('trend.what'), as: 'name' }, ...cases.map(({ id, title }) => ({ key: id, title, as: 'short' as const }))],
      rows: [
        row('score', t('path.score'), ({ report }) => numberCell(findStanding(report, 'low')?.score ?? null), { mark: 'total' }),
        row('grade', t('path.grade-then'), ({ report }) => textCell(t(...describeGrade(findStanding(report, 'low')?.grade ?? 0))), { mark: 'total' }),
        row('months', t('path.effort'), ({ months }) => numberCell(months, { decimals: 1 })),
        ...gates, ...ratings,
      ],
    }],
  }
}
