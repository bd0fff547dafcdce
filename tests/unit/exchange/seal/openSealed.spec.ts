import { openSealed } from '@/exchange/seal/openSealed'
import { generateKeys, sealPayload } from '@/exchange/seal/sealPayload'
import { beforeAll, describe, expect, it } from 'vitest'

const TIME = '2024-05-01T08:00:00.000Z'
const PAYLOAD = { kind: 'x', b: [1, -2.5, true, null], name: '堃喆𠮷 🏭 \u202e"<&>\n', half: '\ud800' }
const encode = (text: string) => new TextEncoder().encode(text)
const fault = async (file: string | Uint8Array) => {
  const opened = await openSealed(typeof file === 'string' ? encode(file) : file)
  return opened.ok ? 'opened' : opened.error
}

let keys: CryptoKeyPair
let sealed = ''
const seal = (payload: unknown, pair = keys) => sealPayload(payload, { role: 'factory', keys: pair, time: TIME })
beforeAll(async () => {
  keys = await generateKeys()
  sealed = await seal(PAYLOAD)
})

describe('openSealed', { timeout: 120_000 }, () => {
  it('opens what was sealed, as it was', async () => {
    const opened = await openSealed(encode(sealed))
    expect(opened).toEqual({ ok: true, value: { payload: PAYLOAD, signatures: [expect.objectContaining({ role: 'factory', time: TIME })] } })
  })

  it('opens a file without signatures, with none', async () => {
    expect(await openSealed(encode('{"payload":{"a":1},"signatures":[]}'))).toEqual({ ok: true, value: { payload: { a: 1 }, signatures: [] } })
  })

  it('opens what several have signed, and refuses it when one of them did not', async () => {
    const [, first = ''] = /"signatures":\[(.*)\]\}$/.exec(sealed) ?? []
    const [, second = ''] = /"signatures":\[(.*)\]\}$/.exec(await seal(PAYLOAD, await generateKeys())) ?? []
    const [, stranger = ''] = /"signatures":\[(.*)\]\}$/.exec(await seal({ other: 1 })) ?? []
    const join = (...signatures: string[]) => sealed.replace(first, () => signatures.join())
    expect([await fault(join(first, second)), await fault(join(first, stranger)), await fault(join(...Array(9).fill(first)))]).toEqual(['opened', 'altered', 'not-sealed'])
  })

  it('refuses one byte changed anywhere, but for the time, which the payload tells in its own words', async () => {
    const bytes = encode(sealed)
    const from = encode(sealed.slice(0, sealed.lastIndexOf(`"time":"${TIME}"`))).length
    const until = from + encode(`"time":"${TIME}"`).length
    const passed: string[] = []
    // Another bit at each place, so that letters become other letters, digits, quotes and no text at all.
    for (let at = 0; at < bytes.length; at++) {
      for (const bit of [0x01, 0x02, 0x10, 0x20, 0x80]) {
        const changed = Uint8Array.from(bytes)
        changed[at] = (changed[at] ?? 0) ^ bit
        if ((at < from || at >= until) && await fault(changed) === 'opened') passed.push(`${at} ^ ${bit}: ${sealed.slice(at, at + 20)}`)
      }
    }
    expect(passed).toEqual([])
  })

  it('refuses every file that is cut short', async () => {
    const bytes = encode(sealed)
    for (let length = 0; length < bytes.length; length += 7) expect(await fault(bytes.slice(0, length))).toBe('not-sealed')
  })

  it('refuses a payload under the signature of another', async () => {
    const [, signature = ''] = /,("signatures":.*)$/.exec(sealed) ?? []
    expect(await fault(`{"payload":${JSON.stringify({ ...PAYLOAD, b: [2] })},${signature}`)).toBe('altered')
  })

  it('refuses the key of another', async () => {
    const other = JSON.parse(await seal(PAYLOAD, await generateKeys()))
    const own = JSON.parse(sealed)
    own.signatures[0].keyJwk = other.signatures[0].keyJwk
    expect(await fault(JSON.stringify(own))).toBe('altered')
  })

  it('refuses a second spelling of key or signature', async () => {
    const own = JSON.parse(sealed)
    const { value, keyJwk } = own.signatures[0]
    // The last letter stands for bits of which some are not used.
    const respell = (text: string) => text.slice(0, -1) + (Buffer.from(`${text.slice(0, -1)}B`, 'base64url').equals(Buffer.from(text, 'base64url')) ? 'B' : String.fromCharCode(text.charCodeAt(text.length - 1) + 1))
    for (const signature of [{ value: respell(value) }, { keyJwk: { ...keyJwk, x: respell(keyJwk.x) } }, { keyJwk: { ...keyJwk, y: respell(keyJwk.y) } }]) {
      expect(await fault(JSON.stringify({ ...own, signatures: [{ ...own.signatures[0], ...signature }] }))).toBe('altered')
    }
  })

  it.each<[what: string, change: (text: string) => string]>([
    ['spaces', text => text.replace('"payload":', '"payload": ')],
    ['a line end after it', text => `${text}\n`],
    ['lines that one can read', text => JSON.stringify(JSON.parse(text), null, 2)],
    ['the signatures first', text => JSON.stringify({ signatures: JSON.parse(text).signatures, payload: JSON.parse(text).payload })],
    ['a repeated key in the payload', text => text.replace('"kind":"x"', '"kind":"y","kind":"x"')],
    ['a repeated payload', text => text.replace('{"payload":', '{"payload":{"kind":"y"},"payload":')],
    ['another spelling of a letter', text => text.replace('"kind"', '"k\\u0069nd"')],
    ['another spelling of a number', text => text.replace('-2.5', '-2.50')],
    ['a number with an exponent', text => text.replace('[1,', '[1e0,')],
    ['a slash written out', text => text.replace('<&>', '<&>\\/')],
    ['a byte order mark', text => `\ufeff${text}`],
  ])('refuses a file that was rewritten: %s', async (_, change) => {
    expect(await fault(change(sealed))).toBe('rewritten')
  })

  it.each<[what: string, text: () => string | Uint8Array]>([
    ['nothing', () => ''], ['no JSON', () => 'payload'], ['a list', () => '[]'], ['null', () => 'null'], ['an assessment', () => '{"kind":"assessment"}'],
    ['no signatures', () => '{"payload":{}}'], ['no payload', () => '{"signatures":[]}'], ['signatures that are none', () => '{"payload":{},"signatures":[1]}'],
    ['a third member', () => sealed.replace('{"payload":', '{"more":1,"payload":')], ['__proto__ beside the payload', () => `${sealed.slice(0, -1)},"__proto__":{"payload":1}}`],
    ['__proto__ in a signature', () => sealed.replace('{"role"', '{"__proto__":{"a":1},"role"')], ['an unknown method', () => sealed.replace('ES256', 'none')],
    ['a private key', () => sealed.replace('"kty":"EC"', '"kty":"EC","d":"AAAA"')], ['another curve', () => sealed.replace('P-256', 'P-384')],
    ['UTF-16', () => Uint8Array.from(Buffer.from(sealed, 'utf16le'))], ['half a sign as bytes', () => Uint8Array.from(Buffer.from(sealed.replace('\\ud800', '@'), 'latin1').map(byte => byte === 0x40 ? 0xed : byte))],
  ])('takes %s for no signed file', async (_, text) => {
    expect(await fault(text())).toBe('not-sealed')
  })

  it('gives a member called __proto__ back as a member, and lets it change nothing else', async () => {
    const opened = await openSealed(encode(await seal(JSON.parse('{"__proto__":{"polluted":1},"a":{"__proto__":{"polluted":2}}}'))))
    const payload: unknown = opened.ok ? opened.value.payload : null
    expect(JSON.stringify(payload)).toBe('{"__proto__":{"polluted":1},"a":{"__proto__":{"polluted":2}}}')
    expect([Object.getPrototypeOf(payload) === Object.prototype, Reflect.get({}, 'polluted')]).toEqual([true, undefined])
  })

  it('answers brackets nested without end with a refusal', async () => {
    expect(await fault(`{"payload":${'['.repeat(200_000)}${']'.repeat(200_000)},"signatures":[]}`)).not.toBe('opened')
  })
})
