import type { Answer, Assessment, Evidence } from '@/domain/assessment/Assessment'
import type { AssessmentRecord, ShuzhenDatabase } from './database'

/** Writes a whole assessment, replacing one of the same id: all of it, or nothing. */
export function saveAssessment(database: ShuzhenDatabase, assessment: Assessment, now: string): Promise<void> {
  const { kind: _, formatVersion: __, answers, evidence, ...facts } = assessment
  const record: AssessmentRecord = { ...facts, createdAt: facts.createdAt ?? now, updatedAt: now }
  return change(database, async () => {
    await clear(database, assessment.id)
    await database.assessments.put(record)
    await database.answers.bulkPut(Object.entries(answers).map(([indicatorId, answer]) => ({ ...answer, assessmentId: assessment.id, indicatorId })))
    await database.evidence.bulkPut(evidence.map(piece => ({ ...piece, assessmentId: assessment.id })))
  })
}

/** Removes an assessment with everything that belongs to it. */
export function removeAssessment(database: ShuzhenDatabase, id: string): Promise<void> {
  return change(database, () => clear(database, id))
}

/** Changes some parts of the answer on one indicator; a part given as `undefined` is removed, the others stay. */
export function saveAnswer(database: ShuzhenDatabase, assessmentId: string, indicatorId: string, parts: Partial<Answer>, now: string): Promise<void> {
  return change(database, async () => {
    const stored = await database.answers.get([assessmentId, indicatorId])
    await touch(database, assessmentId, now)
    await database.answers.put(withoutUndefined({ ...stored, ...parts, assessmentId, indicatorId }))
  })
}

export type AssessmentChange = Partial<Pick<AssessmentRecord, 'enterprise' | 'site' | 'facts' | 'period'>>

/** Merges changed fields into the enterprise, the site, the facts or the period; a field given as `undefined` is removed. */
export function saveFacts(database: ShuzhenDatabase, assessmentId: string, parts: { [K in keyof AssessmentChange]: Partial<AssessmentChange[K]> }, now: string): Promise<void> {
  return change(database, async () => {
    await touch(database, assessmentId, now, stored => ({
      ...stored,
      period: parts.period ?? stored.period,
      enterprise: withoutUndefined({ ...stored.enterprise, ...parts.enterprise }),
      site: withoutUndefined({ ...stored.site, ...parts.site }),
      facts: withoutUndefined({ ...stored.facts, ...parts.facts }),
    }))
  })
}

/** The standards that an assessment answers, in order. */
export function saveStandards(database: ShuzhenDatabase, assessmentId: string, standards: Assessment['standards'], now: string): Promise<void> {
  return change(database, () => touch(database, assessmentId, now, stored => ({ ...stored, standards })))
}

/** Keeps what was typed and is not valid yet; `null` forgets it. */
export function saveDraft(database: ShuzhenDatabase, assessmentId: string, field: string, text: string | null): Promise<void> {
  return change(database, async () => {
    if (text === null) await database.drafts.delete([assessmentId, field])
    else await database.drafts.put({ assessmentId, field, text })
  })
}

export function saveEvidence(database: ShuzhenDatabase, assessmentId: string, piece: Evidence, now: string): Promise<void> {
  return change(database, async () => {
    await touch(database, assessmentId, now)
    await database.evidence.put({ ...piece, assessmentId })
  })
}

export function removeEvidence(database: ShuzhenDatabase, assessmentId: string, id: string, now: string): Promise<void> {
  return change(database, async () => {
    await touch(database, assessmentId, now)
    await database.evidence.delete([assessmentId, id])
  })
}

/** Thrown when another tab has deleted the assessment meanwhile; the caller keeps what it wanted to write. */
export class GoneError extends Error {
  override name = 'GoneError'
}

function change(database: ShuzhenDatabase, work: () => Promise<void>): Promise<void> {
  return database.transaction('rw', [database.assessments, database.answers, database.evidence, database.drafts], work)
}

async function clear(database: ShuzhenDatabase, id: string) {
  await database.assessments.delete(id)
  await Promise.all([database.answers, database.evidence, database.drafts].map(table => table.where({ assessmentId: id }).delete()))
}

async function touch(database: ShuzhenDatabase, id: string, now: string, edit = (stored: AssessmentRecord) => stored) {
  const stored = await database.assessments.get(id)
  if (!stored) throw new GoneError(id)
  await database.assessments.put({ ...edit(stored), updatedAt: now })
}

function withoutUndefined<T extends object>(value: T): T {
  const copy = { ...value }
  for (const key of Object.keys(copy)) if (Reflect.get(copy, key) === undefined) Reflect.deleteProperty(copy, key)
  return copy
}
