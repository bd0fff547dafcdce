import { LEAST_FOR_MEAN, LEAST_FOR_QUARTILES } from '@/domain/benchmark/Benchmark'
import type { BenchmarkView } from '@/domain/benchmark/compareWithBenchmark'
import { formatDay } from '@/messages/format'
import type { Voice } from '@/messages/Voice'
import { changeCell, DASH, numberCell, textCell } from '../cells'
import type { Block, ChartBlock, Section } from '../Section'

/** The scores beside those of a group of enterprises: how many they are is always said, and groups too small are absent. */
export function layOutBenchmark(benchmark: BenchmarkView, voice: Voice): Section {
  const { t, local, language } = voice
  const { source, group, fits } = benchmark
  const from = t('benchmark.source', { title: source.title, publisher: source.publisher, period: source.period, day: formatDay(language, source.madeAt) })
  const blocks: Block[] = !group
    ? [{ kind: 'say', as: 'note', text: t(fits === 'other-standard' ? 'benchmark.other-standard' : 'benchmark.no-group', { standard: `${source.rubric.id} ${source.rubric.version}` }) }]
    : [
        ...fits === 'other-version' ? [{ kind: 'say' as const, as: 'note' as const, text: t('benchmark.other-version', { version: source.rubric.version }) }] : [],
        { kind: 'say', as: 'sentence', text: sayPlace(benchmark, { ...group, name: local(group.title) }, voice) },
        drawBenchmark(benchmark, local(group.title), voice),
      ]
  return { id: 'benchmark', title: t('report.benchmark'), blocks: [...blocks, { kind: 'say', as: 'small', text: `${from} ${t('benchmark.rules', { mean: LEAST_FOR_MEAN, quartiles: LEAST_FOR_QUARTILES })}` }] }
}

function sayPlace({ rows: [total] }: BenchmarkView, { name, n }: { name: string, n: number }, { t }: Voice): string {
  if (!total || total.score === null || total.mean === null) return t('benchmark.no-score', { group: name, n })
  const score = Math.round(total.score)
  const facts = { group: name, n, score, mean: total.mean, apart: Math.abs(score - total.mean) }
  const level = t(score === total.mean ? 'benchmark.level' : score > total.mean ? 'benchmark.above' : 'benchmark.below', facts)
  return total.place ? `${level}${t(`benchmark.place.${total.place}`)}` : level
}

function drawBenchmark({ rows }: BenchmarkView, group: string, { t, local }: Voice): ChartBlock {
  // Segments would crowd the chart; they stand in the table.
  const drawn = rows.filter(({ depth }) => depth === 1)
  return {
    kind: 'chart', id: 'benchmark', title: t('benchmark.chart', { group }), sentence: t('benchmark.sentence'),
    chart: {
      is: 'radar', labels: drawn.map(({ title }) => local(title)),
      series: [{ name: t('benchmark.own'), values: drawn.map(({ score }) => score) }, { name: group, values: drawn.map(({ mean }) => mean) }],
    },
    table: {
      kind: 'table', id: 'benchmark-table', title: t('benchmark.chart', { group }),
      columns: [
        { key: 'branch', title: t('trend.what'), as: 'name' }, { key: 'score', title: t('benchmark.own'), as: 'number' }, { key: 'mean', title: t('benchmark.mean'), as: 'number', decimals: 0 },
        { key: 'apart', title: t('benchmark.apart'), as: 'number' }, { key: 'quartiles', title: t('benchmark.quartiles'), as: 'text' }, { key: 'n', title: t('benchmark.n'), as: 'number', decimals: 0 },
      ],
      rows: rows.map(({ id, title, score, mean, quartiles, n }, i) => ({
        id, ...i === 0 && { mark: 'total' as const },
        cells: [
          textCell(i === 0 ? t('trace.total') : local(title)), numberCell(score, { trace: { kind: 'score', node: id, reading: 'point' } }),
          numberCell(mean, { decimals: 0, why: t('benchmark.too-few') }), changeCell(score === null || mean === null ? null : score - mean),
          textCell(quartiles ? quartiles.join(' · ') : DASH), numberCell(n, { decimals: 0 }),
        ],
      })),
    },
  }
}
