import { readFileSync, writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, exportFile, openDemo, openStart, scoreFile, test } from './app'
import { readFigures } from './figures'

/** Chooses a file on the start page. */
async function openFile(page: Page, file: string | { name: string, text: string }) {
  await page.getByLabel('打开文件').setInputFiles(typeof file === 'string' ? file : { name: file.name, mimeType: 'application/json', buffer: Buffer.from(file.text) })
}

const entries = (page: Page) => page.getByRole('main').getByRole('list').first().getByRole('listitem')

test('an exported assessment that was deleted opens again with the same report', async ({ page }) => {
  await openDemo(page)
  const path = await exportFile(page)
  const report = scoreFile(path)
  const figures = await readFigures(page, report)
  const text = await page.getByRole('main').innerText()

  await openStart(page)
  await page.getByRole('button', { name: / 的操作$/ }).click()
  await page.getByRole('button', { name: '删除', exact: true }).click()
  await expect(page.getByText('都归档或删除了')).toBeVisible()

  await openFile(page, path)
  await expect(page.getByRole('heading', { name: '方法与口径' })).toBeVisible()
  expect(await readFigures(page, report)).toEqual(figures)
  expect(await page.getByRole('main').innerText()).toBe(text)
  expect(readFileSync(await exportFile(page), 'utf8')).toBe(readFileSync(path, 'utf8'))
})

test('a file whose assessment is already here asks: replace, keep both, or nothing', async ({ page }) => {
  await openDemo(page)
  const path = await exportFile(page)
  const changed = test.info().outputPath('changed.assessment.json')
  writeFileSync(changed, readFileSync(path, 'utf8').replace(/"name": "[^"]+"/, '"name": "改名工厂"'))
  const dialog = page.getByRole('dialog', { name: '这份评估已经在本机上' })

  await openStart(page)
  await openFile(page, changed)
  await expect(dialog).toContainText('改名工厂')
  await dialog.getByRole('button', { name: '取消' }).click()
  await expect(entries(page)).toHaveCount(1)
  await expect(entries(page)).not.toContainText('改名工厂')

  await openFile(page, changed)
  await dialog.getByRole('button', { name: '另存一份副本' }).click()
  await expect(page.getByRole('main')).toContainText('改名工厂')
  await openStart(page)
  await expect(entries(page)).toHaveCount(2)
  await expect(entries(page).filter({ hasText: '改名工厂' })).toHaveCount(1)

  await openFile(page, changed)
  await dialog.getByRole('button', { name: '用文件替换本机的' }).click()
  await expect(page.getByRole('main')).toContainText('改名工厂')
  const { result } = scoreFile(changed)
  await expect(page.getByRole('main')).toContainText(`总分 ${result?.score.toFixed(2)}。`)
  await openStart(page)
  await expect(entries(page)).toHaveCount(2)
  await expect(entries(page).filter({ hasText: '改名工厂' })).toHaveCount(2)
})

const REFUSED = [
  { name: 'cut short', text: '{"kind": "assessment", "formatVersion": 1, "id": "x', sentence: '文件不是有效的 JSON', code: 'file/not-json' },
  { name: 'foreign', text: '{"name": "package", "version": "1.0.0"}', sentence: '这不是数诊的评估文件', code: 'file/not-an-assessment' },
  { name: 'of a newer version', text: '{"kind": "assessment", "formatVersion": 9}', sentence: '格式 9，本程序认得 1', code: 'file/newer-version' },
  {
    name: 'damaged in one place',
    text: '{"kind":"assessment","formatVersion":1,"id":"x","period":"2026","standards":[{"id":"scenarios-45","version":"1.0.0"}],"enterprise":{"name":""},"answers":{"scenario-1":{"self":{"step":11}}}}',
    sentence: '位置 answers.scenario-1.self', code: 'file/schema',
  },
]

for (const { name, text, sentence, code } of REFUSED) {
  test(`a file that is ${name} is refused with a sentence and the code ${code}`, async ({ page }) => {
    await openStart(page)
    await openFile(page, { name: 'file.assessment.json', text })
    const dialog = page.getByRole('dialog', { name: '打不开这个文件' })
    await expect(dialog).toContainText(sentence)
    await expect(dialog).toContainText(code)
    await dialog.getByRole('button', { name: '关闭' }).last().click()
    await expect(dialog).toHaveCount(0)
    await expect(page.getByText('还没有评估。')).toBeVisible()
  })
}
