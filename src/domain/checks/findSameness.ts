import type { CheckOf, Rated } from './Check'
import type { Ratings } from './readRatings'

const FEWEST = 15
const SHARE = 0.8
const LONGEST_ROW = 12

/** Nearly all ratings at one step, or a long row of one; what is open or not applicable is passed over. */
export function findSameness({ list }: Ratings): (CheckOf<'same'> | CheckOf<'run'>)[] {
  const rated = list.flatMap(({ indicator, step }) => step === null ? [] : [{ indicator, step }])
  const rows: (typeof rated)[] = []
  const counts = new Map<number, number>()
  for (const rating of rated) {
    counts.set(rating.step, (counts.get(rating.step) ?? 0) + 1)
    const row = rows[rows.length - 1]
    if (row?.[0]?.step === rating.step) row.push(rating)
    else rows.push([rating])
  }
  const [[step, count] = [0, 0]] = [...counts].sort(([, a], [, b]) => b - a)
  if (rated.length >= FEWEST && count >= SHARE * rated.length) {
    return [{ kind: 'same', step, count, of: rated.length, rated: rated.filter(rating => rating.step === step), attention: 80 }]
  }
  return rows.filter(row => row.length >= LONGEST_ROW).map(row => ({ kind: 'run', step: row[0]?.step ?? 0, rated: row satisfies Rated[], attention: 70 }))
}
