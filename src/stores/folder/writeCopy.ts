import { ARCHIVE_ENDING } from '@/exchange/archive/nameArchive'
import type { CopyFolder } from './CopyFolder'

/** So many dated copies of one assessment are kept. */
const KEPT = 5
const PART = '.part'

export interface CopyName {
  stem: string
  /** Of the assessment, whatever it is called. */
  mark: string
  /** Date and time, so that names sort by it: `20240501-093000`. */
  stamp: string
}

/**
 * Writes a copy into the folder: under the name of its time, then as the newest, and lets go of the oldest. Nothing takes a final name
 * before it is whole, so that a browser which is killed meanwhile leaves the last copy as it was.
 */
export async function writeCopy(folder: CopyFolder, { stem, mark, stamp }: CopyName, blob: Blob): Promise<void> {
  await sweep(folder, mark)
  await place(folder, `${stem}-${stamp}${ARCHIVE_ENDING}`, blob)
  await place(folder, `${stem}${ARCHIVE_ENDING}`, blob)
  await prune(folder, stem, mark)
}

async function place(folder: CopyFolder, name: string, blob: Blob): Promise<void> {
  // A file that is there keeps what it holds until the new content is closed; one that is not would stand empty until then.
  if (await measure(folder, name) !== null) return void await write(folder, name, blob)
  const part = await write(folder, `${name}${PART}`, blob)
  try {
    if (!part.move) throw new Error('This browser cannot rename.')
    await part.move(name)
  } catch {
    await write(folder, name, blob)
    await folder.removeEntry(`${name}${PART}`)
  }
}

async function write(folder: CopyFolder, name: string, blob: Blob) {
  const file = await folder.getFileHandle(name, { create: true })
  const writable = await file.createWritable()
  await writable.write(blob)
  await writable.close()
  return file
}

/** The size of a file; `null` when there is none. */
async function measure(folder: CopyFolder, name: string): Promise<number | null> {
  try {
    return (await (await folder.getFileHandle(name)).getFile()).size
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'NotFoundError') return null
    throw cause
  }
}

async function listOwn(folder: CopyFolder, mark: string): Promise<string[]> {
  const names: string[] = []
  for await (const name of folder.keys()) if (name.includes(`-${mark}`)) names.push(name)
  return names
}

/** Clears away what a browser that was killed while it wrote has left. */
async function sweep(folder: CopyFolder, mark: string): Promise<void> {
  for (const name of await listOwn(folder, mark)) {
    if (name.endsWith(PART) || (name.endsWith(ARCHIVE_ENDING) && await measure(folder, name) === 0)) await folder.removeEntry(name)
  }
}

/** Lets go of the oldest copies, and of the newest one under a former name. */
async function prune(folder: CopyFolder, stem: string, mark: string): Promise<void> {
  const dated = new RegExp(`-${mark}-(\\d{8}-\\d{6})\\${ARCHIVE_ENDING}$`)
  const own = await listOwn(folder, mark)
  const stampOf = (name: string) => dated.exec(name)?.[1] ?? ''
  const old = own.filter(name => dated.test(name)).sort((a, b) => stampOf(a) < stampOf(b) ? 1 : -1).slice(KEPT)
  const renamed = own.filter(name => name.endsWith(`-${mark}${ARCHIVE_ENDING}`) && name !== `${stem}${ARCHIVE_ENDING}`)
  for (const name of [...old, ...renamed]) await folder.removeEntry(name)
}
