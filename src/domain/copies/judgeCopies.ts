/** What is known of an assessment and its copies outside this browser. */
export interface CopySubject {
  id: string
  example: boolean
  /** Nobody has filled in anything yet. */
  isEmpty: boolean
  /** When the first change was made that no copy holds; `null` when a copy holds everything. */
  uncopiedSince: string | null
}

/** How long the work on one assessment has been in this browser only. */
export interface CopyJudgement {
  id: string
  days: number
  level: 'green' | 'amber' | 'red'
}

const DAY_MS = 24 * 60 * 60 * 1000
const QUIET_DAYS = 2
const AMBER_DAYS = 7
const RED_DAYS = 30

/** The assessments whose work is worth a copy, the longest without one first. The first two days, examples and empty ones are let be. */
export function judgeCopies(subjects: readonly CopySubject[], now: string): CopyJudgement[] {
  return subjects.flatMap(({ id, example, isEmpty, uncopiedSince }): CopyJudgement[] => {
    if (example || isEmpty || uncopiedSince === null) return []
    const days = Math.floor((Date.parse(now) - Date.parse(uncopiedSince)) / DAY_MS)
    if (days < QUIET_DAYS) return []
    return [{ id, days, level: days >= RED_DAYS ? 'red' : days >= AMBER_DAYS ? 'amber' : 'green' }]
  }).sort((a, b) => b.days - a.days)
}
