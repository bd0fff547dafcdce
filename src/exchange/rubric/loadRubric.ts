import type { FileError } from '@/domain/assessment/FileError'
import type { Result } from '@/domain/Result'
import { fail, succeed } from '@/domain/Result'
import { checkPrerequisites } from '@/domain/rubric/check/checkPrerequisites'
import { resolveRubric } from '@/domain/rubric/resolveRubric'
import type { Bundle } from '@/domain/rubric/resolveStandard'
import { keyOfRubric, resolveStandard } from '@/domain/rubric/resolveStandard'
import type { Shelf } from '@/domain/rubric/resolveTree'
import type { Rubric } from '@/domain/rubric/Rubric'
import type { RubricFile, StandardRef } from '@/domain/rubric/RubricFile'
import type { RubricProblem } from '@/domain/rubric/RubricProblem'
import { hashRubric } from './hashRubric'
import type { Found, TextFile } from './readRubrics'
import { listBank, locateProblems, pick, readRubrics } from './readRubrics'

/** The rubrics of a folder that has passed `rubric check`; throws at the first problem, which is then a bug of ours. */
export function loadBundle(files: readonly TextFile[]): Bundle {
  const { sources, found } = readRubrics(files)
  const [problem] = found
  if (problem) throw new Error(`${problem.file}:${problem.line} ${problem.code} ${JSON.stringify(problem.facts)}`)
  return {
    indicators: listBank(sources),
    standards: pick(sources, 'standard').map(({ content }) => content),
    editions: pick(sources, 'edition').map(({ content }) => content),
    crosswalks: pick(sources, 'crosswalk').map(({ content }) => content),
    contradictions: pick(sources, 'contradictions').flatMap(({ content }) => content.contradictions),
    readings: pick(sources, 'reading').map(({ content }) => content),
  }
}

/** A standard of the bundle with its identity, under the industry's edition where it has one; `null` when there is none. */
export function openStandard(bundle: Bundle, standard: StandardRef, industry?: string): Rubric | null {
  const draft = resolveStandard(bundle, standard, industry)
  return draft && hashRubric(draft)
}

/** The hashes of every standard of the bundle, alone and under each of its editions, by the key of `keyOfRubric`. */
export function hashBundle(bundle: Bundle): Record<string, string> {
  const all = bundle.standards.flatMap(standard => [undefined, ...bundle.editions.map(({ id }) => id)].map(industry => resolveStandard(bundle, standard, industry)))
  return Object.fromEntries(all.flatMap(draft => draft ? [[keyOfRubric(draft), hashRubric(draft).hash]] : []))
}

export interface LoadedRubric {
  file: RubricFile
  rubric: Rubric
  warnings: Found[]
}

/** One rubric file that somebody brings, over its own indicators and those of the bank; warnings do not stop it. */
export function loadRubric(file: TextFile, shelf: Shelf): Result<LoadedRubric, FileError & { problems: Found[] }> {
  const { sources: [source], found } = readRubrics([file])
  const refuse = (problems: Found[]) => fail({ code: 'file/bad-rubric' as const, path: problems[0]?.path.join('.') ?? '', facts: { reason: '' }, problems })
  if (!source) return refuse(found)
  if (source.is !== 'standard') {
    return refuse(locateProblems(source, [{ code: 'rubric/schema', severity: 'error', path: ['kind'], facts: { at: 'kind', reason: 'expected “rubric”' } }]))
  }
  const { rubric, problems } = resolveRubric(source.content, shelf)
  const located = locateProblems(source, [...problems, ...checkRequired(source.content, shelf)])
  if (located.some(isError)) return refuse(located.filter(isError))
  return succeed({ file: source.content, rubric: hashRubric(rubric), warnings: located })
}

/** Prerequisites that a file brings: to something that exists, and not in a circle with those of the bank. */
function checkRequired({ indicators }: RubricFile, shelf: Shelf): RubricProblem[] {
  const own = new Set(indicators.map(({ id }) => id))
  const everything = [...indicators, ...shelf.indicators.filter(({ id }) => !own.has(id))]
  const known = new Set(everything.map(({ id }) => id))
  const unknown = indicators.flatMap(({ id, requires }, i) => requires.flatMap((entry, j): RubricProblem[] => known.has(entry.indicator)
    ? []
    : [{ code: 'rubric/unknown-prerequisite', severity: 'error', path: ['indicators', i, 'requires', j], facts: { id, other: entry.indicator } }]))
  return [...unknown, ...checkPrerequisites(everything).map(problem => ({ ...problem, path: ['indicators', ...problem.path] }))]
}

function isError({ severity }: RubricProblem): boolean {
  return severity === 'error'
}
