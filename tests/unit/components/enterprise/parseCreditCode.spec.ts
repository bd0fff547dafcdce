import { parseCreditCode } from '@/components/enterprise/parseCreditCode'
import { describe, expect, it } from 'vitest'

describe('parseCreditCode', () => {
  it('gives the code as it is stored, whatever spaces, case and width it was typed in', () => {
    expect(parseCreditCode(' ９１350100 m000100-y43 ')).toEqual({ ok: true, value: '91350100M000100Y43' })
  })

  it.each(['', ' \u3000', '--'])('takes a text without a character of a code as no value', (text) => {
    expect(parseCreditCode(text)).toEqual({ ok: true, value: undefined })
  })

  it('hands on what is wrong', () => {
    expect(parseCreditCode('91350100M000100Y4')).toEqual({ ok: false, error: { code: 'enterprise/code-length', length: 17 } })
  })
})
