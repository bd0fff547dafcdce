import type { Page } from '@playwright/test'
import { expect, focusLevels, goTo, levels, openDemo, readStep, savedMark, startAssessment, test } from './app'

/** Goes to the question of an indicator and rates it by a key. */
async function rate(page: Page, indicator: string, key: string) {
  await page.goto(page.url().replace(/#\/assessments\/([^/]+)\/.*$/, `#/assessments/$1/answer/${indicator}`))
  await expect(page.getByRole('main')).toContainText(`· 场景 ${indicator.replace('scenario-', '')}`)
  await focusLevels(page)
  await page.keyboard.press(key)
  await expect(savedMark(page)).toContainText('已保存')
}

const openChecks = async (page: Page) => {
  await page.goto(page.url().replace(/#\/assessments\/([^/]+)\/.*$/, '#/assessments/$1/site/checks'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('值得再问一句的')
}
const card = (page: Page, title: string) => page.getByRole('article').filter({ has: page.getByRole('heading', { name: title }) })

test('a contradiction is asked about, answered, and asked anew once a rating changes', async ({ page }) => {
  await startAssessment(page)
  await rate(page, 'scenario-31', 'Digit1')
  await rate(page, 'scenario-32', 'Digit4')
  const line = page.getByText('“在线运行监测”只到“1 级 · 全面”，却有 1 项评分靠它撑着。')
  await expect(line).toBeVisible()
  await page.getByRole('link', { name: '看疑问' }).click()
  await expect(page.getByText('只看与“设备故障诊断与预测”有关的 2 个。')).toBeVisible()
  await page.getByRole('link', { name: '看全部' }).click()

  const asked = card(page, '“在线运行监测”只到“1 级 · 全面”，却有 1 项评分靠它撑着')
  await expect(asked).toContainText('“在线运行监测”是不是已经做到第 3 级')
  await asked.getByRole('textbox').fill('机房看过，接着 88 台')
  await page.reload()
  await expect(asked.getByRole('textbox'), 'what was typed outlives a reload').toHaveValue('机房看过，接着 88 台')
  await asked.getByRole('button', { name: '记下，不再问' }).click()
  await expect(asked).toHaveCount(0)
  await expect(page.getByText('未答 1 个，已答 1 个')).toBeVisible()

  await rate(page, 'scenario-31', 'Digit2')
  await openChecks(page)
  const again = card(page, '“在线运行监测”只到“2 级 · 全面”，却有 1 项评分靠它撑着')
  await expect(again).toContainText('评分改动之前答过：“机房看过，接着 88 台”')
  await again.getByRole('button', { name: '仍然如此' }).click()
  await expect(page.getByText('未答 1 个，已答 1 个')).toBeVisible()
  const folded = page.locator('details').filter({ hasText: '机房看过' })
  await folded.locator('summary').click()
  await folded.getByRole('button', { name: '重新打开' }).click()
  await expect(again).toBeVisible()
})

test('questions change no score, and the report counts them', async ({ page }) => {
  await openDemo(page)
  const headline = await page.getByRole('heading', { level: 1 }).innerText()
  await expect(page.getByText(/评分引出的疑问：\d+ 个未答，0 个已答。它们不改变分数。/)).toBeVisible()
  await openChecks(page)
  await page.getByRole('article').first().getByRole('textbox').fill('看过')
  await page.getByRole('article').first().getByRole('button', { name: '记下，不再问' }).click()
  await expect(page.getByText(/已答 1 个/)).toBeVisible()
  await goTo(page, '报告')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline)
  await expect(page.getByText(/1 个已答/)).toBeVisible()
})

test('an empty assessment has nothing to ask, and a rating that goes leaves nothing behind', async ({ page }) => {
  await startAssessment(page)
  await openChecks(page)
  await expect(page.getByRole('heading', { name: '没有要问的' })).toBeVisible()
  await page.getByRole('link', { name: '继续填报' }).click()
  await expect(levels(page)).toBeVisible()
  expect(await readStep(page)).toBeNull()
})
