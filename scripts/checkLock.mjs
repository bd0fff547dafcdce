// Without this, a platform package that a registry did not have when the lock was written makes `npm ci` fail on other machines.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './project/ROOT.mjs'

/** @type {{ packages: Record<string, { optionalDependencies?: Record<string, string> }> }} */
const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'))

const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
  Object.entries(optionalDependencies)
    .filter(([name]) => !isLocked(path, name))
    .map(([name, range]) => `${path || 'package.json'} wants ${name} ${range}`))

if (missing.length > 0) {
  console.error(`package-lock.json lacks ${missing.length} optional packages:\n${missing.join('\n')}\nPin the family to a version whose platform packages all exist.`)
  process.exit(1)
}
console.log(`package-lock.json is complete: ${Object.keys(packages).length} entries.`)

/**
 * Node looks for a package beside the one that wants it, then in each folder above.
 * @param {string} path
 * @param {string} name
 * @returns {boolean}
 */
function isLocked(path, name) {
  if (packages[`${path ? `${path}/` : ''}node_modules/${name}`]) return true
  return path !== '' && isLocked(path.slice(0, Math.max(0, path.lastIndexOf('/node_modules/'))), name)
}
