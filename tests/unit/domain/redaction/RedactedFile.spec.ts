import { buildRedactedFile, redactedFileSchema } from '@/domain/redaction/RedactedFile'
import { redactDossier } from '@/domain/redaction/redactDossier'
import type { DossierInput } from '@/domain/report/buildDossier'
import { buildDossier } from '@/domain/report/buildDossier'
import { hashRubric } from '@/exchange/rubric/hashRubric'
import { describe, expect, it } from 'vitest'
import { ALL, assess, FEW, RUBRIC as SMALL } from '../../../ui/buildCase'
import { buildRubric, equalBranch } from '../buildRubric'
import { buildMarked, findMarks } from './buildMarked'

const hash = ({ hash: _, ...rest }: typeof SMALL) => hashRubric(rest)
const RUBRIC = hash({ ...SMALL, edition: { id: 'automotive', title: { zh: '汽车版', en: 'Automotive edition' } } })
const OTHER = hash(buildRubric([equalBranch('all', 100, ['scenario-1', 'scenario-2'])], { id: 'other' }))
const build = (assessment = assess(ALL), more: Partial<DossierInput> = {}) =>
  buildRedactedFile(redactDossier(buildDossier({ rubric: RUBRIC, assessment, standards: [RUBRIC, OTHER], plain: [RUBRIC, OTHER], madeAt: '2024-12-01T12:00:00.000Z', ...more })))

describe('buildRedactedFile', () => {
  it('makes a file that fits its schema, and stays the same through JSON', () => {
    const file = build(buildMarked())
    expect(redactedFileSchema.parse(JSON.parse(JSON.stringify(file)))).toEqual(file)
  })

  it('says what each standard says, by its identity, unrounded', () => {
    const [one, two] = build().entries
    // Drawing 0.6 · 60 + 0.4 · 40 = 52, making (20 + 0) / 2 = 10, shipping N/A.
    expect(one).toMatchObject({
      rubric: 'test-standard', version: '1.0.0', hash: RUBRIC.hash, edition: 'automotive', state: 'complete', result: { score: expect.closeTo(31, 9), grade: 2 }, backed: { score: expect.closeTo(21.6, 9), grade: 2 },
      scores: { 'total': expect.closeTo(31, 9), 'design': expect.closeTo(52, 9), 'make': 10, 'ship': null, 'scenario-1': 60, 'scenario-5': null },
    })
    // (60 + 40) / 2.
    expect(two).toMatchObject({ rubric: 'other', edition: null, result: { score: 50 } })
  })

  it('has no result where the report gives none', () => {
    expect(build(assess(FEW)).entries[0]).toMatchObject({ state: 'insufficient', result: null, backed: null })
    expect(redactedFileSchema.safeParse(build(assess(FEW))).success).toBe(true)
  })

  it('says from whose side it was computed', () => {
    expect(build(assess(ALL), { perspective: 'self' })).toMatchObject({ perspective: 'self', madeAt: '2024-12-01T12:00:00.000Z' })
  })

  it('holds the ratings, and nothing that identifies anybody', () => {
    const file = build(buildMarked())
    expect(Object.keys(file.assessment.answers)).toHaveLength(5)
    expect(findMarks(JSON.stringify(file))).toEqual([])
  })
})

describe('redactedFileSchema', () => {
  it('is a kind of its own, so that nobody takes a copy for a hand-in', () => {
    expect(build().kind).toBe('redacted-report')
    expect(redactedFileSchema.safeParse({ ...build(), kind: 'assessment' }).success).toBe(false)
  })

  it('refuses what it does not know, and a newer format', () => {
    expect([{ signature: 'x' }, { formatVersion: 2 }, { perspective: 'bank' }].map(more => redactedFileSchema.safeParse({ ...build(), ...more }).success)).toEqual([false, false, false])
  })
})
