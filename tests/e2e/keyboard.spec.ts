import type { Locator, Page } from '@playwright/test'
import { expect, focusLevels, goTo, levels, openStart, readStep, savedMark, section, startAssessment, test } from './app'

/** Presses Tab until the element has the keyboard; a user would give up sooner. */
async function tabTo(page: Page, target: Locator, most = 80) {
  await expect(target).toBeVisible()
  for (let i = 0; i < most; i++) {
    if (await target.evaluate(element => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  await expect(target, `within ${most} presses of Tab`).toBeFocused()
}

test('without a mouse: from the start over the name and a first answer to the report', async ({ page }) => {
  await openStart(page)
  await tabTo(page, page.getByRole('button', { name: '开始新的评估' }))
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('textbox', { name: '企业名称' }))
  await page.keyboard.type('Keyboard Works')
  await tabTo(page, page.getByRole('main').getByRole('link', { name: '开始填报' }))
  await page.keyboard.press('Enter')
  await expect(levels(page).getByRole('radio').first(), 'the digits work at once').toBeFocused()
  await page.keyboard.press('4')
  expect(await readStep(page)).toBe(8)
  await page.keyboard.press('ArrowUp')
  expect(await readStep(page)).toBe(7)
  await tabTo(page, page.getByRole('link', { name: '看完整报告' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('估计')
  await expect(page.getByRole('main')).toContainText('Keyboard Works')
  await tabTo(page, section(page, '几种口径').getByRole('button').first())
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

const KEYS: [key: string, step: number][] = [
  ['Digit1', 2], ['Digit2', 4], ['Digit3', 6], ['Digit4', 8], ['Digit5', 10], ['Digit0', 0],
  ['Shift+Digit1', 1], ['Shift+Digit2', 3], ['Shift+Digit3', 5], ['Shift+Digit4', 7], ['Shift+Digit5', 9],
  ['Numpad1', 2], ['Numpad5', 10], ['Shift+Numpad4', 7], ['Numpad0', 0],
]

test('1 to 5 rate a level throughout, with Shift in places, 0 not started, on the number pad too', async ({ page }) => {
  await startAssessment(page)
  for (const [key, step] of KEYS) {
    await page.keyboard.press(key)
    expect(await readStep(page), key).toBe(step)
  }
  await page.keyboard.press('Delete')
  expect(await readStep(page)).toBeNull()
})

test('keys go by their place, so another layout or an input method changes nothing', async ({ page }) => {
  await startAssessment(page)
  const focused = levels(page).getByRole('radio').first()
  await focused.dispatchEvent('keydown', { code: 'Digit2', key: 'é', bubbles: true })
  expect(await readStep(page)).toBe(4)
  await focused.dispatchEvent('keydown', { code: 'Digit5', key: 'Process', bubbles: true, isComposing: true })
  expect(await readStep(page), 'never while composing').toBe(4)
  await focused.dispatchEvent('keydown', { code: 'Digit1', key: '1', bubbles: true, ctrlKey: true })
  expect(await readStep(page), 'never with Ctrl').toBe(4)
  await focused.dispatchEvent('keydown', { code: 'KeyN', key: 'Process', bubbles: true })
  await expect(page.getByRole('textbox', { name: '为什么不适用？' })).toBeFocused()
})

test('Enter goes on and the digits work at once on the next question', async ({ page }) => {
  await startAssessment(page)
  await expect(page.getByRole('main')).toContainText('· 场景 1')
  await page.keyboard.press('3')
  await page.keyboard.press('NumpadEnter')
  await expect(page.getByRole('main')).toContainText('· 场景 2')
  expect(await readStep(page)).toBeNull()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main'), 'an open question may be passed').toContainText('· 场景 3')
  await page.keyboard.press('Shift+2')
  expect(await readStep(page)).toBe(3)
  await page.getByRole('button', { name: '上一题' }).click()
  await page.keyboard.press('1')
  expect(await readStep(page)).toBe(2)
})

test('what is typed into the note and the search rates nothing', async ({ page }) => {
  await startAssessment(page)
  await page.getByRole('textbox', { name: '备注' }).click()
  await page.keyboard.type('3 台机床 n 5')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Delete')
  await page.getByRole('searchbox', { name: '搜指标名或编号' }).click()
  await page.keyboard.type('5n')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toContainText('· 场景 1')
  expect(await readStep(page)).toBeNull()
  await expect(page.getByRole('textbox', { name: '备注' })).toHaveValue('3 台机床 n 5\n')
  await expect(page.getByRole('textbox', { name: '为什么不适用？' })).toHaveCount(0)
})

test('a note written with an input method is saved as it was meant', async ({ page, context }) => {
  await startAssessment(page)
  const note = page.getByRole('textbox', { name: '备注' })
  await note.focus()
  const session = await context.newCDPSession(page)
  await session.send('Input.imeSetComposition', { text: 'paicheng5', selectionStart: 9, selectionEnd: 9 })
  await session.send('Input.insertText', { text: '排程' })
  await expect(note).toHaveValue('排程')
  await expect(savedMark(page)).toContainText('已保存')
  await page.reload()
  await expect(note).toHaveValue('排程')
  expect(await readStep(page)).toBeNull()
})

test('the mouse chooses a half, and a press on the description the whole level', async ({ page }) => {
  await startAssessment(page)
  await levels(page).getByText('局部', { exact: true }).nth(1).click()
  await expect(levels(page).getByRole('radio', { name: '第 2 级 场景级，局部' })).toBeChecked()
  expect(await readStep(page)).toBe(3)
  await levels(page).getByText('领域级', { exact: true }).click()
  expect(await readStep(page)).toBe(6)
  await page.getByRole('button', { name: '清除评分' }).click()
  expect(await readStep(page)).toBeNull()
  await goTo(page, '填报')
  await focusLevels(page)
  await page.keyboard.press('2')
  expect(await readStep(page)).toBe(4)
})
