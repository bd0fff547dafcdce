import type { Assessment } from '@/domain/assessment/Assessment'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { hashBytes } from './writeTexts'

/** Long names would not fit a file system that counts bytes. */
const LONGEST_NAME = 40

export const ARCHIVE_ENDING = '.shuzhen.zip'

/** What the files of one assessment are called before their ending; `mark` stays the same when the enterprise or the period is renamed. */
export function nameArchive({ id, enterprise, period }: Pick<Assessment, 'id' | 'enterprise' | 'period'>): { stem: string, mark: string } {
  const mark = hashBytes(utf8ToBytes(id)).slice(0, 8)
  const name = [...enterprise.name.trim() || 'shuzhen'].slice(0, LONGEST_NAME).join('')
  const stem = `${name}-${period.trim()}`.replace(/[\\/:*?"<>|\s\p{Cc}\p{Cf}\p{Cs}]+/gu, '-').replace(/^[.~-]+/, '') || 'shuzhen'
  return { stem: `${stem}-${mark}`, mark }
}
