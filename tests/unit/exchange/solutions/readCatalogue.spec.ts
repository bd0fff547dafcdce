import { readFileSync } from 'node:fs'
import { readCatalogue, refuseCatalogueSize } from '@/exchange/solutions/readCatalogue'
import type { FieldFault } from '@/domain/solutions/CatalogueError'
import { CATALOGUE_ERROR_CODES, FIELD_FAULTS } from '@/domain/solutions/CatalogueError'
import { SAMPLE_SOLUTIONS } from '@/stores/demo/sampleSolutions'
import { describe, expect, it } from 'vitest'

const read = (text: string) => readCatalogue(new TextEncoder().encode(text))
const page = readFileSync(new URL('../../../../docs/files.md', import.meta.url), 'utf8')
const EXAMPLE = /```yaml solutions\n([^]*?)```/.exec(page)?.[1] ?? ''

const FAULTS: [fault: FieldFault, path: string, facts: object, from: string, to: string][] = [
  ['missing', 'publisher', {}, 'publisher:', '# publisher:'],
  ['missing', 'solutions.0.serves', {}, '    serves:\n      - { indicator: scenario-20, levels: [2, 3, 4] }\n', ''],
  ['unknown', 'editor', {}, 'asOf: 2026-10-01', 'editor: 王工'],
  ['too-little', 'solutions.0.serves.0.levels', { limit: '1' }, '[2, 3, 4]', '[]'],
  ['too-much', 'solutions.0.serves.0.levels.0', { limit: '5' }, '[2, 3, 4]', '[6]'],
  ['not-listed', 'formatVersion', { list: '1' }, 'formatVersion: 1', 'formatVersion: one'],
  ['wrong-kind', 'solutions.0.product', {}, 'product: 甲-排产', 'product: [甲]'],
  ['wrong-form', 'asOf', {}, '2026-10-01', '2026/10/01'],
  ['wrong-form', 'solutions.0.serves.0.indicator', {}, 'scenario-20', 'Scenario 20'],
]

const REFUSED: [code: (typeof CATALOGUE_ERROR_CODES)[number], text: string][] = [
  ['solutions/not-read', '{ kind: solutions'],
  ['solutions/not-a-catalogue', 'kind: benchmark'],
  ['solutions/not-a-catalogue', '[]'],
  ['solutions/newer-version', 'kind: solutions\nformatVersion: 2'],
  ['solutions/schema', EXAMPLE.replace('levels: [2, 3, 4]', 'levels: [6]')],
  ['solutions/schema', EXAMPLE.replace('publisher:', 'editor:')],
  ['solutions/not-read', `kind: solutions\n${EXAMPLE}`],
  ['solutions/too-complex', `${'['.repeat(100)}${']'.repeat(100)}`],
]

describe('readCatalogue', () => {
  it('reads JSON and YAML, the example of the documentation among them', () => {
    expect(read(JSON.stringify(SAMPLE_SOLUTIONS))).toEqual({ ok: true, value: SAMPLE_SOLUTIONS })
    expect(read(EXAMPLE)).toMatchObject({ ok: true, value: { title: '松江区方案目录（示例）', solutions: [{ product: '甲-排产', serves: [{ indicator: 'scenario-20', levels: [2, 3, 4] }] }] } })
  })

  it.each(REFUSED)('refuses what is none: %s', (code, text) => {
    expect(read(text)).toMatchObject({ ok: false, error: { code } })
  })

  it('has a case for every reason', () => {
    expect([...new Set([...REFUSED.map(([code]) => code), 'solutions/not-utf8', 'solutions/too-large'])].sort()).toEqual([...CATALOGUE_ERROR_CODES].sort())
  })

  it('names the place of what is wrong', () => {
    const broken = EXAMPLE.replace('levels: [2, 3, 4]', 'levels: [6]')
    expect(read(broken)).toMatchObject({ error: { facts: { path: 'solutions.0.serves.0.levels.0', line: broken.split('\n').findIndex(line => line.includes('[6]')) + 1 } } })
  })

  it.each(FAULTS)('says what is wrong with a field: %s at %s', (fault, path, facts, from, to) => {
    expect(EXAMPLE).toContain(from)
    expect(read(EXAMPLE.replace(from, to))).toMatchObject({ error: { code: 'solutions/schema', fault, facts: { path, ...facts } } })
  })

  it('has a case for every fault', () => {
    expect(new Set(FAULTS.map(([fault]) => fault))).toEqual(new Set(FIELD_FAULTS))
  })

  it('reads as many entries as it says it does', () => {
    const serves = Array.from({ length: 6 }, (_, i) => ({ indicator: `scenario-${i + 1}`, levels: [2, 3, 4] }))
    const solutions = Array.from({ length: 5000 }, (_, i) => ({ provider: `商${i}`, product: '排产', serves }))
    const file = (more: object[] = []) => JSON.stringify({ ...SAMPLE_SOLUTIONS, solutions: [...solutions, ...more] })
    expect(read(file())).toMatchObject({ ok: true, value: { solutions: { length: 5000 } } })
  })

  it('refuses other encodings, and sizes that no catalogue has, before it reads them', () => {
    expect(readCatalogue(new Uint8Array([0xc4, 0xe3]))).toMatchObject({ error: { code: 'solutions/not-utf8' } })
    expect(refuseCatalogueSize(200 * 1024 * 1024)).toMatchObject({ code: 'solutions/too-large', facts: { megabytes: 200 } })
  })
})
