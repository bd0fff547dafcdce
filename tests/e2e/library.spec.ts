import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { ROOT } from '../../scripts/project/ROOT.mjs'
import { expect, openStart, test, waitUntilOffline } from './app'

const HEAD = 'kind: rubric\nformatVersion: 1\nid: bad\nversion: 1.0.0\ntitle: bad\n'
const anchors = 'anchors: [one, two, three, four, five]'
const own = (...ids: string[]) => `indicators:\n${ids.map(id => `  - { id: ${id}, title: ${id}, ${anchors} }`).join('\n')}\n`

/** The files that the library has to refuse, each with the code it shows. */
const BAD: [name: string, code: string, text: string, padding?: number][] = [
  ['an unknown indicator', 'rubric/unknown-indicator', `${HEAD}children: [{ indicator: nowhere, weight: 100 }]\n`],
  ['a weight of 0 everywhere', 'rubric/no-weight', `${HEAD}children: [{ indicator: a, weight: 0 }, { indicator: b, weight: 0 }]\n${own('a', 'b')}`],
  ['a circle of prerequisites', 'rubric/circular-prerequisites', `${HEAD}weights: equal\nchildren: [{ indicator: a }, { indicator: b }]\nindicators:
  - { id: a, title: a, ${anchors}, requires: [{ level: 2, indicator: b, step: 3 }] }
  - { id: b, title: b, ${anchors}, requires: [{ level: 2, indicator: a, step: 3 }] }\n`],
  ['50 MB of text', 'rubric/too-large', `${HEAD}# `, 50_000_000],
  ['a newer format', 'rubric/newer-format', `${HEAD.replace('formatVersion: 1', 'formatVersion: 2')}children: [{ indicator: scenario-1, weight: 100 }]\n`],
  ['a script in a title', 'rubric/markup', `${HEAD.replace('title: bad', 'title: "<script>alert(1)</script>"')}children: [{ indicator: scenario-1, weight: 100 }]\n`],
]

async function openLibrary(page: Page) {
  await openStart(page)
  await page.getByRole('main').getByRole('link', { name: /标准库/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('标准库')
  await expect(page.getByRole('main')).toContainText('上海制造业数字化诊断自评')
}

/** The file is made in the page: what a test sends to the browser is not what a user waits for. `padding` letters follow it. */
const load = (page: Page, text: string, padding = 0) => page.locator('input[type=file]').evaluate((input, { text, padding }) => {
  const files = new DataTransfer()
  files.items.add(new File([text, 'x'.repeat(padding)], 'standard.yaml', { type: 'application/yaml' }))
  if (input instanceof HTMLInputElement) input.files = files.files
  input.dispatchEvent(new Event('change', { bubbles: true }))
}, { text, padding })

const countLoaded = (page: Page) => page.evaluate(() => new Promise<number>((resolve, reject) => {
  const opening = indexedDB.open('shuzhen')
  opening.onerror = () => reject(new Error('not opened'))
  opening.onsuccess = () => {
    const counting = opening.result.transaction('rubrics').objectStore('rubrics').count()
    counting.onsuccess = () => {
      opening.result.close()
      resolve(counting.result)
    }
  }
}))

for (const [name, code, text, padding] of BAD) {
  test(`a rubric with ${name} is refused with code, place and a sentence, and nothing is stored`, async ({ page }) => {
    await openLibrary(page)
    // How long it takes is measured by `npm run bench`.
    await load(page, text, padding)
    await expect(page.getByText(code).first()).toBeVisible()
    expect(await countLoaded(page)).toBe(0)
  })
}

test('the example of docs/files.md is loaded, can be chosen for an assessment, and removed again', async ({ page }) => {
  const [, yaml = ''] = /```yaml\n(kind: rubric[^]*?)```/.exec(readFileSync(join(ROOT, 'docs', 'files.md'), 'utf8')) ?? []
  await openLibrary(page)
  await load(page, yaml)
  await page.getByRole('dialog').getByRole('button', { name: /载入/ }).click()
  await expect(page.getByRole('main').getByRole('link', { name: '包装车间' }).first()).toBeVisible()
  expect(await countLoaded(page)).toBe(1)
  await openStart(page)
  await page.getByRole('button', { name: '开始新的评估' }).click()
  await page.getByRole('checkbox', { name: /^包装车间/ }).check()
  await expect(page.getByRole('checkbox', { name: /^包装车间/ })).toBeChecked()
})

test('an indicator is found in either language and read, without a network', async ({ page, context }) => {
  await openLibrary(page)
  await waitUntilOffline(page)
  await context.setOffline(true)
  await page.reload()
  const search = page.getByRole('searchbox')
  await search.fill('batch record')
  await expect(page.getByRole('main')).toContainText('电子批记录')
  await search.fill('电子批记录')
  await page.getByRole('link', { name: /电子批记录/ }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('上海制造业数字化诊断自评')
  await expect(page.getByRole('main')).toContainText('自评结果，非官方定级')
  await expect(page.getByRole('main')).toContainText('电子批记录')
})

test('a remark on an unclear level outlives a reload', async ({ page }) => {
  await openLibrary(page)
  await page.goto(`${page.url().replace(/#.*/, '')}#/library/scenarios-45/1.0.0?indicator=scenario-20`)
  await page.getByRole('button', { name: /说不清/ }).first().click()
  await page.getByRole('textbox').last().fill('“当班”是指几个小时？')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toContainText('“当班”是指几个小时？')
  await page.reload()
  await expect(page.getByRole('main')).toContainText('“当班”是指几个小时？')
})
