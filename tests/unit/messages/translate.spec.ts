import { translate } from '@/messages/translate'
import { describe, expect, it } from 'vitest'

describe('translate', () => {
  it('puts facts into the text of either language', () => {
    expect(translate('zh', 'standing.range', { low: 3, high: 5 })).toBe('第 3–5 档')
    expect(translate('en', 'standing.range', { low: 3, high: 5 })).toBe('Grade 3–5')
  })

  it.each([[0, '0 fall short'], [1, 'One falls short'], [2, '2 fall short']])('chooses singular or plural for %i', (n, text) => {
    expect(translate('en', 'trace.gate.short', { n })).toBe(text)
  })

  it('uses the only form of a text without a plural', () => {
    expect(translate('zh', 'trace.gate.short', { n: 1 })).toBe('还不够的 1 项')
  })

  it('shows the name of a fact that is missing, so that it is noticed', () => {
    expect(translate('en', 'standing.grade')).toBe('Grade {grade}')
  })

  it('keeps 0 and an empty text as facts', () => {
    expect(translate('en', 'saved.saved', { time: '' })).toBe('Saved ')
    expect(translate('en', 'standing.grade', { grade: 0 })).toBe('Grade 0')
  })

  it('puts facts in as they are, whatever signs they hold', () => {
    expect(translate('en', 'answer.search.none', { query: '$& {grade} | $1' })).toBe('Nothing found for “$& {grade} | $1”')
  })
})
