import type { Language, LocalText } from '@/domain/LocalText'
import { LANGUAGES } from '@/domain/LocalText'
import type { Indicator } from '@/domain/rubric/Indicator'
import { numberOf } from '@/domain/rubric/numberOf'
import type { Rubric } from '@/domain/rubric/Rubric'
import { listLeaves } from '@/domain/rubric/Rubric'
import type { StandardRef } from '@/domain/rubric/RubricFile'
import type { TextKey } from '@/messages/TEXTS'

/** A standard that holds an indicator: in its general edition, which all others follow unless they drop it, or in some editions only. */
interface Use extends StandardRef {
  title: LocalText
  isGeneral: boolean
  editions: NonNullable<Rubric['edition']>[]
}

interface Field {
  label: TextKey
  level: number
  text: string
  /** The text as it is searched: of the same length, so that a place in one is a place in the other. */
  plain: string
}

export interface IndexEntry {
  indicator: Indicator
  title: LocalText
  number: string
  uses: Use[]
  titles: string
  fields: Record<Language, Field[]>
  everything: string
}

/** A text in three parts, the middle one being what was searched for. */
type Cut = [before: string, hit: string, after: string]

export interface Hit {
  entry: IndexEntry
  title: Cut
  snippet: { label: TextKey, level: number, cut: Cut } | null
}

/** Signs before and after a hit that a snippet keeps. */
const AROUND = { zh: [18, 60], en: [40, 110] } satisfies Record<Language, [number, number]>

/**
 * Every indicator of the bank and of the rubrics, once, with the standards that hold it. A file may bring an indicator of its own under
 * the id of another one, so that it is the thing that counts and not its id.
 */
export function indexIndicators(bank: readonly Indicator[], rubrics: readonly Rubric[]): IndexEntry[] {
  const uses = new Map<Indicator, { titles: LocalText[], uses: Use[] }>()
  for (const { id, version, title, edition, root } of rubrics) {
    for (const leaf of listLeaves(root)) {
      const entry = uses.get(leaf.indicator) ?? { titles: [], uses: [] }
      let use = entry.uses.find(known => known.id === id && known.version === version)
      if (!use) entry.uses.push(use = { id, version, title, isGeneral: false, editions: [] })
      if (edition) use.editions.push(edition)
      else use.isGeneral = true
      entry.titles.push(leaf.title)
      uses.set(leaf.indicator, entry)
    }
  }
  return [...new Set([...uses.keys(), ...bank])].map(indicator => describe(indicator, uses.get(indicator)))
}

function describe(indicator: Indicator, found?: { titles: LocalText[], uses: Use[] }): IndexEntry {
  const title = found?.titles[0] ?? indicator.title
  const number = numberOf(indicator.id)
  const fieldsIn = (language: Language): Field[] => [
    ...indicator.question ? [field('search.question', indicator.question[language])] : [],
    ...indicator.anchors.map((anchor, i) => field('search.level', anchor[language], i + 1)),
    ...indicator.systems.length > 0 ? [field('guide.systems', indicator.systems.join(' · '))] : [],
    ...indicator.scope ? [field('rubric.scope', indicator.scope[language])] : [],
  ]
  const fields = { zh: fieldsIn('zh'), en: fieldsIn('en') }
  const titles = simplify(LANGUAGES.flatMap(language => [title, indicator.title, ...found?.titles ?? []].map(text => text[language])).join('\n'))
  const texts = LANGUAGES.flatMap(language => fields[language].map(({ plain }) => plain))
  return { indicator, title, number, uses: found?.uses ?? [], titles, fields, everything: [simplify(`${number}\n${indicator.id}`), titles, ...texts].join('\n') }
}

function field(label: TextKey, text: string, level = 0): Field {
  return { label, level, text, plain: simplify(text) }
}

/** Lower case, and full-width letters and figures as plain ones; the length stays. */
function simplify(text: string): string {
  return text.replace(/[A-Z]/g, sign => sign.toLowerCase())
    .replace(/[\uff01-\uff5e]/g, sign => String.fromCharCode(sign.charCodeAt(0) - 0xfee0).toLowerCase())
}

/**
 * What holds every word of the query, in either language: first by number, then by title, question and level text; words of which only
 * the beginning was asked for come last.
 */
export function searchIndicators(index: readonly IndexEntry[], query: string, language: Language): Hit[] {
  const words = simplify(query).split(/\s+/).filter(word => word !== '')
  if (words.length === 0) return []
  const other = language === 'zh' ? 'en' : 'zh'
  return index.filter(({ everything }) => words.every(word => findWord(everything, word)))
    .map(entry => {
      const texts = [...entry.fields[language], ...entry.fields[other]]
      const whole = texts.find(({ plain }) => words.some(word => findWord(plain, word)?.isWhole))
      const found = whole ?? texts.find(({ plain }) => words.some(word => findWord(plain, word)))
      return { entry, found, rank: rank(entry, whole, words) }
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ entry, found }) => {
      // What is found by its title or number alone is introduced by its question.
      const shown = found ?? entry.fields[language][0]
      return {
        entry,
        title: cutAt(entry.title[language], words),
        snippet: shown ? { label: shown.label, level: shown.level, cut: shorten(cutAt(shown.text, words), language) } : null,
      }
    })
}

const LATIN = /[a-z0-9]/

/** Where a word stands: Latin ones only from their beginning, so that “mes” does not find “times”; Chinese ones anywhere. */
function findWord(plain: string, word: string): { at: number, isWhole: boolean } | null {
  let partial: number | null = null
  for (let at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + 1)) {
    if (LATIN.test(word.charAt(0)) && LATIN.test(plain.charAt(at - 1))) continue
    if (!LATIN.test(word.slice(-1)) || !LATIN.test(plain.charAt(at + word.length))) return { at, isWhole: true }
    partial ??= at
  }
  return partial === null ? null : { at: partial, isWhole: false }
}

function rank({ number, titles }: IndexEntry, whole: Field | undefined, words: readonly string[]): number {
  if (words.includes(simplify(number))) return 0
  if (words.every(word => findWord(titles, word))) return 1
  if (!whole) return 5
  if (whole.label === 'search.question') return 2
  return whole.label === 'search.level' ? 3 : 4
}

function cutAt(text: string, words: readonly string[]): Cut {
  const plain = simplify(text)
  const places = words.flatMap(word => {
    const place = findWord(plain, word)
    return place ? [{ ...place, length: word.length }] : []
  })
  const [first] = places.sort((a, b) => Number(b.isWhole) - Number(a.isWhole) || a.at - b.at || b.length - a.length)
  return first ? [text.slice(0, first.at), text.slice(first.at, first.at + first.length), text.slice(first.at + first.length)] : [text, '', '']
}

function shorten([before, hit, after]: Cut, language: Language): Cut {
  const [least, most] = AROUND[language]
  const end = (text: string, length: number) => text.length > length ? `${text.slice(0, length).trimEnd()}…` : text
  if (hit === '') return [end(before, least + most), '', '']
  // English begins with a whole word.
  const start = before.slice(-least).replace(language === 'en' ? /^\S*\s+/ : /^\s+/, '')
  return [before.length > least ? `…${start}` : before, hit, end(after, most)]
}
