import { describe, expect, it } from 'vitest'
import { indicator } from '../../buildRubric'
import { checkRise } from '@/domain/rubric/check/checkRise'
import { indicatorSchema } from '@/domain/rubric/Indicator'

const zh = (length: number) => '测'.repeat(length)
const en = (words: number) => Array(words).fill('word').join(' ')

/** An indicator whose anchors have these lengths: Chinese signs and English words. */
function check(lengths: [signs: number, words: number][]) {
  return checkRise(indicatorSchema.parse(indicator('a', { anchors: lengths.map(([signs, words]) => ({ zh: zh(signs), en: en(words) })) })))
}
const FLAT: [number, number][] = [[50, 20], [50, 20], [50, 20], [50, 20], [50, 20]]
const checkPair = (below: [number, number], above: [number, number]) => check([below, above, [99, 99], [99, 99], [99, 99]])

describe('checkRise', () => {
  it('accepts anchors that say as much as the one below, or more', () => {
    expect(check(FLAT)).toEqual([])
    expect(check([[40, 10], [50, 20], [60, 30], [70, 40], [80, 50]])).toEqual([])
  })

  it('forgives a Chinese anchor nine tenths as long and an English one of 85 %, rounded up', () => {
    // 0.9 · 51 = 45.9, so 46; 0.85 · 21 = 17.85, so 18.
    expect(checkPair([51, 21], [46, 18])).toEqual([])
    expect(checkPair([51, 21], [45, 17])).toEqual([
      { code: 'rubric/falling-level', severity: 'error', path: ['anchors', 1, 'zh'], facts: { id: 'a', level: 2, language: 'zh', length: 45, least: 46 } },
      { code: 'rubric/falling-level', severity: 'error', path: ['anchors', 1, 'en'], facts: { id: 'a', level: 2, language: 'en', length: 17, least: 18 } },
    ])
  })

  it('compares each level with the one right below it', () => {
    expect(check([[80, 20], [72, 20], [65, 20], [59, 20], [40, 20]]).map(({ facts }) => [facts.level, facts.length, facts.least])).toEqual([[5, 40, 54]])
  })

  it('counts Chinese signs without punctuation and spaces, and one beyond the first plane once', () => {
    const anchors = [zh(10), `${zh(5)}，、。；（）“” ${zh(4)}`, ...[zh(20), zh(20), zh(20)]].map(text => ({ zh: text, en: 'x' }))
    expect(checkRise(indicatorSchema.parse(indicator('a', { anchors })))).toEqual([])

    const rare = [zh(10), '𠮷'.repeat(8), zh(20), zh(20), zh(20)].map(text => ({ zh: text, en: 'x' }))
    expect(checkRise(indicatorSchema.parse(indicator('a', { anchors: rare })))).toMatchObject([{ facts: { length: 8, least: 9 } }])
  })

  it('measures one plain string that serves both languages once', () => {
    expect(checkRise(indicatorSchema.parse(indicator('a', { anchors: ['one two three four', 'one two three', 'a longer text', 'a longer text', 'a longer text'] }))).map(({ path }) => path)).toEqual([['anchors', 1, 'zh']])
  })
})
