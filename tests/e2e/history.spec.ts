import { readFile, writeFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, exportFile, focusLevels, goTo, levels, openStart, readStep, savedMark, startAssessment, test } from './app'

/** Rates the question on the screen with these keys, one after another, each saved. */
async function rate(page: Page, ...keys: string[]) {
  await focusLevels(page)
  for (const key of keys) {
    await page.keyboard.press(key)
    await expect(savedMark(page)).toContainText('已保存')
  }
}

const told = (page: Page) => page.getByRole('status').filter({ hasText: /已撤销|已重做|没有可/ })
const openHistory = async (page: Page) => {
  await page.goto(page.url().replace(/#\/assessments\/([^/]+)\/.*$/, '#/assessments/$1/site/history'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('历史')
}
const openQuestion = async (page: Page, indicator: string) => {
  await page.goto(page.url().replace(/#\/assessments\/([^/]+)\/.*$/, `#/assessments/$1/answer/${indicator}`))
  await expect(levels(page)).toBeVisible()
}

test('keys take step after step back and make them again, with a reload in between', async ({ page }) => {
  await startAssessment(page)
  await rate(page, 'Digit1', 'Digit2', 'Shift+Digit3')
  await page.keyboard.press('Control+z')
  await expect(told(page)).toContainText('已撤销：产品数字化研发与设计 企业自评：3 级 · 局部 → 2 级 · 全面')
  await expect.poll(() => readStep(page)).toBe(4)
  await page.keyboard.press('Control+z')
  await expect.poll(() => readStep(page)).toBe(2)
  await page.reload()
  await expect(levels(page)).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect.poll(() => readStep(page)).toBeNull()
  await page.keyboard.press('Control+z')
  await expect(told(page), 'the choice at the start').toContainText('已撤销：整份评估 采用的标准')
  await page.keyboard.press('Control+z')
  await expect(told(page)).toContainText('没有可撤销的')
  await page.keyboard.press('Control+y')
  await expect(told(page)).toContainText('已重做：整份评估 采用的标准')
  await page.keyboard.press('Control+y')
  await expect.poll(() => readStep(page)).toBe(2)
  await page.keyboard.press('Control+Shift+z')
  await expect.poll(() => readStep(page)).toBe(4)
  await told(page).getByRole('button', { name: '撤销' }).click()
  await expect.poll(() => readStep(page)).toBe(2)
})

test('where somebody types, the keys belong to the field', async ({ page }) => {
  await startAssessment(page)
  await rate(page, 'Digit4')
  const note = page.getByRole('textbox', { name: '备注' })
  await note.pressSequentially('看过')
  await page.keyboard.press('Control+z')
  await expect(told(page)).toHaveCount(0)
  expect(await readStep(page)).toBe(8)
})

test('the note that was typed is one step', async ({ page }) => {
  await startAssessment(page)
  await page.getByRole('textbox', { name: '备注' }).pressSequentially('看过两台')
  await expect(savedMark(page)).toContainText('已保存')
  await focusLevels(page)
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('textbox', { name: '备注' })).toHaveValue('')
})

test('the history returns to a moment after showing what changes, and that can be undone', async ({ page }) => {
  await startAssessment(page)
  await rate(page, 'Digit1', 'Digit3')
  await page.keyboard.press('Enter')
  await rate(page, 'Digit5')
  await openHistory(page)
  const steps = page.getByRole('main').getByRole('listitem')
  await expect(steps.first()).toContainText('未评 → 5 级 · 全面')
  const first = steps.filter({ hasText: '未评 → 1 级 · 全面' })
  await first.getByRole('button', { name: /^恢复到这一刻/ }).click()
  const dialog = page.getByRole('dialog', { name: '恢复到这一刻' })
  await expect(dialog).toContainText('2 处会变')
  await dialog.getByRole('button', { name: '恢复 2 处' }).click()
  await expect(steps.first()).toContainText('恢复')
  await expect(page.getByText(/已恢复 2 处/)).toBeVisible()
  await openQuestion(page, 'scenario-1')
  expect(await readStep(page)).toBe(2)
  await page.keyboard.press('Control+z')
  await expect.poll(() => readStep(page)).toBe(6)
})

test('one change is put back; one that was changed again asks first', async ({ page }) => {
  await startAssessment(page)
  await rate(page, 'Digit1', 'Digit3')
  await page.getByText('这一项的历史').click()
  await expect(page.getByText('改过 2 次')).toBeVisible()
  await page.getByRole('link', { name: '看全部并恢复' }).click()
  await expect(page.getByText('只看“产品数字化研发与设计”。')).toBeVisible()
  const steps = page.getByRole('main').getByRole('listitem')
  await steps.filter({ hasText: '未评 → 1 级 · 全面' }).getByRole('button', { name: /^恢复成改动前/ }).click()
  const dialog = page.getByRole('dialog', { name: '恢复成改动前' })
  await expect(dialog).toContainText('其中 1 处后来又改过')
  await dialog.getByRole('button', { name: '取消' }).click()
  await steps.filter({ hasText: '1 级 · 全面 → 3 级 · 全面' }).getByRole('button', { name: /^恢复成改动前/ }).click()
  await expect(steps.first()).toContainText('3 级 · 全面 → 1 级 · 全面')
})

test('an import that replaces the assessment is a step, and can be undone', async ({ page }) => {
  await startAssessment(page)
  await rate(page, 'Digit3')
  await goTo(page, '报告')
  const file = await exportFile(page)
  await writeFile(file, (await readFile(file, 'utf8')).replace(/"step":\s*6/, '"step": 9'))
  await openStart(page)
  await page.locator('input[type=file]').setInputFiles(file)
  await page.getByRole('dialog').getByRole('button', { name: /替换/ }).click()
  await expect(page).toHaveURL(/report/)
  await openHistory(page)
  await expect(page.getByRole('main').getByRole('listitem').first()).toContainText('3 级 · 全面 → 5 级 · 局部')
  await expect(page.getByRole('main').getByRole('listitem').first()).toContainText('导入')
  await page.getByRole('banner').getByRole('button', { name: '撤销', exact: true }).click()
  await expect(told(page)).toContainText('已撤销')
  await openQuestion(page, 'scenario-1')
  await expect.poll(() => readStep(page)).toBe(6)
})
