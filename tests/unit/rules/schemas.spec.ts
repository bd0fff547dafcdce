// Without this, the published schemas fall behind the ones that files are really checked with. `npx vitest -u` renews them.
import { assessmentSchema } from '@/domain/assessment/Assessment'
import { jsonSchemas } from '@/domain/jsonSchemas'
import { rubricFileSchema } from '@/domain/rubric/RubricFile'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

describe('public/schema', () => {
  it.each(['assessment', 'rubric'] as const)('%s.schema.json is what files are checked with', async kind => {
    await expect(`${JSON.stringify(jsonSchemas()[kind], null, 2)}\n`).toMatchFileSnapshot(`../../../public/schema/${kind}.schema.json`)
  })

  it.each([['assessment', assessmentSchema], ['rubric', rubricFileSchema]] as const)('%s has an identity and nothing else beside the generated schema', (kind, schema) => {
    const { $id, title, description, ...rest } = jsonSchemas()[kind]
    expect([$id, title, description]).toEqual([`urn:shuzhen:schema:${kind}:1`, expect.stringContaining('ShuZhen'), expect.stringMatching(/\.$/)])
    expect(rest).toEqual(z.toJSONSchema(schema, { io: 'input' }))
  })
})
