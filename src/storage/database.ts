import type { Answer } from '@/domain/assessment/Answer'
import type { Assessment } from '@/domain/assessment/Assessment'
import type { Evidence } from '@/domain/assessment/Evidence'
import type { HistoryEntry } from '@/domain/history/HistoryEntry'
import type { Remark } from '@/domain/rubric/Remark'
import type { RubricFile } from '@/domain/rubric/RubricFile'
import type { Table } from 'dexie'
import { Dexie } from 'dexie'

/** An assessment without what has tables of its own. */
export type AssessmentRecord = Omit<Assessment, 'kind' | 'formatVersion' | 'answers' | 'evidence'> & {
  createdAt: string
  updatedAt: string
  /** Put away: still here, out of the way. */
  archivedAt?: string
  /** Deleted, and kept for a while so that it can be taken back. */
  removedAt?: string
}

export type AnswerRecord = Answer & { assessmentId: string, indicatorId: string }
export type EvidenceRecord = Evidence & { assessmentId: string }
/** What was typed into a form field and is not valid yet. It never leaves the machine. */
export interface DraftRecord { assessmentId: string, field: string, text: string }
/** A step in the life of an assessment; `seq` is given by the database. */
export type HistoryRecord = HistoryEntry & { seq?: number, assessmentId: string }

/** The bytes of an attachment, once per assessment whatever refers to them. They are read when somebody looks at them. */
export interface AttachmentRecord { assessmentId: string, sha256: string, mediaType: string, bytes: Uint8Array }
/** A small picture of an attachment, made on this machine; it can be made again. */
export type PreviewRecord = AttachmentRecord

/** What one standard says about an assessment, so that a list of hundreds need not compute; good while `basis` is that of the record. */
export interface StandingRecord { assessmentId: string, basis: string, standing: unknown }

/** The last copy of an assessment outside this browser, and which state of it that was; `file`: it came from one. */
export interface CopyRecord { assessmentId: string, at: string, updatedAt: string, where: 'folder' | 'download' | 'file' }

/** A row that could not be read, as it was found, and why. */
export interface DamagedRecord { seq?: number, table: string, assessmentId: string, row: unknown, reason: string, at: string }

/** A choice that belongs to this browser and is not a text: the folder for copies. */
export interface SettingRecord { key: string, value: unknown }

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
  declare history: Table<HistoryRecord, number>
  declare attachments: Table<AttachmentRecord, [string, string]>
  declare previews: Table<PreviewRecord, [string, string]>
  declare standings: Table<StandingRecord, string>
  declare copies: Table<CopyRecord, string>
  declare damaged: Table<DamagedRecord, number>
  declare settings: Table<SettingRecord, string>

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
    this.version(3).stores({
      // Rows of one assessment come in the order of `seq`.
      history: '++seq, assessmentId',
      attachments: '[assessmentId+sha256], assessmentId',
      previews: '[assessmentId+sha256], assessmentId',
      standings: 'assessmentId',
      copies: 'assessmentId',
      damaged: '++seq, assessmentId',
      settings: 'key',
    })
  }
}
