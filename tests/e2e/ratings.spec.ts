import type { Page } from '@playwright/test'
import { expect, exportFile, goTo, levels, readStep, savedMark, scoreFile, section, startAssessment, test } from './app'

const rater = (page: Page, name: '企业自评' | '诊断人员') => page.getByRole('group', { name: '谁在评' }).getByRole('button', { name })
const why = (page: Page) => page.getByRole('textbox', { name: '为什么这样评' })
const others = (page: Page) => page.getByRole('region', { name: '另一方的评分' })
/** Goes to another page of the assessment by its address. */
const visit = (page: Page, path: string) => page.evaluate(to => { location.hash = location.hash.replace(/(assessments\/[^/]+\/).*/, `$1${to}`) }, path)
const saved = (page: Page) => expect(savedMark(page)).toContainText('已保存')

/** Rates scenarios from the first on by these keys; Enter goes on. */
async function rateAll(page: Page, keys: readonly string[]) {
  await visit(page, 'answer/scenario-1')
  for (const [i, key] of keys.entries()) {
    await expect(page.getByRole('main')).toContainText(`· 场景 ${i + 1}`)
    await expect(levels(page).getByRole('radio').first()).toBeVisible()
    await page.keyboard.press(key)
    await page.keyboard.press('Enter')
  }
}

