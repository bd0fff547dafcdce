import type { Assessment } from '@/domain/assessment/Assessment'
import type { HistoryEntry } from '@/domain/history/HistoryEntry'
import type { KeptRubric } from '@/exchange/archive/Archive'
import type { ArchiveSource, WholeAssessment } from '@/exchange/archive/writeArchive'
import { hashBytes } from '@/exchange/archive/writeTexts'

export const AT = '2024-05-01T08:00:00.000Z'

/** Bytes under their SHA-256. */
export function attach(text: string, mediaType = 'image/jpeg') {
  const bytes = new TextEncoder().encode(text)
  return { sha256: hashBytes(bytes), mediaType, bytes }
}
type Attached = ReturnType<typeof attach>

export interface Given { assessment: Assessment, history?: HistoryEntry[], drafts?: WholeAssessment['drafts'], shelf?: WholeAssessment['shelf'], attached?: Attached[] }

/** A source that has what it is given, in memory. */
export function buildSource(given: readonly Given[], more: { rubrics?: KeptRubric[], remarks?: ArchiveSource['remarks'] } = {}): ArchiveSource {
  const byId = new Map(given.map(one => [one.assessment.id, one]))
  return {
    ids: [...byId.keys()].sort((a, b) => a < b ? -1 : 1),
    remarks: more.remarks ?? [],
    readRubrics: () => Promise.resolve(more.rubrics ?? []),
    async readWhole(id) {
      const one = byId.get(id)
      return one && { assessment: one.assessment, history: one.history ?? [], drafts: one.drafts ?? [], shelf: one.shelf ?? {}, attachments: (one.attached ?? []).map(({ sha256 }) => sha256) }
    },
    readAttachment: (id, sha256) => Promise.resolve(byId.get(id)?.attached?.find(attached => attached.sha256 === sha256) ?? null),
  }
}
