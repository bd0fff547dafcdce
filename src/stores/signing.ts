import { generateKeys } from '@/exchange/seal/sealPayload'
import { keepFirst, readSetting } from '@/storage/settings'
import { defineStore } from 'pinia'
import { useDatabaseStore } from './database'

/** The key that this browser signs with, made when it is first needed. */
export const useSigningStore = defineStore('signing', () => {
  const { database } = useDatabaseStore()
  /** Whether the browser can sign: not on plain http. */
  const canSign = typeof crypto === 'object' && 'subtle' in crypto && crypto.subtle !== undefined

  async function openKeys(): Promise<CryptoKeyPair> {
    const stored = await readSetting(database, 'signing-key')
    if (isKeyPair(stored)) return stored
    return keepFirst(database, 'signing-key', await generateKeys(), isKeyPair)
  }
  return { canSign, openKeys }
})

function isKeyPair(value: unknown): value is CryptoKeyPair {
  return typeof value === 'object' && value !== null && 'privateKey' in value && value.privateKey instanceof CryptoKey && 'publicKey' in value && value.publicKey instanceof CryptoKey
}
