import type { ContradictionsFile } from '@/domain/checks/Contradiction'
import { contradictionsFileSchema } from '@/domain/checks/Contradiction'
import type { Crosswalk } from '@/domain/rubric/Crosswalk'
import { crosswalkSchema } from '@/domain/rubric/Crosswalk'
import type { Edition } from '@/domain/rubric/Edition'
import { editionSchema } from '@/domain/rubric/Edition'
import { findMarkup } from '@/domain/rubric/check/findMarkup'
import type { Indicator } from '@/domain/rubric/Indicator'
import { indicatorFileSchema } from '@/domain/rubric/Indicator'
import type { OfficialNames } from '@/domain/rubric/OfficialNames'
import { officialNamesSchema } from '@/domain/rubric/OfficialNames'
import type { ReadingFile } from '@/domain/reading/ReadingFile'
import { readingFileSchema } from '@/domain/reading/ReadingFile'
import type { RubricFile } from '@/domain/rubric/RubricFile'
import { rubricFileSchema } from '@/domain/rubric/RubricFile'
import type { RubricProblem } from '@/domain/rubric/RubricProblem'
import type { z } from 'zod'
import { describeIssue } from '../describeIssue'
import '../setUpZod'
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
  | { is: 'edition', content: Edition }
  | { is: 'crosswalk', content: Crosswalk }
  | { is: 'reading', content: ReadingFile }
  | { is: 'contradictions', content: ContradictionsFile }
  | { is: 'official', content: OfficialNames }
)
type SourceOf<K extends RubricSource['is']> = Extract<RubricSource, { is: K }>

const FORMAT_VERSION = 1
/** Signs; our largest file has a fiftieth of it. */
const MOST_TEXT = 4_000_000

/** Rubric files read and checked against their schemas; a file that does not fit is left out and reported. */
export function readRubrics(files: readonly TextFile[]): { sources: RubricSource[], found: Found[] } {
  const found: Found[] = []
  const sources = files.flatMap(({ file, text }): RubricSource[] => {
    const tooLarge = refuseSize(text.length)
    if (tooLarge) {
      found.push({ ...tooLarge, file, line: 1, column: 1 })
      return []
    }
    const yaml = readYaml(file, text)
    const problems = [...yaml.problems, ...findMarkup(yaml.value)]
    const source = problems.length === 0 ? readSource(yaml, problems) : null
    found.push(...locateProblems(yaml, problems))
    return source ? [source] : []
  })
  return { sources, found }
}

/** Why a text of this length is not even parsed; `null` when it may be. */
export function refuseSize(length: number): RubricProblem | null {
  if (length <= MOST_TEXT) return null
  const show = (size: number) => `${(size / 1e6).toFixed(1)} MB`
  return { code: 'rubric/too-large', severity: 'error', path: [], facts: { size: show(length), limit: show(MOST_TEXT) } }
}

/** The sources of one kind. */
export function pick<K extends RubricSource['is']>(sources: readonly RubricSource[], kind: K): SourceOf<K>[] {
  return sources.filter((source): source is SourceOf<K> => source.is === kind)
}

/** The indicators of all files of the bank. */
export function listBank(sources: readonly RubricSource[]): Indicator[] {
  return pick(sources, 'bank').flatMap(({ content }) => content.indicators)
}

/** The same problems with file, line and column. */
export function locateProblems(source: Pick<YamlSource, 'file' | 'locate'>, problems: readonly RubricProblem[]): Found[] {
  return problems.map(problem => ({ ...problem, file: source.file, ...source.locate(problem.path) }))
}

function readSource(yaml: YamlSource, problems: RubricProblem[]): RubricSource | null {
  const value: object = typeof yaml.value === 'object' && yaml.value !== null ? yaml.value : {}
  const kind = 'kind' in value ? value.kind : 'indicators' in value ? 'bank' : 'rubric'
  if ('formatVersion' in value && typeof value.formatVersion === 'number' && value.formatVersion > FORMAT_VERSION) {
    problems.push({ code: 'rubric/newer-format', severity: 'error', path: ['formatVersion'], facts: { version: value.formatVersion, known: FORMAT_VERSION } })
    return null
  }
  const read = <K extends RubricSource['is'], T>(is: K, schema: z.ZodType<T>) => {
    const content = parse(schema, yaml.value, problems)
    return content && { ...yaml, is, content }
  }
  switch (kind) {
    case 'official-names': return read('official', officialNamesSchema)
    case 'edition': return read('edition', editionSchema)
    case 'crosswalk': return read('crosswalk', crosswalkSchema)
    case 'reading': return read('reading', readingFileSchema)
    case 'contradictions': return read('contradictions', contradictionsFileSchema)
    case 'bank': return read('bank', indicatorFileSchema)
    default: return read('standard', rubricFileSchema)
  }
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
