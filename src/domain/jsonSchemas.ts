import { z } from 'zod'
import { assessmentSchema } from './assessment/Assessment'
import { rubricFileSchema } from './rubric/RubricFile'

type JsonSchema = Record<string, unknown>

/**
 * The JSON Schemas of the two files that people write or exchange, as published in `public/schema/`. They say what a file may hold;
 * that cuts rise and anchors stand in order is said by `rubric check` alone.
 */
export function jsonSchemas(): { assessment: JsonSchema, rubric: JsonSchema } {
  return {
    assessment: name('assessment', 'ShuZhen assessment',
      'One site of one enterprise in one period under one or more standards: who it is, what was rated, and what supports it. docs/files.md explains every field.', assessmentSchema),
    rubric: name('rubric', 'ShuZhen rubric',
      'A standard: a weighted tree over indicators of the bank or its own, with levels, cuts and gates. docs/files.md explains every field.', rubricFileSchema),
  }
}

function name(kind: string, title: string, description: string, schema: z.ZodType): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' })
  return { $schema, $id: `urn:shuzhen:schema:${kind}:1`, title, description, ...rest }
}
