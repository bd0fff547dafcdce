import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { listFiles } from './listFiles.mjs'
import { ROOT } from './ROOT.mjs'

/**
 * One hash over names and contents of files and whole folders; a missing one counts as empty.
 * @param {string[]} paths from the project's root
 */
export function hashFiles(paths) {
  const hash = createHash('sha256')
  for (const file of paths.flatMap(path => listFiles(join(ROOT, path)))) {
    hash.update(`${relative(ROOT, file)}\0`).update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}
