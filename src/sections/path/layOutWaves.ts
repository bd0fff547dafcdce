import type { Pace, Wave } from '@/domain/path/planWaves'
import { addMonths } from '@/domain/plan/addMonths'
import { formatNumber } from '@/messages/format'
import type { Voice } from '@/messages/Voice'
import { describeStep } from '@/messages/words/describeStep'
import { describeGrade } from '@/messages/words/describeStanding'
import { numberCell, textCell } from '../cells'
import type { ChartBlock, Section, TableBlock } from '../Section'
import type { PathView } from './PathView'
import { nameRubric } from './PathView'

interface Timing { waves: readonly Wave[], pace: Pace, startsOn: string | null }

/** A path in its order: what comes when, and what the engine says after each wave. */
export function layOutWaves(view: Pick<PathView, 'rubric' | 'path'>, timing: Timing, voice: Voice): Section {
  const { t } = voice
  const { waves, pace } = timing
  const last = waves.at(-1)
  const months = last ? last.begins + last.lasts : 0
  return {
    id: 'waves', title: t('path.waves'),
    blocks: [
      { kind: 'say', as: 'sentence', text: t('path.waves.sentence', { n: waves.length, people: pace.people, months: formatNumber(months, 1) }) },
      ...waves.length === 0 ? [] : [drawWaves(view, timing, voice)],
    ],
  }
}

function drawWaves(view: Pick<PathView, 'rubric' | 'path'>, timing: Timing, voice: Voice): ChartBlock {
  const { t } = voice
  const { waves } = timing
  const { before, after } = view.path
  const cut = view.rubric.cuts[after.grade - 1]
  const first = waves.findIndex(wave => wave.after.grade === after.grade)
  const facts = { before: formatNumber(before.score), after: formatNumber(after.score), wave: first + 1, grade: after.grade }
  return {
    kind: 'chart', id: 'waves', title: t('path.waves.chart'),
    sentence: t(after.grade > before.grade ? 'path.waves.chart.sentence' : 'path.waves.chart.flat', facts),
    chart: { is: 'line', range: findRange([before.score, after.score, cut ?? after.score]), labels: [
      `${t('path.now')}\n${t(...describeGrade(before.grade))}`, ...waves.map((wave, i) => `${t('path.wave', { n: i + 1 })}\n${t(...describeGrade(wave.after.grade))}`),
    ], series: [
      { name: t('path.score'), values: [before.score, ...waves.map(wave => wave.after.score)] },
      ...cut === undefined ? [] : [{ name: t('path.cut', { grade: after.grade }), values: [cut, ...waves.map(() => cut)] }],
    ] },
    table: tabulateWaves(view, timing, voice),
  }
}

/** Tens around the values, with some room: over the whole scale a path would look flat. */
function findRange(values: readonly number[]): [low: number, high: number] {
  return [Math.max(0, 10 * Math.floor((Math.min(...values) - 3) / 10)), Math.min(100, 10 * Math.ceil((Math.max(...values) + 3) / 10))]
}

function tabulateWaves({ rubric }: Pick<PathView, 'rubric'>, { waves, startsOn }: Timing, voice: Voice): TableBlock {
  const { t } = voice
  const titleOf = nameRubric(rubric, voice)
  return {
    kind: 'table', id: 'waves', title: t('path.waves'),
    columns: [
      { key: 'wave', title: t('action.wave'), as: 'name' }, { key: 'begins', title: t('path.wave.begins'), as: 'short' }, { key: 'lasts', title: t('path.wave.lasts'), as: 'number', decimals: 1 },
      { key: 'lifts', title: t('path.lifts'), as: 'long' }, { key: 'months', title: t('path.effort'), as: 'number', decimals: 1 }, { key: 'score', title: t('path.score'), as: 'number' }, { key: 'grade', title: t('path.grade-then'), as: 'short' },
    ],
    rows: waves.map(({ lifts, months, begins, lasts, after }, i) => ({
      id: String(i + 1),
      cells: [
        textCell(t('path.wave', { n: i + 1 })),
        textCell(startsOn === null ? t('path.wave.month', { n: Math.floor(begins) + 1 }) : addMonths(startsOn, begins)),
        numberCell(lasts, { decimals: 1 }),
        { text: lifts.map(({ indicator, to }) => `${titleOf(indicator)} → ${t(...describeStep(to))}`).join(t('list.comma')) },
        numberCell(months, { decimals: 1 }), numberCell(after.score), textCell(t(...describeGrade(after.grade))),
      ],
    })),
  }
}
