import type { Benchmark } from '@/domain/benchmark/Benchmark'
import { benchmarkSchema } from '@/domain/benchmark/Benchmark'
import type { BenchmarkError } from '@/domain/benchmark/BenchmarkError'
import type { Result } from '@/domain/Result'
import { fail, succeed } from '@/domain/Result'
import { describeIssue } from '@/exchange/describeIssue'
import { openSealed } from '@/exchange/seal/openSealed'
import '@/exchange/setUpZod'

const FORMAT_VERSION = 1
/** A group for every district, industry and size is far below 1 MB. */
const MOST_BYTES = 8 * 1024 * 1024

/** The error of a file that is too large to be a benchmark, so that it need not be read; `null` when the size is fine. */
export function refuseBenchmarkSize(bytes: number): BenchmarkError | null {
  return bytes <= MOST_BYTES ? null : { code: 'benchmark/too-large', facts: { megabytes: Math.round(bytes / 1024 / 1024), most: MOST_BYTES / 1024 / 1024 } }
}

/** A benchmark from the bytes of a `*.shuzhen-benchmark.json`; a signature that does not fit refuses it. */
export async function readBenchmark(bytes: Uint8Array): Promise<Result<Benchmark, BenchmarkError>> {
  const refuse = (code: BenchmarkError['code'], facts: BenchmarkError['facts'] = {}) => fail({ code, facts })
  const tooLarge = refuseBenchmarkSize(bytes.length)
  if (tooLarge) return fail(tooLarge)
  const opened = await openSealed(bytes)
  if (!opened.ok) return refuse(opened.error === 'not-sealed' ? 'benchmark/not-a-benchmark' : opened.error === 'rewritten' ? 'benchmark/rewritten' : 'benchmark/altered')
  const { payload } = opened.value
  if (typeof payload !== 'object' || payload === null || !('kind' in payload) || payload.kind !== 'benchmark') return refuse('benchmark/not-a-benchmark')
  if ('formatVersion' in payload && typeof payload.formatVersion === 'number' && payload.formatVersion > FORMAT_VERSION) return refuse('benchmark/newer-version', { found: payload.formatVersion, known: FORMAT_VERSION })
  const read = benchmarkSchema.safeParse(payload)
  if (read.success) return succeed(read.data)
  const [issue] = read.error.issues
  const { path, reason } = issue ? describeIssue(issue) : { path: [], reason: '' }
  return refuse('benchmark/schema', { path: path.join('.') || '.', reason })
}
