import { readRubrics } from '@/exchange/rubric/readRubrics'
import { describe, expect, it } from 'vitest'
import { readFixture } from './readFixture'

describe('readRubrics', () => {
  it('tells a bank, a standard and an official list apart by what they say', () => {
    const { sources, found } = readRubrics(['bank.yaml', 'standard.yaml', 'names.yaml'].map(readFixture))
    expect(found).toEqual([])
    expect(sources.map(({ file, is }) => [file, is])).toEqual([['bank.yaml', 'bank'], ['standard.yaml', 'standard'], ['names.yaml', 'official']])
  })

  it('leaves out a file that does not fit and goes on with the others', () => {
    const { sources, found } = readRubrics([{ file: 'a.yaml', text: 'kind: rubric' }, { file: 'b.yaml', text: '- 1' }, readFixture('names.yaml')])
    expect(sources.map(({ file }) => file)).toEqual(['names.yaml'])
    expect(new Set(found.map(({ file, code }) => `${file} ${code}`))).toEqual(new Set(['a.yaml rubric/schema', 'b.yaml rubric/schema']))
  })

  it.each([
    ['a misspelt key deep in the tree', 'standard.yaml', '{ indicator: scenario-1 }', '{ indikator: scenario-1 }', /^children\.0\.children\.0\.children\.0/, /indikator/],
    ['a branch without its title', 'standard.yaml', '        title: { zh: 设备与仓库, en: Machines and stock }\n', '', /^children\.0\.children\.0\.title$/, /Invalid input/],
    ['a text without Chinese', 'standard.yaml', '{ zh: 两个场景, en: Two scenarios }', '{ en: Two scenarios }', /^title\.zh$/, /expected string/],
    ['a number in place of a text', 'standard.yaml', '{ zh: 两个场景, en: Two scenarios }', '45', /^title$/, /expected string/],
    ['an anchor out of order', 'bank.yaml', '      - level: 5\n        zh: 机床厂', '      - level: 4\n        zh: 机床厂', /^indicators\.0\.anchors$/, /order of levels/],
  ])('names field and reason of %s', (_, file, from, to, at, reason) => {
    const { text } = readFixture(file)
    const { found } = readRubrics([{ file, text: text.replace(from, to) }])
    expect(found).toMatchObject([{ code: 'rubric/schema', facts: { at: expect.stringMatching(at), reason: expect.stringMatching(reason) } }])
  })

  it('names an unknown field', () => {
    const { found } = readRubrics([{ file: 'a.yaml', text: `${readFixture('names.yaml').text}\nextra: 1` }])
    expect(found).toMatchObject([{ code: 'rubric/schema', facts: { at: 'extra', reason: expect.stringContaining('extra') } }])
  })
})
