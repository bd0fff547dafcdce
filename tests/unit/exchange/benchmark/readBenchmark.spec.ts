import type { Benchmark } from '@/domain/benchmark/Benchmark'
import { BENCHMARK_ERROR_CODES } from '@/domain/benchmark/BenchmarkError'
import { readBenchmark, refuseBenchmarkSize } from '@/exchange/benchmark/readBenchmark'
import { generateKeys, sealPayload } from '@/exchange/seal/sealPayload'
import { translate } from '@/messages/translate'
import { describe, expect, it } from 'vitest'

type Group = Benchmark['groups'][number]
const group = (more: Partial<Group> = {}): Group => ({ id: 'all', title: { zh: '全市', en: 'All' }, of: { by: 'all' }, n: 12, branches: { total: { mean: 41, quartiles: [30, 40, 55] }, base: { n: 6, mean: 38 } }, ...more })
const benchmark = (more: object = {}) => ({
  kind: 'benchmark', formatVersion: 1, title: '2024 年对标', publisher: '主管部门', period: '2024', madeAt: '2024-05-01T08:00:00+08:00', rubric: { id: 'shanghai-7plus1', version: '1.0.0' }, groups: [group()], ...more,
})
const encode = (text: string) => new TextEncoder().encode(text)
const unsigned = (payload: unknown) => encode(`{"payload":${JSON.stringify(payload)},"signatures":[]}`)
const seal = async (payload: unknown) => sealPayload(payload, { role: 'collector', keys: await generateKeys(), time: '2024-05-01T08:00:00Z' })
const read = (payload: unknown) => readBenchmark(unsigned(payload))
const readGroups = (...groups: unknown[]) => read(benchmark({ groups }))

/** The code of the refusal, and the place in the file where there is one. */
async function refuse(bytes: Uint8Array): Promise<string> {
  const result = await readBenchmark(bytes)
  if (result.ok) return 'read'
  const { code, facts } = result.error
  expect(`${translate('zh', code, facts)}${translate('en', code, facts)}`).not.toMatch(/\{[a-z]\w*\}/)
  return [code, facts.path].filter(Boolean).join(' ')
}
const refuseGroup = (more: object) => refuse(unsigned(benchmark({ groups: [{ ...group(), ...more }] })))

const REFUSALS: [code: typeof BENCHMARK_ERROR_CODES[number], what: string, bytes: () => Uint8Array | Promise<Uint8Array>][] = [
  ['benchmark/too-large', 'a film', () => new Uint8Array(8 * 1024 * 1024 + 1)],
  ['benchmark/not-a-benchmark', 'nothing', () => new Uint8Array()],
  ['benchmark/not-a-benchmark', 'a picture', () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47])],
  ['benchmark/not-a-benchmark', 'an assessment', () => encode('{"kind":"assessment"}')],
  ['benchmark/not-a-benchmark', 'a benchmark that is in no envelope', () => encode(JSON.stringify(benchmark()))],
  ['benchmark/not-a-benchmark', 'a redacted copy', () => unsigned({ kind: 'redacted-report', formatVersion: 1 })],
  ['benchmark/not-a-benchmark', 'an empty envelope', () => unsigned(null)],
  ['benchmark/not-a-benchmark', 'a kind that is inherited', () => encode('{"payload":{"__proto__":{"kind":"benchmark"}},"signatures":[]}')],
  ['benchmark/newer-version', 'a newer format, whatever else is in it', () => unsigned({ kind: 'benchmark', formatVersion: 2, more: true })],
  ['benchmark/altered', 'one that was changed after it was signed', async () => encode((await seal(benchmark())).replace('"mean":41', '"mean":14'))],
  ['benchmark/rewritten', 'one that an editor wrote anew', () => encode(JSON.stringify({ payload: benchmark(), signatures: [] }, null, 2))],
  ['benchmark/schema', 'one without groups', () => unsigned(benchmark({ groups: [] }))],
]

describe('readBenchmark', () => {
  it('reads one that is signed', async () => {
    expect(await readBenchmark(encode(await seal(benchmark())))).toEqual({ ok: true, value: benchmark() })
  })

  it('reads one that is not', async () => {
    expect(await read(benchmark())).toEqual({ ok: true, value: benchmark() })
  })

  it('is tried with a file for every code', () => {
    expect(new Set(REFUSALS.map(([code]) => code))).toEqual(new Set(BENCHMARK_ERROR_CODES))
  })

  it.each(REFUSALS)('refuses with %s: %s', async (code, _, bytes) => {
    expect((await refuse(await bytes())).split(' ')[0]).toBe(code)
  })

  it('says how large a file is and how large one may be, before it is read', () => {
    expect([refuseBenchmarkSize(8 * 1024 * 1024), refuseBenchmarkSize(2 ** 30)]).toEqual([null, { code: 'benchmark/too-large', facts: { megabytes: 1024, most: 8 } }])
  })

  it('takes groups of five and quartiles of ten', async () => {
    expect((await readGroups(group({ n: 5, branches: { total: { mean: 40 } } }), group({ id: 'ten', n: 10, branches: { total: { mean: 40, quartiles: [40, 40, 40] } } }))).ok).toBe(true)
  })

  it.each<[what: string, more: object, path: string]>([
    ['a group of four', { n: 4, branches: { total: { mean: 40 } } }, 'groups.0.n'],
    ['a branch of four', { branches: { total: { n: 4, mean: 40 } } }, 'groups.0.branches.total.n'],
    ['quartiles of nine', { n: 9, branches: { total: { mean: 40, quartiles: [30, 40, 50] } } }, 'groups.0'],
    ['quartiles of nine in a branch of a larger group', { branches: { base: { n: 9, mean: 40, quartiles: [30, 40, 50] } } }, 'groups.0'],
    ['a branch of more than its group', { branches: { total: { n: 13, mean: 40 } } }, 'groups.0'],
    ['quartiles that fall', { branches: { total: { mean: 40, quartiles: [50, 40, 60] } } }, 'groups.0.branches.total.quartiles'],
    ['a mean that is no whole point', { branches: { total: { mean: 40.25 } } }, 'groups.0.branches.total.mean'],
    ['a mean beyond the scale', { branches: { total: { mean: 101 } } }, 'groups.0.branches.total.mean'],
    ['a group by a name', { of: { by: 'enterprise', value: '某厂' } }, 'groups.0.of.by'],
    ['a district that is none', { of: { by: 'district', value: '110101' } }, 'groups.0.of.value'],
    ['a field that nobody knows', { members: ['某厂'] }, 'groups.0.members'],
    ['no title', { title: { zh: '', en: 'All' } }, 'groups.0.title.zh'],
  ])('refuses %s and names the place', async (_, more, path) => {
    expect(await refuseGroup(more)).toBe(`benchmark/schema ${path}`)
  })

  it('refuses two groups of one id', async () => {
    expect(await refuse(unsigned(benchmark({ groups: [group(), group()] })))).toBe('benchmark/schema groups')
  })

  it('never lets __proto__ through as a branch', async () => {
    const file = JSON.stringify(benchmark()).replace('"branches":{', '"branches":{"__proto__":{"mean":99},')
    const result = await readBenchmark(encode(`{"payload":${file},"signatures":[]}`))
    const branches = result.ok ? result.value.groups[0]?.branches ?? {} : {}
    expect([Object.keys(branches).includes('__proto__'), Reflect.get(branches, 'mean')]).toEqual([false, undefined])
  })
})
