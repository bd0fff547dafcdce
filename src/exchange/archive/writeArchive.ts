import type { ArchivedAttachment, AssessmentTexts, KeptRubric, ManifestEntry, Remarks } from './Archive'
import { FORMAT_VERSION, MANIFEST, REMARKS } from './Archive'
import { hashBytes, writeJson, writeTexts } from './writeTexts'
import { createZip } from './zip'

/** An assessment to be written; `attachments` are SHA-256s. */
export type WholeAssessment = AssessmentTexts & { attachments: readonly string[] }

/** Where an archive gets its content from, piece by piece. */
export interface ArchiveSource {
  /** In the order of the archive. */
  ids: readonly string[]
  readWhole: (id: string) => Promise<WholeAssessment | undefined>
  /** `null` when the bytes cannot be read or are not those of the name. */
  readAttachment: (id: string, sha256: string) => Promise<Pick<ArchivedAttachment, 'mediaType'> & { bytes: Uint8Array } | null>
  /** Of the standards that these assessments name, those that the user has loaded. */
  readRubrics: (standards: AssessmentTexts['assessment']['standards']) => Promise<KeptRubric[]>
  remarks: Remarks
}

export interface WrittenArchive {
  blob: Blob
  /** What is in it, and which state of it that is. */
  written: { id: string, updatedAt: string }[]
  /** Attachments that could not be read and are not in it. */
  leftOut: { id: string, sha256: string }[]
}

/** The time of an archive that holds no assessment. */
const LONG_AGO = '1970-01-01T00:00:00.000Z'
const byCodeUnit = (a: string, b: string) => a < b ? -1 : 1

/**
 * A zip of whole assessments that is the same, byte for byte, wherever the same content is archived. Attachments are read one at a time.
 */
export async function writeArchive(source: ArchiveSource): Promise<WrittenArchive> {
  const zip = createZip()
  const entries: ManifestEntry[] = []
  const written: WrittenArchive['written'] = []
  const leftOut: WrittenArchive['leftOut'] = []
  const standards = new Map<string, AssessmentTexts['assessment']['standards'][number]>()

  function add(path: string, bytes: Uint8Array, mediaType?: string) {
    zip.add(path, bytes, mediaType === undefined ? 'deflate' : 'store')
    entries.push({ path, bytes: bytes.length, sha256: hashBytes(bytes), ...mediaType === undefined ? {} : { mediaType } })
  }

  for (const id of source.ids) {
    const whole = await source.readWhole(id)
    if (!whole) continue
    const folder = `assessments/${written.length + 1}`
    const texts = writeTexts(whole).map(({ name, bytes }) => ({ path: `${folder}/${name}.json`, bytes }))
    for (const { path, bytes } of texts) add(path, bytes)
    for (const sha256 of [...whole.attachments].sort(byCodeUnit)) {
      const attachment = await source.readAttachment(id, sha256)
      if (attachment) add(`${folder}/attachments/${sha256}`, attachment.bytes, attachment.mediaType)
      else leftOut.push({ id, sha256 })
    }
    for (const standard of whole.assessment.standards) standards.set(`${standard.id}/${standard.version}`, standard)
    written.push({ id, updatedAt: whole.assessment.updatedAt ?? LONG_AGO })
  }
  const rubrics = await source.readRubrics([...standards.values()])
  const files = rubrics.map(rubric => ({ path: `rubrics/${rubric.id}-${rubric.version}.json`, bytes: writeJson(rubric) }))
  for (const { path, bytes } of files.sort((a, b) => byCodeUnit(a.path, b.path))) add(path, bytes)
  if (source.remarks.length > 0) add(REMARKS, writeJson([...source.remarks].sort((a, b) => byCodeUnit(a.id, b.id))))
  const createdAt = written.reduce((newest, { updatedAt }) => updatedAt > newest ? updatedAt : newest, LONG_AGO)
  zip.add(MANIFEST, writeJson({ kind: 'archive', formatVersion: FORMAT_VERSION, createdAt, entries }), 'deflate')
  return { blob: zip.finish(), written, leftOut }
}
