// Without this, a library written for newer browsers breaks the app on Windows 7, where Chrome 109 is the last.
import { readFileSync } from 'node:fs'
import { extname, relative } from 'node:path'
import { findNewCss } from './chrome109/findNewCss.mjs'
import { findNewJs } from './chrome109/findNewJs.mjs'
import { listFiles } from './project/listFiles.mjs'
import { DIST, ROOT } from './project/ROOT.mjs'

const files = listFiles(DIST).map(path => ({ name: relative(ROOT, path), text: readFileSync(path, 'utf8') }))
const scripts = files.filter(({ name }) => ['.js', '.mjs'].includes(extname(name)))
const styles = files.filter(({ name }) => extname(name) === '.css')
if (scripts.length === 0) {
  console.error('There is no script in dist/. Run npm run build first.')
  process.exit(1)
}

const findings = [...findNewJs(scripts), ...styles.flatMap(findNewCss)]
for (const { name, reason, excerpt } of findings) console.error(`${name} has what Chrome 109 lacks: ${reason}\n    ${excerpt}`)
if (findings.length === 0) console.log(`Chrome 109 understands all ${scripts.length} scripts and ${styles.length} stylesheets.`)
process.exitCode = findings.length === 0 ? 0 : 1
