import type { ShuzhenDatabase, StandingRecord } from './database'

/** Keeps what was computed, all at once; it changes no assessment. What has been removed for good meanwhile gets no standing. */
export function saveStandings(database: ShuzhenDatabase, standings: readonly StandingRecord[]): Promise<void> {
  return database.transaction('rw', [database.assessments, database.standings], async () => {
    const records = await database.assessments.bulkGet(standings.map(({ assessmentId }) => assessmentId))
    await database.standings.bulkPut(standings.filter((_, i) => records[i] !== undefined))
  })
}
