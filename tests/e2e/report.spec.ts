import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, openDemo, openStart, section, test } from './app'

const FIRM = '示例汽车零部件有限公司'
const hasOffice = spawnSync('soffice', ['--version']).status === 0
const DEMO = join(import.meta.dirname, '../../src/stores/demo/demoFactory.assessment.json')

/** Presses a download of the export dialog and returns the path of the file. */
async function take(page: Page, name: string): Promise<string> {
  if (!await page.getByRole('dialog', { name: '导出报告' }).isVisible()) await page.getByRole('button', { name: '导出…' }).click()
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: `下载 ${name}`, exact: true }).click()])
  const path = test.info().outputPath(download.suggestedFilename())
  await download.saveAs(path)
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('已下载')
  return path
}

/** What LibreOffice reads in a file, written as another kind. */
function convert(path: string, to: string, ending = to): string {
  const folder = test.info().outputPath('office')
  execFileSync('soffice', [`-env:UserInstallation=file://${test.info().outputPath('office-profile')}`, '--headless', '--convert-to', to, '--outdir', folder, path], { stdio: 'ignore', timeout: 120_000 })
  return readFileSync(join(folder, path.split('/').pop()?.replace(/\.[^.]+$/, `.${ending}`) ?? ''), 'utf8')
}

/** The demo factory once more, as another site or period. */
function demoAs(id: string, change: { period?: string, name?: string, staff?: number, steps?: number }): { name: string, mimeType: string, buffer: Buffer } {
  interface Rated { step?: number }
  const file = JSON.parse(readFileSync(DEMO, 'utf8')) as { id: string, period: string, example: boolean, enterprise: { name: string, staff: number, creditCode?: string }, answers: Record<string, Record<string, Rated | string>> }
  file.id = id
  file.period = change.period ?? file.period
  if (change.name !== undefined) {
    file.enterprise.name = change.name
    delete file.enterprise.creditCode
  }
  file.enterprise.staff = change.staff ?? file.enterprise.staff
  for (const rating of Object.values(file.answers).flatMap(answer => Object.values(answer))) if (typeof rating === 'object' && rating.step !== undefined) rating.step = Math.max(0, rating.step + (change.steps ?? 0))
  return { name: `${id}.assessment.json`, mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(file)) }
}

async function bring(page: Page, file: ReturnType<typeof demoAs>) {
  await openStart(page)
  await page.getByLabel('打开文件').setInputFiles(file)
  await expect(page).not.toHaveURL(/#\/$/)
}

test('Word opens in LibreOffice with headings, tables and pictures', async ({ page }) => {
  test.skip(!hasOffice, 'LibreOffice is missing; on Debian and Ubuntu: apt-get install libreoffice-writer-nogui')
  test.slow()
  await openDemo(page)
  const html = convert(await take(page, 'Word 文档'), 'html')
  expect(html).toContain(FIRM)
  for (const heading of ['企业画像', '逐项评分', '结果解读', '方法与口径']) expect(html).toMatch(new RegExp(`<h1[^>]*>(?:<[^>]+>|\\s)*${heading}`))
  expect(html.match(/<table/g)?.length).toBeGreaterThan(15)
  // Dimensions, segments and fused indicators.
  expect(html.match(/<img/g)?.length).toBeGreaterThanOrEqual(3)
  expect(html).toContain('最强的是系统性解决方案')
})

test('Excel opens in LibreOffice with numbers that count', async ({ page }) => {
  test.skip(!hasOffice, 'LibreOffice is missing; on Debian and Ubuntu: apt-get install libreoffice-calc-nogui')
  test.slow()
  await openDemo(page)
  const csv = convert(await take(page, 'Excel 工作簿'), 'csv:Text - txt - csv (StarCalc):44,34,76,1', 'csv')
  expect(csv).toContain(FIRM)
  expect(csv).toMatch(/"自报",4,38\.53/)
})

test('a section has an address, and whose ratings are read changes without a reload', async ({ page }) => {
  await openDemo(page)
  await page.getByRole('navigation', { name: '报告目录' }).getByRole('link', { name: '结果解读' }).click()
  await expect(page).toHaveURL(/at=interpretation/)
  await expect(section(page, '结果解读')).toBeInViewport()
  await page.reload()
  await expect(section(page, '结果解读')).toBeInViewport()
  // The same line leads there again, and takes the keyboard along.
  await page.evaluate(() => { window.scrollTo(0, 0) })
  await page.getByRole('navigation', { name: '报告目录' }).getByRole('link', { name: '结果解读' }).press('Enter')
  await expect(section(page, '结果解读')).toBeInViewport()
  await expect(section(page, '结果解读')).toBeFocused()
  await page.getByRole('combobox', { name: '按谁的评分' }).selectOption('只看诊断人员')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('估计')
})

test('a redacted report holds no name, on the screen and in its signed copy', async ({ page }) => {
  await openDemo(page)
  await page.getByRole('button', { name: '导出…' }).click()
  await page.getByRole('checkbox', { name: /^脱敏/ }).check()
  for (const name of ['网页', 'CSV 文件', 'JSON 文件', '脱敏签名副本']) {
    const text = readFileSync(await take(page, name), 'utf8')
    for (const secret of [FIRM, '91310117MA1DEM0A9T', '沈助理', '示例路', '钢卷号—冲压批']) expect(text, `${secret} in ${name}`).not.toContain(secret)
    // Rounded for readers, whole for programs.
    expect(text, name).toMatch(/38\.5[23]/)
  }
  const sealed = JSON.parse(readFileSync(await take(page, '脱敏签名副本'), 'utf8')) as { payload: { kind: string }, signatures: unknown[] }
  expect([sealed.payload.kind, sealed.signatures.length]).toEqual(['redacted-report', 1])
  await page.getByRole('dialog').getByRole('button', { name: '关闭' }).click()
  await expect(page.getByRole('main')).not.toContainText(FIRM)
  expect([await page.title(), await page.locator('header').first().innerText()].join()).not.toContain(FIRM)
  // Nobody goes on with it.
  await openStart(page)
  await page.getByLabel('打开文件').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(sealed)) })
  await expect(page.getByText(/^这是脱敏副本/)).toBeVisible()
})

