import type { DamagedRow } from '@/components/storage/StorageDamaged.vue'
import type { HoldingRow } from '@/components/storage/StorageHoldings.vue'
import type { RestoreRow } from '@/components/storage/StorageRestoreRow.vue'
import type { CopyJudgement } from '@/domain/copies/judgeCopies'
import type { Offer } from '@/stores/archive'
import type { DamagedRecord, Holding } from '@/stores/holdings'

const DAY_MS = 24 * 60 * 60 * 1000

/** Whole days from a time until now. */
export function daysSince(time: string, now: number): number {
  return Math.max(0, Math.floor((now - Date.parse(time)) / DAY_MS))
}

/** Everything that is stored, as the list shows it. */
export function listHoldings(holdings: readonly Holding[], judgements: readonly CopyJudgement[], now: number): HoldingRow[] {
  return holdings.map(({ record, copy, answers, evidence, history, attachments }) => ({
    id: record.id, name: record.enterprise.name, period: record.period, example: record.example, answers, evidence, history, attachments,
    shelf: record.removedAt !== undefined ? 'removed' : record.archivedAt !== undefined ? 'archived' : 'here',
    copy: copy ? { at: copy.at, days: daysSince(copy.at, now), where: copy.where, isCurrent: copy.updatedAt === record.updatedAt } : null,
    level: judgements.find(({ id }) => id === record.id)?.level ?? null,
  }))
}

/** What was set aside, with the name of the assessment it belongs to. */
export function listDamaged(records: readonly DamagedRecord[], holdings: readonly Holding[], outcomes: ReadonlyMap<number, 'still' | 'taken'>): DamagedRow[] {
  return records.map(({ seq = 0, table, assessmentId, reason, at }) => {
    const record = holdings.find(holding => holding.record.id === assessmentId)?.record
    return { seq, table, reason, at, name: record ? `${record.enterprise.name} · ${record.period}` : '', outcome: outcomes.get(seq) }
  })
}

/** What an archive holds, as its preview shows it. */
export function listOffered({ archive, comparisons }: Offer): RestoreRow[] {
  return comparisons.map(({ archived: { assessment, attachments }, standing, here }) => ({
    id: assessment.id, name: assessment.enterprise.name, period: assessment.period, example: assessment.example,
    answers: Object.keys(assessment.answers).length, evidence: assessment.evidence.length,
    attachments: { n: attachments.length, bytes: attachments.reduce((sum, { bytes }) => sum + bytes, 0) },
    standing, archived: assessment.updatedAt ?? archive.createdAt, here: here?.updatedAt ?? null,
  }))
}
