import { openPage } from './openPage.mjs'
import { SLOWDOWN, slowDown } from './slowDown.mjs'

const INDUSTRIES = ['biomedicine', 'automotive', 'electronics', 'energy', 'advanced-materials']

/**
 * From the choice of another industry to the named edition on the screen, on a slowed processor; each industry for the first time, so
 * its tree is resolved. Median of 5.
 * @type {import('./BENCHES.mjs').Bench}
 */
export const switchIndustry = {
  unit: `ms, ${SLOWDOWN}x slowed CPU`,
  target: 500,
  measure: () => openPage(async (page, address) => {
    await page.goto(address)
    await page.getByRole('button', { name: '开始新的评估' }).click()
    await page.waitForURL(/enterprise/)
    const select = page.locator('#field-enterprise-industry')
    await select.waitFor()
    await slowDown(page)
    const times = []
    for (const industry of INDUSTRIES) {
      const before = await page.locator('.edition').innerText()
      const start = Date.now()
      await select.selectOption(industry)
      await page.waitForFunction(text => document.querySelector('.edition')?.textContent !== text && !document.querySelector('.edition')?.textContent?.includes(text.split('\n')[0] ?? ''), before)
      times.push(Date.now() - start)
    }
    return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Infinity
  }),
}
