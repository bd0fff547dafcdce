/**
 * @typedef {{ title: string, reason: string }} Told one test and what is to be said of it
 *
 * @typedef {{ passed: number, failed: Told[], retried: Told[], skipped: Told[] }} Count `retried` passed, at the second try
 *
 * @typedef {object} Step
 * @property {string} title
 * @property {() => Promise<number>} run gives the exit code
 * @property {() => Count} [count] of a test runner; any other step is one check, passed or failed
 * @property {boolean} [isBuild]
 * @property {boolean} [needsBuild]
 * @property {boolean} [needsBrowser]
 */

/**
 * Runs one step under a heading and counts it. A runner that ends with an error but reports no failed test counts as one failed.
 * @param {Step} step
 * @returns {Promise<Count>}
 */
export async function runStep({ title, run, count }) {
  console.log(`\n== ${title}`)
  const start = performance.now()
  const code = await run()
  const counted = count?.() ?? { passed: code === 0 ? 1 : 0, failed: [], retried: [], skipped: [] }
  const failed = code !== 0 && counted.failed.length === 0 ? [{ title, reason: `ended with code ${code}; what it said stands above` }] : counted.failed
  console.log(`-- ${failed.length === 0 ? 'passed' : 'failed'} in ${((performance.now() - start) / 1000).toFixed(1)} s`)
  return { ...counted, failed }
}
