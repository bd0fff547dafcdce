import type { FileError } from '@/domain/assessment/FileError'
import type { Result } from '@/domain/Result'
import { fail, succeed } from '@/domain/Result'
import type { Indicator } from '@/domain/rubric/Indicator'
import { resolveRubric } from '@/domain/rubric/resolveRubric'
import type { Rubric } from '@/domain/rubric/Rubric'
import type { RubricProblem } from '@/domain/rubric/RubricProblem'
import { hashRubric } from './hashRubric'
import type { Found, TextFile } from './readRubrics'
import { listBank, locateProblems, readRubrics } from './readRubrics'

export interface Bundle {
  indicators: Indicator[]
  rubrics: Rubric[]
}

/** The rubrics of a folder that has passed `rubric check`, resolved; throws at the first problem, which is then a bug of ours. */
export function loadBundle(files: readonly TextFile[]): Bundle {
  const { sources, found } = readRubrics(files)
  const indicators = listBank(sources)
  const rubrics = sources.flatMap(source => {
    if (source.is !== 'standard') return []
    const { rubric, problems } = resolveRubric(source.content, indicators)
    found.push(...locateProblems(source, problems))
    return [hashRubric(rubric)]
  })
  const [problem] = found
  if (problem) throw new Error(`${problem.file}:${problem.line} ${problem.code} ${JSON.stringify(problem.facts)}`)
  return { indicators, rubrics }
}

/** One rubric file that somebody brings, over its own indicators and those of the bank; warnings do not stop it. */
export function loadRubric(file: TextFile, bank: readonly Indicator[]): Result<{ rubric: Rubric, warnings: Found[] }, FileError & { problems: Found[] }> {
  const { sources, found } = readRubrics([file])
  const refuse = (problems: Found[]) => fail({ code: 'file/bad-rubric' as const, path: problems[0]?.path.join('.') ?? '', facts: { reason: '' }, problems })
  const [source] = sources
  if (!source) return refuse(found)
  if (source.is !== 'standard') {
    return refuse(locateProblems(source, [{ code: 'rubric/schema', severity: 'error', path: ['kind'], facts: { at: 'kind', reason: 'expected “rubric”' } }]))
  }
  const { rubric, problems } = resolveRubric(source.content, bank)
  const located = locateProblems(source, problems)
  if (located.some(isError)) return refuse(located.filter(isError))
  return succeed({ rubric: hashRubric(rubric), warnings: located })
}

function isError({ severity }: RubricProblem): boolean {
  return severity === 'error'
}
