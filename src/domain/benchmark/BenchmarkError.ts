/** Why a file cannot serve as a benchmark. Codes are permanent once released. */
export const BENCHMARK_ERROR_CODES = ['benchmark/too-large', 'benchmark/not-a-benchmark', 'benchmark/newer-version', 'benchmark/altered', 'benchmark/rewritten', 'benchmark/schema'] as const
export interface BenchmarkError { code: (typeof BENCHMARK_ERROR_CODES)[number], facts: Readonly<Record<string, string | number>> }
