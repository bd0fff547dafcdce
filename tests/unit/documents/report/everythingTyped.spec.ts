// Without this, a field that somebody adds to the assessment, or an answer in an unusual place, is missing from the report that is handed to a bank or
// kept on paper, and nobody notices before the browser's data are gone.
import { estimateWidth } from '@/charts/wrapText'
import { readFolder, RUBRICS } from '@/cli/readFolder'
import { writeReportCsv } from '@/documents/report/writeReportCsv'
import { writeReportExcel } from '@/documents/report/writeReportExcel'
import { writeReportHtml } from '@/documents/report/writeReportHtml'
import { writeReportJson } from '@/documents/report/writeReportJson'
import { writeReportWord } from '@/documents/report/writeReportWord'
import type { Assessment } from '@/domain/assessment/Assessment'
import { assessmentSchema } from '@/domain/assessment/Assessment'
import { keyOfCheck, stemOfCheck } from '@/domain/checks/Check'
import { findChecks } from '@/domain/checks/findChecks'
import type { Language } from '@/domain/LocalText'
import { redactDossier } from '@/domain/redaction/redactDossier'
import { buildDossier } from '@/domain/report/buildDossier'
import type { Dossier } from '@/domain/report/Dossier'
import { letterheadSchema } from '@/domain/report/Letterhead'
import type { ReportFormat } from '@/domain/report/ReportFormat'
import { REPORT_FORMATS } from '@/domain/report/ReportFormat'
import type { Perspective } from '@/domain/report/takePerspective'
import { PERSPECTIVES } from '@/domain/report/takePerspective'
import type { Rubric } from '@/domain/rubric/Rubric'
import { listLeaves } from '@/domain/rubric/Rubric'
import { loadBundle, openStandard } from '@/exchange/rubric/loadRubric'
import { speak } from '@/messages/Voice'
import { layOutReport } from '@/sections/report/layOutReport'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { openParts, PNG_BYTES, readMarkup } from './buildReportCase'

/** Text fields that nobody types, and why; all below a path are meant. */
const NOT_TYPED: Record<string, string> = {
  'standards.*.version': 'chosen from the standards that are here; another text would name none',
  'evidence.*.attachment.mediaType': 'told by the browser that read the file; the spreadsheets and JSON hold it',
  'handout.base': 'a copy of what stood when the questions went out; what was answered since is in answers and evidence',
}

interface Shape { type?: string, enum?: unknown, const?: unknown, format?: string, pattern?: string, properties?: Record<string, Shape>, additionalProperties?: boolean | Shape, items?: Shape, anyOf?: Shape[] }
const shapeOf = (schema: z.ZodType): Shape => JSON.parse(JSON.stringify(z.toJSONSchema(schema, { io: 'input' })))
const join = (path: string, key: string) => path === '' ? key : `${path}.${key}`

/** Where a schema takes any text, by path; `*` is any key or place in a list. What has a pattern, a format or a list of values is no free text. */
function listTextPaths(shape: Shape, path = ''): string[] {
  const { type, properties = {}, additionalProperties, items, anyOf = [] } = shape
  const isFree = type === 'string' && shape.enum === undefined && shape.const === undefined && shape.format === undefined && shape.pattern === undefined
  return [...new Set([
    ...isFree ? [path] : [], ...anyOf.flatMap(one => listTextPaths(one, path)),
    ...Object.entries(properties).flatMap(([key, child]) => listTextPaths(child, join(path, key))),
    ...typeof additionalProperties === 'object' ? listTextPaths(additionalProperties, join(path, '*')) : [], ...items ? listTextPaths(items, join(path, '*')) : [],
  ])]
}

const isTyped = (path: string) => !Object.keys(NOT_TYPED).some(prefix => path === prefix || path.startsWith(`${prefix}.`))
const TYPED = listTextPaths(shapeOf(assessmentSchema)).filter(isTyped)
const LETTERHEAD = listTextPaths(shapeOf(letterheadSchema))

/** Where a marker stands, by the marker. None is the beginning of another. */
const places = new Map<string, string>()
function mark(path: string): string {
  const marker = `Mk${places.size + 1}q`
  places.set(marker, path)
  return marker
}

