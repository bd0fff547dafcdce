import type { Answer, Assessment, Evidence } from '@/domain/assessment/Assessment'
import type { Remark } from '@/domain/rubric/Remark'
import type { RubricFile } from '@/domain/rubric/RubricFile'
import type { Table } from 'dexie'
import { Dexie } from 'dexie'

/** An assessment without what has tables of its own. */
export type AssessmentRecord = Omit<Assessment, 'kind' | 'formatVersion' | 'answers' | 'evidence'>
  & { createdAt: string, updatedAt: string }

export type AnswerRecord = Answer & { assessmentId: string, indicatorId: string }
export type EvidenceRecord = Evidence & { assessmentId: string }
/** What was typed into a form field and is not valid yet. It never leaves the machine. */
export interface DraftRecord { assessmentId: string, field: string, text: string }

/** A rubric that the user loaded from a file, with the hash of its tree. */
export interface LoadedRubricRecord { id: string, version: string, hash: string, fileName: string, loadedAt: string, file: RubricFile }
export type RemarkRecord = Remark

/** The database of this browser. Answers are rows of their own, so that two tabs never overwrite each other's. */
export class ShuzhenDatabase extends Dexie {
  declare assessments: Table<AssessmentRecord, string>
  declare answers: Table<AnswerRecord, [string, string]>
  declare evidence: Table<EvidenceRecord, [string, string]>
  declare drafts: Table<DraftRecord, [string, string]>
  declare rubrics: Table<LoadedRubricRecord, [string, string]>
  declare remarks: Table<RemarkRecord, string>

  constructor(name = 'shuzhen') {
    // Strict: "saved" is said only once the disk has it.
    super(name, { chromeTransactionDurability: 'strict' })
    this.version(1).stores({
      assessments: 'id, updatedAt',
      answers: '[assessmentId+indicatorId], assessmentId',
      evidence: '[assessmentId+id], assessmentId',
      drafts: '[assessmentId+field], assessmentId',
    })
    this.version(2).stores({ rubrics: '[id+version]', remarks: 'id, at' })
  }
}
