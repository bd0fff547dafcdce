import { existsSync, readFileSync } from 'node:fs'

/**
 * @typedef {{ status: string, annotations: { type: string, description?: string }[], results: { error?: { message?: string } }[] }} Test
 *
 * @typedef {{ title: string, suites?: Suite[], specs?: { title: string, tests: Test[] }[] }} Suite
 */

/**
 * Counts a report of Playwright's json reporter; a missing one counts as one failed.
 * @param {string} path
 * @returns {import('./runStep.mjs').Count}
 */
export function countPlaywright(path) {
  if (!existsSync(path)) return { passed: 0, failed: [{ title: 'playwright', reason: 'it wrote no report' }], retried: [], skipped: [] }
  /** @type {{ suites: Suite[] }} */
  const { suites } = JSON.parse(readFileSync(path, 'utf8'))
  const tests = suites.flatMap(listTests)
  const retried = tests.filter(({ status }) => status === 'flaky')
  return {
    passed: tests.filter(({ status }) => status === 'expected').length + retried.length,
    failed: tests.filter(({ status }) => !['expected', 'flaky', 'skipped'].includes(status)),
    retried,
    skipped: tests.filter(({ status }) => status === 'skipped').map(({ title, mark }) => ({ title, reason: mark })),
  }
}

/**
 * @param {Suite} suite
 * @returns {{ title: string, status: string, mark: string, reason: string }[]}
 */
function listTests({ title, suites = [], specs = [] }) {
  const own = specs.flatMap(spec => spec.tests.map(({ status, annotations, results }) => ({
    title: spec.title,
    status,
    mark: annotations.find(({ type }) => type === 'skip' || type === 'fixme')?.description ?? 'marked as skipped in its file, or not reached',
    reason: results.find(({ error }) => error !== undefined)?.error?.message ?? '',
  })))
  return [...own, ...suites.flatMap(listTests)].map(test => ({ ...test, title: `${title} › ${test.title}` }))
}
