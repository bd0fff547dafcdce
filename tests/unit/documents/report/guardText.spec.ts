import { guardText } from '@/documents/report/guardText'
import { describe, expect, it } from 'vitest'

describe('guardText', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1+1', '＋1', '－1', '＠SUM(A1)', ' =1+1', '\u00a0=1', '\u200b=1'])('keeps %j from being computed', text => {
    expect(guardText(text)).toBe(`'${text}`)
  })

  it('leaves out the sign at which some readers stop', () => {
    expect(guardText('a\0b')).toBe('ab')
    expect(guardText('\0=1')).toBe("'=1")
  })

  it.each(['', '见 A1=2', '−3.2', '–', '\'=1', '1+1', '堃喆𠮷', '\u200f=1'])('leaves %j as it is', text => {
    expect(guardText(text)).toBe(text)
  })
})
