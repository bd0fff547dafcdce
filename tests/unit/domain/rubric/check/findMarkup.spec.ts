import { describe, expect, it } from 'vitest'
import { findMarkup } from '@/domain/rubric/check/findMarkup'

describe('findMarkup', () => {
  it.each([
    ['a script', 'x<script>alert(1)</script>', '<script'], ['capitals', '<SCRIPT>', '<SCRIPT'], ['a picture', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)'], ['an end tag', 'a</b>', '</b'],
    ['a comment', '<!-- hidden -->', '<!-- hidden --'], ['a processing instruction', '<?php', '<?php'], ['a tag that is never closed', 'see <svg onload=alert(1)', '<svg onload=alert(1)'],
  ])('finds %s', (_, text, tag) => {
    expect(findMarkup(text)).toEqual([{ code: 'rubric/markup', severity: 'error', path: [], facts: { tag } }])
  })

  it('quotes no more than a line of it', () => {
    expect(String(findMarkup(`<a href="${'x'.repeat(500)}">`)[0]?.facts.tag).length).toBeLessThan(60)
  })

  it.each(['温度 < 60 ℃', 'a < b', '<= 5', '<60', '2 <3', '→ < 》', 'A & B', ''])('accepts “%s”', text => {
    expect(findMarkup(text)).toEqual([])
  })

  it('looks anywhere in a file and names the place of each text', () => {
    const file = { title: { zh: '标题', en: '<b>Title</b>' }, indicators: [{ id: 'a', anchors: ['fine', { zh: '<i>', en: 'fine' }], weight: 3, kpi: null }] }

    expect(findMarkup(file).map(({ path }) => path)).toEqual([['title', 'en'], ['indicators', 0, 'anchors', 1, 'zh']])
  })

  it('does not look at keys', () => {
    expect(findMarkup({ '<b>': 'fine' })).toEqual([])
  })
})
