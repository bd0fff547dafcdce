import { openPage } from './openPage.mjs'

const GRADES = [5, 6, 7, 8]
const LOCKS = 4
const BUDGETS = [10, 40, 80, 150, 300, 500]

/**
 * Paths for the demo factory (full standard, 87 answers) from asking the worker to its answer, solver loaded, worker unthrottled. `grade`: the 95th
 * percentile over grades 5 to 8, each free and with one to four of its lifts ruled out. `alternative`: the longest wait for the next best
 * path, counted from the question. `budget`: the longest of six budgets.
 * @param {'grade' | 'alternative' | 'budget'} what
 * @param {number} target
 * @returns {import('./BENCHES.mjs').Bench}
 */
export const findPath = (what, target) => ({
  unit: 'ms, in its worker',
  target,
  measure: () => openPage(async (page, address) => {
    await page.goto(address)
    await page.getByRole('button', { name: '看示例工厂的报告' }).click()
    await page.waitForURL(/assessments/)
    await page.goto(`${address}#/assessments/demo-factory/path`)
    const entry = what === 'alternative' ? 'path-alternative' : 'path-answer'
    const count = () => page.evaluate(name => performance.getEntriesByName(name).length, entry)
    /** @param {() => Promise<unknown>} change */
    async function ask(change) {
      const before = await count()
      await change()
      await page.waitForFunction(([name, n]) => performance.getEntriesByName(String(name)).length > Number(n), [entry, before])
      await page.getByRole('button', { name: '停止' }).waitFor({ state: 'detached' })
    }
    await page.locator('.headline').waitFor()
    await page.getByRole('button', { name: '停止' }).waitFor({ state: 'detached' })
    if (what === 'budget') {
      await page.getByLabel('问什么').selectOption('budget')
      for (const budget of BUDGETS) await ask(() => page.getByLabel('预算', { exact: true }).fill(String(budget)))
    } else {
      for (const grade of GRADES) {
        // The next grade is asked for from the start: another one first, so that it counts, too.
        if (grade === 5) await ask(() => page.getByLabel('目标', { exact: true }).selectOption('4'))
        await ask(() => page.getByLabel('目标', { exact: true }).selectOption(String(grade)))
        for (let lock = 0; lock < LOCKS; lock++) await ask(() => page.locator('.lifts tbody tr').nth(6 + 2 * lock).locator('select').selectOption('wont'))
        await ask(() => page.getByRole('button', { name: /^全部放开/ }).click())
      }
    }
    const times = await page.evaluate(name => performance.getEntriesByName(name).map(({ duration }) => duration), entry)
    // The first question loads the solver.
    const sorted = times.slice(1).sort((a, b) => a - b)
    return sorted[what === 'grade' ? Math.ceil(0.95 * sorted.length) - 1 : sorted.length - 1] ?? Infinity
  }),
})
