import type { Benchmark, BenchmarkGroup } from '@/domain/benchmark/Benchmark'
import { benchmarkSchema } from '@/domain/benchmark/Benchmark'
import type { z } from 'zod'

type BenchmarkInput = z.input<typeof benchmarkSchema>
type GroupInput = BenchmarkInput['groups'][number]

/** A group of twenty enterprises, unless said otherwise. */
export function group(id: string, of: BenchmarkGroup['of'], branches: GroupInput['branches'] = {}, more: Partial<GroupInput> = {}): GroupInput {
  return { id, title: { zh: `${id}组`, en: `group ${id}` }, of, n: 20, branches, ...more }
}

/** A benchmark as its publisher writes it, over the standard of `buildRubric`. */
export function writeBenchmark(groups: GroupInput[] = [group('all', { by: 'all' })], more: Partial<BenchmarkInput> = {}): BenchmarkInput {
  return {
    kind: 'benchmark', formatVersion: 1, title: '2024 年对标', publisher: '市经信委', period: '2024', madeAt: '2024-11-01T12:00:00.000Z', rubric: { id: 'test-standard', version: '1.0.0' }, groups, ...more,
  }
}

export function buildBenchmark(...given: Parameters<typeof writeBenchmark>): Benchmark {
  return benchmarkSchema.parse(writeBenchmark(...given))
}
