import { guardText } from '@/documents/report/guardText'
import { describe, expect, it } from 'vitest'

describe('guardText', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1+1', '＋1', '－1', '＠SUM(A1)'])('keeps %j from being computed', text => {
    expect(guardText(text)).toBe(`'${text}`)
  })

  it.each(['', '见 A1=2', '−3.2', '–', '\'=1', '1+1', '堃喆𠮷', '\u200f=1'])('leaves %j as it is', text => {
    expect(guardText(text)).toBe(text)
  })
})