test('two raters, blind to each other, settle what differs by keyboard, and the report says whose ratings count', async ({ page }) => {
  test.slow()
  await startAssessment(page)
  await expect(rater(page, '企业自评')).toHaveAttribute('aria-pressed', 'true')
  // The factory: 3 levels throughout, in places, level 2 …
  await rateAll(page, ['3', 'Shift+3', '2', '4', '0'])

  // No assessor yet: the page says how to get one.
  await visit(page, 'site/differences')
  await expect(page.getByRole('heading', { name: '还没有诊断人员的评分' })).toBeVisible()

  // The assessor gives a name once and sees no level of the factory's.
  await page.getByRole('main').getByRole('link', { name: '去填报' }).click()
  await visit(page, 'answer/scenario-1')
  await expect(page.getByRole('main')).toContainText('· 场景 1')
  expect(await readStep(page)).toBe(6)
  await rater(page, '诊断人员').click()
  await expect(page.getByRole('textbox', { name: '姓名，会写进每一项评分' })).toBeFocused()
  await page.keyboard.type('李工')
  await page.keyboard.press('Enter')
  expect(await readStep(page)).toBeNull()
  await expect(others(page)).toContainText('对方已经评过，您评完后在这里显示。')
  await expect(others(page)).not.toContainText('3 级')
  await expect(page.getByRole('navigation', { name: '环节与进度' }).locator('[aria-current="step"]')).toHaveText('1 产品数字化研发与设计·')

  // A reason typed before the rating outlives a reload and joins the rating.
  await why(page).fill('只有二号线在用')
  await saved(page)
  await page.reload()
  await expect(why(page)).toHaveValue('只有二号线在用')
  await expect(levels(page).getByRole('radio').first()).toBeFocused()
  await page.keyboard.press('Shift+2')
  expect(await readStep(page)).toBe(3)
  await expect(others(page)).toContainText('企业自评 3 级 · 全面')
  await expect(why(page)).toHaveValue('只有二号线在用')
  await rateAll(page, ['Shift+2', 'Shift+3', '1', 'Shift+4'])
  await visit(page, 'answer/scenario-5')
  await page.keyboard.press('n')
  await page.getByRole('textbox', { name: '为什么不适用？' }).fill('本厂没有这道工序')
  await page.getByRole('button', { name: '记为不适用' }).click()

  // The factory is told that its rating does not count any more.
  await visit(page, 'answer/scenario-1')
  await rater(page, '企业自评').click()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toContainText('计入结果的是诊断人员评分：2 级 · 局部。下面显示和修改的是企业自评，不计入。')
  expect(await readStep(page)).toBe(6)
  await expect(others(page)).toContainText('只有二号线在用')
  await rater(page, '诊断人员').click()
  await saved(page)

  // What differs most comes first; what is the same is folded.
  await visit(page, 'site')
  await expect(page.getByRole('link', { name: /两方意见/ })).toContainText('4 项待商定')
  await page.getByRole('link', { name: /两方意见/ }).click()
  const rows = page.locator('ol h3')
  await expect(rows).toHaveText([/^5 .*是否适用待商定$/, /^1 .*诊断人员低 1\.5 级待商定$/, /^3 .*诊断人员低 1 级待商定$/, /^4 .*诊断人员低 0\.5 级待商定$/])
  await expect(page.getByRole('main')).toContainText('企业平均比诊断人员高 0.8 级')
  await expect(page.getByText('两方一致的 1 项')).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: '还剩' })).toContainText('还剩 4 项')

  // One after another, without a mouse: the assessor's, the factory's, another one.
  await page.getByRole('button', { name: /是否适用/ }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  const choices = page.getByRole('group', { name: '商定为' })
  await expect(choices.getByRole('radio').first()).toBeFocused()
  await page.keyboard.press('n')
  await expect(choices.getByRole('radio', { name: /按诊断人员/ })).toBeChecked()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { expanded: true })).toContainText('1 产品')
  await expect(choices.getByRole('radio').first()).toBeFocused()
  await page.keyboard.press('3')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { expanded: true })).toContainText(/^3 /)
  await page.keyboard.press('Shift+2')
  await page.keyboard.press('Enter')
  await expect(page.getByText('另定一级时，请写一句理由。')).toBeVisible()
  await expect(page.getByRole('textbox', { name: '为什么这样定' })).toBeFocused()
  await page.keyboard.type('一半产品这样做')
  await page.keyboard.press('Control+Enter')
  await expect(rows.nth(2)).toContainText('已商定：2 级 · 局部')
  await expect(page.getByRole('status').filter({ hasText: '还剩' })).toContainText('还剩 1 项')

  // What was agreed can be withdrawn and agreed again.
  await rows.nth(1).getByRole('button').click()
  await page.getByRole('button', { name: '撤回商定' }).click()
  await expect(rows.nth(1)).toContainText('待商定')
  await page.getByRole('button', { name: '商定，看下一项' }).click()
  await expect(rows.nth(1)).toContainText('已商定：3 级 · 全面')

  // All that is the same at once, after a question.
  await page.getByRole('button', { name: '把 1 项一次商定' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '把 1 项一次商定' }).click()
  await expect(page.getByText('都已商定。', { exact: true })).toBeVisible()
  await saved(page)

  // A reload keeps all of it; what counts is agreed, else assessor, else self.
  await page.reload()
  await expect(rows.nth(2)).toContainText('已商定：2 级 · 局部')
  await goTo(page, '报告')
  await expect(section(page, '方法与口径')).toContainText('计入结果的评分：商定 3 项、诊断人员 1 项。另有 1 项不适用。')
  const { nodes, sources, coverage } = scoreFile(await exportFile(page))
  expect({ sources, notApplicable: coverage.notApplicable }).toEqual({ sources: { agreed: 3, assessor: 1, self: 0 }, notApplicable: 1 })
  const read = (id: string) => nodes.find(node => node.id === id)?.rating
  expect(read('scenario-1')).toMatchObject({ source: 'agreed', step: 6 })
  expect(read('scenario-2')).toMatchObject({ source: 'agreed', step: 5 })
  expect(read('scenario-3')).toMatchObject({ source: 'agreed', step: 3 })
  expect(read('scenario-4')).toMatchObject({ source: 'assessor', step: 7 })
  expect(read('scenario-5')).toMatchObject({ source: 'agreed', notApplicable: '本厂没有这道工序' })
})

test('a rating that is cleared leaves its reason behind, and names stay with their side', async ({ page }) => {
  await startAssessment(page)
  await rater(page, '诊断人员').click()
  await page.keyboard.type('李工')
  await page.keyboard.press('Enter')
  await page.keyboard.press('2')
  await why(page).fill('看过系统')
  await page.getByRole('button', { name: '清除评分' }).click()
  await expect(why(page)).toHaveValue('看过系统')
  await saved(page)
  await page.reload()
  await expect(why(page)).toHaveValue('看过系统')
  await rater(page, '企业自评').click()
  await page.keyboard.type('张厂长')
  await page.keyboard.press('Enter')
  await expect(why(page)).toHaveValue('')
  await page.keyboard.press('1')
  await rater(page, '诊断人员').click()
  await expect(page.getByRole('main')).toContainText('李工')
  await expect(why(page)).toHaveValue('看过系统')
  await page.keyboard.press('3')
  await saved(page)
  await page.reload()
  await expect.poll(() => readStep(page)).toBe(6)
  await expect(others(page)).toContainText('张厂长')
})
