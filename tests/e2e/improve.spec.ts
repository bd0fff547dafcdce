import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, goTo, openDemo, openStart, savedMark, test, waitUntilOffline } from './app'

const hasOffice = spawnSync('soffice', ['--version']).status === 0
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const headline = (page: Page) => page.locator('.headline')
const tab = (page: Page, name: string) => page.getByRole('navigation', { name: '提升的几页' }).getByRole('link', { name })

async function openPath(page: Page) {
  await openDemo(page)
  await goTo(page, '提升')
  await expect(headline(page)).toHaveText('58.6 人月，到第 5 档')
}

async function take(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name, exact: true }).click()])
  const path = test.info().outputPath(download.suggestedFilename())
  await download.saveAs(path)
  return path
}

test('the cheapest path follows what the factory settles, and says why nothing is cheaper', async ({ page }) => {
  await openPath(page)
  await expect(page.getByText('已证明没有更省的走法。')).toBeVisible()
  await expect(page.getByText(/^另有一种走法同样要 58\.6 人月/)).toBeVisible()

  const first = page.locator('.lifts tbody tr').first()
  const title = await first.getByRole('rowheader').getByRole('link').textContent()
  await first.getByRole('combobox').selectOption('不做')
  await expect(headline(page)).toHaveText('58.8 人月，到第 5 档')
  await expect(page.getByRole('link', { name: title ?? '', exact: true })).toHaveCount(0)
  await expect(savedMark(page)).toContainText('已保存')
  await page.reload()
  await expect(headline(page)).toHaveText('58.8 人月，到第 5 档')
  await page.getByRole('button', { name: '全部放开（1）' }).click()
  await expect(headline(page)).toHaveText('58.6 人月，到第 5 档')

  await page.getByRole('button', { name: '改投入：竞争合作优势' }).click()
  await page.getByRole('group', { name: '第 3 级' }).getByLabel('人月').fill('50')
  await page.getByRole('button', { name: '关闭' }).click()
  await expect(headline(page)).toHaveText('58.8 人月，到第 5 档')
})

test('a budget buys the most it can, and one that is too small says what is nearest', async ({ page }) => {
  await openPath(page)
  await page.getByLabel('问什么').selectOption('一笔预算最多到哪里')
  await expect(page.getByText('填一个预算，就能算出它最多买到什么。')).toBeVisible()
  await page.getByLabel('预算', { exact: true }).fill('60')
  await expect(headline(page)).toHaveText(/到第 5 档$/)
  await expect(page.getByText('已证明这笔预算买不到更多。')).toBeVisible()
  await page.getByLabel('问什么').selectOption('到某一档最少要多少')
  await page.getByLabel('目标', { exact: true }).selectOption('第 6 档')
  await expect(page.locator('.refusal')).toContainText('这笔预算不够：到目标至少要 235.2 人月，预算 60.0 人月，差 175.2 人月。')
  await page.getByLabel('预算上限（可不填）').fill('-5')
  await expect(page.getByText('填 0 到 100000000 的数。')).toBeVisible()
})

test('levels of dimensions are a target of their own', async ({ page }) => {
  await openPath(page)
  await page.getByLabel('问什么').selectOption('各维度到某一级最少要多少')
  await expect(page.getByText('给至少一个维度定一个目标级，就能算出最省的路。')).toBeVisible()
  await page.getByLabel('治理体系').selectOption('第 3 级')
  await expect(headline(page)).toHaveText(/^[\d.]+ 人月，各维度到目标级$/)
  await expect(page.getByText('已证明没有更省的走法。')).toBeVisible()
  await expect(page.locator('.lifts tbody tr').first()).toContainText('为“治理体系”的目标')
})

test('a search can be stopped, and goes on when asked again', async ({ page }) => {
  await openPath(page)
  // Stopped by the page itself, in the moment that the button is there.
  await page.evaluate(() => new MutationObserver(() => [...document.querySelectorAll('button')].find(button => button.textContent === '停止')?.click()).observe(document.body, { childList: true, subtree: true }))
  await page.getByLabel('目标', { exact: true }).selectOption('第 8 档')
  await expect(page.getByText('已停止。')).toBeVisible()
  // What answers grade 5 is not left standing for grade 8.
  await expect(headline(page)).toHaveCount(0)
  await page.reload()
  await expect(headline(page)).toHaveText('867.4 人月，到第 8 档')
})

