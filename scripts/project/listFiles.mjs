import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * All files of a folder and those below it in a stable order, or the one file itself; none if it does not exist.
 * @param {string} path
 * @returns {string[]}
 */
export function listFiles(path) {
  if (!existsSync(path)) return []
  return statSync(path).isDirectory() ? readdirSync(path).sort().flatMap(name => listFiles(join(path, name))) : [path]
}
