import type { z } from 'zod'
import type { Result } from '@/domain/Result'
import { fail, succeed } from '@/domain/Result'
import type { Catalogue } from '@/domain/solutions/Catalogue'
import { catalogueSchema } from '@/domain/solutions/Catalogue'
import type { CatalogueError, FieldFault } from '@/domain/solutions/CatalogueError'
import { decodeUtf8 } from '@/exchange/decodeUtf8'
import { describeIssue } from '@/exchange/describeIssue'
import { readYaml } from '@/exchange/rubric/readYaml'
import '@/exchange/setUpZod'

const FORMAT_VERSION = 1
const MOST_BYTES = 8 * 1024 * 1024
/** Five thousand entries that serve ten indicators each. */
const MOST_VALUES = 500_000

/** The error of a file that is too large to be a catalogue, so that it need not be read; `null` when the size is fine. */
export function refuseCatalogueSize(bytes: number): CatalogueError | null {
  return bytes <= MOST_BYTES ? null : { code: 'solutions/too-large', facts: { megabytes: Math.round(bytes / 1024 / 1024), most: MOST_BYTES / 1024 / 1024 } }
}

/** A catalogue of solutions from the bytes of a YAML or JSON file. */
export function readCatalogue(bytes: Uint8Array): Result<Catalogue, CatalogueError> {
  const refuse = (code: CatalogueError['code'], facts: CatalogueError['facts'] = {}) => fail({ code, facts })
  const tooLarge = refuseCatalogueSize(bytes.length)
  if (tooLarge) return fail(tooLarge)
  const text = decodeUtf8(bytes)
  if (text === null) return refuse('solutions/not-utf8')
  const quick = catalogueSchema.safeParse(parseJson(text))
  if (quick.success) return succeed(quick.data)
  const { value, problems: [problem], locate } = readYaml('solutions', text, MOST_VALUES)
  if (problem) return problem.code === 'rubric/too-complex' ? refuse('solutions/too-complex') : refuse('solutions/not-read', { line: locate([]).line })
  if (typeof value !== 'object' || value === null || !('kind' in value) || value.kind !== 'solutions') return refuse('solutions/not-a-catalogue')
  if ('formatVersion' in value && typeof value.formatVersion === 'number' && value.formatVersion > FORMAT_VERSION) return refuse('solutions/newer-version', { found: value.formatVersion, known: FORMAT_VERSION })
  const read = catalogueSchema.safeParse(value)
  if (read.success) return succeed(read.data)
  const [issue] = read.error.issues
  if (!issue) throw new Error('A file is refused for something.')
  const { path, issue: meant } = describeIssue(issue)
  const { fault, facts } = describeFault(meant, find(value, path))
  return fail({ code: 'solutions/schema', facts: { path: path.join('.') || '.', line: locate(path).line, ...facts }, fault })
}

/** JSON is YAML, too, but is read a hundred times faster; `undefined` for what is none. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function find(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce((at: unknown, key) => typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined, value)
}

/** What is wrong with a field, in words of our own: those of the schema library are English. */
function describeFault(issue: z.core.$ZodIssue, value: unknown): { fault: FieldFault, facts: Record<string, string> } {
  switch (issue.code) {
    case 'unrecognized_keys': return { fault: 'unknown', facts: {} }
    case 'too_small': return { fault: 'too-little', facts: { limit: String(issue.minimum) } }
    case 'too_big': return { fault: 'too-much', facts: { limit: String(issue.maximum) } }
    case 'invalid_value': return value === undefined ? { fault: 'missing', facts: {} } : { fault: 'not-listed', facts: { list: issue.values.join(' / ') } }
    case 'invalid_format': return { fault: 'wrong-form', facts: {} }
    default: return { fault: value === undefined ? 'missing' : 'wrong-kind', facts: {} }
  }
}
