import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { expect, openStart, savedMark, startAssessment, test, waitUntilOffline } from './app'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

/** Opens the walk of the open assessment by the door on the hub. */
async function openWalk(page: Page) {
  await page.getByRole('navigation', { name: '本次评估' }).getByRole('link', { name: '现场' }).tap()
  await page.getByRole('link', { name: /^走现场/ }).tap()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('走现场')
}
const stop = (page: Page, name: string) => page.getByRole('listitem').getByRole('link', { name })
const bar = (page: Page) => page.locator('.reach')
const onward = (page: Page) => bar(page).getByRole('link').last()
/** Opens the walk and the first question of this stop. */
async function openQuestion(page: Page, stopName: string) {
  await openWalk(page)
  await stop(page, stopName).tap()
  await onward(page).tap()
}
const question = (page: Page) => page.getByText(/^第 \d+ \/ \d+ 题$/)
const levels = (page: Page) => page.getByRole('group', { name: /选择最符合现状的一级/ })
const half = (page: Page, level: number, name: string) => levels(page).locator('label').filter({ has: page.getByRole('radio', { name: new RegExp(`^第 ${level} 级 .*，${name}$`) }) })
const measureOverflow = (page: Page, width: number) => page.evaluate(() => document.documentElement.scrollWidth).then(actual => actual - width)

/** What can be pressed and is smaller than it should be; texts inside a line are no targets. */
function findSmall(targets: Locator, least: number): Promise<string[]> {
  return targets.evaluateAll((elements, smallest) => elements.flatMap(element => {
    const { width, height } = element.getBoundingClientRect()
    return height > 0 && Math.min(width, height) < smallest ? [`${element.textContent} ${width} × ${height}`] : []
  }), least)
}

test('a consultant walks a stop by touch, rates all its questions, and is shown the way to the next one', async ({ page }) => {
  await startAssessment(page)
  await openWalk(page)
  await expect(page.getByRole('radio', { name: '按地点' })).toBeChecked()
  await expect(page.getByRole('main')).toContainText('16 站、45 题，约 2 小时 18 分钟')
  await stop(page, '设计室').tap()
  await expect(page.getByRole('timer')).toContainText('共 6 分钟')
  await onward(page).tap()

  for (const [i, [level, name]] of ([[3, '局部'], [2, '全面'], [4, '全面']] as const).entries()) {
    await expect(question(page)).toHaveText(`第 ${i + 1} / 3 题`)
    await half(page, level, name).tap()
    await expect(half(page, level, name).getByRole('radio')).toBeChecked()
    await onward(page).tap()
  }
  await expect(page.getByText('这一站走完了')).toBeVisible()
  await expect(page.getByRole('main')).toContainText('已答 3/3')
  await expect(page.getByRole('listitem').first()).toContainText('3 级 · 局部')
  await onward(page).tap()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('工艺室')
  await page.getByRole('link', { name: '全部站点' }).tap()
  await expect(page.getByRole('main')).toContainText('15 站、42 题')
  await expect(stop(page, '设计室')).toContainText('已走完')
})

test('every target is large enough for a glove, and the buttons to go on are within reach of a thumb', async ({ page }) => {
  await startAssessment(page)
  await openWalk(page)
  await page.getByRole('button', { name: '调整顺序、跳过' }).tap()
  const inMain = page.getByRole('main').locator('a, button, select, summary, textarea, label:not([for])')
  expect(await findSmall(inMain, 44), 'on the tour').toEqual([])
  await stop(page, '车间现场').tap()
  expect(await findSmall(inMain, 44), 'at a stop').toEqual([])
  await onward(page).tap()
  await page.getByText('到现场看什么').tap()
  expect(await findSmall(inMain, 44), 'at a question').toEqual([])
  expect(await findSmall(page.locator('.halves label, .none, .na .row, .photo label'), 56), 'levels and photo').toEqual([])
  for (const button of await bar(page).getByRole('link').all()) {
    const box = await button.boundingBox()
    expect(box?.y, 'in the lower fifth of the screen').toBeGreaterThan(844 * 0.8)
    expect(box?.height).toBeGreaterThanOrEqual(56)
  }
  const before = await bar(page).boundingBox()
  await page.evaluate(() => window.scrollTo({ top: 600 }))
  expect(await bar(page).boundingBox(), 'it stays while one scrolls').toEqual(before)
})

test('a level pressed by mistake is taken back with one press, and comes again with another', async ({ page }) => {
  await startAssessment(page)
  await openQuestion(page, '设计室')
  await half(page, 3, '局部').tap()
  await half(page, 5, '全面').tap()
  await expect(half(page, 5, '全面').getByRole('radio')).toBeChecked()
  await bar(page).getByRole('button', { name: '撤销' }).tap()
  await expect(half(page, 3, '局部').getByRole('radio')).toBeChecked()
  await expect(page.getByText(/^已撤销：/)).toBeVisible()
  await page.getByRole('status').getByRole('button', { name: '重做' }).tap()
  await expect(half(page, 5, '全面').getByRole('radio')).toBeChecked()
})

test('the screen does not jump when a level is chosen', async ({ page }) => {
  await startAssessment(page)
  await openQuestion(page, '设计室')
  await half(page, 3, '全面').scrollIntoViewIfNeeded()
  const before = await half(page, 3, '全面').boundingBox()
  await half(page, 3, '全面').tap()
  await expect(half(page, 3, '全面').getByRole('radio')).toBeChecked()
  expect(await half(page, 3, '全面').boundingBox()).toEqual(before)
})

