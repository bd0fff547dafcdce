import type { Page } from '@playwright/test'
import { answerWith, expect, goTo, levels, openStart, readStep, savedMark, startAssessment, test } from './app'

declare global {
  interface Window {
    /** Set by these tests: whether the disk is full, and how often it has refused. */
    disk: { isFull: boolean, refusals: number }
  }
}

/** Makes the disk of the page one that can be full. */
async function prepareDisk(page: Page) {
  await page.addInitScript(() => {
    window.disk = { isFull: false, refusals: 0 }
    const { put } = IDBObjectStore.prototype
    IDBObjectStore.prototype.put = function (...record) {
      if (!window.disk.isFull) return put.apply(this, record)
      window.disk.refusals += 1
      throw new DOMException('The disk is full.', 'QuotaExceededError')
    }
  })
}

const fillDisk = (page: Page, isFull: boolean) => page.evaluate(isFull => { window.disk.isFull = isFull }, isFull)
const countRefusals = (page: Page) => page.evaluate(() => window.disk.refusals)

test('a write that fails is said, stays on the screen, and is saved once “try again” succeeds', async ({ page }) => {
  await prepareDisk(page)
  await startAssessment(page)
  await page.keyboard.press('2')
  await expect(savedMark(page)).toContainText('已保存')
  await fillDisk(page, true)
  await page.keyboard.press('4')
  await expect(savedMark(page)).toHaveText('未保存')
  const notice = page.getByRole('alert')
  await expect(notice).toContainText('磁盘满了')
  expect(await readStep(page)).toBe(8)

  // From the fifth try on the app waits five seconds and more by itself, so that what is saved sooner was saved by the button.
  await expect.poll(() => countRefusals(page), { timeout: 15_000 }).toBeGreaterThanOrEqual(4)
  await fillDisk(page, false)
  await notice.getByRole('button', { name: '立即重试' }).click()
  await expect(savedMark(page)).toContainText('已保存', { timeout: 3500 })
  await expect(notice).toBeEmpty()
  await page.reload()
  await expect(levels(page)).toBeVisible()
  expect(await readStep(page)).toBe(8)
})

test('a write that fails is tried again by itself, with everything that came after it', async ({ page }) => {
  await prepareDisk(page)
  await startAssessment(page)
  await fillDisk(page, true)
  await answerWith(page, ['Digit1', 'Digit2', 'Shift+Digit3'])
  await page.getByRole('textbox', { name: '备注' }).fill('第四题的备注')
  await page.getByRole('textbox', { name: '备注' }).blur()
  await expect.poll(() => countRefusals(page)).toBeGreaterThan(1)
  await expect(savedMark(page)).toHaveText('未保存')
  await fillDisk(page, false)
  await expect(savedMark(page)).toContainText('已保存', { timeout: 15_000 })
  await page.reload()
  await expect(page.getByRole('textbox', { name: '备注' })).toHaveValue('第四题的备注')
  for (const step of [5, 4, 2]) {
    await page.getByRole('button', { name: '上一题' }).click()
    await expect.poll(() => readStep(page)).toBe(step)
  }
})

test('while something is not saved, the browser asks before the page is left', async ({ page }) => {
  await prepareDisk(page)
  await startAssessment(page)
  await fillDisk(page, true)
  await page.keyboard.press('3')
  await expect(savedMark(page)).toHaveText('未保存')
  const asked = page.waitForEvent('dialog')
  const closing = page.close({ runBeforeUnload: true })
  const dialog = await asked
  expect(dialog.type()).toBe('beforeunload')
  await dialog.dismiss()
  await closing
  expect(await readStep(page)).toBe(6)
})

test('the safety of the storage is told behind the mark', async ({ page }) => {
  await openStart(page)
  await savedMark(page).click()
  await expect(page.getByRole('banner')).toContainText(/浏览器已答应长期保留|没有答应长期保留/)
})

test('when the browser refuses its database, the notice says that nothing is saved', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Site data is blocked.', 'SecurityError')
    }
  })
  await openStart(page)
  await expect(page.getByRole('alert')).toContainText('不让本页保存数据')
  await expect(savedMark(page)).toHaveText('未保存')
  await expect(page.getByRole('main')).toContainText('读不出本机上的评估')
  for (const name of ['开始新的评估', '看示例工厂的报告', '打开文件']) await expect(page.getByRole('button', { name }).first()).toBeDisabled()
  await page.goto('./#/assessments/any/answer')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('读不出这份评估')
})

test('an assessment that another tab deletes is said to be gone', async ({ page, context }) => {
  await startAssessment(page)
  const address = page.url()
  await page.keyboard.press('3')
  await expect(savedMark(page)).toContainText('已保存')
  const tab = await context.newPage()
  await openStart(tab)
  await tab.getByRole('button', { name: /^未填企业名称.* 的操作$/ }).click()
  await tab.getByRole('button', { name: '删除', exact: true }).click()
  await expect(tab.getByText('已删除：未填企业名称')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('本机上没有这份评估')
  await page.getByRole('link', { name: '回到首页' }).click()
  await expect(page.getByText('都归档或删除了')).toBeVisible()
  await tab.getByRole('button', { name: '撤销' }).click()
  await page.goto(address)
  await expect.poll(() => readStep(page)).toBe(6)
})

test('two tabs show each other’s answers without a reload, and lose none', async ({ page, context }) => {
  await startAssessment(page)
  const tab = await context.newPage()
  await tab.goto(page.url())
  await expect(levels(tab)).toBeVisible()
  await page.keyboard.press('4')
  await expect.poll(() => readStep(tab)).toBe(8)
  await tab.keyboard.press('Shift+2')
  await expect.poll(() => readStep(page)).toBe(3)

  await tab.goto(page.url().replace(/[^/]+$/, 'scenario-23'))
  await expect(tab.getByRole('main')).toContainText('· 场景 23')
  await Promise.all([
    answerWith(page, Array.from({ length: 12 }, () => 'Digit3')),
    answerWith(tab, Array.from({ length: 12 }, () => 'Digit2')),
  ])
  for (const side of [page, tab]) await expect(side.getByRole('complementary').filter({ hasText: '当前结果' })).toContainText('已答 24 / 45')
  await page.reload()
  await goTo(page, '报告')
  await expect(page.getByRole('button', { name: / — 3 级 · 全面$/ })).toHaveCount(12)
  await expect(page.getByRole('button', { name: / — 2 级 · 全面$/ })).toHaveCount(12)
})
