import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TextFile } from '@/exchange/rubric/readRubrics'

/** The rubrics that this program ships. */
export const RUBRICS = fileURLToPath(new URL('../../rubrics', import.meta.url))

/** The YAML files of a folder and those below it in a stable order, or the one file itself; names relative to where one stands. */
export function readFolder(path: string): TextFile[] {
  if (!statSync(path).isDirectory()) return [{ file: relative('', path) || path, text: readFileSync(path, 'utf8') }]
  return readdirSync(path).sort()
    .map(name => join(path, name))
    .filter(child => statSync(child).isDirectory() || /\.ya?ml$/.test(child))
    .flatMap(readFolder)
}
