import type { Indicator } from '@/domain/rubric/Indicator'
import { indicatorFileSchema } from '@/domain/rubric/Indicator'
import type { OfficialNames } from '@/domain/rubric/OfficialNames'
import { officialNamesSchema } from '@/domain/rubric/OfficialNames'
import type { RubricFile } from '@/domain/rubric/RubricFile'
import { rubricFileSchema } from '@/domain/rubric/RubricFile'
import type { RubricProblem } from '@/domain/rubric/RubricProblem'
import type { z } from 'zod'
import { describeIssue } from '../describeIssue'
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

/** The indicators of all files of the bank. */
export function listBank(sources: readonly RubricSource[]): Indicator[] {
  return sources.flatMap(source => source.is === 'bank' ? source.content.indicators : [])
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
    const { path, reason } = describeIssue(issue)
    problems.push({ code: 'rubric/schema', severity: 'error', path, facts: { at: path.join('.') || '.', reason } })
  }
  return null
}
