import { readFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import type { CellValue } from 'hucre/xlsx'
import { writeXlsx } from 'hucre/xlsx'
import type { Locator, Page } from '@playwright/test'
import { editCells } from '../unit/documents/workbook/editWorkbook'
import { choose, expect, exportFile, goTo, openDemo, savedMark, scoreFile, section, test, waitUntilOffline } from './app'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Goes to the questionnaire in Excel by the bar and the doors. */
async function openWorkbook(page: Page) {
  await page.getByRole('navigation', { name: '本次评估' }).getByRole('link', { name: '现场' }).click()
  await page.getByRole('main').getByRole('link', { name: /^Excel 问卷/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Excel 问卷')
}

async function downloadWorkbook(page: Page): Promise<{ name: string, bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '下载 Excel 问卷' }).click()])
  const path = test.info().outputPath(download.suggestedFilename())
  await download.saveAs(path)
  return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(path)) }
}

/** In both looks; contrast is only found in a real browser. */
async function expectAccessible(page: Page) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze()
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([])
  }
}

const give = (page: Page, bytes: Uint8Array, name = '填好的.xlsx') => page.locator('input[type=file]').setInputFiles({ name, mimeType: XLSX, buffer: Buffer.from(bytes) })
const edit = async (page: Page, values: Record<string, CellValue>) => editCells((await downloadWorkbook(page)).bytes, values)
const group = (page: Page, name: string | RegExp): Locator => page.locator('section').filter({ has: page.getByRole('heading', { level: 3, name }) }).last()
const effect = (page: Page) => group(page, '对结果的影响').locator('tbody tr').evaluateAll(rows => rows.map(row => [...row.querySelectorAll('td')].map(cell => cell.innerText.trim())))
/** Rows of the questionnaire of the sample factory: row 2 is B1, row 23 is scenario 1. */
const SCENARIO_1 = 23

test('a questionnaire is downloaded, filled in elsewhere, looked at, taken as one step, and taken back', async ({ page }) => {
  await openDemo(page)
  await openWorkbook(page)
  const { name, bytes } = await downloadWorkbook(page)
  expect(name).toBe('示例汽车零部件有限公司-2026-问卷.xlsx')
  await expect(page.getByText(`已下载：${name}`)).toBeVisible()

  const filled = await editCells(bytes, { '问卷!E2': '4级·全面', '问卷!E3': '5级·局部', '问卷!G3': '=1+1 看了项目清单', [`问卷!E${SCENARIO_1}`]: '5级·全面', '问卷!E4': null, '说明!B10': '王工' })
  await give(page, filled)
  await expect(page.getByRole('heading', { level: 2, name: '填好的.xlsx 里的改动' })).toBeFocused()
  await expect(page.getByRole('main')).toContainText('填写人 王工')
  await expect(group(page, '改动 4 处').getByRole('listitem').first()).toContainText(/B1 .*评分.*→.*4 级 · 全面/s)
  await expect(group(page, '改动 4 处')).toContainText('=1+1 看了项目清单')
  // What was emptied is offered and left alone.
  await expect(group(page, '在文件里清空了 1 处').getByRole('checkbox')).not.toBeChecked()
  const [row] = await effect(page)
  expect(row?.[1]).not.toBe(row?.[2])

  await page.getByRole('button', { name: '读入 4 处改动' }).click()
  await expect(page.getByText('已从 填好的.xlsx 读入 4 处改动')).toBeVisible()
  await expect(savedMark(page)).toContainText('已保存')

  // The numbers that were announced are those of the report and of the command line.
  await goTo(page, '报告')
  const after = scoreFile(await exportFile(page))
  expect(row?.[2]).toBe(`第 ${after.result?.grade} 档，${after.result?.score.toFixed(2)} 分`)
  await expect(section(page, '几种口径')).toContainText(after.result?.score.toFixed(2) ?? 'a score')
  await page.reload()

  // The same file once more: only what was not taken is left.
  await openWorkbook(page)
  await give(page, filled)
  await expect(page.getByRole('heading', { level: 3, name: /^改动/ })).toHaveCount(0)
  await expect(page.getByRole('button', { name: '一处也没有勾选' })).toBeDisabled()
  await page.getByLabel(/^B3 .*评分/).check()
  await page.getByRole('button', { name: '读入 1 处改动' }).click()
  await give(page, filled)
  await expect(page.getByText('没有要读入的：填好的.xlsx 里的内容和这里一样。')).toBeVisible()
})

test('one step is taken back as a whole', async ({ page }) => {
  await openDemo(page)
  const before = scoreFile(await exportFile(page))
  await openWorkbook(page)
  await give(page, await edit(page, { '问卷!E2': '未开展', '问卷!E3': '未开展', '问卷!G2': '不对' }))
  await page.getByRole('button', { name: '读入 3 处改动' }).click()
  await page.getByRole('button', { name: '撤回这一步' }).click()
  await expect(page.getByText('已撤回，评分和备注回到读入之前。')).toBeVisible()
  await goTo(page, '报告')
  expect(scoreFile(await exportFile(page)).result).toEqual(before.result)
})

