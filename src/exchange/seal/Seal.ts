import { z } from 'zod'

const base64url = /^[A-Za-z0-9_-]+$/

/** A public key on the curve P-256 (RFC 7518, 6.2). */
export const publicKeySchema = z.strictObject({ kty: z.literal('EC'), crv: z.literal('P-256'), x: z.string().regex(base64url).length(43), y: z.string().regex(base64url).length(43) })
export type PublicKey = z.output<typeof publicKeySchema>

/** ECDSA with SHA-256 over the bytes of the payload as they stand in the file. */
export const signatureSchema = z.strictObject({
  role: z.enum(['factory', 'consultant', 'collector']),
  keyJwk: publicKeySchema,
  alg: z.literal('ES256'),
  /** SHA-256 of the payload's bytes, lower-case hex. */
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  /** 64 bytes r‖s, base64url. */
  value: z.string().regex(base64url).length(86),
  time: z.iso.datetime({ offset: true }),
})
export type Signature = z.output<typeof signatureSchema>
