import { assessmentSchema } from '@/domain/assessment/Assessment'
import { idSchema } from '@/domain/id'
import type { Dossier } from '@/domain/report/Dossier'
import { PERSPECTIVES } from '@/domain/report/takePerspective'
import { z } from 'zod'

const standingSchema = z.strictObject({ score: z.number(), grade: z.int().min(0).max(10) }).nullable()

/** A redacted copy for a bank or an authority: what the scores rest on and what they are. A kind of its own, so that nobody takes it for a hand-in. */
export const redactedFileSchema = z.strictObject({
  kind: z.literal('redacted-report'),
  formatVersion: z.literal(1),
  madeAt: z.iso.datetime({ offset: true }),
  perspective: z.enum(PERSPECTIVES),
  assessment: assessmentSchema,
  /** What each standard says; computed before anything was taken out. */
  entries: z.array(z.strictObject({
    rubric: idSchema, version: z.string(), hash: z.string().regex(/^[0-9a-f]{64}$/), edition: z.string().nullable(), state: z.enum(['complete', 'provisional', 'insufficient', 'nothing-applicable']),
    result: standingSchema, backed: standingSchema,
    /** By branch and indicator, 0 to 100, unrounded. */
    scores: z.record(idSchema, z.number().nullable()),
  })),
})
export type RedactedFile = z.output<typeof redactedFileSchema>

/** The file of a dossier that was redacted before. */
export function buildRedactedFile({ madeAt, perspective, assessment, reports }: Dossier): RedactedFile {
  return {
    kind: 'redacted-report', formatVersion: 1, madeAt, perspective, assessment,
    entries: reports.map(({ rubric, state, result, backed, nodes }) => ({
      rubric: rubric.id, version: rubric.version, hash: rubric.hash, edition: rubric.edition?.id ?? null, state, result, backed,
      scores: Object.fromEntries(nodes.map(({ id, scores }) => [id, scores.point])),
    })),
  }
}