test('what was changed here as well is asked, with all three values', async ({ page }) => {
  await openDemo(page)
  await openWorkbook(page)
  const filled = await edit(page, { '问卷!E2': '4级·全面' })
  await page.goto('./#/assessments/demo-factory/answer/base-1')
  await choose(page.getByRole('radio', { name: '第 5 级 生态级，全面' }))
  await expect(savedMark(page)).toContainText('已保存')
  await openWorkbook(page)
  await give(page, filled)
  const conflict = group(page, '两边都改过 1 处')
  await expect(conflict).toContainText(/导出时\s*2 级 · 全面\s*这里现在\s*5 级 · 全面\s*文件里\s*4 级 · 全面/)
  await expect(conflict.getByRole('checkbox')).not.toBeChecked()
  await expectAccessible(page)
  await conflict.getByRole('checkbox').check()
  await page.getByRole('button', { name: '读入 1 处改动' }).click()
  await page.goto('./#/assessments/demo-factory/answer/base-1')
  await expect(page.getByRole('radio', { name: '第 4 级 平台级，全面' })).toBeChecked()
})

test('a workbook with mistakes is refused by sheet and cell, and changes nothing', async ({ page }) => {
  await openDemo(page)
  await openWorkbook(page)
  await give(page, await edit(page, { '问卷!E2': '很好', '问卷!E5': '不适用', '问卷!F5': null, '问卷!A7': 'Z9', '问卷!E3': '5级·全面' }))
  await expect(page.getByRole('heading', { level: 2, name: '填好的.xlsx 没有读入' })).toBeFocused()
  await expect(page.getByRole('rowheader')).toHaveText(['问卷!E2', '问卷!F5', '问卷!A7'])
  await expect(page.getByRole('main')).toContainText('“很好”不在下拉列表里')
  await expect(page.getByRole('button', { name: /^读入/ })).toHaveCount(0)
  await expectAccessible(page)
})

test('a foreign, a damaged and another’s workbook are refused, each with its reason', async ({ page }) => {
  await openDemo(page)
  await openWorkbook(page)
  const { bytes } = await downloadWorkbook(page)
  const cases: [Uint8Array, RegExp][] = [
    [new Uint8Array(await writeXlsx({ sheets: [{ name: '预算', rows: [['编号', '评分'], [1, '3级·全面']] }] })), /不是数诊导出的问卷/],
    [bytes.slice(0, 5000), /工作簿已损坏/],
    [new TextEncoder().encode('不是表格'), /不是 Excel 工作簿/],
    [await editCells(bytes, { 'shuzhen!B3': 'somebody-else' }), /属于另一份评估：示例汽车零部件有限公司，2026/],
    [await editCells(bytes, { 'shuzhen!C20': '17' }), /隐藏表里的“17”被改动过/],
    [await editCells(bytes, { 'shuzhen!B2': '2' }), /由更新的版本导出/],
    [new Uint8Array(11 * 1024 * 1024), /文件有 11 MB，超过 10 MB/],
  ]
  for (const [i, [file, reason]] of cases.entries()) {
    await give(page, file, `${i}.xlsx`)
    await expect(page.getByRole('heading', { level: 2, name: `${i}.xlsx 没有读入` })).toBeVisible()
    await expect(page.getByRole('main')).toContainText(reason)
  }
  await give(page, bytes)
  await expect(page.getByText(/^没有要读入的/)).toBeVisible()
})

test('it works without a network, with a file that is dropped, and in English', async ({ page, context }) => {
  await openDemo(page)
  await waitUntilOffline(page)
  await page.getByText('中/EN').click()
  await page.getByRole('radio', { name: 'English' }).check()
  await page.goto('./#/assessments/demo-factory/site/workbook')
  await context.setOffline(true)
  await page.reload()
  await page.getByRole('radio', { name: /^The assessor’s/ }).check()
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download the questionnaire' }).click()])
  const path = test.info().outputPath('assessor.xlsx')
  await download.saveAs(path)
  const bytes = await editCells(new Uint8Array(readFileSync(path)), { 'Questionnaire!E2': 'Level 1 in places' })
  await page.locator('.zone').evaluate((zone, content) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([new Uint8Array(content)], 'dropped.xlsx'))
    zone.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
  }, [...bytes])
  await expect(page.getByRole('heading', { name: 'What dropped.xlsx changes' })).toBeVisible()
  await expect(page.getByRole('main')).toContainText('Level 1, in places')
  await expect(page.getByRole('button', { name: 'Take one change' })).toBeEnabled()
})
