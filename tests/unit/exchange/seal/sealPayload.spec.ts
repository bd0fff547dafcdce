import { createHash, createPublicKey, verify } from 'node:crypto'
import type { Signature } from '@/exchange/seal/Seal'
import { signatureSchema } from '@/exchange/seal/Seal'
import { generateKeys, sealPayload, verifySignature } from '@/exchange/seal/sealPayload'
import { describe, expect, it } from 'vitest'

const TIME = '2024-05-01T08:00:00.000Z'
const seal = async (payload: unknown, keys?: CryptoKeyPair) => sealPayload(payload, { role: 'factory', keys: keys ?? await generateKeys(), time: TIME })
const encode = (text: string) => new TextEncoder().encode(text)

/** The payload as it stands in a file, and the one signature beside it. */
function split(file: string): { payload: string, signature: Signature } {
  const at = file.lastIndexOf(',"signatures":')
  const [signature] = JSON.parse(file.slice(at + ',"signatures":'.length, -1))
  return { payload: file.slice('{"payload":'.length, at), signature: signatureSchema.parse(signature) }
}

describe('sealPayload', () => {
  it('is one line of compact JSON with the payload and one signature', async () => {
    const file = await seal({ kind: 'x', name: '堃喆𠮷\n' })
    expect(file).toMatch(/^\{"payload":\{"kind":"x","name":"堃喆𠮷\\n"\},"signatures":\[\{"role":"factory",[^\n]*\}\]\}$/)
    expect(JSON.stringify(JSON.parse(file))).toBe(file)
  })

  it('says who signed when, and with which key', async () => {
    const { signature } = split(await seal({}))
    expect(signature).toMatchObject({ role: 'factory', alg: 'ES256', time: TIME, keyJwk: { kty: 'EC', crv: 'P-256' } })
  })

  it.each([{ a: 1 }, { name: '堃喆𠮷 🏭 \u202e "<&>"' }, [], 'text', 0.1, null, { half: '\ud800', '__proto__': { a: 1 } }])('is verified by another program over the bytes in the file: %j', async payload => {
    const file = split(await seal(payload))
    const bytes = encode(file.payload)
    expect(file.signature.digest).toBe(createHash('sha256').update(bytes).digest('hex'))
    const key = createPublicKey({ key: { ...file.signature.keyJwk }, format: 'jwk' })
    expect(verify('sha256', bytes, { key, dsaEncoding: 'ieee-p1363' }, Buffer.from(file.signature.value, 'base64url'))).toBe(true)
  })

  it('signs with a key whose private half cannot be taken away', async () => {
    const { privateKey } = await generateKeys()
    await expect(crypto.subtle.exportKey('jwk', privateKey)).rejects.toThrow()
  })

  it('puts nothing of the private half into the file', async () => {
    expect(Object.keys(split(await seal({})).signature.keyJwk).sort()).toEqual(['crv', 'kty', 'x', 'y'])
  })
})

describe('verifySignature', () => {
  it('holds for the bytes that were signed, and no others', async () => {
    const { payload, signature } = split(await seal({ a: 1 }))
    expect(await Promise.all([payload, '{"a":2}', `${payload} `, ''].map(text => verifySignature(encode(text), signature)))).toEqual([true, false, false, false])
  })

  it('holds for no other key', async () => {
    const [one, other] = [split(await seal({ a: 1 })), split(await seal({ a: 1 }))]
    expect(await verifySignature(encode(one.payload), { ...one.signature, keyJwk: other.signature.keyJwk })).toBe(false)
  })

  it.each<[what: string, change: (signature: Signature) => Partial<Signature>]>([
    ['a point that lies on no curve', ({ keyJwk }) => ({ keyJwk: { ...keyJwk, y: 'A'.repeat(43) } })],
    ['x and y changed over', ({ keyJwk }) => ({ keyJwk: { ...keyJwk, x: keyJwk.y, y: keyJwk.x } })],
    ['an empty signature', () => ({ value: 'A'.repeat(86) })],
    ['the halves changed over', ({ value }) => {
      const bytes = Buffer.from(value, 'base64url')
      return { value: Buffer.concat([bytes.subarray(32), bytes.subarray(0, 32)]).toString('base64url') }
    }],
    ['another digest', () => ({ digest: '0'.repeat(64) })],
  ])('holds for nothing with %s', async (_, change) => {
    const { payload, signature } = split(await seal({ a: 1 }))
    expect(await verifySignature(encode(payload), { ...signature, ...change(signature) })).toBe(false)
  })
})
