import type { Manifest } from './Archive'
import { FORMAT_VERSION, MANIFEST, manifestSchema, REMARKS } from './Archive'
import { ArchiveFault, checkEntry, MOST, parseEntry, tooLarge } from './ArchiveFault'
import { hashCrc } from './hashCrc'
import type { ZipEntry } from './zip'
import { readZipEntry } from './zip'

/** Where an entry may stand, and what its path says. */
export const PLACES = {
  text: /^assessments\/([1-9]\d{0,5})\/(?:assessment|drafts|history|shelf)\.json$/,
  attachment: /^assessments\/([1-9]\d{0,5})\/attachments\/([0-9a-f]{64})$/,
  rubric: /^rubrics\/[a-z0-9.-]{1,160}\.json$/,
}

/** The manifest of a zip, once it is certain that what it announces can be unpacked. */
export async function readManifest(zip: Blob, file: ZipEntry | undefined): Promise<Manifest> {
  if (!file) throw new ArchiveFault('archive/not-an-archive')
  if (file.size > MOST.manifest) throw tooLarge()
  const bytes = await readZipEntry(zip, file, file.size)
  // It vouches for everything else, and nothing but the zip for it.
  if (!bytes || hashCrc(bytes) !== file.crc) throw new ArchiveFault('archive/altered-entry', MANIFEST)
  const value = parseEntry(bytes, MANIFEST)
  if (typeof value !== 'object' || value === null || !('kind' in value) || value.kind !== 'archive') throw new ArchiveFault('archive/not-an-archive')
  const version = 'formatVersion' in value ? value.formatVersion : undefined
  if (typeof version === 'number' && version > FORMAT_VERSION) throw new ArchiveFault('archive/newer-version', '', { found: version, known: FORMAT_VERSION })
  const manifest = checkEntry(manifestSchema, value, MANIFEST)
  refuseBombs(manifest)
  return manifest
}

/** No entry unpacks to more than the manifest announces, so this bounds everything; a path that leads elsewhere is refused. */
function refuseBombs({ entries }: Manifest) {
  const seen = new Set<string>()
  let [all, texts] = [0, 0]
  for (const { path, bytes, sha256 } of entries) {
    const named = PLACES.attachment.exec(path)?.[2]
    const isText = named === undefined
    if (isText && !PLACES.text.test(path) && !PLACES.rubric.test(path) && path !== REMARKS) throw new ArchiveFault('archive/unknown-entry', path)
    if (!isText && named !== sha256) throw new ArchiveFault('archive/altered-entry', path)
    if (seen.has(path)) throw new ArchiveFault('archive/repeated-entry', path)
    seen.add(path)
    all += bytes
    texts += isText ? bytes : 0
    if (isText && bytes > MOST.text) throw tooLarge()
  }
  if (entries.length > MOST.entries || all > MOST.bytes || texts > MOST.texts) throw tooLarge()
}
