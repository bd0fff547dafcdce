import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './ROOT.mjs'
import { run } from './run.mjs'
import { stop } from './stop.mjs'

const STAMP = join(ROOT, 'node_modules', '.shuzhen-lock')

/** Makes node_modules match package-lock.json; does nothing when it already does. Writes to stderr only. */
export async function installPackages() {
  const lock = createHash('sha256').update(readFileSync(join(ROOT, 'package-lock.json'))).digest('hex')
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return
  console.error('Installing the packages of package-lock.json (npm ci). This takes a minute, once.')
  const code = await runNpm(['ci', '--include=dev'])
  if (code !== 0) stop('npm ci failed; its message above says why. The packages come from the npm registry, so the first start needs a connection.')
  writeFileSync(STAMP, lock)
}

/**
 * On Windows npm is a script that only a shell can start, so the npm that started us is preferred.
 * @param {string[]} args
 */
function runNpm(args) {
  const npm = process.env.npm_execpath
  return npm?.endsWith('npm-cli.js')
    ? run(process.execPath, [npm, ...args], { stdio: ['ignore', 2, 2] })
    : run('npm', args, { stdio: ['ignore', 2, 2], shell: process.platform === 'win32' })
}
