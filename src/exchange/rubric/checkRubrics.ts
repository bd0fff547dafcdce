import { checkLanguages } from '@/domain/rubric/check/checkLanguages'
import { checkOfficialTitles, checkOfficialTree } from '@/domain/rubric/check/checkOfficialNames'
import { checkPrerequisites } from '@/domain/rubric/check/checkPrerequisites'
import { checkTexts } from '@/domain/rubric/check/checkTexts'
import { findRepeats } from '@/domain/rubric/check/findRepeats'
import type { Indicator } from '@/domain/rubric/Indicator'
import { resolveRubric } from '@/domain/rubric/resolveRubric'
import type { Rubric } from '@/domain/rubric/Rubric'
import type { RubricProblem, RubricProblemCode } from '@/domain/rubric/RubricProblem'
import { hashRubric } from './hashRubric'
import type { Found, RubricSource, TextFile } from './readRubrics'
import { listBank, locateProblems, readRubrics } from './readRubrics'

export interface RubricCheck {
  found: Found[]
  indicators: number
  rubrics: Rubric[]
}

/** What a file that is not ours may leave out: id, title and anchors suffice for scoring. */
const ADVICE: ReadonlySet<RubricProblemCode> = new Set<RubricProblemCode>(['rubric/missing-text', 'rubric/missing-effort', 'rubric/missing-why'])

/**
 * Every problem of the given files, in the order of the files. `around` is the bundled folder: files that are checked may refer to
 * its indicators and official names, and replace them by id; it is not checked itself.
 */
export function checkRubrics(files: readonly TextFile[], around: readonly TextFile[] = []): RubricCheck {
  const { sources, found } = readRubrics(files)
  const background = readRubrics(around).sources
  const bank = mergeBank([...listBank(background), ...listBank(sources)])
  const official = [...new Map([...background, ...sources].flatMap(source => source.is === 'official' ? [[source.content.id, source.content] as const] : [])).values()]
  const rubrics: Rubric[] = []

  for (const source of sources) {
    const problems = checkLanguages(source.value)
    if (source.is !== 'official') problems.push(...checkIndicators(source.content.indicators, source.is === 'standard', bank))
    if (source.is === 'bank') problems.push(...official.flatMap(names => checkOfficialTitles(source.content.indicators, names)))
    if (source.is === 'standard') {
      const resolved = resolveRubric(source.content, bank)
      rubrics.push(hashRubric(resolved.rubric))
      // Loading forgives weights that do not add up to 100; an author is told.
      problems.push(...resolved.problems.map(problem => ({ ...problem, severity: 'error' as const })))
      const names = official.find(({ id }) => id === source.content.follows)
      if (names) problems.push(...checkOfficialTree(source.content, names))
      else if (source.content.follows !== undefined) problems.push({ code: 'rubric/unknown-official', severity: 'error', path: ['follows'], facts: { id: source.content.follows } })
    }
    found.push(...locateProblems(source, problems))
  }
  found.push(...checkAcross(sources))
  return { found: sortFound(found, files), indicators: sources.flatMap(indicatorsOf).length, rubrics }
}

function indicatorsOf(source: RubricSource): Indicator[] {
  return source.is === 'official' ? [] : source.content.indicators
}

/** One entry an id; a later one replaces an earlier one. */
function mergeBank(indicators: readonly Indicator[]): Indicator[] {
  return [...new Map(indicators.map(indicator => [indicator.id, indicator])).values()]
}

function checkIndicators(indicators: readonly Indicator[], isInline: boolean, bank: readonly Indicator[]): RubricProblem[] {
  const known = new Set([...bank, ...indicators].map(({ id }) => id))
  return [
    ...indicators.flatMap((indicator, i) => checkTexts(indicator).map(problem => ({
      ...problem,
      severity: isInline && ADVICE.has(problem.code) ? 'warning' as const : problem.severity,
      path: ['indicators', i, ...problem.path],
    }))),
    ...indicators.flatMap((indicator, i) => indicator.requires.flatMap((entry, j): RubricProblem[] => known.has(entry.indicator)
      ? []
      : [{ code: 'rubric/unknown-prerequisite', severity: 'error', path: ['indicators', i, 'requires', j], facts: { id: indicator.id, other: entry.indicator } }])),
  ]
}

/** Problems that only show between indicators, in one file or in several: repeated ids, circles, repeated anchors. */
function checkAcross(sources: readonly RubricSource[]): Found[] {
  const all = sources.flatMap(source => indicatorsOf(source).map((indicator, index) => ({ source, indicator, index })))
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
  return found
}

function sortFound(found: readonly Found[], files: readonly TextFile[]): Found[] {
  const order = new Map(files.map(({ file }, i) => [file, i]))
  return [...found].sort((a, b) => (order.get(a.file) ?? 0) - (order.get(b.file) ?? 0) || a.line - b.line || a.column - b.column)
}
