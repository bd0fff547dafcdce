import type { FileError } from '@/domain/assessment/FileError'
import type { Result } from '@/domain/Result'
import { fail } from '@/domain/Result'
import type { Shelf } from '@/domain/rubric/resolveTree'
import { decodeUtf8 } from '../decodeUtf8'
import type { LoadedRubric } from './loadRubric'
import { loadRubric } from './loadRubric'
import type { Found } from './readRubrics'
import { refuseSize } from './readRubrics'

/** A file of the browser: its size is known before a byte is read. */
interface NamedBlob {
  name: string
  size: number
  arrayBuffer: () => Promise<ArrayBuffer>
}

/** A rubric file that somebody picks, YAML or JSON. Its size is looked at before it is read. */
export async function readRubricFile(file: NamedBlob, shelf: Shelf): Promise<Result<LoadedRubric, FileError & { problems?: Found[] }>> {
  const tooLarge = refuseSize(file.size)
  if (tooLarge) return fail({ code: 'file/bad-rubric', path: '', facts: { reason: '' }, problems: [{ ...tooLarge, file: file.name, line: 1, column: 1 }] })
  const text = decodeUtf8(new Uint8Array(await file.arrayBuffer()))
  return text === null ? fail({ code: 'file/not-utf8', path: '', facts: {} }) : loadRubric({ file: file.name, text }, shelf)
}