test('a table and a chart can be taken away on their own', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openDemo(page)
  await section(page, '差距').getByRole('button', { name: '复制表格' }).click()
  await expect(page.getByText('已复制，可以粘贴到 Word 或 Excel。')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('数字业务培育')
  const fused = section(page, '融合指标')
  const [svg] = await Promise.all([page.waitForEvent('download'), fused.getByRole('button', { name: 'SVG' }).click()])
  const path = test.info().outputPath('chart.svg')
  await svg.saveAs(path)
  expect(readFileSync(path, 'utf8')).toContain('智能制造</text>')
  const [png] = await Promise.all([page.waitForEvent('download'), fused.getByRole('button', { name: 'PNG' }).click()])
  expect(png.suggestedFilename()).toBe('融合指标.png')
})

test('a benchmark stands beside the scores until it is taken away', async ({ page }) => {
  await openDemo(page)
  const groups = [{ id: 'auto', title: { zh: '汽车行业', en: 'automotive' }, of: { by: 'industry', value: 'automotive' }, n: 12, branches: { total: { mean: 44, quartiles: [30, 43, 55] }, strategy: { mean: 41 } } }]
  const payload = { kind: 'benchmark', formatVersion: 1, title: '松江对标', publisher: '示例', period: '2026', madeAt: '2026-11-01T08:00:00Z', rubric: { id: 'shanghai-7plus1', version: '1.0.0' }, groups }
  const load = (text: string) => page.getByLabel('载入对标文件').setInputFiles({ name: 'a.shuzhen-benchmark.json', mimeType: 'application/json', buffer: Buffer.from(text) })
  await load(JSON.stringify({ payload: { ...payload, groups: [{ ...groups[0], n: 4 }] }, signatures: [] }))
  await expect(page.getByRole('alert').filter({ hasText: '不合格式' })).toBeVisible()
  await load(JSON.stringify({ payload, signatures: [] }))
  await expect(section(page, '对标')).toContainText('在汽车行业的 12 家中，本厂总分 39 分，比均值 44 分低 5 分。处在中间偏下。')
  await page.reload()
  await expect(section(page, '对标')).toContainText('松江对标')
  await page.getByRole('button', { name: '去掉对标' }).click()
  await expect(section(page, '对标')).toBeHidden()
})

test('periods of a site make a trend, and sites of a group roll up', async ({ page }) => {
  await openDemo(page)
  await bring(page, demoAs('y2024', { period: '2024', steps: -2 }))
  await bring(page, demoAs('y2025', { period: '2025', steps: -1 }))
  await bring(page, demoAs('other', { name: '示例车灯有限公司', staff: 380, steps: 1 }))
  await page.goto('./#/compare?a=y2025&b=other')
  await expect(page.getByRole('table', { name: '结果' })).toContainText('第')
  await page.getByRole('button', { name: '左右对调' }).click()
  await expect(page).toHaveURL(/a=other&b=y2025/)
  await page.goto('./#/compare?a=y2025&b=gone')
  await expect(page.getByText('选的评估有一份不在本机上')).toBeVisible()
  await page.goto('./#/group?ids=y2025,other,gone&basis=staff')
  await expect(page.getByText('1 份评估不在本机上')).toBeVisible()
  await expect(page.getByRole('table', { name: '各厂区', exact: true })).toContainText('62.0 %')
  await page.getByRole('combobox', { name: '均值按什么加权' }).selectOption('各厂区同权')
  await expect(page.getByRole('table', { name: '各厂区', exact: true })).toContainText('50.0 %')
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'CSV 文件', exact: true }).click()])
  expect(download.suggestedFilename()).toMatch(/^集团汇总-.*\.csv$/)
  await page.goto('./#/assessments/y2025/report?at=trend')
  await expect(section(page, '与上一次相比')).toContainText('比 2024 期 +')
  await expect(section(page, '与上一次相比').getByRole('img', { name: /^折线图/ })).toBeVisible()
})
