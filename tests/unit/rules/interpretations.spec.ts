// Without this, a branch that is added to a standard, or a level that is forgotten, leaves a hole in the report of every plant that stands there.
import { readFolder, RUBRICS } from '@/cli/readFolder'
import { INDUSTRIES } from '@/domain/enterprise/Enterprise'
import { LANGUAGES } from '@/domain/LocalText'
import type { Branch, Interpretation } from '@/domain/rubric/Rubric'
import { loadBundle, openStandard } from '@/exchange/rubric/loadRubric'
import { describe, expect, it } from 'vitest'

const bundle = loadBundle(readFolder(RUBRICS))
const LEVELS = [0, 1, 2, 3, 4, 5]
/** A paragraph: enough to say something, and no more than a reader takes in. */
const LENGTHS = { zh: [60, 170], en: [40, 110] } as const
const measure = { zh: (text: string) => [...text].length, en: (text: string) => text.trim().split(/\s+/).length }

/** The whole and the branches below it. */
function listTold({ id, version }: { id: string, version: string }, industry?: string): Branch[] {
  const rubric = openStandard(bundle, { id, version }, industry)
  if (!rubric) throw new Error(`There is no ${id}.`)
  return [rubric.root, ...rubric.root.children.filter(child => child.kind === 'branch')]
}
const standards = bundle.standards.map(({ id, version }) => ({ id, version }))
const textsOf = (interpretations: readonly Interpretation[] = []) => interpretations.flatMap(entry => LANGUAGES.map(language => ({ level: entry.level, language, text: entry[language] })))
/** Every text as it stands in a file; an included standard speaks with its own. */
const written = bundle.standards.flatMap(({ id, interpretations, children }) => [
  { at: `${id} total`, texts: textsOf(interpretations) }, ...children.flatMap(child => 'interpretations' in child ? [{ at: `${id} ${child.id}`, texts: textsOf(child.interpretations) }] : []),
])

describe('interpretations of the standards that we ship', { timeout: 60_000 }, () => {
  it('are looked for in every standard', () => {
    expect(standards.map(({ id }) => id)).toEqual(expect.arrayContaining(['scenarios-40', 'scenarios-45', 'shanghai-7plus1']))
    expect(written.flatMap(({ texts }) => texts).length).toBeGreaterThan(250)
  })

  it.each(standards)('say of the whole and of every branch of $id what each level means', standard => {
    expect(listTold(standard).filter(({ interpretations }) => JSON.stringify(interpretations?.map(({ level }) => level)) !== JSON.stringify(LEVELS)).map(({ id }) => id)).toEqual([])
  })

  it.each(standards)('stay under every edition of $id', standard => {
    const told = new Map(listTold(standard).map(({ id, interpretations }) => [id, interpretations]))
    for (const industry of INDUSTRIES) {
      const under = listTold(standard, industry).filter(({ id }) => told.has(id))
      expect(under.map(({ interpretations }) => interpretations)).toEqual(under.map(({ id }) => told.get(id)))
    }
  })

  it.each(LANGUAGES)('are a paragraph each: %s', language => {
    const [least, most] = LENGTHS[language]
    const lengths = written.flatMap(({ at, texts }) => texts.filter(entry => entry.language === language).map(({ level, text }) => ({ at: `${at} ${level}`, length: measure[language](text) })))
    expect(lengths.filter(({ length }) => length < least || length > most)).toEqual([])
  })

  it('are written in the language that they stand under', () => {
    const wrong = written.flatMap(({ at, texts }) => texts.filter(({ language, text }) => language === 'en' ? /[\u3400-\u9fff\uff01-\uff60]/u.test(text) : !/^[^a-z]*[\u4e00-\u9fff]/u.test(text)).map(({ level, language }) => `${at} ${level} ${language}`))
    expect(wrong).toEqual([])
  })

  it('say nothing twice', () => {
    const all = written.flatMap(({ at, texts }) => texts.map(({ level, text }) => ({ at: `${at} ${level}`, text: text.trim() })))
    const first = new Map<string, string>()
    const repeated = all.filter(({ at, text }) => {
      const known = first.get(text)
      first.set(text, known ?? at)
      return known !== undefined
    })
    expect(repeated.map(({ at, text }) => `${at} as ${first.get(text)}`)).toEqual([])
  })
})
