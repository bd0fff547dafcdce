import { openPage } from './openPage.mjs'

const RUNS = 5

/**
 * From the press on the download of a format to the word that it is done: the worker starts, loads its libraries, draws the charts and
 * writes the file of the demo factory (full standard, 87 answers). Not slowed, since a worker is not. Median of 5.
 * @param {string} name of the format on the screen
 * @param {number} target
 * @returns {import('./BENCHES.mjs').Bench}
 */
export function writeDocument(name, target) {
  return {
    unit: 'ms',
    target,
    measure: () => openPage(async (page, address) => {
      await page.goto(address)
      await page.getByRole('button', { name: '看示例工厂的报告' }).click()
      await page.getByRole('heading', { name: '方法与口径' }).waitFor()
      const times = []
      for (let run = 0; run < RUNS; run++) {
        await page.getByRole('button', { name: '导出…' }).click()
        await page.getByRole('dialog').waitFor()
        await page.waitForTimeout(500)
        times.push(await page.evaluate(async label => {
          const status = () => document.querySelector('dialog [role=status]')?.textContent ?? ''
          const start = performance.now()
          document.querySelector(`button[aria-label="下载 ${label}"]`)?.dispatchEvent(new MouseEvent('click', { bubbles: true }))
          while (!status().includes('已下载')) {
            if (performance.now() - start > 20_000) return Infinity
            await new Promise(resolve => { setTimeout(resolve, 5) })
          }
          return performance.now() - start
        }, name))
        await page.keyboard.press('Escape')
      }
      return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? Infinity
    }),
  }
}
