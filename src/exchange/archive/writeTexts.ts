import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { sortKeys } from '../sortKeys'
import type { AssessmentTexts } from './Archive'

/** SHA-256 in lower-case hex. */
export function hashBytes(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes))
}

/** A value as the bytes of a JSON file that is the same wherever it is written: indented, members sorted. */
export function writeJson(value: unknown): Uint8Array {
  return utf8ToBytes(`${JSON.stringify(sortKeys(value), null, 2)}\n`)
}

/** The text files of an assessment by name, as they stand in its folder of an archive. */
export function writeTexts({ assessment, drafts, history, shelf }: AssessmentTexts): { name: keyof AssessmentTexts, bytes: Uint8Array }[] {
  return [
    { name: 'assessment', bytes: writeJson(assessment) },
    { name: 'drafts', bytes: writeJson(drafts) },
    { name: 'history', bytes: writeJson(history) },
    { name: 'shelf', bytes: writeJson(shelf) },
  ]
}