const bundle = loadBundle(readFolder(RUBRICS))
const STANDARD = { id: 'shanghai-7plus1', version: '1.0.0' }
const SECOND = { id: 'scenarios-40', version: '1.0.0' }

function open(standard: typeof STANDARD, industry?: string): Rubric {
  const rubric = openStandard(bundle, standard, industry)
  if (!rubric) throw new Error(`${standard.id} is not there.`)
  return rubric
}
const rubric = open(STANDARD, 'automotive')
const standards = [rubric, open(SECOND, 'automotive')]
const plain = [open(STANDARD), open(SECOND)]
const ids = listLeaves(rubric.root).map(({ id }) => id)
const [rated = '', absent = '', noted = ''] = ids
/** Of the second standard alone, and of the bank but in neither: such answers count elsewhere, or nowhere. */
const known = standards.flatMap(({ root }) => listLeaves(root)).map(({ id }) => id)
const elsewhere = known.find(id => !ids.includes(id)) ?? ''
const strange = bundle.indicators.find(({ id }) => !known.includes(id))?.id ?? ''

function everySource(rating: object) {
  return Object.fromEntries((['self', 'assessor', 'agreed'] as const).map(source => [source, {
    ...rating, at: '2024-03-01T09:00:00+08:00', why: mark(`answers.*.${source}.why`), by: mark(`answers.*.${source}.by`),
    ...'notApplicable' in rating && { notApplicable: mark(`answers.*.${source}.notApplicable`) },
  }]))
}

function buildPiece(id: string, indicator: string) {
  return {
    id, indicators: [indicator], kind: 'document', title: mark('evidence.*.title'), place: mark('evidence.*.place'), text: mark('evidence.*.text'), by: mark('evidence.*.by'),
    attachment: { name: mark('evidence.*.attachment.name'), mediaType: 'image/png', bytes: 3, sha256: id.repeat(64).slice(0, 64) },
  }
}

const buildReply = (more: object = {}) => ({ text: mark('replies.*.text'), by: mark('replies.*.by'), ...more })

/** Everything that a form, an interview or a colleague's questionnaire can hold. */
const given = {
  kind: 'assessment', formatVersion: 1, id: 'a', standards: [STANDARD, SECOND], period: mark('period'),
  enterprise: {
    name: mark('enterprise.name'), creditCode: mark('enterprise.creditCode'), groupCode: mark('enterprise.groupCode'), street: mark('enterprise.street'), park: mark('enterprise.park'), industry: 'automotive',
  },
  site: { name: mark('site.name'), address: mark('site.address') },
  answers: {
    ...Object.fromEntries(ids.map((id, i) => [id, { self: { step: i % 11 } }])),
    [rated]: { ...everySource({ step: 6 }), note: mark('answers.*.note') },
    [absent]: { ...everySource({ notApplicable: '' }), note: mark('answers.*.note') },
    [noted]: { note: mark('answers.*.note') },
    [strange]: { ...everySource({ step: 3 }), note: mark('answers.*.note') },
    [elsewhere]: { ...everySource({ notApplicable: '' }), note: mark('answers.*.note') },
    'nobody-9': { ...everySource({ step: 2 }), note: mark('answers.*.note') },
  },
  evidence: [buildPiece('a', rated), { ...buildPiece('b', absent), at: '2024-03-01T09:00:00+08:00' }, buildPiece('c', 'nobody-9')],
  handout: { id: 'h', of: 'o', indicators: [rated], at: '2024-03-01T09:00:00+08:00', to: mark('handout.to'), from: mark('handout.from'), message: mark('handout.message'), base: { answers: {}, evidence: [] } },
}
const letterhead = { firm: mark('firm'), author: mark('author') }
const bare = assessmentSchema.parse(given)
const MADE_AT = '2024-05-01T08:00:00.000Z'
const [asked, changed] = findChecks(rubric, bare, { contradictions: bundle.contradictions ?? [], today: MADE_AT })
if (!asked || !changed) throw new Error('The ratings raise no questions.')
/** To a question as it stands, twice to one whose ratings were others, and to one that nobody asks any more. */
const assessment: Assessment = assessmentSchema.parse({
  ...given,
  plan: {
    actions: { act: {
      title: mark('plan.actions.*.title'), lifts: [{ indicator: 'scenario-1', from: 4, to: 6 }], state: 'blocked', progress: 40, owner: mark('plan.actions.*.owner'), blockedBy: mark('plan.actions.*.blockedBy'), note: mark('plan.actions.*.note'),
      proof: mark('plan.actions.*.proof'), solution: { provider: mark('plan.actions.*.solution.provider'), product: mark('plan.actions.*.solution.product') }, by: mark('plan.actions.*.by'),
    } },
    whatIfs: { what: { title: mark('plan.whatIfs.*.title'), steps: { 'scenario-1': 8 }, by: mark('plan.whatIfs.*.by') } },
  },
  replies: {
    [keyOfCheck(asked)]: buildReply(), [`${stemOfCheck(changed)}@1`]: buildReply({ at: '2024-01-01T09:00:00+08:00' }), [`${stemOfCheck(changed)}@2`]: buildReply({ at: '2024-02-01T09:00:00+08:00' }),
    'pair/gone@1': buildReply(),
  },
})

