import type { Standing } from '@/domain/scoring/standAt'
import type { Reading, Report } from './Report'

/** The overall score and grade of one reading; `null` where the report gives none. */
export function findStanding({ result, backed, ifRefused, interval, estimate }: Report, reading: Reading): Standing | null {
  return {
    point: result, backed, refused: ifRefused, low: interval?.low ?? null, high: interval?.high ?? null,
    estimateLow: estimate?.low ?? null, estimateHigh: estimate?.high ?? null,
  }[reading]
}
