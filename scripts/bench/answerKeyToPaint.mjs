import { openPage } from './openPage.mjs'

const SLOWDOWN = 4
const RUNS = 3
const KEYS = 40

/**
 * From a digit key to the painted answer on a slowed processor: p95 of 40 keys, median of 3 runs. The clock starts with the
 * browser's own time stamp of the key and stops in the first task after the frame that shows the answer.
 * @type {import('./BENCHES.mjs').Bench}
 */
export const answerKeyToPaint = {
  unit: `ms p95, ${SLOWDOWN}x slowed CPU`,
  target: 100,
  measure: () => openPage(async (page, address) => {
    await page.goto(address)
    await page.getByRole('button', { name: '开始新的评估' }).click()
    await page.waitForURL(/enterprise/)
    await page.goto(page.url().replace('enterprise', 'answer/scenario-20'))
    await page.locator('main fieldset').first().waitFor()
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
    await page.evaluate(() => {
      /** @type {number[]} */
      const times = []
      Object.assign(window, { times })
      addEventListener('keydown', event => {
        const channel = new MessageChannel()
        channel.port1.onmessage = () => {
          const shown = document.querySelector('input[name="step"]:checked')
          if (shown instanceof HTMLInputElement && shown.value === String(2 * Number(event.key))) times.push(performance.now() - event.timeStamp)
        }
        requestAnimationFrame(() => channel.port2.postMessage(null))
      }, { capture: true })
    })
    const results = []
    for (let run = 0; run < RUNS; run++) {
      await page.locator('input[name="step"]').first().focus()
      await page.evaluate('times.length = 0')
      for (let key = 0; key < KEYS; key++) {
        await page.keyboard.press(String(1 + key % 5))
        await page.waitForTimeout(60)
      }
      /** @type {number[]} */
      const times = await page.evaluate('times')
      if (times.length < KEYS) throw new Error(`Only ${times.length} of ${KEYS} answers were on the screen in the frame after the key.`)
      results.push(times.sort((a, b) => a - b)[Math.ceil(KEYS * 0.95) - 1] ?? Infinity)
    }
    return results.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? Infinity
  }),
}
