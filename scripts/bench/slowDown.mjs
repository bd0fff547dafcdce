/** How much slower than this machine an old office PC is taken to be. */
export const SLOWDOWN = 4
/** How far off the slowdown may be. */
const TOLERANCE = 0.04
const TRIES = 12

/**
 * Slows the processor of a page down. What Chromium makes of a rate differs by a quarter from one start to the next, so a plain loop is
 * timed before and after, and the rate corrected until the loop takes four times as long. Returns the session, which ends it when detached.
 * Throws when the machine is too restless for that: what it would measure means nothing.
 * @param {import('playwright-core').Page} page
 * @returns {Promise<import('playwright-core').CDPSession>}
 */
export async function slowDown(page) {
  const session = await page.context().newCDPSession(page)
  const calm = await timeLoop(session)
  let rate = SLOWDOWN
  for (let left = TRIES; left > 0; left--) {
    await session.send('Emulation.setCPUThrottlingRate', { rate })
    const slowdown = await timeLoop(session) / calm
    if (Math.abs(slowdown / SLOWDOWN - 1) <= TOLERANCE) return session
    rate *= SLOWDOWN / slowdown
  }
  throw new Error('The processor could not be slowed down evenly: something else keeps this machine busy.')
}

/**
 * The median of many runs of a plain loop in the page, in ms.
 * @param {import('playwright-core').CDPSession} session
 * @returns {Promise<number>}
 */
async function timeLoop(session) {
  const { result } = await session.send('Runtime.evaluate', { expression: `(${runLoops})()` })
  return Number(result.value)
}

/** Runs in the page. */
function runLoops() {
  const times = Array.from({ length: 60 }, () => {
    const start = performance.now()
    let sum = 0
    for (let i = 0; i < 2e6; i++) sum += i % 7
    if (sum < 0) throw new Error('The loop has not run.')
    return performance.now() - start
  })
  return times.sort((a, b) => a - b)[30]
}
