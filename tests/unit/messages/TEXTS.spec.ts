// Without this, a text that lacks a fact, a language or its full stop is only noticed by a user.
import { ARCHIVE_ERROR_CODES } from '@/domain/archive/ArchiveError'
import { FILE_ERROR_CODES } from '@/domain/assessment/FileError'
import { BENCHMARK_ERROR_CODES } from '@/domain/benchmark/BenchmarkError'
import { LANGUAGES } from '@/domain/LocalText'
import { RETURN_ERROR_CODES } from '@/domain/handout/ReturnError'
import { RUBRIC_PROBLEM_CODES } from '@/domain/rubric/RubricProblem'
import { WORKBOOK_PROBLEM_CODES } from '@/domain/workbook/WorkbookProblem'
import { TEXTS } from '@/messages/TEXTS'
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const CHINESE = /[\u3400-\u9fff\u3000-\u303f\uff01-\uff60]/u

/** Texts that may hold Chinese in English, with the reason. */
const MAY_HOLD_CHINESE: { is: RegExp, because: string }[] = [
  { is: /^certificate\./, because: 'the Chinese name is what stands on the certificate' },
]
const mayHoldChinese = (key: string) => MAY_HOLD_CHINESE.some(({ is }) => is.test(key))

const keys = Object.keys(TEXTS).filter((key): key is keyof typeof TEXTS => key in TEXTS)
const all = keys.flatMap(key => LANGUAGES.map(language => ({ key, language, text: TEXTS[key][language] })))
const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort()
const failing = (isBad: (entry: typeof all[number]) => boolean) => all.filter(isBad).map(({ key, language, text }) => `${key} ${language}: ${text}`)

describe('TEXTS', () => {
  it('has every group of texts, so that none is forgotten here', async () => {
    const folder = new URL('../../../src/messages/texts/', import.meta.url)
    const groups = await Promise.all(readdirSync(folder).map(async file => Object.values<unknown>(await import(new URL(file, folder).href))))
    const known = groups.flat(1).flatMap(group => Object.keys(group instanceof Object ? group : {}))
    expect([...known].sort()).toEqual([...keys].sort())
  })

  it('has a text for every code of an error', () => {
    expect([...ARCHIVE_ERROR_CODES, ...BENCHMARK_ERROR_CODES, ...FILE_ERROR_CODES, ...RETURN_ERROR_CODES, ...RUBRIC_PROBLEM_CODES, ...WORKBOOK_PROBLEM_CODES].filter(code => !(code in TEXTS))).toEqual([])
  })

  it('has the same facts in both languages', () => {
    expect(keys.filter(key => placeholders(TEXTS[key].zh).join() !== placeholders(TEXTS[key].en).join())).toEqual([])
  })

  it('is nowhere empty or padded by mistake', () => {
    // English sentences that are put together, list separators and colons carry their space on purpose.
    expect(failing(({ text }) => text.trim() === '' || / {2}/.test(text))).toEqual([])
    expect(failing(({ text, language }) => language === 'zh' ? text !== text.trim() : /^ (?![A-Z])|(?<![.;:,]) $/.test(text))).toEqual([])
  })

  it('has no brace that looks like a fact and is none', () => {
    expect(failing(({ text }) => /[{}]|\$\{|%s|%d|undefined|null|TODO/.test(text.replace(/\{\w+\}/g, '')))).toEqual([])
  })

  it('has a singular and a plural only where the number n chooses', () => {
    expect(failing(({ text }) => text.includes(' | ') && (text.split(' | ').length !== 2 || !text.includes('{n}')))).toEqual([])
    expect(failing(({ text, language }) => language === 'zh' && text.includes(' | '))).toEqual([])
  })

  it('writes Chinese in Chinese, with Chinese stops', () => {
    expect(failing(({ language, text }) => language === 'zh' && /[\u4e00-\u9fff}][.,;:!?](\s|$|[\u4e00-\u9fff])/u.test(text))).toEqual([])
  })

  it('writes English without Chinese signs', () => {
    expect(failing(({ key, language, text }) => language === 'en' && CHINESE.test(text) && !mayHoldChinese(key))).toEqual([])
  })

  it('ends a sentence in one language when it ends in the other', () => {
    const isSentence = (text: string) => /[.。?？!！…]\s*$/u.test(text)
    expect(keys.filter(key => isSentence(TEXTS[key].zh) !== isSentence(TEXTS[key].en))).toEqual([])
  })

  it('differs between the languages', () => {
    expect(keys.filter(key => TEXTS[key].zh === TEXTS[key].en)).toEqual([])
  })
})
