import { stripVTControlCharacters } from 'node:util'
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

/** @type {import('./steps/runStep.mjs').Count} */
const total = { passed: 0, failed: [], retried: [], skipped: [] }
let isBuilt = false

for (const step of STEPS.filter(({ needsBrowser }) => !(quick && needsBrowser))) {
  const obstacle = step.needsBuild && !isBuilt ? 'the build failed' : step.needsBrowser ? noBrowser : undefined
  if (obstacle !== undefined) {
    total.skipped.push({ title: step.title, reason: obstacle })
    continue
  }
  const { passed, failed, retried, skipped } = await runStep(step)
  total.passed += passed
  total.failed.push(...failed)
  total.retried.push(...retried)
  total.skipped.push(...skipped)
  if (step.isBuild) isBuilt = failed.length === 0
}

// All that needs a look stands together at the end, however much was printed before.
console.log('')
if (quick) console.log('Left out because of --quick: what needs a browser.')
for (const { title, reason } of total.skipped) console.log(`Skipped: ${title}, because: ${reason}.`)
for (const { title, reason } of total.retried) console.log(`Passed at the second try only: ${title}\n${shorten(reason)}`)
for (const { title, reason } of total.failed) console.log(`Failed: ${title}\n${shorten(reason)}`)
const rest = [...tell(total.retried, 'at the second try'), ...tell(total.skipped, 'skipped')].join('')
console.log(`${total.passed} passed, ${total.failed.length} failed${rest}`)
process.exitCode = total.failed.length > 0 ? 1 : 0

/**
 * The first lines of a message, without colours, set in.
 * @param {string} message
 */
function shorten(message) {
  return stripVTControlCharacters(message).split('\n').slice(0, 15).map(line => `    ${line}`).join('\n')
}

/**
 * @param {unknown[]} list
 * @param {string} what
 */
function tell({ length }, what) {
  return length > 0 ? [`, ${length} ${what}`] : []
}
