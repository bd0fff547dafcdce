import type { ArchiveError } from '@/domain/archive/ArchiveError'
import type { Result } from '@/domain/Result'
import { fail, succeed } from '@/domain/Result'
import type { z } from 'zod'
import type { ArchivedAttachment, AssessmentTexts, KeptRubric, Manifest, ManifestEntry, Remarks } from './Archive'
import { keptRubricSchema, MANIFEST, REMARKS, remarksSchema, textSchemas } from './Archive'
import { ArchiveFault, checkEntry, MOST, parseEntry, tooLarge } from './ArchiveFault'
import { PLACES, readManifest } from './readManifest'
import { hashBytes } from './writeTexts'
import type { ZipEntry } from './zip'
import { listZip, readZipEntry } from './zip'

/** An assessment of an archive; `digests` are the SHA-256s of its texts by name, so that two can be compared without reading them. */
export type ArchivedAssessment = AssessmentTexts & { attachments: ArchivedAttachment[], digests: Partial<Record<string, string>> }

export interface Archive {
  createdAt: string
  assessments: ArchivedAssessment[]
  rubrics: KeptRubric[]
  remarks: Remarks
  /** The bytes of an attachment, checked once more. */
  readAttachment: (assessment: ArchivedAssessment, sha256: string) => Promise<Uint8Array>
}

/** Reads a whole archive and checks every entry against its SHA-256, size and schema; nothing is trusted and nothing is stored. */
export async function readArchive(zip: Blob): Promise<Result<Archive, ArchiveError>> {
  try {
    const files = await listFiles(zip)
    return succeed(await assemble(zip, files, await readManifest(zip, files.get(MANIFEST))))
  } catch (cause) {
    if (!(cause instanceof ArchiveFault)) throw cause
    const { code, entry, facts } = cause
    return fail({ code, entry, facts: { entry, ...facts } })
  }
}

async function listFiles(zip: Blob): Promise<ReadonlyMap<string, ZipEntry>> {
  if (zip.size > MOST.bytes) throw tooLarge()
  const listed = await listZip(zip)
  if (typeof listed === 'string') throw new ArchiveFault(`archive/${listed}`)
  if (listed.length > MOST.entries) throw tooLarge()
  const files = new Map<string, ZipEntry>()
  for (const file of listed) {
    if (files.has(file.path)) throw new ArchiveFault('archive/repeated-entry', file.path)
    files.set(file.path, file)
  }
  return files
}

async function assemble(zip: Blob, files: ReadonlyMap<string, ZipEntry>, { createdAt, entries }: Manifest): Promise<Archive> {
  const byPath = new Map(entries.map(entry => [entry.path, entry]))
  async function readEntry(path: string): Promise<Uint8Array> {
    const [entry, file] = [byPath.get(path), files.get(path)]
    if (!entry || !file) throw new ArchiveFault('archive/missing-entry', path)
    const bytes = await readZipEntry(zip, file, entry.bytes)
    if (!bytes || hashBytes(bytes) !== entry.sha256) throw new ArchiveFault('archive/altered-entry', path)
    return bytes
  }
  const readJson = async <T extends z.ZodType>(schema: T, path: string) => checkEntry(schema, parseEntry(await readEntry(path), path), path)

  const assessments = new Map<ArchivedAssessment, string>()
  const ids = new Set<string>()
  for (const [number, own] of groupByNumber(entries)) {
    const folder = `assessments/${number}`
    const attachments = own.filter(({ path }) => PLACES.attachment.test(path))
    const archived: ArchivedAssessment = {
      assessment: await readJson(textSchemas.assessment, `${folder}/assessment.json`),
      drafts: await readJson(textSchemas.drafts, `${folder}/drafts.json`),
      history: await readJson(textSchemas.history, `${folder}/history.json`),
      shelf: await readJson(textSchemas.shelf, `${folder}/shelf.json`),
      attachments: attachments.map(({ sha256, mediaType = '', bytes }) => ({ sha256, mediaType, bytes })),
      digests: Object.fromEntries(own.map(({ path, sha256 }) => [path.slice(folder.length + 1), sha256])),
    }
    for (const { path } of attachments) await readEntry(path)
    if (ids.has(archived.assessment.id)) throw new ArchiveFault('archive/repeated-entry', `${folder}/assessment.json`)
    ids.add(archived.assessment.id)
    assessments.set(archived, folder)
  }
  const rubrics: KeptRubric[] = []
  for (const { path } of entries) if (PLACES.rubric.test(path)) rubrics.push(await readJson(keptRubricSchema, path))
  const remarks = byPath.has(REMARKS) ? await readJson(remarksSchema, REMARKS) : []
  return {
    createdAt, assessments: [...assessments.keys()], rubrics, remarks,
    readAttachment: (assessment, sha256) => readEntry(`${assessments.get(assessment) ?? ''}/attachments/${sha256}`),
  }
}

/** The entries of each assessment by the number of its folder, in the order of the archive. */
function groupByNumber(entries: readonly ManifestEntry[]): Map<string, ManifestEntry[]> {
  const groups = new Map<string, ManifestEntry[]>()
  for (const entry of entries) {
    const number = PLACES.text.exec(entry.path)?.[1] ?? PLACES.attachment.exec(entry.path)?.[1]
    if (number === undefined) continue
    const group = groups.get(number)
    if (group) group.push(entry)
    else groups.set(number, [entry])
  }
  return groups
}
