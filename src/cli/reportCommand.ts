import { existsSync, mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, extname, join, resolve } from 'node:path'
import { writeReport } from '@/documents/report/writeReport'
import type { Language } from '@/domain/LocalText'
import { buildDossier } from '@/domain/report/buildDossier'
import type { ReportFormat } from '@/domain/report/ReportFormat'
import { REPORT_FORMATS } from '@/domain/report/ReportFormat'
import type { Perspective } from '@/domain/report/takePerspective'
import { loadBundle, openStandard } from '@/exchange/rubric/loadRubric'
import { readFolder, RUBRICS } from './readFolder'
import { openAssessment, openRubric, findBundled, refuse } from './openFiles'

interface Options { out: string, rubric?: string, standard?: string, target?: number, language: Language, perspective: Perspective }

/** What the ending of a file asks for; `null` for one that only a browser can write, or nobody. */
export function findFormat(file: string): ReportFormat | null {
  const ending = extname(file).toLowerCase()
  return REPORT_FORMATS.find(format => `.${format}` === ending && format !== 'docx') ?? null
}

/** `report <assessment.json> --out <file>`: writes the same report as the app; 0 when it is written. */
export async function reportCommand(path: string, format: ReportFormat, { out, language, ...options }: Options): Promise<number> {
  const assessment = openAssessment(path)
  if (!assessment.ok) return refuse(assessment.error)
  const rubric = options.rubric === undefined ? findBundled(assessment.value, options.standard) : openRubric(options.rubric)
  if (!rubric.ok) return refuse(rubric.error)
  const bundle = loadBundle(readFolder(RUBRICS))
  const { standards: named, enterprise } = assessment.value
  const own = named.flatMap(standard => openStandard(bundle, standard, enterprise.industry) ?? [])
  const standards = own.some(({ hash }) => hash === rubric.value.hash) ? own.map(standard => standard.hash === rubric.value.hash ? rubric.value : standard) : [rubric.value, ...own]
  const dossier = buildDossier({
    rubric: rubric.value, assessment: assessment.value, standards, plain: standards.map(standard => openStandard(bundle, standard) ?? standard), madeAt: new Date().toISOString(),
    perspective: options.perspective, target: options.target, readings: bundle.readings, contradictions: bundle.contradictions,
  })
  if ([path, options.rubric].some(source => source !== undefined && findPlace(source) === findPlace(out))) {
    return refuse({ code: 'file/not-written', path: '', facts: { file: out, reason: 'the report is made from it' } })
  }
  try {
    writeWhole(out, await writeReport(dossier, format, language))
  } catch (cause) {
    return refuse({ code: 'file/not-written', path: '', facts: { file: out, reason: cause instanceof Error ? cause.message : String(cause) } })
  }
  console.log(out)
  return 0
}

/** Where a file really lies, whatever way leads there. */
function findPlace(file: string): string {
  try {
    return realpathSync.native(file)
  } catch {
    return resolve(file)
  }
}

/** The whole file or none: a reader never finds half of it. */
function writeWhole(out: string, content: Uint8Array | string) {
  if (!existsSync(dirname(out))) mkdirSync(dirname(out), { recursive: true })
  // Beside the file, so that it can take its place; in a folder of its own, so that it is nobody else's.
  const folder = mkdtempSync(join(dirname(out), '.shuzhen-'))
  const draft = join(folder, 'report')
  try {
    writeFileSync(draft, content)
    renameSync(draft, out)
  } finally {
    rmSync(folder, { force: true, recursive: true })
  }
}
