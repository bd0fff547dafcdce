import { openPage } from './openPage.mjs'
import { SLOWDOWN, slowDown } from './slowDown.mjs'

const RUNS = 5

/**
 * From leaving a question of the demo factory (full standard, 87 answers) to the report with its summary painted and the page free to
 * answer a press, on a slowed processor; the report's own code is loaded on the way. Median of 5, each after a reload.
 * @type {import('./BENCHES.mjs').Bench}
 */
export const openReport = {
  unit: `ms, ${SLOWDOWN}x slowed CPU`,
  target: 300,
  measure: () => openPage(async (page, address) => {
    await page.goto(address)
    await page.getByRole('button', { name: '看示例工厂的报告' }).click()
    await page.getByRole('heading', { name: '方法与口径' }).waitFor()
    await slowDown(page)
    const times = []
    for (let run = 0; run < RUNS; run++) {
      await page.goto(`${address}#/assessments/demo-factory/answer/scenario-20`)
      await page.reload()
      await page.locator('input[name="step"]').first().waitFor()
      // The questionnaire is at rest.
      await page.waitForTimeout(4000)
      times.push(await page.evaluate(async () => {
        const start = performance.now()
        location.hash = '#/assessments/demo-factory/report'
        while (!document.querySelector('#summary .ladder')) await new Promise(resolve => { requestAnimationFrame(resolve) })
        // Painted, and whatever was queued before is done.
        await new Promise(resolve => { requestAnimationFrame(() => setTimeout(resolve)) })
        return performance.now() - start
      }))
    }
    return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? Infinity
  }),
}