test('a reload, without a network too, comes back to the same question with everything said', async ({ page, context }) => {
  await startAssessment(page)
  await waitUntilOffline(page)
  await openQuestion(page, '工艺室')
  await half(page, 2, '局部').tap()
  await onward(page).tap()
  await page.getByText('到现场看什么').tap()
  await page.getByRole('checkbox').first().tap()
  await page.getByRole('textbox', { name: '备注' }).fill('工时凭记忆填')
  await expect(savedMark(page)).toContainText('已保存')
  await context.setOffline(true)
  await page.reload()
  await expect(question(page)).toHaveText('第 2 / 4 题')
  await expect(page.getByRole('textbox', { name: '备注' })).toHaveValue('工时凭记忆填')
  await expect(page.getByText('已看 1/3')).toBeVisible()
  await bar(page).getByRole('link', { name: '上一题' }).tap()
  await expect(half(page, 2, '局部').getByRole('radio')).toBeChecked()
  await context.setOffline(false)

  // As after the browser was closed: from the start, through the hub, and on.
  await openStart(page)
  await page.getByRole('link', { name: '继续填报' }).tap()
  await openWalk(page)
  await expect(onward(page)).toHaveText('接着走：工艺室')
  await onward(page).tap()
  await expect(question(page)).toHaveText('第 1 / 4 题')
})

test('by person, the same questions are asked of whoever knows, in the name of the assessor', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('shuzhen.rater', 'assessor')
    for (const key of ['shuzhen.rater-name', 'shuzhen.rater-name-assessor']) localStorage.setItem(key, '欧阳建国')
  })
  await startAssessment(page)
  await openWalk(page)
  await expect(page.getByRole('main')).toContainText('记入诊断人员评分 · 欧阳建国')
  await page.getByText('按人', { exact: true }).tap()
  await stop(page, '信息化（IT）').tap()
  await onward(page).tap()
  const title = await page.getByRole('heading', { level: 1 }).innerText()
  await page.getByText('未开展').tap()
  await expect(levels(page).getByRole('radio', { name: /未开展/ })).toBeChecked()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  await page.getByRole('link', { name: '回到本站' }).first().tap()
  await expect(page.getByRole('listitem').filter({ hasText: title })).toContainText('未开展')
})

test('stops are reordered and skipped, and time that is too short is called so', async ({ page }) => {
  await startAssessment(page)
  await openWalk(page)
  const names = () => page.getByRole('listitem').locator('.what b').allInnerTexts()
  const before = await names()
  await page.getByRole('button', { name: '调整顺序、跳过' }).tap()
  await page.getByRole('button', { name: `下移 ${before[0]}` }).tap()
  await page.getByRole('button', { name: '跳过 车间现场' }).tap()
  await page.reload()
  await expect.poll(async () => (await names()).slice(0, 2)).toEqual([before[1], before[0]])
  await expect(page.getByRole('main')).toContainText('15 站、35 题')
  await page.getByRole('combobox', { name: '一共有多少时间' }).selectOption('60')
  await expect(page.getByRole('status').filter({ hasText: '时间太紧' })).toContainText('现在只剩 1 小时')
  await page.getByRole('combobox', { name: '一共有多少时间' }).selectOption('120')
  await expect(page.getByText('时间太紧')).toHaveCount(0)
  await expect(page.getByRole('main')).toContainText('约 2 小时。')
})

test('nothing is wider than a small phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await startAssessment(page)
  await openWalk(page)
  await page.getByRole('button', { name: '调整顺序、跳过' }).tap()
  expect(await measureOverflow(page, 360)).toBe(0)
  await stop(page, '三废处理与危废暂存').tap()
  await expect(page.getByText('本站的题目')).toBeVisible()
  expect(await measureOverflow(page, 360)).toBe(0)
  await onward(page).tap()
  await expect(levels(page)).toBeVisible()
  expect(await measureOverflow(page, 360)).toBe(0)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`tour, stop and question are accessible in ${colorScheme} colours`, async ({ page }) => {
    test.slow()
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const faults: string[] = []
    const check = async (where: string) => {
      const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).setLegacyMode().analyze()
      faults.push(...violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${where}: ${id}: ${target.join(' ')}`)))
    }
    await startAssessment(page)
    await openWalk(page)
    await page.getByRole('button', { name: '调整顺序、跳过' }).tap()
    await page.getByRole('combobox', { name: '一共有多少时间' }).selectOption('30')
    await check('tour')
    await stop(page, '收发货区').tap()
    await onward(page).tap()
    await page.getByText('到现场看什么').tap()
    await half(page, 2, '局部').tap()
    await check('question')
    await onward(page).tap()
    await expect(page.getByText('这一站走完了')).toBeVisible()
    await check('stop')
    expect(faults).toEqual([])
  })
}

test('the plan on paper has every stop and room to write', async ({ page }) => {
  await startAssessment(page)
  await openWalk(page)
  await page.evaluate(() => { dispatchEvent(new Event('beforeprint')) })
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { name: '走现场计划' })).toBeVisible()
  await expect(page.locator('.room')).toHaveCount(45)
  await expect(bar(page)).toBeHidden()
  await expect(page.getByRole('button', { name: '打印纸质计划' })).toBeHidden()
})
