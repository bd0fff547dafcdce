import type { GateReport, Report } from '@/domain/report/Report'
import { formatNumber } from '@/messages/format'
import type { Voice } from '@/messages/Voice'
import { describeGate } from '@/messages/words/describeGate'
import { describeStep } from '@/messages/words/describeStep'
import { formatPercent, numberCell, textCell } from '../cells'
import type { Cell, Section } from '../Section'
import { nameNodes } from '../titles'

/** More than this are folded to those of one grade on a screen. */
const FEW = 8
const TONES = { 'open': 'good', 'closed': 'warn', 'undecided': 'muted', 'not-applicable': 'muted' } satisfies Record<GateReport['state'], Cell['tone']>

/** The gates of every grade with how far each is; those that hold back the next grade stand out. */
export function layOutGates(report: Report, voice: Voice): Section {
  const { t } = voice
  const { gates } = report
  const titleOf = nameNodes(report, voice)
  const ahead = gates.filter(({ gate, state }) => (state === 'closed' || state === 'undecided') && gate.grade >= (report.next?.grade ?? 0))
  // The first grade from the next one on with a gate that is not passed.
  const near = Math.min(10, ...ahead.map(({ gate }) => gate.grade))
  const isFar = ({ gate, state }: GateReport) => gates.length > FEW && gate.grade !== near && !(gate.grade < near && state === 'closed')
  return {
    id: 'gates', title: t('report.gates'),
    blocks: [
      { kind: 'say', as: 'sentence', text: t('gates.lead') },
      ...ahead.length > 0 ? [{ kind: 'say' as const, as: 'small' as const, text: t('gates.count', { passed: gates.filter(({ state }) => state === 'open').length, n: gates.length, grade: near }) }] : [],
      {
        kind: 'table', id: 'gates', title: t('report.gates'), empty: t('gates.none'),
        columns: [
          { key: 'grade', title: t('gates.grade'), as: 'number', decimals: 0 }, { key: 'asks', title: t('gates.asks'), as: 'long' },
          { key: 'now', title: t('gates.now'), as: 'number' }, { key: 'state', title: t('gates.state'), as: 'short' },
        ],
        rows: [...gates].sort((a, b) => a.gate.grade - b.gate.grade).map(gate => {
          const holds = report.next?.gates.includes(gate.gate.id) ?? false
          return {
            id: gate.gate.id, ...holds && { mark: 'holds' as const }, ...isFar(gate) && { isFolded: true },
            cells: [
              numberCell(gate.gate.grade, { decimals: 0 }), textCell(t(...describeGate(gate, titleOf))), nowCell(gate, voice),
              textCell(t(`gates.state.${gate.state}`), { tone: TONES[gate.state], ...holds && { more: [t('gates.holds')] } }),
            ],
          }
        }),
      },
    ],
  }
}

function nowCell({ gate, value }: GateReport, { t }: Voice): Cell {
  const trace = { kind: 'gate' as const, gate: gate.id }
  if (value === null) return { ...numberCell(null), trace }
  if (gate.kind === 'share') return { text: formatPercent(value), value, trace }
  return gate.kind === 'indicator-step' ? { text: t(...describeStep(value)), value, trace } : { text: formatNumber(value), value, trace }
}
