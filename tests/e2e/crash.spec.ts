import type { Page } from '@playwright/test'
import { answerWith, expect, goTo, levels, openStart, readStep, savedMark, startAssessment, test } from './app'

/** Each does something, says how long it is not saved, and looks for it after the browser was killed and started again. */
interface Moment {
  name: string
  act: (page: Page) => Promise<void>
  check: (page: Page) => Promise<void>
}

const note = (page: Page) => page.getByRole('textbox', { name: '备注' })

const MOMENTS: Moment[] = [
  {
    name: 'the very first answer',
    act: page => page.keyboard.press('4'),
    check: async page => expect(await readStep(page)).toBe(8),
  },
  {
    name: 'an answer changed again and again',
    act: async page => {
      for (const key of ['1', '2', '3', '4', '5', 'Shift+3']) await page.keyboard.press(key)
    },
    check: async page => expect(await readStep(page)).toBe(5),
  },
  {
    name: 'the last of ten quick answers',
    act: page => answerWith(page, Array.from({ length: 10 }, () => 'Digit2')),
    check: async page => {
      await openStart(page, page.url().replace(/#.*/, ''))
      await expect(page.getByRole('listitem').filter({ hasText: '未填企业名称' })).toContainText('已答 10/')
    },
  },
  {
    name: 'the last letter of a note, right after an answer was saved',
    act: async page => {
      await page.keyboard.press('3')
      await expect(savedMark(page)).toContainText('已保存')
      await note(page).focus()
      await page.keyboard.type('排程在白板上')
    },
    check: page => expect(note(page)).toHaveValue('排程在白板上'),
  },
  {
    name: 'a reason why it is not applicable',
    act: async page => {
      await page.keyboard.press('n')
      await page.keyboard.type('只按来图加工')
      await page.getByRole('button', { name: '记为不适用' }).click()
    },
    check: page => expect(page.getByRole('textbox', { name: '已记为不适用' })).toHaveValue('只按来图加工'),
  },
  {
    name: 'the last letter of the name of the enterprise',
    act: async page => {
      await goTo(page, '企业')
      await page.getByRole('textbox', { name: '企业名称' }).fill('沪东阀门')
      await expect(savedMark(page)).toContainText('已保存')
      await page.getByRole('textbox', { name: '企业名称' }).press('End')
      await page.keyboard.type('有限公司')
    },
    check: async page => {
      await goTo(page, '企业')
      await expect(page.getByRole('textbox', { name: '企业名称' })).toHaveValue('沪东阀门有限公司')
    },
  },
]

for (const { name, act, check } of MOMENTS) {
  test(`a browser killed once “saved” is said keeps ${name}`, async ({ profile, baseURL }) => {
    const page = await profile.open(`${baseURL}/`)
    await startAssessment(page, `${baseURL}/`)
    const question = page.url()
    await act(page)
    await expect(savedMark(page)).toContainText('已保存')
    await profile.kill()

    const later = await profile.open(question)
    await expect(levels(later)).toBeVisible()
    await check(later)
  })
}
