import type { Indicator } from '@/domain/rubric/Indicator'
import { indicatorFileSchema } from '@/domain/rubric/Indicator'
import type { OfficialNames } from '@/domain/rubric/OfficialNames'
import { officialNamesSchema } from '@/domain/rubric/OfficialNames'
import type { RubricFile } from '@/domain/rubric/RubricFile'
import { rubricFileSchema } from '@/domain/rubric/RubricFile'
import type { RubricProblem } from '@/domain/rubric/RubricProblem'
import type { z } from 'zod'
import type { YamlSource } from './readYaml'
import { readYaml } from './readYaml'

export interface TextFile {
  file: string
  text: string
}

export interface Found extends RubricProblem {
  file: string
  line: number
  column: number
}

/** A file of the rubric folder, by what it says it is. */
export type RubricSource = YamlSource & (
  | { is: 'bank', content: { indicators: Indicator[] } }
  | { is: 'standard', content: RubricFile }
  | { is: 'official', content: OfficialNames }
)

/** Rubric files read and checked against their schemas; a file that does not fit is left out and reported. */
export function readRubrics(files: readonly TextFile[]): { sources: RubricSource[], found: Found[] } {
  const found: Found[] = []
  const sources = files.flatMap(({ file, text }): RubricSource[] => {
    const yaml = readYaml(file, text)
    const problems = [...yaml.problems]
    const source = problems.length === 0 ? readSource(yaml, problems) : null
    found.push(...locateProblems(yaml, problems))
    return source ? [source] : []
  })
  return { sources, found }
}

/** The same problems with file, line and column. */
export function locateProblems(source: Pick<YamlSource, 'file' | 'locate'>, problems: readonly RubricProblem[]): Found[] {
  return problems.map(problem => ({ ...problem, file: source.file, ...source.locate(problem.path) }))
}

function readSource(yaml: YamlSource, problems: RubricProblem[]): RubricSource | null {
  const kind = typeof yaml.value === 'object' && yaml.value !== null && 'kind' in yaml.value ? yaml.value.kind : undefined
  if (kind === 'official-names') {
    const content = parse(officialNamesSchema, yaml.value, problems)
    return content && { ...yaml, is: 'official', content }
  }
  if (kind === undefined && typeof yaml.value === 'object' && yaml.value !== null && 'indicators' in yaml.value) {
    const content = parse(indicatorFileSchema, yaml.value, problems)
    return content && { ...yaml, is: 'bank', content }
  }
  const content = parse(rubricFileSchema, yaml.value, problems)
  return content && { ...yaml, is: 'standard', content }
}

function parse<T>(schema: z.ZodType<T>, value: unknown, problems: RubricProblem[]): T | null {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  for (const issue of result.error.issues) {
    const { path, reason } = describe(issue)
    problems.push({ code: 'rubric/schema', severity: 'error', path, facts: { at: path.join('.') || '.', reason } })
  }
  return null
}

/** Where an issue stands and why; of several shapes that are allowed, the one that the author most likely meant. */
function describe(issue: z.core.$ZodIssue): { path: RubricProblem['path'], reason: string } {
  const path = issue.path.map(key => typeof key === 'number' ? key : String(key))
  if (issue.code !== 'invalid_union') return { path, reason: issue.message }
  const isOtherKind = (errors: z.core.$ZodIssue[]) => Number(errors.some(error => error.code === 'invalid_type' && error.path.length === 0))
  const [meant = []] = issue.errors.filter(errors => errors.length > 0).sort((a, b) => isOtherKind(a) - isOtherKind(b) || a.length - b.length)
  const [first, ...rest] = meant.map(error => describe({ ...error, path: [...issue.path, ...error.path] }))
  return first ? { path: first.path, reason: [first, ...rest].map(({ reason }) => reason).join('; ') } : { path, reason: issue.message }
}
