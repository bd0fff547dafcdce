import { checkLanguages } from '@/domain/rubric/check/checkLanguages'
import { describe, expect, it } from 'vitest'

describe('checkLanguages', () => {
  it('finds a missing language anywhere and names the place', () => {
    const file = { title: { zh: '标题' }, children: [{ why: { zh: '因', en: 'why' } }, { anchors: [{ level: 1, en: 'one' }] }] }
    expect(checkLanguages(file)).toEqual([
      { code: 'rubric/missing-language', severity: 'error', path: ['title'], facts: { language: 'en' } },
      { code: 'rubric/missing-language', severity: 'error', path: ['children', 1, 'anchors', 0], facts: { language: 'zh' } },
    ])
  })

  it('accepts both languages, plain strings, numbers and nothing', () => {
    expect(checkLanguages([{ zh: 'a', en: 'b' }, { title: 'plain', weight: 3 }, null, 'text'])).toEqual([])
  })
})
