import type { Locator, Page } from '@playwright/test'
import { answerWith, expect, exportFile, focusLevels, goTo, levels, openDemo, openStart, savedMark, scoreFile, section, startAssessment, test } from './app'
import { expectFigures, readFigures } from './figures'

/** What is pressed on each of the 45 questions in turn; the last two stay open. */
const KEYS = Array.from({ length: 43 }, (_, i) => ['Digit3', 'Shift+Digit3', 'Digit2', 'Numpad4', 'Shift+Numpad2', 'Digit0', 'Digit5', 'Shift+Digit1'][i % 8] ?? '')
const STEPS = [6, 5, 4, 8, 3, 0, 10, 1]

/** The running result beside the questions. */
function panel(page: Page): Locator {
  return page.getByRole('complementary').filter({ hasText: '当前结果' })
}

test('a manager starts, names the factory, answers by keyboard and reads a report that the command line confirms', async ({ page }) => {
  await openStart(page)
  await page.getByRole('button', { name: '开始新的评估' }).click()
  await page.getByRole('textbox', { name: '企业名称' }).fill('沪东阀门有限公司')
  await page.getByRole('textbox', { name: '企业名称' }).blur()
  await expect(page.getByRole('banner')).toContainText('沪东阀门有限公司')
  await page.getByRole('checkbox', { name: /^上海制造业数字化诊断自评/ }).uncheck()

  await goTo(page, '填报')
  await answerWith(page, KEYS)
  await expect(panel(page)).toContainText('已答 43 / 45')
  await page.getByRole('link', { name: '看完整报告' }).click()
  await expect(section(page, '差距')).toBeVisible()

  const path = await exportFile(page)
  expect(path).toContain('沪东阀门有限公司')
  const report = scoreFile(path)
  expect(report.nodes.flatMap(({ rating }) => rating ? [rating.step] : [])).toEqual([...KEYS.map((_, i) => STEPS[i % 8]), null, null])
  expect(await readFigures(page, report)).toEqual(expectFigures(report))
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`第 ${report.result?.grade} 档`)
  await expect(page.getByRole('main')).toContainText(`总分 ${report.result?.score.toFixed(2)}。`)
})

test('the figures of the sample factory are those of the command line', async ({ page }) => {
  await openDemo(page)
  const path = await exportFile(page)
  for (const [standard, name] of [['shanghai-7plus1', '上海制造业数字化诊断自评'], ['scenarios-45', '智能制造 45 场景自评']] as const) {
    await page.getByRole('combobox', { name: '按这套标准看' }).selectOption({ label: name })
    await expect(page.getByRole('main')).toContainText(`${standard} 1.0.0 · sha256`)
    const report = scoreFile(path, { standard })
    expect(await readFigures(page, report)).toEqual(expectFigures(report))
  }
})

test('the figures to a chosen target are those of the command line', async ({ page }) => {
  await openDemo(page)
  await page.getByRole('combobox', { name: '目标' }).selectOption('第 10 档')
  await expect(section(page, '差距')).toContainText('都提到“5 级 · 全面”')
  const report = scoreFile(await exportFile(page), { target: 10 })
  expect((await readFigures(page, report)).gaps).toEqual(expectFigures(report).gaps)
})

test('the running grade goes from nothing over an estimate to a provisional and a final one', async ({ page }) => {
  await startAssessment(page)
  await expect(panel(page)).toContainText('尚未作答')
  await answerWith(page, ['Digit3'])
  await expect(panel(page)).toContainText('估计')
  await answerWith(page, Array.from({ length: 35 }, () => 'Digit3'))
  await expect(panel(page)).toContainText('暂定')
  await expect(panel(page)).toContainText('第 6 档')
  await answerWith(page, Array.from({ length: 9 }, () => 'Digit3'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('第 6 档，领域级上档')
  await goTo(page, '填报')
  await expect(panel(page)).toContainText('适用的 45 项已全部作答。')
  await expect(panel(page)).not.toContainText('暂定')
})

test('who returns goes on at the first open question', async ({ page }) => {
  await startAssessment(page)
  await answerWith(page, ['Digit1', 'Digit2'])
  await expect(savedMark(page)).toContainText('已保存')
  await openStart(page)
  await expect(page.getByRole('listitem').filter({ hasText: '未填企业名称' })).toContainText('已答 2/45')
  await page.getByRole('link', { name: '继续填报' }).click()
  await expect(page.getByRole('main')).toContainText('· 场景 3')
})

test('not applicable needs a reason, shows it in the report, and can be taken back', async ({ page }) => {
  await startAssessment(page)
  await focusLevels(page)
  await page.keyboard.press('n')
  const reason = page.getByRole('textbox', { name: '为什么不适用？' })
  await expect(reason).toBeFocused()
  await page.getByRole('button', { name: '记为不适用' }).click()
  await expect(page.getByText('请写一句理由')).toBeVisible()
  await reason.fill('只按来图加工')
  await page.getByRole('button', { name: '记为不适用' }).click()
  await expect(page.getByText('已记为不适用，理由：')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main'), 'the keyboard is back on the levels').toContainText('· 场景 2')
  await goTo(page, '报告')
  await expect(page.getByRole('button', { name: /^1 产品数字化研发与设计 — 不适用：只按来图加工$/ })).toBeVisible()
  await goTo(page, '填报')
  await page.getByRole('searchbox', { name: '搜指标名或编号' }).fill('1')
  await page.getByRole('link', { name: /^1 产品数字化研发与设计/ }).click()
  await page.getByRole('button', { name: '改为适用' }).click()
  await expect(page.getByRole('button', { name: /不适用，并说明理由/ })).toBeVisible()
  await expect(levels(page).getByRole('radio', { checked: true })).toHaveCount(0)
})

test('the segments show how far they are answered', async ({ page }) => {
  await startAssessment(page)
  const segments = page.getByRole('navigation', { name: '环节与进度' })
  await expect(segments.getByRole('link', { name: /^产品设计/ })).toContainText('0/3')
  await answerWith(page, ['Digit3', 'Digit2'])
  await expect(segments.getByRole('link', { name: /^产品设计/ })).toContainText('2/3')
  await segments.getByRole('link', { name: /^质量管控/ }).click()
  await expect(page.getByRole('main')).toContainText('质量管控 · 场景 6')
  await expect(segments.getByRole('link', { name: /^6 / })).toHaveAttribute('aria-current', 'step')
  await segments.getByRole('link', { name: /^产品设计/ }).click()
  await expect(page.getByRole('main'), 'a segment opens at its first open question').toContainText('产品设计 · 场景 3')
})

test('the search finds a scenario by a part of its name and by its number', async ({ page }) => {
  await startAssessment(page)
  const segments = page.getByRole('navigation', { name: '环节与进度' })
  const search = segments.getByRole('searchbox', { name: '搜指标名或编号' })
  await search.fill('碳')
  const found = segments.getByRole('link')
  await expect(found.first()).toContainText('碳')
  for (const text of await found.allInnerTexts()) expect(text).toContain('碳')
  await search.fill('17')
  await expect(found).toHaveCount(1)
  await found.click()
  await expect(page.getByRole('main')).toContainText('· 场景 17')
  await expect(search).toHaveValue('')
  await search.fill('没有这样的场景')
  await expect(segments.getByText('没有找到“没有这样的场景”')).toBeVisible()
})
