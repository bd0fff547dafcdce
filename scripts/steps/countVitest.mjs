import { existsSync, readFileSync } from 'node:fs'

/**
 * Counts a report of Vitest's json reporter. A test file that could not be loaded has no tests, so it counts as one failed;
 * so does a missing report.
 * @param {string} path
 * @returns {import('./runStep.mjs').Count}
 */
export function countVitest(path) {
  if (!existsSync(path)) return { passed: 0, failed: 1, skipped: [] }
  /** @type {{ testResults: { name: string, status: string, assertionResults: { fullName: string, status: string }[] }[] }} */
  const { testResults } = JSON.parse(readFileSync(path, 'utf8'))
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults)
  const broken = testResults.filter(({ status, assertionResults }) => status === 'failed' && !assertionResults.some(({ status }) => status === 'failed'))
  return {
    passed: tests.filter(({ status }) => status === 'passed').length,
    failed: tests.filter(({ status }) => status === 'failed').length + broken.length,
    skipped: tests.filter(({ status }) => status !== 'passed' && status !== 'failed').map(({ fullName, status }) => ({ title: fullName, reason: `marked as ${status} in its file` })),
  }
}