function build(perspective: Perspective = 'counted'): Dossier {
  return buildDossier({ rubric, assessment, standards, plain, madeAt: MADE_AT, perspective, letterhead, readings: bundle.readings, contradictions: bundle.contradictions })
}
const dossier = build()

const readParts = (bytes: Uint8Array, folder: string) => [...openParts(bytes)].filter(([name]) => name.startsWith(folder) && name.endsWith('.xml')).map(([, xml]) => readMarkup(xml)).join('\n')

/** What somebody reads in a file: of markup the text alone, of a package what lies in its folder. */
async function read(format: ReportFormat, language: Language, of: Dossier = dossier): Promise<string> {
  const voice = speak(language)
  const outline = layOutReport(of, voice)
  const charts = outline.sections.flatMap(({ blocks }) => blocks).flatMap(block => block.kind === 'chart' ? [block.id] : [])
  switch (format) {
    case 'docx': return readParts(await writeReportWord(outline, new Map(charts.map(id => [id, PNG_BYTES]))), 'word/')
    case 'xlsx': return readParts(await writeReportExcel(of, voice), 'xl/')
    case 'html': return readMarkup(writeReportHtml(outline, estimateWidth).replace(/<style>[^]*?<\/style>|<title>[^]*?<\/title>/g, ''))
    case 'csv': return writeReportCsv(of, voice)
    case 'json': return writeReportJson(of)
  }
}

const findMissing = (text: string) => [...places].filter(([marker]) => !text.includes(marker)).map(([marker, path]) => `${path} (${marker})`)

describe('a report of everything that can be typed', { timeout: 120_000 }, () => {
  it('holds a text in every field of the assessment that takes one', () => {
    expect(TYPED.filter(path => ![...places.values()].includes(path))).toEqual([])
    expect([...places.values()].filter(path => ![...TYPED, ...LETTERHEAD].includes(path))).toEqual([])
    expect(LETTERHEAD).toEqual(Object.keys(letterhead))
  })

  it('leaves out no field without a reason', () => {
    const all = listTextPaths(shapeOf(assessmentSchema))
    for (const [prefix, reason] of Object.entries(NOT_TYPED)) expect([all.some(path => path.startsWith(prefix)), reason.length > 20]).toEqual([true, true])
  })

  it('answers what every kind of indicator asks', () => {
    expect(new Set([rated, absent, noted, elsewhere, strange, '']).size).toBe(6)
    expect(dossier.questions.find(({ key }) => key === keyOfCheck(asked))?.reply?.text).toMatch(/^Mk/)
    expect(dossier.questions.filter(({ earlier }) => earlier).length).toBe(1)
  })

  it.each(REPORT_FORMATS.flatMap(format => (['zh', 'en'] as const).map(language => [format, language] as const)))('is whole as %s in %s', async (format, language) => {
    expect(findMissing(await read(format, language))).toEqual([])
  })

  it.each(PERSPECTIVES)('is whole whosever ratings count: %s', async perspective => {
    expect(findMissing(await read('html', 'zh', build(perspective)))).toEqual([])
  })

  it.each(REPORT_FORMATS)('gives nothing of it but the period to whom the redacted copy goes, as %s', async format => {
    const text = await read(format, 'zh', redactDossier(dossier))
    expect([...places].filter(([marker]) => text.includes(marker)).map(([, path]) => path)).toEqual(['period'])
  })
})
