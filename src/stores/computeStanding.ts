import { buildBasis } from '@/domain/portfolio/AssessmentStanding'
import { summariseStanding } from '@/domain/portfolio/summariseStanding'
import { buildReport } from '@/domain/report/buildReport'
import type { Rubric } from '@/domain/rubric/Rubric'
import type { ShuzhenDatabase, StandingRecord } from '@/storage/database'
import { readAssessmentRecord } from '@/storage/observe'

/** What a tree says about an assessment as it is stored now; `null` when it is not there any more. */
export async function computeStanding(database: ShuzhenDatabase, assessmentId: string, rubric: Rubric): Promise<StandingRecord | null> {
  const assessment = await readAssessmentRecord(database, assessmentId)
  if (!assessment) return null
  const standing = summariseStanding(buildReport(rubric, assessment), assessment)
  return { assessmentId, basis: buildBasis(assessment.updatedAt ?? '', rubric.hash), standing }
}
