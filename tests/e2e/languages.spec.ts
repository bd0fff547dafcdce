import type { Page } from '@playwright/test'
import { expect, levels, openStart, test } from './app'

/** Chinese characters and the punctuation that comes with them. */
const CHINESE = /[\u3000-\u303f\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]/u

/** The lines and attributes of the page that hold Chinese; the brand and the languages' own names are none of it. */
async function findChinese(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const attributes = ['aria-label', 'title', 'placeholder', 'alt', 'aria-description']
    const labelled = [...document.body.querySelectorAll('*')].flatMap(element => attributes.map(name => element.getAttribute(name) ?? ''))
    // Closed parts count as well: they are one press away.
    for (const details of document.querySelectorAll('details')) details.open = true
    const text = document.body.innerText
    for (const details of document.querySelectorAll('details')) details.open = false
    return [document.title, ...text.split('\n'), ...labelled]
  })
  return texts.filter(text => CHINESE.test(text.replace(/^数诊( ShuZhen)?$|^ ?中文$|^中\/EN(▾)?$/u, '').trim()))
}

async function chooseEnglish(page: Page) {
  await page.getByText('中/EN').click()
  await page.getByRole('radio', { name: 'English' }).check()
  await page.getByText('中/EN').click()
}

test('Chinese is the language of the first visit', async ({ page }) => {
  await openStart(page)
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
  await expect(page.getByRole('button', { name: '开始新的评估' })).toBeVisible()
})

test('in English no Chinese is left on the start page, every question and the report', async ({ page }) => {
  await openStart(page)
  await chooseEnglish(page)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('See how digital your factory really is')
  expect(await findChinese(page)).toEqual([])

  await page.getByRole('button', { name: 'Start a new assessment' }).click()
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Eastern Valves')
  await page.getByRole('textbox', { name: 'Name', exact: true }).blur()
  await expect(page.getByRole('banner')).toContainText('Eastern Valves')
  const official = /^[^\u3400-\u9fff]+ \([\u3400-\u9fff]+\)$/u
  expect((await findChinese(page)).filter(text => !official.test(text)), 'of the enterprise, beyond official names in brackets').toEqual([])

  await page.getByRole('navigation', { name: 'This assessment' }).getByRole('link', { name: 'Answer' }).click()
  const questions = 82
  let address = ''
  for (let number = 1; number <= questions; number++) {
    await expect.poll(() => page.url(), `question ${number} comes up`).not.toBe(address)
    address = page.url()
    await expect(page.getByRole('main').getByText(/· (Scenario \d+|Indicator [BDS]\d+)$/)).toBeVisible()
    expect(await findChinese(page), `at question ${number}`).toEqual([])
    await page.keyboard.press(`Digit${number % 6}`)
    if (number < questions) await page.keyboard.press('Enter')
  }
  await page.getByRole('link', { name: 'See the whole report' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Grade \d: /)
  expect(await findChinese(page), 'in the report').toEqual([])
  for (const name of ['Strong points', 'Several readings', 'Gates', 'Gaps', 'Method']) await expect(page.getByRole('heading', { name, exact: true })).toBeVisible()
  await page.getByRole('table').first().getByRole('button').nth(1).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(await findChinese(page), 'in a trace').toEqual([])
})

test('the chosen language and colours are kept over a reload', async ({ page }) => {
  await openStart(page)
  await chooseEnglish(page)
  await page.getByText('中/EN').click()
  await page.getByRole('radio', { name: 'Dark' }).check()
  await page.reload()
  await expect(page.getByRole('button', { name: 'Start a new assessment' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.getByText('中/EN').click()
  await page.getByRole('radio', { name: '中文' }).check()
  await page.getByRole('button', { name: '开始新的评估' }).click()
  await page.getByRole('navigation', { name: '本次评估' }).getByRole('link', { name: '填报' }).click()
  await expect(levels(page)).toBeVisible()
})
