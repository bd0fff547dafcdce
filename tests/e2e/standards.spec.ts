import { readFileSync, writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { answerWith, expect, exportFile, goTo, levels, openDemo, openStart, savedMark, section, test } from './app'

const industry = (page: Page) => page.locator('#field-enterprise-industry')
const readAnswers = async (page: Page) => (JSON.parse(readFileSync(await exportFile(page), 'utf8')) as { answers: Record<string, unknown> }).answers

async function openFile(page: Page, name: string, value: unknown) {
  await page.getByLabel('打开文件').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(value)) })
}

test('a quick scan of twenty questions ends in an estimate and goes on without losing an answer', async ({ page }) => {
  await openStart(page)
  await page.getByRole('button', { name: '十分钟速评' }).click()
  await expect(page.getByRole('main')).toContainText(/第 1 \/ 20 题 · 还需约 10 分钟/)
  await answerWith(page, Array.from({ length: 8 }, () => 'Digit2'))
  await expect(page.getByRole('main')).toContainText(/第 9 \/ 20 题 · 还需约 6 分钟/)
  await expect(savedMark(page)).toContainText('已保存')
  await page.reload()
  await expect(page.getByRole('main')).toContainText('第 9 / 20 题')
  await answerWith(page, Array.from({ length: 12 }, () => 'Shift+Digit2'))

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^估计/)
  await expect(page.getByRole('main')).toContainText(/只凭已答的 20 \/ 82 项/)
  await page.getByRole('link', { name: '接着做完整评估' }).click()
  await expect(levels(page)).toBeVisible()
  await goTo(page, '报告')
  expect(Object.keys(await readAnswers(page))).toHaveLength(20)
})

test('another industry changes the tree, says what, and keeps every answer', async ({ page }) => {
  await openDemo(page)
  const before = await readAnswers(page)
  await goTo(page, '企业')
  await expect(page.getByRole('main')).toContainText('适用汽车版。')
  await industry(page).selectOption('biomedicine')
  const notice = page.locator('.edition')
  await expect(notice).toContainText('适用生物医药版。')
  await expect(notice).toContainText('新增的 5 项待答')
  await notice.getByText('看变了什么').click()
  await expect(notice).toContainText('停用 5 项')

  await goTo(page, '报告')
  await expect(page.getByRole('main')).toContainText('生物医药版')
  await expect(page.getByRole('main')).toContainText('5 项有答案，但不在这套标准或行业版里')
  expect(await readAnswers(page)).toEqual(before)

  await goTo(page, '企业')
  await industry(page).selectOption('automotive')
  await expect(notice).toContainText('适用汽车版。')
  await goTo(page, '报告')
  await expect(page.getByRole('main')).toContainText('总分 38.')
  expect(await readAnswers(page)).toEqual(before)
})

test('what an industry does not have is offered as not applicable and has to be confirmed', async ({ page }) => {
  await openStart(page)
  await page.getByRole('button', { name: '开始新的评估' }).click()
  await industry(page).selectOption('biomedicine')
  await expect(page.locator('.edition')).toContainText('适用生物医药版。')
  await page.goto(page.url().replace('enterprise', 'answer/scenario-10'))
  const reason = page.getByRole('textbox', { name: '为什么不适用？' })
  await expect(reason).not.toHaveValue('')
  await expect(page.getByRole('main')).toContainText('生物医药版通常不适用')
  await goTo(page, '报告')
  expect(await readAnswers(page)).toEqual({})
  await page.goBack()
  await page.getByRole('button', { name: '记为不适用' }).click()
  await expect(page.getByText('已记为不适用，理由：')).toBeVisible()
})

test('an assessment moves to the newer list, and both results stand side by side', async ({ page }) => {
  await openDemo(page)
  const before = await readAnswers(page)
  await page.getByRole('link', { name: '看看答案怎么转过去' }).click()
  await expect(page.getByRole('main')).toContainText('直接沿用')
  await expect(page.getByRole('button', { name: /^确认/ })).toHaveCount(0)
  await page.getByRole('button', { name: /^同时按/ }).click()
  await expect(section(page, '新旧两套结果').locator('tbody tr')).toHaveCount(2)
  const first = page.getByRole('button', { name: /^确认 / }).first()
  const name = await first.getAttribute('aria-label') ?? ''
  await first.click()
  await expect(page.getByRole('button', { name })).toHaveCount(0)
  await expect(savedMark(page)).toContainText('已保存')
  await goTo(page, '报告')
  const after = await readAnswers(page)
  expect(Object.keys(after).filter(id => !(id in before))).toHaveLength(1)
  for (const id of Object.keys(before)) expect(after[id]).toEqual(before[id])
})

test('a trend tells what the factory did from what another edition does', async ({ page }) => {
  await openDemo(page)
  const file = JSON.parse(readFileSync(await exportFile(page), 'utf8')) as { enterprise: object, answers: Record<string, unknown> }
  await openStart(page)
  const earlier = { ...file, id: 'earlier', period: '2025', enterprise: { ...file.enterprise, industry: 'electronics' }, answers: { ...file.answers, 'base-1': { self: { step: 0 } } } }
  writeFileSync(test.info().outputPath('earlier.json'), JSON.stringify(earlier))
  await openFile(page, 'earlier.assessment.json', earlier)
  await expect(page.getByRole('heading', { name: '方法与口径' })).toBeVisible()
  await openDemo(page)
  const trend = section(page, '与上一次相比')
  await expect(trend).toContainText(/比 2025 期 \+\d+\.\d\d 分：其中工厂自己 \+\d+\.\d\d 分，标准不同带来 [+−]\d+\.\d\d 分/)
})