test.describe('without the solver', () => {
  test.use({ serviceWorkers: 'block' })
  test('the page says what to do, and finds the path once it is there', async ({ page }) => {
    await page.route('**/*.wasm', route => route.abort())
    await openDemo(page)
    await goTo(page, '提升')
    await expect(page.getByText(/^求解器没有载入（.*现在可以先看“优先级”。/)).toBeVisible()
    await page.unroute('**/*.wasm')
    await page.getByRole('button', { name: '再找一次' }).click()
    await expect(headline(page)).toHaveText('58.6 人月，到第 5 档')
  })
})

test('the path becomes a plan that is kept, moved, and taken to Excel, Word and a calendar', async ({ page }) => {
  await openPath(page)
  await page.getByText('人手、日期和价钱').click()
  await page.getByLabel('从哪天开始').fill('2027-01-04')
  await page.getByRole('button', { name: '变成提升计划' }).click()
  await expect(page.getByText('已把 21 项行动写进提升计划。')).toBeVisible()
  await page.getByRole('button', { name: '变成提升计划' }).click()
  await expect(page.getByText('这些都已经在提升计划里。')).toBeVisible()
  await tab(page, '提升计划').click()
  await expect(page.getByText(/^21 项行动，完成 0 项，总进度 0%。/)).toBeVisible()

  await page.getByRole('button', { name: '定级与备案：做到 2 级 · 全面' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('负责人').fill('李铁柱')
  await dialog.getByLabel('怎样算完成').fill('备案回执在手')
  await dialog.getByLabel('状态').selectOption('受阻')
  await dialog.getByLabel('卡在哪里').fill('等测评机构排期')
  await dialog.getByRole('button', { name: '好了' }).click()
  await expect(page.getByRole('region', { name: '受阻' }).getByText('等测评机构排期')).toBeVisible()
  await page.getByRole('combobox', { name: '状态：定级与备案：做到 2 级 · 全面' }).selectOption('已完成')
  await expect(page.getByText(/^21 项行动，完成 1 项/)).toBeVisible()
  await expect(savedMark(page)).toContainText('已保存')
  await page.reload()
  await page.getByRole('button', { name: '表', exact: true }).click()
  await expect(page.getByRole('row', { name: /^定级与备案.*李铁柱.*已完成/ })).toBeVisible()
  await page.getByRole('button', { name: '时间线' }).click()
  await expect(page.getByRole('button', { name: /^定级与备案.*2027-01-04/ })).toBeVisible()

  const calendar = readFileSync(await take(page, '日历 .ics'), 'utf8').replace(/\r\n /g, '')
  expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(21)
  expect(calendar).toContain('负责人: 李铁柱')
  const book = await take(page, 'Excel 工作簿')
  const word = await take(page, 'Word 文档')
  if (!hasOffice) return
  for (const [path, to, ending] of [[book, 'csv:Text - txt - csv (StarCalc):44,34,76', '.csv'], [word, 'txt:Text', '.txt']] as const) {
    const folder = test.info().outputPath('office')
    execFileSync('soffice', [`-env:UserInstallation=file://${test.info().outputPath('office-profile')}`, '--headless', '--convert-to', to, '--outdir', folder, path], { stdio: 'ignore', timeout: 120_000 })
    const text = readFileSync(`${folder}/${basename(path).replace(/\.[^.]+$/, ending)}`, 'utf8')
    for (const typed of ['定级与备案', '李铁柱', '备案回执在手', '等测评机构排期']) expect(text).toContain(typed)
  }
})

test('what is not finished goes on in the next period, which sees what came true', async ({ page }) => {
  await openPath(page)
  await page.getByRole('button', { name: '变成提升计划' }).click()
  await expect(savedMark(page)).toContainText('已保存')
  await openStart(page)
  await page.getByRole('button', { name: / 的操作$/ }).click()
  await page.getByRole('button', { name: '再建一份…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('checkbox', { name: '带上上期评分作参考' }).check()
  await dialog.getByRole('button', { name: '建立' }).click()
  await expect(page).toHaveURL(/enterprise/)
  await goTo(page, '提升')
  await tab(page, '提升计划').click()
  await expect(page.getByText(/上一期（.*）的计划里还有 21 项没做完/)).toBeVisible()
  await page.getByRole('button', { name: '带到这一期继续' }).click()
  await expect(page.getByText(/^21 项行动，完成 0 项/)).toBeVisible()
  await expect(page.getByText('没做完')).toHaveCount(0)
  await page.getByLabel('从哪天开始').fill('2028-01-03')
  await page.getByRole('button', { name: '按先后排上日期' }).click()
  await page.getByRole('button', { name: '时间线' }).click()
  await expect(page.getByRole('button', { name: /^排序供货.* · 20(28|29)-/ })).toBeVisible()
  await expect(page.getByText('还没有日期')).toHaveCount(0)
  // Wave after wave, not all at once.
  const begins = await page.locator('.timeline ol button').evaluateAll(buttons => buttons.map(button => /20\d\d-\d\d-\d\d/.exec(button.getAttribute('aria-label') ?? '')?.[0]))
  expect(new Set(begins).size).toBeGreaterThan(2)
  await expect(page.getByRole('table', { name: '上期计划兑现了多少' }).getByRole('row')).toHaveCount(22)

  // What is called off stays in sight, and is not offered again.
  await page.getByRole('button', { name: /^排序供货/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: '不做了' }).click()
  await page.getByRole('button', { name: '看板' }).click()
  await expect(page.getByRole('region', { name: '已取消' }).getByRole('article')).toHaveCount(1)
  await expect(page.getByText('没做完')).toHaveCount(0)
  await goTo(page, '报告')
  await expect(page.getByRole('table', { name: '上期计划兑现了多少' }).getByRole('row')).toHaveCount(22)
})

test('two tabs that write into one action keep what each has typed', async ({ page, context }) => {
  await openPath(page)
  await page.getByRole('button', { name: '变成提升计划' }).click()
  await expect(savedMark(page)).toContainText('已保存')
  const other = await context.newPage()
  for (const tabPage of [page, other]) {
    await tabPage.goto('#/assessments/demo-factory/plan')
    await tabPage.getByRole('button', { name: '定级与备案：做到 2 级 · 全面' }).click()
  }
  await Promise.all([page.getByLabel('负责人').pressSequentially('张三张三张三', { delay: 50 }), other.getByLabel('怎样算完成').pressSequentially('看现场看现场', { delay: 50 })])
  for (const tabPage of [page, other]) {
    await expect(tabPage.getByLabel('负责人')).toHaveValue('张三张三张三')
    await expect(tabPage.getByLabel('怎样算完成')).toHaveValue('看现场看现场')
  }
})

test('the report names what a catalogue offers for the gaps', async ({ page }) => {
  await openPath(page)
  await tab(page, '供需对接').click()
  await page.getByRole('button', { name: '看虚构示例' }).click()
  await goTo(page, '报告')
  const table = page.getByRole('table', { name: '可对接的方案' })
  await expect(table.getByRole('row').nth(1)).toContainText('·')
  await expect(page.getByText(/摘自目录“.*”.*不核实、不推荐。 示例目录：企业和产品都是虚构的。/)).toBeVisible()
})

test('the path is found without a network', async ({ page, context }) => {
  await openDemo(page)
  await waitUntilOffline(page)
  await context.setOffline(true)
  await page.reload()
  await goTo(page, '提升')
  await expect(headline(page)).toHaveText('58.6 人月，到第 5 档')
})

test('what is tried out changes no answer, is kept by name and compared', async ({ page }) => {
  await openPath(page)
  await tab(page, '假设').click()
  await expect(page.getByText('今天 38.53（第 4 档）')).toBeVisible()
  await page.getByRole('slider', { name: '竞争合作优势' }).fill('8')
  await expect(page.locator('.figure')).toHaveText('39.59（第 4 档）')
  await expect(page.getByText(/^从这里到第 5 档，最少还要 [\d.]+ 人月/)).toBeVisible()
  await page.getByLabel('起个名字存下来').fill('先补战略')
  await page.getByRole('button', { name: '存下', exact: true }).click()
  await expect(page.getByRole('row', { name: /^竞争合作优势 2 级 · 全面 4 级 · 全面/ })).toBeVisible()
  await goTo(page, '报告')
  await expect(page.getByRole('main')).toContainText('38.53')
})

test('the keyboard has a place when what had the focus goes', async ({ page }) => {
  await openPath(page)
  const focus = page.locator(':focus')
  const rows = page.locator('.lifts tbody tr')
  const nextTitle = await rows.nth(1).getByRole('rowheader').getByRole('link').textContent()
  await rows.first().getByRole('combobox').focus()
  await rows.first().getByRole('combobox').selectOption('不做')
  await expect(headline(page)).toHaveText('58.8 人月，到第 5 档')
  await expect(focus).toHaveAttribute('aria-label', `做不做：${nextTitle}`)
  await page.getByRole('button', { name: '全部放开（1）' }).press('Enter')
  await expect(headline(page)).toHaveText('58.6 人月，到第 5 档')
  await expect(focus).toHaveCount(1)

  // The lift leaves the path while its effort is being typed.
  await page.getByRole('button', { name: '改投入：竞争合作优势' }).press('Enter')
  await page.getByRole('group', { name: '第 3 级' }).getByLabel('人月').fill('50')
  await expect(headline(page)).toHaveText('58.8 人月，到第 5 档')
  await page.keyboard.press('Escape')
  await expect(focus).toHaveCount(1)
  await expect(focus).toHaveAttribute('aria-label', /^改投入：/)

  await tab(page, '假设').click()
  await page.getByRole('slider', { name: '竞争合作优势' }).fill('8')
  await page.getByLabel('起个名字存下来').fill('先补战略')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: '删除“先补战略”' }).press('Enter')
  await expect(page.getByRole('button', { name: '删除“先补战略”' })).toHaveCount(0)
  await expect(focus).toHaveText('假设一下')
  await page.getByRole('button', { name: '回到今天' }).press('Enter')
  await expect(focus).toHaveText('假设一下')

  await tab(page, '供需对接').click()
  await page.getByRole('button', { name: '看虚构示例' }).press('Enter')
  await expect(page.getByText('示例目录：企业和产品都是虚构的。')).toBeVisible()
  await expect(focus).toHaveCount(1)
})

test('a card that changes its column through its dialog keeps the focus', async ({ page }) => {
  await openPath(page)
  await page.getByRole('button', { name: '变成提升计划' }).click()
  await tab(page, '提升计划').click()
  await page.getByRole('button', { name: '定级与备案：做到 2 级 · 全面' }).press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('状态').selectOption('进行中')
  await dialog.getByRole('button', { name: '好了' }).press('Enter')
  await expect(page.getByRole('region', { name: '进行中' }).getByRole('button', { name: '定级与备案：做到 2 级 · 全面' })).toBeFocused()
  await page.keyboard.press('Enter')
  await dialog.getByRole('button', { name: '删除这项行动' }).press('Enter')
  await expect(page.getByText(/^20 项行动/)).toBeVisible()
  await expect(page.locator(':focus')).toHaveCount(1)
})

for (const theme of ['light', 'dark'] as const) {
  test(`the pages on improvement are accessible and fit, ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme })
    await openPath(page)
    await page.getByRole('button', { name: '变成提升计划' }).click()
    for (const name of ['最省的路', '提升计划', '优先级', '假设', '供需对接']) {
      await tab(page, name).click()
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      if (name === '供需对接') await page.getByRole('button', { name: '看虚构示例' }).click()
      if (name === '最省的路') await expect(headline(page)).toBeVisible()
      for (const width of [360, 820, 1440]) {
        await page.setViewportSize({ width, height: 900 })
        await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth), { message: `${name} at ${width}` }).toBeLessThanOrEqual(0)
      }
      const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze()
      expect(violations.map(({ id, nodes }) => `${name}: ${id} ${nodes[0]?.target.join(' ')}`)).toEqual([])
    }
  })
}
