import { execFileSync, spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, openDemo, section, test } from './app'

const hasPdfToText = spawnSync('pdftotext', ['-v']).status === 0

test.skip(!hasPdfToText, 'pdftotext is missing; on Debian and Ubuntu: apt-get install poppler-utils')

/** PDF readers give some Chinese characters as their radicals and write spaces where lines break; both are levelled out. */
function level(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '')
}

/** The texts of the pages that the printer would get. */
async function printPages(page: Page): Promise<string[]> {
  const path = test.info().outputPath('report.pdf')
  writeFileSync(path, await page.pdf({ format: 'A4', preferCSSPageSize: true, printBackground: true }))
  // In the order of the content, so that the cells of a row follow each other.
  const text = execFileSync('pdftotext', ['-raw', '-enc', 'UTF-8', path, '-'], { encoding: 'utf8' })
  return text.split('\f').filter(Boolean).map(level)
}

/** Rows of a table as their cells read one after the other, those included that only paper shows unasked. */
async function readRows(page: Page, name: string): Promise<string[]> {
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  const rows = await page.getByRole('table', { name, exact: true }).locator('tbody tr').allTextContents()
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  return rows.map(level)
}

test('the report on A4 carries the grade, that it is unofficial, and every gap in one piece', async ({ page }) => {
  await openDemo(page)
  await page.getByRole('combobox', { name: '目标' }).selectOption('第 10 档')
  await expect(section(page, '差距')).toContainText('都提到“5 级 · 全面”')
  const heading = level(await page.getByRole('heading', { level: 1 }).innerText())
  await expect(page.getByRole('heading', { level: 2, name: '方法与口径' })).toBeAttached()
  const gaps = await readRows(page, '到第 10 档的差距')
  const notApplicable = await section(page, '逐项等级').getByRole('button', { name: /— 不适用：/ }).count()
  expect(gaps.length + notApplicable).toBe(87)

  const pages = await printPages(page)
  // After the cover.
  expect(pages[1]).toContain(heading)
  expect(pages[1]).toContain('离第')
  // A cover first; head and number run on every page after it.
  expect(pages[0]).toContain('示例汽车零部件有限公司')
  expect(pages[0]).not.toContain(heading)
  expect(pages.slice(1).filter((text, i) => !text.includes('示例汽车零部件有限公司·2026·数字化自评报告') || !text.includes(`${i + 2}/${pages.length}`))).toEqual([])
  expect(pages.join('')).toContain('非官方定级')
  expect(gaps.filter(row => !pages.some(text => text.includes(row)))).toEqual([])
})

test('the printed report shows no buttons of the screen and cuts no other table row', async ({ page }) => {
  await openDemo(page)
  await expect(page.getByRole('heading', { level: 2, name: '方法与口径' })).toBeAttached()
  const rows = [...await readRows(page, '几种口径'), ...await readRows(page, '五个维度'), ...await readRows(page, '融合指标'), ...await readRows(page, '智能制造的十六个环节'), ...await readRows(page, '门槛')]
  const pages = await printPages(page)
  const text = pages.join('')
  for (const word of ['导出JSON', '打印/存为PDF', '继续填报', '跟随系统', '报告目录']) expect(text).not.toContain(word)
  expect(rows.filter(row => !pages.some(page => page.includes(row)))).toEqual([])
})
