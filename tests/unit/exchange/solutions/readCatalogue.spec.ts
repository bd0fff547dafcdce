import { readFileSync } from 'node:fs'
import { readCatalogue, refuseCatalogueSize } from '@/exchange/solutions/readCatalogue'
import { CATALOGUE_ERROR_CODES } from '@/domain/solutions/CatalogueError'
import { SAMPLE_SOLUTIONS } from '@/stores/demo/sampleSolutions'
import { describe, expect, it } from 'vitest'

const read = (text: string) => readCatalogue(new TextEncoder().encode(text))
const page = readFileSync(new URL('../../../../docs/files.md', import.meta.url), 'utf8')
const EXAMPLE = /```yaml solutions\n([^]*?)```/.exec(page)?.[1] ?? ''

const REFUSED: [code: (typeof CATALOGUE_ERROR_CODES)[number], text: string][] = [
  ['solutions/not-read', '{ kind: solutions'],
  ['solutions/not-a-catalogue', 'kind: benchmark'],
  ['solutions/not-a-catalogue', '[]'],
  ['solutions/newer-version', 'kind: solutions\nformatVersion: 2'],
  ['solutions/schema', EXAMPLE.replace('levels: [2, 3, 4]', 'levels: [6]')],
  ['solutions/schema', EXAMPLE.replace('publisher:', 'editor:')],
  ['solutions/not-read', `kind: solutions\n${EXAMPLE}`],
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

  it('refuses other encodings, and sizes that no catalogue has, before it reads them', () => {
    expect(readCatalogue(new Uint8Array([0xc4, 0xe3]))).toMatchObject({ error: { code: 'solutions/not-utf8' } })
    expect(refuseCatalogueSize(200 * 1024 * 1024)).toMatchObject({ code: 'solutions/too-large', facts: { megabytes: 200 } })
  })
})
