import { checkPrerequisites } from '@/domain/rubric/check/checkPrerequisites'
import { findRepeats } from '@/domain/rubric/check/findRepeats'
import type { Indicator } from '@/domain/rubric/Indicator'
import type { RubricProblem, RubricProblemCode } from '@/domain/rubric/RubricProblem'
import type { Found, RubricSource } from './readRubrics'
import { locateProblems } from './readRubrics'

interface Entry { source: RubricSource, indicator: Indicator, index: number }

/** Problems that only show between indicators, in one file or in several: repeated ids, circles, repeated texts. */
export function checkAcross(sources: readonly RubricSource[]): Found[] {
  const all = sources.flatMap((source): Entry[] =>
    'indicators' in source.content ? source.content.indicators.map((indicator, index) => ({ source, indicator, index })) : [])
  const found: Found[] = []
  const report = (at: number, code: RubricProblemCode, path: RubricProblem['path'], facts: RubricProblem['facts']) => {
    const entry = all[at]
    if (entry) found.push(...locateProblems(entry.source, [{ code, severity: 'error', path: ['indicators', entry.index, ...path], facts }]))
  }

  const first = new Map<string, number>()
  all.forEach(({ indicator: { id } }, at) => {
    if (first.has(id)) report(at, 'rubric/repeated-id', ['id'], { id })
    else first.set(id, at)
  })
  for (const problem of checkPrerequisites(all.map(({ indicator }) => indicator))) {
    const [at, ...path] = problem.path
    if (typeof at === 'number') report(at, problem.code, path, problem.facts)
  }
  for (const language of ['zh', 'en'] as const) {
    const passages = all.flatMap(({ indicator }, at) => indicator.anchors.map((anchor, level) => ({ place: `${at}/${level}`, text: anchor[language] })))
    const name = (place: string) => {
      const [at, level] = place.split('/').map(Number)
      return { at: at ?? 0, level: level ?? 0, id: all[at ?? 0]?.indicator.id ?? '' }
    }
    for (const repeat of findRepeats(passages)) {
      const here = name(repeat.place)
      const there = name(repeat.other)
      report(here.at, 'rubric/repeated-text', ['anchors', here.level, language],
        { id: here.id, level: here.level + 1, other: there.id, otherLevel: there.level + 1, text: repeat.text })
    }
  }
  return [...found, ...findRepeatedSentences(sources, all)]
}

/** `place` is the same for the two languages of one text. */
interface Sentence { source: RubricSource, path: RubricProblem['path'], place: string, text: string }

/** Whole sentences beside the anchors (questions, what to look for, evidence, examples) that stand twice in the bank. */
function findRepeatedSentences(sources: readonly RubricSource[], all: readonly Entry[]): Found[] {
  const sentences = (['zh', 'en'] as const).flatMap(language => [
    ...all.flatMap(({ source, indicator, index }): Sentence[] => {
      const at = (path: RubricProblem['path'], text: string) =>
        ({ source, path: ['indicators', index, ...path], place: [source.file, index, ...path.filter(key => key !== language)].join('/'), text })
      return [
        ...indicator.question ? [at(['question', language], indicator.question[language])] : [],
        ...(['lookFor', 'evidence'] as const).flatMap(field => (indicator[field]?.[language] ?? []).map((text, i) => at([field, language, i], text))),
      ]
    }),
    ...sources.flatMap((source): Sentence[] => source.is === 'edition'
      ? source.content.examples.map((example, i) => ({ source, path: ['examples', i, language], place: [source.file, 'examples', i].join('/'), text: example[language] }))
      : []),
  ])
  const seen = new Map<string, Sentence>()
  return sentences.flatMap(sentence => {
    const { source, path, place, text } = sentence
    const key = text.replace(/[\p{P}\s]/gu, '').toLowerCase()
    const earlier = seen.get(key)
    // One plain string serves both languages of a file that is not ours.
    if (!earlier || earlier.place === place) {
      seen.set(key, sentence)
      return []
    }
    const { line } = earlier.source.locate(earlier.path)
    return locateProblems(source, [{ code: 'rubric/repeated-sentence', severity: 'error', path, facts: { file: earlier.source.file, line, text } }])
  })
}
