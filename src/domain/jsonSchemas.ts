import { z } from 'zod'
import { assessmentSchema } from './assessment/Assessment'
import { benchmarkSchema } from './benchmark/Benchmark'
import { contradictionsFileSchema } from './checks/Contradiction'
import { readingFileSchema } from './reading/ReadingFile'
import { redactedFileSchema } from './redaction/RedactedFile'
import { crosswalkSchema } from './rubric/Crosswalk'
import { editionSchema } from './rubric/Edition'
import { remarksFileSchema } from './rubric/Remark'
import { rubricFileSchema } from './rubric/RubricFile'
import { catalogueSchema } from './solutions/Catalogue'

/** The files that people write or exchange, each with what it is. docs/files.md explains every field. */
export const FILE_KINDS = {
  assessment: { schema: assessmentSchema, is: 'One site of one enterprise in one period under one or more standards: who it is, what was rated, and what supports it.' },
  rubric: { schema: rubricFileSchema, is: 'A standard: a weighted tree over indicators of the bank or its own, with levels, cuts and gates.' },
  edition: { schema: editionSchema, is: 'An industry edition: weights, additions, omissions, gates and examples laid over a standard.' },
  crosswalk: { schema: crosswalkSchema, is: 'How ratings move from one standard to its successor.' },
  reading: { schema: readingFileSchema, is: 'A second way to read the same ratings, for reference only.' },
  contradictions: { schema: contradictionsFileSchema, is: 'Pairs of ratings, and of a rating and a figure, that rarely stand side by side; they raise questions and move no score.' },
  benchmark: { schema: benchmarkSchema, is: 'The payload of a benchmark: number, mean and quartiles per group and branch, for an anonymous comparison.' },
  solutions: { schema: catalogueSchema, is: 'What providers offer: products with the indicators and levels that they serve. Nothing in it is checked or recommended.' },
  redacted: { schema: redactedFileSchema, is: 'The payload of a redacted copy: what the scores rest on and what they are, without what identifies the enterprise.' },
  remarks: { schema: remarksFileSchema, is: 'What users found unclear in a standard, for its owner; it holds nothing about a factory.' },
} satisfies Record<string, { schema: z.ZodType, is: string }>

type FileKind = keyof typeof FILE_KINDS

/**
 * The JSON Schema of a file, as published in `public/schema/`. It says what a file may hold; that cuts rise and anchors stand in order
 * is said by `rubric check` alone.
 */
export function jsonSchema(kind: FileKind): Record<string, unknown> {
  const { schema, is } = FILE_KINDS[kind]
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' })
  return { $schema, $id: `urn:shuzhen:schema:${kind}:1`, title: `ShuZhen ${kind}`, description: `${is} docs/files.md explains every field.`, ...rest }
}
