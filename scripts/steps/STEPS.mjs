import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildApp } from '../project/buildApp.mjs'
import { CACHE, ROOT } from '../project/ROOT.mjs'
import { run, runPackage } from '../project/run.mjs'
import { countPlaywright } from './countPlaywright.mjs'
import { countVitest } from './countVitest.mjs'

const VITEST_REPORT = join(CACHE, 'vitest.json')
const PLAYWRIGHT_REPORT = join(CACHE, 'playwright.json')

/**
 * All that must hold before a change is good, the quickest answers first.
 * @type {import('./runStep.mjs').Step[]}
 */
export const STEPS = [
  { title: 'Types (vue-tsc)', run: () => runPackage('vue-tsc', ['--build']) },
  { title: 'Lint (eslint)', run: () => runPackage('eslint', ['.', '--max-warnings', '0']) },
  { title: 'Dead code (knip)', run: () => runPackage('knip', []) },
  { title: 'Lock file', run: () => runScript('checkLock.mjs') },
  {
    title: 'Unit and component tests (vitest)',
    run: () => runAfresh(VITEST_REPORT, 'vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile=${VITEST_REPORT}`]),
    count: () => countVitest(VITEST_REPORT),
  },
  { title: 'Rubrics (shuzhen rubric check)', run: () => runScript('shuzhen.mjs', 'rubric', 'check') },
  { title: 'Build (vite build)', run: buildApp, isBuild: true },
  { title: 'Size of the first visit', run: () => runScript('checkSize.mjs'), needsBuild: true },
  { title: 'Syntax that Chrome 109 understands', run: () => runScript('checkSyntax.mjs'), needsBuild: true },
  {
    title: 'End-to-end tests (playwright)',
    run: () => runAfresh(PLAYWRIGHT_REPORT, '@playwright/test', ['test']),
    count: () => countPlaywright(PLAYWRIGHT_REPORT),
    needsBuild: true,
    needsBrowser: true,
  },
]

/**
 * @param {string} name
 * @param {string[]} args
 */
function runScript(name, ...args) {
  return run(process.execPath, [join(ROOT, 'scripts', name), ...args])
}

/**
 * Runs a test runner without the report of an earlier run, which would be counted if this one wrote none.
 * @param {string} report
 * @param {string} name
 * @param {string[]} args
 */
function runAfresh(report, name, args) {
  mkdirSync(CACHE, { recursive: true })
  rmSync(report, { force: true })
  return runPackage(name, args)
}
