import { existsSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { ROOT } from '../project/ROOT.mjs'

/**
 * Counts a report of Vitest's json reporter. A test file that could not be loaded has no tests, so it counts as one failed;
 * so does a missing report.
 * @param {string} path
 * @returns {import('./runStep.mjs').Count}
 */
export function countVitest(path) {
  if (!existsSync(path)) return { passed: 0, failed: [{ title: 'vitest', reason: 'it wrote no report' }], retried: [], skipped: [] }
  /** @type {{ testResults: { name: string, message: string, status: string, assertionResults: { fullName: string, status: string, failureMessages: string[] }[] }[] }} */
  const { testResults } = JSON.parse(readFileSync(path, 'utf8'))
  const tests = testResults.flatMap(({ name, assertionResults }) => assertionResults.map(({ fullName, status, failureMessages }) => (
    { title: `${relative(ROOT, name)} › ${fullName}`, status, reason: failureMessages.at(-1) ?? '' })))
  const broken = testResults.filter(({ status, assertionResults }) => status === 'failed' && !assertionResults.some(({ status }) => status === 'failed'))
  const passed = tests.filter(({ status }) => status === 'passed')
  return {
    passed: passed.length,
    failed: [...tests.filter(({ status }) => status === 'failed'), ...broken.map(({ name, message }) => ({ title: relative(ROOT, name), reason: message }))],
    retried: passed.filter(({ reason }) => reason !== ''),
    skipped: tests.filter(({ status }) => status !== 'passed' && status !== 'failed').map(({ title, status }) => ({ title, reason: `marked as ${status} in its file` })),
  }
}
