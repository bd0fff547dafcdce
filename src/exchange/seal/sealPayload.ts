import { hashBytes } from '@/exchange/hashBytes'
import type { PublicKey, Signature } from './Seal'
import { publicKeySchema } from './Seal'

export interface Signer { role: Signature['role'], keys: CryptoKeyPair, time: string }

const CURVE = { name: 'ECDSA', namedCurve: 'P-256' }
const ALGORITHM = { name: 'ECDSA', hash: 'SHA-256' }

/** A key pair whose private half never leaves the browser. */
export function generateKeys(): Promise<CryptoKeyPair> {
  return crypto.subtle.generateKey(CURVE, false, ['sign', 'verify'])
}

/**
 * A signed file: one line of compact JSON, `{"payload":…,"signatures":[…]}`. What is signed are the payload's bytes as they stand there, so
 * that nothing is ever written anew before it is checked.
 */
export async function sealPayload(payload: unknown, { role, keys, time }: Signer): Promise<string> {
  const text = JSON.stringify(payload)
  const bytes = new TextEncoder().encode(text)
  const value = new Uint8Array(await crypto.subtle.sign(ALGORITHM, keys.privateKey, bytes))
  const signature: Signature = { role, keyJwk: await exportPublicKey(keys.publicKey), alg: 'ES256', digest: hashBytes(bytes), value: encodeBase64url(value), time }
  return `{"payload":${text},"signatures":${JSON.stringify([signature])}}`
}

async function exportPublicKey(key: CryptoKey): Promise<PublicKey> {
  const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', key)
  return publicKeySchema.parse({ kty, crv, x, y })
}

/** Whether a signature was made over these bytes by the key that it names; signature and key have one spelling each. */
export async function verifySignature(bytes: Uint8Array<ArrayBuffer>, { keyJwk, digest, value }: Signature): Promise<boolean> {
  if (hashBytes(bytes) !== digest || ![value, keyJwk.x, keyJwk.y].every(isCanonical)) return false
  const signature = decodeBase64url(value)
  try {
    const key = await crypto.subtle.importKey('jwk', keyJwk, CURVE, false, ['verify'])
    return await crypto.subtle.verify(ALGORITHM, key, signature, bytes)
  } catch {
    // A point that lies on no curve: no key, so nobody signed with it.
    return false
  }
}

function encodeBase64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

function decodeBase64url(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), sign => sign.charCodeAt(0))
}

/** The last letter of a text in base64url has bits that no byte needs; they are zero. */
function isCanonical(text: string): boolean {
  return encodeBase64url(decodeBase64url(text)) === text
}
