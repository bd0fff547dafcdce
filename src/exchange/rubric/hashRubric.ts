import type { Rubric } from '@/domain/rubric/Rubric'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { sortKeys } from '../sortKeys'

/** The rubric with its identity: SHA-256 over the compact JSON of everything else in it, object keys sorted by code unit. */
export function hashRubric(rubric: Omit<Rubric, 'hash'>): Rubric {
  return { ...rubric, hash: bytesToHex(sha256(utf8ToBytes(JSON.stringify(sortKeys(rubric))))) }
}
