import { readYaml } from '@/exchange/rubric/readYaml'
import { describe, expect, it } from 'vitest'

const TEXT = `# a comment
title: { zh: 标题, en: title }
list:
  - one
  - key: 值
    more: |
      two
      lines
why: &why { zh: 因, en: cause }
again: *why
`

describe('readYaml', { timeout: 60_000 }, () => {
  it('reads plain values, JSON included', () => {
    expect(readYaml('a.yaml', TEXT).value).toEqual({
      title: { zh: '标题', en: 'title' }, list: ['one', { key: '值', more: 'two\nlines\n' }], why: { zh: '因', en: 'cause' }, again: { zh: '因', en: 'cause' },
    })
    expect(readYaml('a.json', '\uFEFF{"a": [1, null]}').value).toEqual({ a: [1, null] })
  })

  it.each<[path: (string | number)[], line: number, column: number, what: string]>([
    [['title'], 2, 8, 'a mapping in braces'],
    [['title', 'en'], 2, 22, 'a value within it, counted in characters'],
    [['list'], 4, 3, 'a list'],
    [['list', 0], 4, 5, 'an entry'],
    [['list', 1, 'key'], 5, 10, 'a value in an entry'],
    [['list', 1, 'more'], 6, 11, 'a block text'],
    [['list', 1, 'lacking'], 5, 5, 'what is not there: its parent'],
    [['list', 7, 'x', 'y'], 4, 3, 'what is not there, further up'],
    [['again', 'zh'], 10, 8, 'what an alias stands for: the alias'],
    [[], 2, 1, 'the file'],
  ])('finds %j at %i:%i (%s)', (path, line, column) => {
    expect(readYaml('a.yaml', TEXT).locate(path)).toEqual({ line, column })
  })

  it('starts at 1:1 in an empty file', () => {
    const { value, problems, locate } = readYaml('a.yaml', '')
    expect({ value, problems, at: locate(['a', 0]) }).toEqual({ value: null, problems: [], at: { line: 1, column: 1 } })
  })

  it.each([
    ['a bracket left open', 'a: 1\nb: [1,', 2],
    ['a repeated key', 'a: 1\nb: 2\na: 3', 3],
    ['two documents', 'a: 1\n---\nb: 2', 2],
    ['a tabulator as indentation', 'a:\n\tb: 1', 2],
    ['an alias without its anchor', 'a: 1\nb: *nowhere', 2],
    ['a merge of nothing', 'a: 1\nb:\n  <<: *nowhere', 3],
    ['an alias inside its own anchor', 'a: &a [1, *a]', 1],
    ['more aliases than any author writes', `a: &a [1, 1]\n${[...'bcdefg'].map((key, i) => `${key}: &${key} [${Array(10).fill(`*${'abcdef'[i]}`).join()}]`).join('\n')}`, 1],
  ])('refuses %s and names the line', (_, text, line) => {
    const { value, problems, locate } = readYaml('a.yaml', text)
    expect(value).toBeUndefined()
    expect(problems).toEqual([{ code: 'rubric/not-yaml', severity: 'error', path: [], facts: { reason: expect.stringMatching(/\S/) } }])
    expect(locate([]).line).toBe(line)
  })

  it.each([
    ['brackets without end', '['.repeat(50_000)],
    ['dashes without end', '- '.repeat(50_000)],
    ['maps a thousand deep', Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
    ['one list shared until it is half a million', `a: &a [${Array(5000).fill('{ b: 1 }').join()}]\nc: [${Array(99).fill('*a').join()}]`],
  ])('refuses %s before it takes time or memory', (_, text) => {
    const { value, problems } = readYaml('a.yaml', text)
    expect({ value, codes: problems.map(({ code }) => code) }).toEqual({ value: undefined, codes: ['rubric/too-complex'] })
  })

  it('finds a repeated key in a map of many', () => {
    const keys = Array.from({ length: 20_000 }, (_, i) => `k${i}: 1`)
    const { problems, locate } = readYaml('a.yaml', [...keys, 'k7: 2'].join('\n'))
    expect(problems.map(({ code }) => code)).toEqual(['rubric/not-yaml'])
    expect(locate([]).line).toBe(20_001)
  })
})
