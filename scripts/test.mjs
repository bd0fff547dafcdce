import { prepareBrowser } from './browser/prepareBrowser.mjs'
import { installPackages } from './project/installPackages.mjs'
import { readOptions } from './project/readOptions.mjs'
import { requireNode } from './project/requireNode.mjs'
import { runStep } from './steps/runStep.mjs'
import { STEPS } from './steps/STEPS.mjs'

requireNode()
const { quick } = readOptions('npm test, or npm run check, which leaves out what needs a browser', { quick: { type: 'boolean', default: false } })
await installPackages()
const noBrowser = quick ? undefined : await prepareBrowser()

/** @type {string[]} */
const failures = []
/** @type {{ title: string, reason: string }[]} */
const skipped = []
let passed = 0
let failed = 0
let isBuilt = false

for (const step of STEPS.filter(({ needsBrowser }) => !(quick && needsBrowser))) {
  const obstacle = step.needsBuild && !isBuilt ? 'the build failed' : step.needsBrowser ? noBrowser : undefined
  if (obstacle !== undefined) {
    skipped.push({ title: step.title, reason: obstacle })
    continue
  }
  const count = await runStep(step)
  passed += count.passed
  failed += count.failed
  skipped.push(...count.skipped)
  if (count.failed > 0) failures.push(step.title)
  if (step.isBuild) isBuilt = count.failed === 0
}

console.log('')
if (quick) console.log('Left out because of --quick: what needs a browser.')
for (const { title, reason } of skipped) console.log(`Skipped: ${title}, because: ${reason}.`)
for (const title of failures) console.log(`Failed: ${title}.`)
console.log(`${passed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`)
process.exitCode = failed > 0 ? 1 : 0
