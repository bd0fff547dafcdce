import { hashRubric } from '@/exchange/rubric/hashRubric'
import type { Rubric } from '@/domain/rubric/Rubric'
import { describe, expect, it } from 'vitest'

const text = (zh: string, en: string) => ({ zh, en })

const tiny = {
  id: 'tiny', version: '1.0.0', status: 'unofficial', edition: { id: 'automotive', title: text('汽车版', 'Automotive') }, title: text('小标准', 'A tiny one “–”'), description: null, levels: [{ title: text('规范级', 'Standardised') }], cuts: [6.5],
  naCap: 0.4, provisionalFrom: 0.6, sizeFactors: { micro: 0.3, small: 0.5, medium: 1, large: 2 },
  gates: [{ id: 'g', grade: 1, kind: 'share', branch: 'total', step: 1, share: 0.25 }], views: [{ title: text('图', 'View'), branches: ['total'] }],
  root: {
    kind: 'branch', id: 'total', title: text('总', 'All'), weight: 100, why: text('因', 'why'), kpis: [],
    children: [{
      kind: 'indicator', id: 'a', title: text('甲', 'A'), weight: 100, why: null, example: { level: 2, zh: '例', en: 'example' }, suggestNa: text('没有', 'none'),
      indicator: { id: 'a', title: text('甲', 'A'), anchors: [text('一', 'one')], systems: ['MES'], requires: [], effort: [], notApplicable: { allowed: false } },
    }],
  },
} satisfies Omit<Rubric, 'hash'>

// python3 -c 'json.dumps(tiny, sort_keys=True, separators=(",", ":"), ensure_ascii=False)' | sha256sum
const KNOWN = '59a4553887c4f72b3e9f95e6761e3eb26c73279c463ab46775a5bae31e7e0f14'

/** The same value with the keys of every object in the opposite order. */
function turnKeys<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (_, entry: unknown) => typeof entry === 'object' && entry !== null && !Array.isArray(entry)
    ? Object.fromEntries(Object.entries(entry).reverse())
    : entry)
}

/** Every value that differs from the given one in one leaf. */
function changeLeaves(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap((entry, i) => changeLeaves(entry).map(changed => value.with(i, changed)))
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([key, entry]) => changeLeaves(entry).map(changed => ({ ...value, [key]: changed })))
  return [typeof value === 'string' ? `${value} ` : typeof value === 'number' ? value + 1e-9 : value === null ? 'null' : null]
}

describe('hashRubric', () => {
  it('equals a hash made with other tools', () => {
    expect(hashRubric(tiny).hash).toBe(KNOWN)
  })

  it('does not depend on the order of keys', () => {
    const turned = turnKeys(tiny)
    expect(Object.keys(turned)).not.toEqual(Object.keys(tiny))
    expect(hashRubric(turned).hash).toBe(KNOWN)
  })

  it('does not depend on keys without a value, which JSON has not', () => {
    expect(hashRubric({ ...tiny, levels: [{ title: text('规范级', 'Standardised'), meaning: undefined }] }).hash).toBe(KNOWN)
  })

  it('changes with every text and every number, by however little', () => {
    const changed = changeLeaves(tiny)
    expect(changed.length).toBeGreaterThanOrEqual(40)
    // What is changed need not be a valid rubric; only its bytes count here.
    const hashes = changed.map(rubric => hashRubric({ ...tiny, ...(rubric instanceof Object ? rubric : {}) }).hash)
    expect(new Set([KNOWN, ...hashes]).size).toBe(changed.length + 1)
  })

  it('changes with the order of a list', () => {
    const cuts = (...numbers: number[]) => hashRubric({ ...tiny, cuts: numbers }).hash
    expect(cuts(1, 2)).not.toBe(cuts(2, 1))
  })

  it('leaves the rubric itself as it was', () => {
    const { hash } = hashRubric(tiny)
    expect(JSON.stringify(hashRubric(tiny))).toBe(JSON.stringify({ ...tiny, hash }))
  })
})
