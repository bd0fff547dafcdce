import { existsSync, readFileSync } from 'node:fs'

/**
 * @typedef {{ title: string, suites?: Suite[], specs?: { title: string, tests: { status: string, annotations: { type: string, description?: string }[] }[] }[] }} Suite
 */

/**
 * Counts a report of Playwright's json reporter; a missing one counts as one failed.
 * @param {string} path
 * @returns {import('./runStep.mjs').Count}
 */
export function countPlaywright(path) {
  if (!existsSync(path)) return { passed: 0, failed: 1, skipped: [] }
  /** @type {{ suites: Suite[] }} */
  const { suites } = JSON.parse(readFileSync(path, 'utf8'))
  const tests = suites.flatMap(listTests)
  const skipped = tests.filter(({ status }) => status === 'skipped')
  const passed = tests.filter(({ status }) => status === 'expected').length
  return {
    passed,
    failed: tests.length - passed - skipped.length,
    skipped: skipped.map(({ title, reason }) => ({ title, reason })),
  }
}

/**
 * @param {Suite} suite
 * @returns {{ title: string, status: string, reason: string }[]}
 */
function listTests({ title, suites = [], specs = [] }) {
  const own = specs.flatMap(spec => spec.tests.map(({ status, annotations }) => ({
    title: spec.title,
    status,
    reason: annotations.find(({ type }) => type === 'skip' || type === 'fixme')?.description ?? 'marked as skipped in its file, or not reached',
  })))
  return [...own, ...suites.flatMap(listTests)].map(test => ({ ...test, title: `${title} › ${test.title}` }))
}
