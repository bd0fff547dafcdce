import { listReadIndicators } from '@/domain/reading/ReadingFile'
import { applyEdition } from '@/domain/rubric/applyEdition'
import { checkAgreement } from '@/domain/rubric/check/checkAgreement'
import { checkContradictions } from '@/domain/rubric/check/checkContradictions'
import { checkCrosswalk } from '@/domain/rubric/check/checkCrosswalk'
import { checkLanguages } from '@/domain/rubric/check/checkLanguages'
import { checkOfficialTitles, checkOfficialTree } from '@/domain/rubric/check/checkOfficialNames'
import { checkRise } from '@/domain/rubric/check/checkRise'
import { checkTexts } from '@/domain/rubric/check/checkTexts'
import { listUnjustified } from '@/domain/rubric/check/listUnjustified'
import type { Indicator } from '@/domain/rubric/Indicator'
import type { OfficialNames } from '@/domain/rubric/OfficialNames'
import { resolveRubric } from '@/domain/rubric/resolveRubric'
import type { Shelf } from '@/domain/rubric/resolveTree'
import { findStandard } from '@/domain/rubric/resolveTree'
import type { Rubric } from '@/domain/rubric/Rubric'
import { listLeaves } from '@/domain/rubric/Rubric'
import type { RubricFile, StandardRef } from '@/domain/rubric/RubricFile'
import type { RubricProblem, RubricProblemCode } from '@/domain/rubric/RubricProblem'
import { checkAcross } from './checkAcross'
import { hashRubric } from './hashRubric'
import type { Found, RubricSource, TextFile } from './readRubrics'
import { listBank, locateProblems, pick, readRubrics } from './readRubrics'

export interface RubricCheck {
  found: Found[]
  indicators: number
  rubrics: Rubric[]
}

/** What the checked files may refer to. */
interface Library extends Shelf {
  official: readonly OfficialNames[]
}

/** What a file that is not ours may leave out: id, title and anchors suffice for scoring. */
const ADVICE: ReadonlySet<RubricProblemCode> = new Set<RubricProblemCode>(['rubric/missing-text', 'rubric/missing-effort', 'rubric/missing-why', 'rubric/unjustified-weight'])

/**
 * Every problem of the given files, in the order of the files. `around` is the bundled folder: files that are checked may refer to
 * its indicators, standards and official names, and replace them by id; it is not checked itself.
 */
export function checkRubrics(files: readonly TextFile[], around: readonly TextFile[] = []): RubricCheck {
  const { sources, found } = readRubrics(files)
  const everything = [...readRubrics(around).sources, ...sources]
  const library: Library = {
    indicators: mergeBy(listBank(everything), ({ id }) => id),
    standards: mergeBy(pick(everything, 'standard').map(({ content }) => content), ({ id, version }) => `${id}@${version}`),
    official: mergeBy(pick(everything, 'official').map(({ content }) => content), ({ id }) => id),
  }
  const rubrics: Rubric[] = []
  for (const source of sources) {
    const problems = [...checkLanguages(source.value), ...checkAgreement(source.value), ...checkSource(source, library, rubrics)]
    found.push(...locateProblems(source, problems))
  }
  found.push(...checkAcross(sources))
  return { found: sortFound(found, files), indicators: sources.flatMap(source => 'indicators' in source.content ? source.content.indicators : []).length, rubrics }
}

/** One entry a key; a later one replaces an earlier one. */
function mergeBy<T>(entries: readonly T[], keyOf: (entry: T) => string): T[] {
  return [...new Map(entries.map(entry => [keyOf(entry), entry])).values()]
}

function checkSource(source: RubricSource, library: Library, rubrics: Rubric[]): RubricProblem[] {
  switch (source.is) {
    case 'official': return []
    case 'bank': return [
      ...checkIndicators(source.content.indicators, false, library),
      ...library.official.flatMap(names => checkOfficialTitles(source.content.indicators, names)),
    ]
    case 'standard': return checkStandard(source.content, library, rubrics)
    case 'edition': {
      const { content } = source
      const standard = findStandard(library.standards, content.extends)
      if (!standard) return [unknownStandard(['extends'], content.extends)]
      const { rubric, problems } = applyEdition(resolveRubric(standard, library).rubric, content, library)
      rubrics.push(hashRubric(rubric))
      return [...problems, ...content.add.flatMap(({ node }, i) => listUnjustified(node, ['add', i, 'node']))]
    }
    case 'crosswalk': {
      const { from, to } = source.content
      const [older, newer] = [findStandard(library.standards, from), findStandard(library.standards, to)]
      if (!older) return [unknownStandard(['from'], from)]
      if (!newer) return [unknownStandard(['to'], to)]
      return checkCrosswalk(source.content, listIds(older, library), listIds(newer, library))
    }
    case 'contradictions': return checkContradictions(source.content, library.indicators)
    case 'reading': {
      const known = new Set(library.indicators.map(({ id }) => id))
      return listReadIndicators(source.content).filter(id => !known.has(id))
        .map(id => ({ code: 'rubric/unknown-indicator', severity: 'error', path: ['scheme'], facts: { id } }))
    }
  }
}

function unknownStandard(path: RubricProblem['path'], { id, version }: StandardRef): RubricProblem {
  return { code: 'rubric/unknown-standard', severity: 'error', path, facts: { id, version } }
}

function listIds(standard: RubricFile, library: Library): ReadonlySet<string> {
  return new Set(listLeaves(resolveRubric(standard, library).rubric.root).map(({ id }) => id))
}

function checkStandard(content: RubricFile, library: Library, rubrics: Rubric[]): RubricProblem[] {
  const resolved = resolveRubric(content, library)
  rubrics.push(hashRubric(resolved.rubric))
  const names = library.official.find(({ id }) => id === content.follows)
  const isUnknown = content.follows !== undefined && !names
  return [
    ...checkIndicators(content.indicators, true, library),
    // Loading forgives weights that do not add up to 100; an author is told.
    ...resolved.problems.map(problem => ({ ...problem, severity: 'error' as const })),
    ...listUnjustified(content, []).map(soften),
    ...names ? checkOfficialTree(resolved.rubric.root, names) : [],
    ...isUnknown ? [{ code: 'rubric/unknown-official' as const, severity: 'error' as const, path: ['follows'], facts: { id: content.follows ?? '' } }] : [],
  ]
}

function soften(problem: RubricProblem): RubricProblem {
  return ADVICE.has(problem.code) ? { ...problem, severity: 'warning' } : problem
}

function checkIndicators(indicators: readonly Indicator[], isInline: boolean, { indicators: bank }: Library): RubricProblem[] {
  const known = new Set([...bank, ...indicators].map(({ id }) => id))
  return indicators.flatMap((indicator, i) => {
    const texts = [...checkTexts(indicator), ...checkRise(indicator)]
    return [
      ...(isInline ? texts.map(soften) : texts).map(problem => ({ ...problem, path: ['indicators', i, ...problem.path] })),
      ...indicator.requires.flatMap((entry, j): RubricProblem[] => known.has(entry.indicator)
        ? []
        : [{ code: 'rubric/unknown-prerequisite', severity: 'error', path: ['indicators', i, 'requires', j], facts: { id: indicator.id, other: entry.indicator } }]),
    ]
  })
}

function sortFound(found: readonly Found[], files: readonly TextFile[]): Found[] {
  const order = new Map(files.map(({ file }, i) => [file, i]))
  return [...found].sort((a, b) => (order.get(a.file) ?? 0) - (order.get(b.file) ?? 0) || a.line - b.line || a.column - b.column)
}
