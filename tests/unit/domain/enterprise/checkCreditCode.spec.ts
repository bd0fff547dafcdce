import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkCreditCode, hasPlausibleOrganisationCode, normaliseCreditCode } from '@/domain/enterprise/checkCreditCode'

const VALID = ['91350100M000100Y43', '914403001922038216', '9144030071526726XG', '91330100799655058B', '911100007109250324']
const anyValid = fc.constantFrom(...VALID)

describe('normaliseCreditCode', () => {
  it('turns full-width characters into half-width ones', () => {
    expect(normaliseCreditCode('９１３５０１００Ｍ０００１００Ｙ４３')).toBe('91350100M000100Y43')
  })

  it('turns small letters, full-width ones too, into capitals', () => {
    expect(normaliseCreditCode('91350100m000100ｙ43')).toBe('91350100M000100Y43')
  })

  it('drops the spaces and hyphens that group a printed code', () => {
    expect(normaliseCreditCode('  9135 0100-M000　100Y–4－3\n')).toBe('91350100M000100Y43')
  })

  it('leaves its own result as it is', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      const once = normaliseCreditCode(text)
      expect(normaliseCreditCode(once)).toBe(once)
    }))
  })
})

describe('checkCreditCode', () => {
  it.each(VALID)('accepts %s', (code) => {
    expect(checkCreditCode(code)).toEqual({ ok: true, value: code })
  })

  it('gives back the normalised code', () => {
    expect(checkCreditCode(' 91350100-m000100y-43 ')).toEqual({ ok: true, value: '91350100M000100Y43' })
  })

  it('refuses a valid code in which any single character is changed', () => {
    const position = fc.nat({ max: 17 })
    const replacement = fc.oneof(fc.constantFrom(...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }))
    fc.assert(fc.property(anyValid, position, replacement, (code, i, character) => {
      fc.pre(normaliseCreditCode(character) !== code.charAt(i))
      expect(checkCreditCode(code.slice(0, i) + character + code.slice(i + 1)).ok).toBe(false)
    }), { numRuns: 1000 })
  })

  it('refuses a valid code in which two different neighbours are swapped', () => {
    fc.assert(fc.property(anyValid, fc.nat({ max: 16 }), (code, i) => {
      fc.pre(code.charAt(i) !== code.charAt(i + 1))
      expect(checkCreditCode(code.slice(0, i) + code.charAt(i + 1) + code.charAt(i) + code.slice(i + 2)).ok).toBe(false)
    }))
  })

  it.each([
    ['', 0], ['91350100-M000100Y4', 17], ['91350100M000100Y433', 19], ['91350100M000100😀', 16],
  ])('tells that "%s" has %i characters', (text, length) => {
    expect(checkCreditCode(text)).toEqual({ ok: false, error: { code: 'enterprise/code-length', length } })
  })

  it.each([
    ['9135010OM000100Y43', 'O', 8],
    ['9135A100M000100Y43', 'A', 5],
    ['91350100M00010ZY43', 'Z', 15],
    ['91350100M000100Y4😀', '😀', 18],
    ['9I350100MO00100Y43', 'I', 2],
  ])('names the first character of %s that cannot stand there', (text, character, position) => {
    expect(checkCreditCode(text)).toEqual({ ok: false, error: { code: 'enterprise/code-character', character, position } })
  })

  it('tells the expected check character beside the one found', () => {
    expect(checkCreditCode('91350100M000100Y44')).toEqual({ ok: false, error: { code: 'enterprise/code-check-digit', found: '4', expected: '3' } })
  })

  it('expects 0 where the weighted sum leaves no remainder', () => {
    expect(checkCreditCode('000000000000000001')).toEqual({ ok: false, error: { code: 'enterprise/code-check-digit', found: '1', expected: '0' } })
  })
})

describe('hasPlausibleOrganisationCode', () => {
  it.each(VALID)('finds the organisation code inside %s plausible', (code) => {
    expect(hasPlausibleOrganisationCode(code)).toBe(true)
  })

  it('doubts a code whose GB 11714 check character does not fit, although GB 32100 accepts it', () => {
    const code = '91350100M000100044'
    expect({ accepted: checkCreditCode(code).ok, plausible: hasPlausibleOrganisationCode(code) }).toEqual({ accepted: true, plausible: false })
  })

  it('takes 0 as the check character where the weighted sum leaves no remainder', () => {
    expect(hasPlausibleOrganisationCode('913501000000000000')).toBe(true)
  })

  it('doubts a text that is too short to hold an organisation code', () => {
    expect(hasPlausibleOrganisationCode('91350100M000')).toBe(false)
  })
})
