import type { Dirent } from 'node:fs'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TextFile } from '@/exchange/rubric/readRubrics'

/** The rubrics that this program ships. */
export const RUBRICS = fileURLToPath(new URL('../../rubrics', import.meta.url))

/**
 * The YAML files of a folder and those below it in a stable order, or the one file itself; names relative to where one stands. A
 * linked folder inside is not followed, and a link that leads nowhere is left out.
 */
export function readFolder(path: string): TextFile[] {
  if (!statSync(path).isDirectory()) return [readText(path)]
  return readdirSync(path, { withFileTypes: true }).sort((a, b) => a.name < b.name ? -1 : 1).flatMap(entry => {
    const child = join(path, entry.name)
    if (entry.isDirectory()) return readFolder(child)
    return /\.ya?ml$/.test(entry.name) && isFile(entry, child) ? [readText(child)] : []
  })
}

function isFile(entry: Dirent, path: string): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile()
  try {
    return statSync(path).isFile()
  } catch {
    return false
  }
}

function readText(path: string): TextFile {
  return { file: relative('', path) || path, text: readFileSync(path, 'utf8') }
}
