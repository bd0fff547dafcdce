import type { Result } from '@/domain/Result'
import { fail, succeed } from '@/domain/Result'
import type { Catalogue } from '@/domain/solutions/Catalogue'
import { catalogueSchema } from '@/domain/solutions/Catalogue'
import type { CatalogueError } from '@/domain/solutions/CatalogueError'
import { decodeUtf8 } from '@/exchange/decodeUtf8'
import { describeIssue } from '@/exchange/describeIssue'
import { readYaml } from '@/exchange/rubric/readYaml'
import '@/exchange/setUpZod'

const FORMAT_VERSION = 1
const MOST_BYTES = 4 * 1024 * 1024

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
  const { value, problems: [problem], locate } = readYaml('solutions', text)
  if (problem) return refuse('solutions/not-read', { reason: String(problem.facts.reason ?? ''), line: locate([]).line })
  if (typeof value !== 'object' || value === null || !('kind' in value) || value.kind !== 'solutions') return refuse('solutions/not-a-catalogue')
  if ('formatVersion' in value && typeof value.formatVersion === 'number' && value.formatVersion > FORMAT_VERSION) return refuse('solutions/newer-version', { found: value.formatVersion, known: FORMAT_VERSION })
  const read = catalogueSchema.safeParse(value)
  if (read.success) return succeed(read.data)
  const [issue] = read.error.issues
  const { path, reason } = issue ? describeIssue(issue) : { path: [], reason: '' }
  return refuse('solutions/schema', { path: path.join('.') || '.', reason, line: locate(path).line })
}
