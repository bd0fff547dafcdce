import type { Result } from '@/domain/Result'
import { fail, succeed } from '@/domain/Result'
import { decodeUtf8 } from '@/exchange/decodeUtf8'
import { z } from 'zod'
import type { Signature } from './Seal'
import { signatureSchema } from './Seal'
import { verifySignature } from './sealPayload'

export interface Opened { payload: unknown, signatures: Signature[] }
export type SealFault = 'not-sealed' | 'rewritten' | 'altered'

/** Its first byte in UTF-8. */
const BYTE_ORDER_MARK = 0xef
const sealedSchema = z.strictObject({ payload: z.unknown(), signatures: z.array(signatureSchema).max(8) })

/**
 * What a signed file holds. `rewritten`: it is no longer the one line of compact JSON without a byte-order mark that was signed, so that no
 * second reading of it is possible. `altered`: a signature does not fit. A file without signatures opens with none.
 */
export async function openSealed(bytes: Uint8Array): Promise<Result<Opened, SealFault>> {
  const text = decodeUtf8(bytes)
  let value: unknown
  let compact: string
  try {
    value = text === null ? null : JSON.parse(text)
    compact = JSON.stringify(value)
  } catch {
    // No JSON, or nested deeper than can be written.
    return fail('not-sealed')
  }
  const read = sealedSchema.safeParse(value)
  if (!read.success || text === null) return fail('not-sealed')
  if (bytes[0] === BYTE_ORDER_MARK || compact !== text || !text.startsWith('{"payload":')) return fail('rewritten')
  const { payload, signatures } = read.data
  const signed = new TextEncoder().encode(JSON.stringify(payload))
  for (const signature of signatures) if (!await verifySignature(signed, signature)) return fail('altered')
  return succeed({ payload, signatures })
}
