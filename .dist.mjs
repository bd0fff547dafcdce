import { openPage } from './scripts/bench/openPage.mjs'
await openPage(async (page, address) => {
  await page.goto(address); await page.getByRole('button', { name: '看示例工厂的报告' }).click(); await page.waitForURL(/assessments/)
  await page.goto(`${address}#/assessments/demo-factory/path`)
  const entry='path-answer'
  const count = () => page.evaluate(n => performance.getEntriesByName(n).length, entry)
  async function ask(change) { const before = await count(); await change(); await page.waitForFunction(([n, k]) => performance.getEntriesByName(String(n)).length > Number(k), [entry, before]); await page.getByRole('button', { name: '停止' }).waitFor({ state: 'detached' }) }
  await page.locator('.headline').waitFor(); await page.getByRole('button', { name: '停止' }).waitFor({ state: 'detached' })
  for (const grade of [5,6,7,8]) {
    if (grade === 5) await ask(() => page.getByLabel('目标', { exact: true }).selectOption('4'))
    await ask(() => page.getByLabel('目标', { exact: true }).selectOption(String(grade)))
    for (let lock = 0; lock < 4; lock++) await ask(() => page.locator('.lifts tbody tr').nth(6 + 2 * lock).locator('select').selectOption('wont'))
    await ask(() => page.getByRole('button', { name: /^全部放开/ }).click())
  }
  console.log((await page.evaluate(n => performance.getEntriesByName(n).map(({ duration }) => Math.round(duration)), entry)).join(' '))
})
