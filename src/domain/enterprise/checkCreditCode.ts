import type { Result } from '@/domain/Result'
import { fail, succeed } from '@/domain/Result'

/** Why a text is not a 统一社会信用代码, with what was found; `position` counts from 1. */
export type CreditCodeError =
  | { code: 'enterprise/code-length', length: number }
  | { code: 'enterprise/code-character', character: string, position: number }
  | { code: 'enterprise/code-check-digit', found: string, expected: string }

const LENGTH = 18
/** GB 32100-2015: digits and letters without I, O, S, V, Z; the index is the value. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
/** GB 32100-2015, check character: 3^(i−1) mod 31 for positions 1 to 17. */
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
/** GB 11714, check character, for the first eight characters of the organisation code. */
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2]
const ORGANISATION_ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'

function weigh(characters: string, alphabet: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, i) => sum + weight * alphabet.indexOf(characters.charAt(i)), 0)
}

function isAllowedAt(character: string, position: number): boolean {
  // The registering office at positions 3 to 8 is a GB/T 2260 area code.
  return position >= 3 && position <= 8 ? /^[0-9]$/.test(character) : ALPHABET.includes(character)
}

/** The code as it is stored and compared: half-width, upper case, without the spaces and hyphens people group it with. */
export function normaliseCreditCode(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, character => String.fromCharCode(character.charCodeAt(0) - 0xFEE0))
    .replace(/[\s\u200B\-\u2010-\u2015\u2212]/g, '')
    .toUpperCase()
}

/** The normalised code if it is a valid 统一社会信用代码 of GB 32100, or the first thing that is wrong with it. */
export function checkCreditCode(text: string): Result<string, CreditCodeError> {
  const code = normaliseCreditCode(text)
  const characters = [...code]
  if (characters.length !== LENGTH) return fail({ code: 'enterprise/code-length', length: characters.length })
  for (const [i, character] of characters.entries()) {
    if (!isAllowedAt(character, i + 1)) return fail({ code: 'enterprise/code-character', character, position: i + 1 })
  }
  const expected = ALPHABET.charAt((31 - weigh(code, ALPHABET, WEIGHTS) % 31) % 31)
  const found = code.charAt(LENGTH - 1)
  return found === expected ? succeed(code) : fail({ code: 'enterprise/code-check-digit', found, expected })
}

/**
 * Whether characters 9 to 17 carry their own check character of GB 11714. Meant for a code that `checkCreditCode` accepts, and
 * good for a warning only: GB 32100 does not ask for it.
 */
export function hasPlausibleOrganisationCode(code: string): boolean {
  const organisation = normaliseCreditCode(code).slice(8, 17)
  if (!/^[0-9A-Z]{9}$/.test(organisation)) return false
  const check = 11 - weigh(organisation, ORGANISATION_ALPHABET, ORGANISATION_WEIGHTS) % 11
  return organisation.charAt(8) === (check === 10 ? 'X' : String(check % 11))
}
