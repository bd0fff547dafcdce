import { fileURLToPath } from 'node:url'
import { installPackages } from './project/installPackages.mjs'
import { readOptions } from './project/readOptions.mjs'
import { requireNode } from './project/requireNode.mjs'
import { stop } from './project/stop.mjs'

requireNode()
const { only, json } = readOptions('npm run bench -- [--only START] [--json]', { only: { type: 'string' }, json: { type: 'boolean', default: false } })
await installPackages()

// Through tsx, so that a bench may import the app's TypeScript.
const { tsImport } = await import('tsx/esm/api')
/** @type {typeof import('./bench/BENCHES.mjs')} */
const { BENCHES } = await tsImport('./bench/BENCHES.mjs', { parentURL: import.meta.url, tsconfig: fileURLToPath(new URL('../src/tsconfig.json', import.meta.url)) })
const isWanted = (/** @type {string} */ name) => only === undefined || name.startsWith(only)
if (!Object.keys(BENCHES).some(isWanted)) stop(`There is no bench "${only}". There are: ${Object.keys(BENCHES).join(', ')}.`)

const rows = []
for (const [name, { unit, target, measure }] of Object.entries(BENCHES)) {
  if (!isWanted(name)) continue
  const value = Math.round(await measure() * 10) / 10
  rows.push({ name, unit, value, target, ok: value <= target })
}

if (json) console.log(JSON.stringify(rows, null, 2))
else for (const { name, unit, value, target, ok } of rows) console.log(`${ok ? 'ok  ' : 'MISS'}  ${name.padEnd(28)}${String(value).padStart(10)} ${unit} (at most ${target})`)
process.exitCode = rows.every(({ ok }) => ok) ? 0 : 1
