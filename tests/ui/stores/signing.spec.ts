import { openSealed } from '@/exchange/seal/openSealed'
import { sealPayload } from '@/exchange/seal/sealPayload'
import { saveSetting } from '@/storage/settings'
import { useSigningStore } from '@/stores/signing'
import { describe, expect, it } from 'vitest'
import { useStorage } from './useStorage'

const { look, openTab } = useStorage()
const exportPublic = ({ publicKey }: CryptoKeyPair) => crypto.subtle.exportKey('jwk', publicKey).then(({ x, y }) => ({ x, y }))

describe('signing store', { timeout: 30_000 }, () => {
  it('can sign where the browser lets a page do so', () => {
    expect(useSigningStore().canSign).toBe(true)
  })

  it('signs with the same key the second time, and after everything is opened anew', async () => {
    const first = await exportPublic(await useSigningStore().openKeys())
    expect(await exportPublic(await useSigningStore().openKeys())).toEqual(first)
    expect(await exportPublic(await useSigningStore(openTab()).openKeys())).toEqual(first)
  })

  it('signs with one key where two tabs need it for the first time at once', async () => {
    const tabs = [openTab(), openTab()]
    const [one, other] = await Promise.all(tabs.map(async tab => exportPublic(await useSigningStore(tab).openKeys())))
    expect(one).toEqual(other)
  })

  it('makes no key before one is needed', async () => {
    expect(useSigningStore().canSign).toBe(true)
    expect(await look().settings.count()).toBe(0)
  })

  it('keeps a private half that nobody can take away, in the database either', async () => {
    const { privateKey } = await useSigningStore().openKeys()
    const stored: unknown = await look().settings.get('signing-key')
    expect([privateKey.extractable, stored]).toEqual([false, { key: 'signing-key', value: { privateKey: expect.objectContaining({ extractable: false }), publicKey: expect.anything() } }])
    await expect(crypto.subtle.exportKey('pkcs8', privateKey)).rejects.toThrow()
  })

  it('signs what anybody can verify', async () => {
    await useSigningStore().openKeys()
    const keys = await useSigningStore(openTab()).openKeys()
    const opened = await openSealed(new TextEncoder().encode(await sealPayload({ a: 1 }, { role: 'factory', keys, time: '2024-05-01T08:00:00Z' })))
    expect(opened).toMatchObject({ ok: true, value: { signatures: [{ keyJwk: await exportPublic(keys) }] } })
  })

  it.each([null, 'key', {}, { privateKey: {}, publicKey: {} }])('makes a key where %j is stored instead of one', async value => {
    await saveSetting(look(), 'signing-key', value)
    const first = await exportPublic(await useSigningStore().openKeys())
    expect(await exportPublic(await useSigningStore().openKeys())).toEqual(first)
  })
})
