// Without this, the published schemas fall behind the ones that files are really checked with. `npx vitest -u` renews them.
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { FILE_KINDS, jsonSchema } from '@/domain/jsonSchemas'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

const KINDS = ['assessment', 'rubric', 'edition', 'crosswalk', 'reading', 'contradictions', 'benchmark', 'solutions', 'redacted', 'remarks'] as const

describe('public/schema', () => {
  it('holds a schema for every kind of file and nothing else', () => {
    const files = readdirSync(fileURLToPath(new URL('../../../public/schema', import.meta.url)))
    expect(files.sort()).toEqual(Object.keys(FILE_KINDS).map(kind => `${kind}.schema.json`).sort())
    expect(Object.keys(FILE_KINDS)).toEqual([...KINDS])
  })

  it.each(KINDS)('%s.schema.json is what files are checked with', async kind => {
    await expect(`${JSON.stringify(jsonSchema(kind), null, 2)}\n`).toMatchFileSnapshot(`../../../public/schema/${kind}.schema.json`)
  })

  it.each(KINDS)('%s has an identity and nothing else beside the generated schema', kind => {
    const { $id, title, description, ...rest } = jsonSchema(kind)
    expect([$id, title, description]).toEqual([`urn:shuzhen:schema:${kind}:1`, expect.stringContaining('ShuZhen'), expect.stringMatching(/\.$/)])
    expect(rest).toEqual(z.toJSONSchema(FILE_KINDS[kind].schema, { io: 'input' }))
  })
})
