/** Why a file cannot be evidence. Codes are permanent once released. */
export const EVIDENCE_REFUSAL_CODES = ['evidence/too-large', 'evidence/empty', 'evidence/not-a-picture', 'evidence/not-read'] as const

export interface EvidenceRefusal {
  code: (typeof EVIDENCE_REFUSAL_CODES)[number]
  facts: Readonly<Record<string, string | number>>
}

const MEGABYTE = 1024 ** 2
const MOST_BYTES = 20 * MEGABYTE

/** Judges a file by its size alone, so that a film is never read into memory; `null` when it may be kept. */
export function refuseFile({ name, size }: { name: string, size: number }): EvidenceRefusal | null {
  if (size === 0) return { code: 'evidence/empty', facts: { name } }
  if (size <= MOST_BYTES) return null
  // Rounded up: a file that is one byte too large does not have 20.0 MB.
  return { code: 'evidence/too-large', facts: { name, megabytes: (Math.ceil(size / MEGABYTE * 10) / 10).toFixed(1), most: MOST_BYTES / MEGABYTE } }
}
