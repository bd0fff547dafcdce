import { checkRubrics } from '@/exchange/rubric/checkRubrics'
import type { TextFile } from '@/exchange/rubric/readRubrics'
import { describe, expect, it } from 'vitest'
import { indicator } from '../../domain/buildRubric'

type Texts = Parameters<typeof indicator>[1]

/** A bank of indicators whose anchors never repeat, as JSON on one line for each indicator. */
function bank(file: string, indicators: Record<string, Texts>): TextFile {
  const lines = Object.entries(indicators).map(([id, texts]) => JSON.stringify(indicator(id, { anchors: [1, 2, 3, 4, 5].map(level => `${id}-${level}`), ...texts })))
  return { file, text: `{"indicators": [\n${lines.join(',\n')}\n]}` }
}

/** The findings of one code, with the place that the facts name. */
function find(code: string, ...files: TextFile[]) {
  return checkRubrics(files).found.filter(problem => problem.code === code).map(({ file, line, path, facts }) => ({ file, line, path, facts }))
}
const findSentences = (...files: TextFile[]) => find('rubric/repeated-sentence', ...files)

const both = (text: string) => ({ zh: `问${text}`, en: `ask ${text}` })

describe('checkAcross', () => {
  it('names the file and the line where a sentence stands already', () => {
    const one = bank('one.yaml', { a: {}, b: { question: { zh: '谁来记停机？', en: 'Who notes a stop?' } } })
    const other = bank('other.yaml', { c: { question: { zh: '谁来记停机？', en: 'Who writes a stop down?' } } })

    expect(findSentences(one, other)).toEqual([
      { file: 'other.yaml', line: 2, path: ['indicators', 0, 'question', 'zh'], facts: { file: 'one.yaml', line: 3, text: '谁来记停机？' } },
    ])
  })

  it('compares questions, what to look for and evidence with one another', () => {
    const file = bank('a.yaml', {
      a: { question: both('one'), lookFor: { zh: ['看一', '看二'], en: ['see one', 'see two'] } },
      b: { evidence: { zh: ['看二', '看三'], en: ['see three', 'ask one'] } },
    })

    expect(findSentences(file).map(({ path }) => path)).toEqual([['indicators', 1, 'evidence', 'zh', 0], ['indicators', 1, 'evidence', 'en', 1]])
  })

  it('takes no notice of spaces, punctuation and capitals', () => {
    const file = bank('a.yaml', { a: { question: { zh: '谁来记？', en: 'Who notes it, and when?' } }, b: { question: { zh: '谁 来记', en: 'who notes it and when' } } })

    expect(findSentences(file)).toHaveLength(2)
  })

  it('leaves one plain string that serves both languages alone', () => {
    expect(findSentences(bank('a.yaml', { a: { question: 'Who notes it?', lookFor: { zh: ['see it'], en: ['see it'] } } }))).toEqual([])
  })

  it('finds the same sentence at the same place of two files', () => {
    const file = (id: string) => bank(`${id}.yaml`, { [id]: { question: { zh: '谁来记停机？', en: `Who notes a stop (${id})?` } } })

    expect(findSentences(file('one'), file('other'))).toMatchObject([{ file: 'other.yaml', path: ['indicators', 0, 'question', 'zh'] }])
  })

  it('finds the same sentence twice in one list', () => {
    expect(findSentences(bank('a.yaml', { a: { lookFor: { zh: ['看停机卡', '看停机卡'], en: ['see the card', 'see the board'] } } }))).toMatchObject([
      { path: ['indicators', 0, 'lookFor', 'zh', 1] },
    ])
  })

  it('finds an example of an edition that another one has already', () => {
    const edition = (id: string, ...examples: string[]) => ({
      file: `${id}.yaml`,
      text: JSON.stringify({
        kind: 'edition', formatVersion: 1, id, extends: { id: 'x', version: '1.0.0' }, title: id,
        examples: examples.map(zh => ({ indicator: 'a', level: 1, zh, en: `${zh} of ${id}` })),
      }),
    })

    expect(findSentences(edition('energy', '焊缝'), edition('automotive', '涂装', '焊缝'))).toMatchObject([{ file: 'automotive.yaml', path: ['examples', 1, 'zh'], facts: { file: 'energy.yaml' } }])
  })

  it('finds anchors that repeat one another in two files, by indicator and level', () => {
    const clause = '班组长每天早会核对前一班的停机记录'
    const one = bank('one.yaml', { a: { anchors: ['a1', clause, 'a3', 'a4', 'a5'] } })
    const other = bank('other.yaml', { b: { anchors: ['b1', 'b2', 'b3', `${clause}，签字`, 'b5'] } })

    expect(find('rubric/repeated-text', one, other)[0]).toEqual({
      file: 'other.yaml', line: 2, path: ['indicators', 0, 'anchors', 3, 'zh'], facts: { id: 'b', level: 4, other: 'a', otherLevel: 2, text: clause },
    })
  })

  it('finds a circle of prerequisites that goes through two files', () => {
    const needing = (other: string) => ({ requires: [{ level: 3, indicator: other, step: 5 }] })

    expect(find('rubric/circular-prerequisites', bank('one.yaml', { a: needing('b') }), bank('other.yaml', { b: needing('a') }))).toEqual([
      { file: 'one.yaml', line: 2, path: ['indicators', 0, 'requires'], facts: { id: 'a', circle: 'a@3 → b@3 → a@3' } },
    ])
  })

  it('finds an id that a standard brings although the bank has it', () => {
    const standard = { file: 's.yaml', text: JSON.stringify({ kind: 'rubric', formatVersion: 1, id: 's', version: '1.0.0', title: 's', children: [{ indicator: 'a', weight: 100 }], indicators: [indicator('a')] }) }

    expect(find('rubric/repeated-id', bank('one.yaml', { a: {} }), standard)).toEqual([{ file: 's.yaml', line: 1, path: ['indicators', 0, 'id'], facts: { id: 'a' } }])
  })
})
