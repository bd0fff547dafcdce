import { readRubrics, refuseSize } from '@/exchange/rubric/readRubrics'
import { describe, expect, it } from 'vitest'
import { readFixture } from './readFixture'

describe('readRubrics', () => {
  it('tells files apart by what they say they are', () => {
    const { sources, found } = readRubrics(['bank.yaml', 'standard.yaml', 'names.yaml', 'edition.yaml', 'crosswalk.yaml', 'reading.yaml', 'contradictions.yaml'].map(readFixture))
    expect(found).toEqual([])
    expect(sources.map(({ file, is }) => [file, is])).toEqual([
      ['bank.yaml', 'bank'], ['standard.yaml', 'standard'], ['names.yaml', 'official'], ['edition.yaml', 'edition'], ['crosswalk.yaml', 'crosswalk'], ['reading.yaml', 'reading'], ['contradictions.yaml', 'contradictions'],
    ])
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
    ['an edition of a standard without a version', 'edition.yaml', 'extends: { id: two-scenarios, version: 1.0.0 }', 'extends: { id: two-scenarios }', /^extends\.version$/, /expected string/],
    ['an entry of a crosswalk that says how in another word', 'crosswalk.yaml', 'how: carry', 'how: move', /^entries\.0/, /Invalid/],
    ['a carried entry from two indicators', 'crosswalk.yaml', 'from: [scenario-2]', 'from: [scenario-1, scenario-2]', /^entries\.0\.from$/, /Too big/],
    ['a reading of another kind', 'reading.yaml', 'is: staged', 'is: guessed', /^scheme/, /Invalid/],
    ['a contradiction against a figure that is none', 'contradictions.yaml', 'fact: connectedMachines', 'fact: kpis', /^contradictions\.1\.unless/, /Invalid/],
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

  it('refuses a newer format of any kind by its number alone', () => {
    const text = (kind: string) => JSON.stringify({ kind, formatVersion: 2, future: true })
    const { sources, found } = readRubrics(['rubric', 'edition', 'crosswalk', 'reading'].map(kind => ({ file: kind, text: text(kind) })))
    expect(sources).toEqual([])
    expect(found.map(({ file, code, path, facts }) => ({ file, code, path, facts }))).toEqual(['rubric', 'edition', 'crosswalk', 'reading'].map(file =>
      ({ file, code: 'rubric/newer-format', path: ['formatVersion'], facts: { version: 2, known: 1 } })))
  })

  it('leaves out a file with markup in it', () => {
    const { sources, found } = readRubrics([{ file: 'bank.yaml', text: readFixture('bank.yaml').text.replace('zh: 装采集盒', 'zh: 装<b>采集盒</b>') }])
    expect(sources).toEqual([])
    expect(found).toMatchObject([{ code: 'rubric/markup', path: ['indicators', 0, 'effort', 1, 'because', 'zh'], facts: { tag: '<b' } }])
  })
})

describe('refuseSize', () => {
  it('allows four million signs and refuses one more', () => {
    expect(refuseSize(4_000_000)).toBeNull()
    expect(refuseSize(4_000_001)).toMatchObject({ code: 'rubric/too-large', severity: 'error', path: [] })
  })

  it('says size and limit in megabytes', () => {
    expect(refuseSize(12_345_678)?.facts).toEqual({ size: '12.3 MB', limit: '4.0 MB' })
  })
})
