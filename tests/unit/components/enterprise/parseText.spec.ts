import { parseText } from '@/components/enterprise/parseText'
import { describe, expect, it } from 'vitest'

describe('parseText', () => {
  it('drops the spaces around a text, full-width ones too', () => {
    expect(parseText('\u3000 一厂 二厂 ', 10)).toEqual({ ok: true, value: '一厂 二厂' })
  })

  it('is no value when nothing is left', () => {
    expect(parseText(' \u3000', 10)).toEqual({ ok: true, value: undefined })
  })

  it('counts a text that is too long instead of cutting it', () => {
    expect(parseText('十一个字的厂名太长了呀', 10)).toEqual({ ok: false, error: { code: 'form/too-long', length: 11, most: 10 } })
  })
})
