import type { IndicatorInput } from '@/domain/rubric/Indicator'
import { indicatorSchema } from '@/domain/rubric/Indicator'
import { checkTexts } from '@/domain/rubric/check/checkTexts'
import { describe, expect, it } from 'vitest'
import { indicator } from '../../buildRubric'

const zh = (length: number) => '测'.repeat(length)
const en = (length: number) => 'x'.repeat(length)
const both = (zhLength: number, enLength: number) => ({ zh: zh(zhLength), en: en(enLength) })
const anchors = (first: ReturnType<typeof both>) => [first, both(50, 100), both(50, 100), both(50, 100), both(50, 100)]
const effort = [1, 2, 3, 4, 5].map(level => ({ level, months: 1, because: both(3, 5) }))

/** An indicator whose texts have the right length and nothing in them. */
function build(more: Partial<IndicatorInput> = {}) {
  return indicatorSchema.parse(indicator('a', {
    source: 's', question: both(20, 60), scope: both(3, 5), anchors: anchors(both(50, 100)), lookFor: { zh: [zh(4), zh(5)], en: [en(6), en(7)] },
    evidence: { zh: [zh(4), zh(5)], en: [en(6), en(7)] }, systems: ['MES'], kpi: { ...both(3, 5), unit: '%', better: 'higher' },
    askWho: { roles: ['it'], ...both(3, 5) }, where: { places: ['lab'], ...both(3, 5) }, effort, notApplicable: { allowed: true, when: both(3, 5) }, ...more,
  }))
}
const check = (more: Partial<IndicatorInput> = {}) => checkTexts(build(more)).map(({ code, path, facts }) => ({ code, path, facts: Object.fromEntries(Object.entries(facts).filter(([key]) => key !== 'id')) }))

describe('checkTexts', () => {
  it('finds nothing in a complete indicator', () => {
    expect(check()).toEqual([])
  })

  it.each(['source', 'question', 'scope', 'lookFor', 'evidence', 'kpi', 'askWho', 'where'])('misses %s', field => {
    expect(check({ [field]: undefined })).toEqual([{ code: 'rubric/missing-text', path: [], facts: { field } }])
  })

  it('misses the systems', () => {
    expect(check({ systems: [] })).toEqual([{ code: 'rubric/missing-text', path: [], facts: { field: 'systems' } }])
  })

  it('misses when it is not applicable, unless it always applies', () => {
    expect(check({ notApplicable: { allowed: true } })).toEqual([{ code: 'rubric/missing-text', path: ['notApplicable'], facts: { field: 'when' } }])
    expect(check({ notApplicable: { allowed: false } })).toEqual([])
  })

  it('misses the effort of a level and the reason for one', () => {
    expect(check({ effort: [{ level: 1, months: 1 }, ...effort.slice(1, 4)] })).toEqual([
      { code: 'rubric/missing-why', path: ['effort', 0], facts: {} },
      { code: 'rubric/missing-effort', path: ['effort'], facts: { level: 5 } },
    ])
  })

  it('misses the reason of a prerequisite', () => {
    const requires = [{ level: 2, indicator: 'b', step: 2, because: both(3, 5) }, { level: 3, indicator: 'b', step: 4 }]
    expect(check({ requires })).toEqual([{ code: 'rubric/missing-why', path: ['requires', 1], facts: {} }])
  })

  it.each<[what: string, more: Partial<IndicatorInput>, path: (string | number)[], language: string, length: number]>([
    ['an anchor of 39 signs', { anchors: anchors(both(39, 100)) }, ['anchors', 0, 'zh'], 'zh', 39],
    ['an anchor of 91 signs', { anchors: anchors(both(91, 100)) }, ['anchors', 0, 'zh'], 'zh', 91],
    ['an English anchor of 79 letters', { anchors: anchors(both(50, 79)) }, ['anchors', 0, 'en'], 'en', 79],
    ['an English anchor of 421 letters', { anchors: anchors(both(50, 421)) }, ['anchors', 0, 'en'], 'en', 421],
    ['a question of 14 signs', { question: both(14, 60) }, ['question', 'zh'], 'zh', 14],
    ['an item of one sign', { lookFor: { zh: [zh(4), zh(1)], en: [en(6), en(6)] } }, ['lookFor', 'zh'], 'zh', 1],
    ['an English item of three letters', { evidence: { zh: [zh(4), zh(5)], en: [en(6), en(3)] } }, ['evidence', 'en'], 'en', 3],
  ])('measures %s', (_, more, path, language, length) => {
    expect(check(more)).toMatchObject([{ code: 'rubric/text-length', path, facts: { language, length } }])
  })

  it.each([[40, 80], [90, 420]])('accepts the limits of an anchor, %i signs and %i letters', (least, most) => {
    expect(check({ anchors: anchors(both(least, most)) })).toEqual([])
  })

  it('does not count spaces of Chinese, and counts a sign beyond the first plane once', () => {
    expect(check({ anchors: anchors({ zh: `${'𠮷 '.repeat(40)}`, en: en(100) }) })).toEqual([])
  })

  it('measures one plain string that serves both languages once', () => {
    const text = 'Orders are written on a card and hung on the board beside the press'
    expect(check({ anchors: [text, `${text} 2`, `${text} 3`, `${text} 4`, `${text} 5`] })).toEqual([])
  })

  it('finds hedges and shares in the anchors of both languages, with their level', () => {
    const first = { zh: `${zh(45)}较好`, en: `${en(90)} most of the plant` }
    expect(check({ anchors: anchors(first) })).toEqual([
      { code: 'rubric/hedged-word', path: ['anchors', 0, 'zh'], facts: { level: 1, word: '较好' } },
      { code: 'rubric/share-word', path: ['anchors', 0, 'en'], facts: { level: 1, word: 'most of' } },
    ])
  })

  it('counts the entries of lists', () => {
    expect(check({ lookFor: { zh: [zh(4)], en: [en(6)] } })).toEqual([{ code: 'rubric/list-length', path: ['lookFor'], facts: { field: 'lookFor', length: 1 } }])
    expect(check({ lookFor: { zh: Array(5).fill(zh(4)), en: Array(5).fill(en(6)) } })).toMatchObject([{ code: 'rubric/list-length' }])
    expect(check({ evidence: { zh: [zh(4), zh(4)], en: [en(6)] } })).toEqual([{ code: 'rubric/list-languages', path: ['evidence'], facts: { field: 'evidence', zh: 2, en: 1 } }])
  })
})
