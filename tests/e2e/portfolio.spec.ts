import type { Page } from '@playwright/test'
import { choose, expect, openDemo, openStart, test } from './app'

interface Seed { id: string, name: string, period?: string, industry?: string, code?: string, site?: number, updatedAt?: string, step?: number, answered?: number, archivedAt?: string, removedAt?: string }

/** Six factories of different progress, and one in the archive. */
const FACTORIES: Seed[] = [
  { id: 'gear', name: '宝山齿轮', industry: 'energy', code: '91310000MA1FL0AB2X', step: 8, answered: 45, updatedAt: '2026-01-06T08:00:00.000Z' },
  { id: 'pharma', name: '奉贤制药', industry: 'biomedicine', period: '2026', step: 4, answered: 10, updatedAt: '2026-01-05T08:00:00.000Z' },
  { id: 'seat', name: '安亭座椅', step: 2, answered: 45, updatedAt: '2026-01-04T08:00:00.000Z' },
  { id: 'seat-2', name: '安亭座椅', site: 2, answered: 0, updatedAt: '2026-01-03T08:00:00.000Z' },
  { id: 'textile', name: '松江纺织', industry: 'fashion-consumer', step: 5, answered: 30, updatedAt: '2026-01-02T08:00:00.000Z' },
  { id: 'old', name: '旧厂', step: 5, answered: 45, archivedAt: '2026-01-01T08:00:00.000Z', updatedAt: '2025-01-01T08:00:00.000Z' },
]

/** Puts assessments of the 45 scenarios straight into the database of the page and shows the list. */
async function seed(page: Page, seeds: readonly Seed[]) {
  await openStart(page)
  await page.evaluate(async list => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('shuzhen')
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error ?? new Error('not opened'))
    })
    const write = database.transaction(['assessments', 'answers'], 'readwrite')
    for (const { id, name, period = '2025', industry = 'automotive', code, site = 1, updatedAt = '2026-01-01T08:00:00.000Z', step = 5, answered = 0, archivedAt, removedAt } of list) {
      write.objectStore('assessments').put({
        id, period, example: false, createdAt: updatedAt, updatedAt, standards: [{ id: 'scenarios-45', version: '1.0.0' }], enterprise: { name, industry, ...code ? { creditCode: code } : {} },
        site: { number: site }, facts: {}, ...archivedAt ? { archivedAt } : {}, ...removedAt ? { removedAt } : {},
      })
      for (let i = 1; i <= answered; i++) write.objectStore('answers').put({ assessmentId: id, indicatorId: `scenario-${i}`, self: { step, at: updatedAt } })
    }
    await new Promise(resolve => { write.oncomplete = resolve })
    database.close()
  }, seeds)
  await page.reload()
}

const rows = (page: Page) => page.getByRole('table', { name: '本机上的评估' }).locator('tbody tr')
const names = (page: Page) => rows(page).locator('th a').allInnerTexts()
const search = (page: Page) => page.getByRole('searchbox', { name: /^搜企业/ })
const shelf = (page: Page, name: string) => page.getByRole('radio', { name: new RegExp(`^${name}`) })
const undo = (page: Page) => page.getByRole('button', { name: '撤销' })

async function chooseFromMenu(page: Page, what: string, action: string) {
  await page.getByRole('button', { name: `${what} 的操作` }).click()
  await page.getByRole('button', { name: action, exact: true }).or(page.getByRole('link', { name: action, exact: true })).click()
}

test.describe('many assessments', () => {
  test.beforeEach(async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 })
    await seed(page, FACTORIES)
    await expect(rows(page)).toHaveCount(5)
  })

  test('the list says how each stands and leads to the next step', async ({ page }) => {
    const gear = rows(page).filter({ hasText: '宝山齿轮' })
    await expect(gear).toContainText(/能源/)
    await expect(gear).toContainText(/补佐证，\d+ 项/)
    await expect(rows(page).filter({ hasText: '奉贤制药' })).toContainText(/估计/)
    await expect(rows(page).filter({ hasText: '厂区 2' })).toContainText('开始填报')
    await rows(page).filter({ hasText: '奉贤制药' }).getByRole('link', { name: /^继续填报，剩 \d+ 项/ }).click()
    await expect(page).toHaveURL(/assessments\/pharma\/answer/)
  })

  test('search, order and filter find, and stay when one comes back', async ({ page }) => {
    await expect.poll(() => names(page)).toEqual(['宝山齿轮', '奉贤制药', '安亭座椅', '安亭座椅', '松江纺织'])
    await page.getByRole('button', { name: '企业', exact: true }).click()
    await expect.poll(() => names(page)).toEqual(['安亭座椅', '安亭座椅', '宝山齿轮', '奉贤制药', '松江纺织'])
    await expect(page.getByRole('columnheader', { name: '企业' })).toHaveAttribute('aria-sort', 'ascending')
    await page.getByRole('button', { name: /^等级/ }).click()
    await expect.poll(() => names(page).then(([first]) => first)).toBe('宝山齿轮')
    await choose(shelf(page, '已答完'))
    await expect.poll(() => names(page)).toEqual(['宝山齿轮', '安亭座椅'])
    await search(page).fill('ma1fl0')
    await expect.poll(() => names(page)).toEqual(['宝山齿轮'])

    await page.getByRole('link', { name: '宝山齿轮' }).click()
    await expect(page).toHaveURL(/answer/)
    await page.goBack()
    await expect(search(page)).toHaveValue('ma1fl0')
    await expect(shelf(page, '已答完')).toBeChecked()
    await expect.poll(() => names(page)).toEqual(['宝山齿轮'])
    await page.reload()
    await expect.poll(() => names(page)).toEqual(['宝山齿轮'])
    await search(page).fill('没有这家')
    await page.getByRole('button', { name: '清除条件' }).click()
    await expect(rows(page)).toHaveCount(5)
    await page.getByRole('combobox', { name: '行业' }).selectOption({ label: '生物医药' })
    await expect.poll(() => names(page)).toEqual(['奉贤制药'])
  })

  test('an assessment goes into the archive and comes back', async ({ page }) => {
    await chooseFromMenu(page, '松江纺织 · 2025', '归档')
    await expect(rows(page)).toHaveCount(4)
    await choose(shelf(page, '已归档'))
    await expect.poll(() => names(page)).toEqual(['松江纺织', '旧厂'])
    await chooseFromMenu(page, '旧厂 · 2025', '移出归档')
    await expect.poll(() => names(page)).toEqual(['松江纺织'])
    await undo(page).click()
    await expect.poll(() => names(page)).toEqual(['松江纺织', '旧厂'])
  })

  test('a deleted one comes back by undo, or from the bin, and goes for good only when confirmed', async ({ page }) => {
    await chooseFromMenu(page, '宝山齿轮 · 2025', '删除')
    await expect(rows(page)).toHaveCount(4)
    await expect(undo(page)).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(rows(page)).toHaveCount(5)
    await expect(undo(page)).toHaveCount(0)

    await chooseFromMenu(page, '宝山齿轮 · 2025', '删除')
    await page.getByRole('button', { name: '关闭' }).click()
    await page.goto('./#/assessments/gear/answer')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('本机上没有这份评估')
    await page.getByRole('link', { name: '回到首页' }).click()
    await choose(shelf(page, '已删除'))
    await expect(page.getByRole('main')).toContainText('保留 30 天')
    await expect(rows(page)).toContainText('30 天后清除')
    await chooseFromMenu(page, '宝山齿轮 · 2025', '彻底删除')
    const dialog = page.getByRole('dialog', { name: '彻底删除？' })
    await dialog.getByRole('button', { name: '取消' }).click()
    await expect(rows(page)).toHaveCount(1)
    await chooseFromMenu(page, '宝山齿轮 · 2025', '恢复')
    await expect(page.getByText('没有符合条件的评估。')).toBeVisible()
    await choose(shelf(page, '全部'))
    await expect(rows(page)).toHaveCount(5)

    await chooseFromMenu(page, '宝山齿轮 · 2025', '删除')
    await choose(shelf(page, '已删除'))
    await chooseFromMenu(page, '宝山齿轮 · 2025', '彻底删除')
    await dialog.getByRole('button', { name: '彻底删除' }).click()
    await expect(page.getByText('没有符合条件的评估。')).toBeVisible()
    await page.reload()
    await expect(shelf(page, '全部')).toBeVisible()
    await expect(page.getByText(/宝山齿轮/)).toHaveCount(0)
  })

  test('several are deleted at once, and come back at once', async ({ page }) => {
    await page.getByRole('checkbox', { name: '选择这一页的全部' }).check()
    await page.getByRole('checkbox', { name: '选择 松江纺织 · 2025' }).uncheck()
    const bar = page.getByRole('group', { name: '已选 4 份' })
    await bar.getByRole('button', { name: '删除' }).click()
    await expect.poll(() => names(page)).toEqual(['松江纺织'])
    await expect(page.getByText('已删除：4 份评估')).toBeVisible()
    await undo(page).click()
    await expect(rows(page)).toHaveCount(5)
  })

  test('the next period starts with the same enterprise, open or with the ratings for reference', async ({ page }) => {
    await chooseFromMenu(page, '宝山齿轮 · 2025', '再建一份…')
    const dialog = page.getByRole('dialog', { name: '接着“宝山齿轮 · 2025”再建一份' })
    await expect(dialog.getByRole('textbox', { name: '期间' })).toHaveValue('2026')
    await dialog.getByRole('checkbox', { name: '带上上期评分作参考' }).check()
    await dialog.getByRole('button', { name: '建立' }).click()
    await expect(page.getByRole('textbox', { name: '企业名称' })).toHaveValue('宝山齿轮')
    await page.getByRole('navigation', { name: '本次评估' }).getByRole('link', { name: '填报' }).click()
    await expect(page.getByRole('textbox', { name: '备注' })).toHaveValue('沿用 2025 的评分，请核对。')
    await page.getByRole('navigation', { name: '本次评估' }).getByRole('link', { name: '报告' }).click()
    await expect(page.getByRole('heading', { name: '与上一次相比' })).toBeVisible()
    await openStart(page)
    await expect(rows(page).filter({ hasText: '宝山齿轮' })).toHaveCount(2)
  })

  test('everything can be done with the keyboard', async ({ page }) => {
    await search(page).focus()
    await page.keyboard.type('齿轮')
    await expect(rows(page)).toHaveCount(1)
    const menu = page.getByRole('button', { name: '宝山齿轮 · 2025 的操作' })
    await menu.focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    await expect(menu).toBeFocused()
    await page.keyboard.press('Enter')
    for (let i = 0; i < 4; i++) await page.keyboard.press('Tab')
    await expect(page.getByRole('button', { name: '删除', exact: true })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(undo(page)).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(rows(page)).toHaveCount(1)
    await page.getByRole('checkbox', { name: '选择 宝山齿轮 · 2025' }).focus()
    await page.keyboard.press('Space')
    await expect(page.getByRole('group', { name: '已选 1 份' })).toBeVisible()
    await page.getByRole('button', { name: '企业', exact: true }).focus()
    await page.keyboard.press('Space')
    await expect(page.getByRole('columnheader', { name: '企业' })).toHaveAttribute('aria-sort', 'ascending')
    await shelf(page, '全部').focus()
    await page.keyboard.press('ArrowRight')
    await expect(shelf(page, '进行中')).toBeChecked()
  })

  test('on a phone they are cards, which can be chosen and sorted', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 780 })
    const cards = page.getByRole('main').getByRole('listitem')
    await expect(page.getByRole('table')).toHaveCount(0)
    await expect(cards.first()).toContainText('宝山齿轮')
    await page.getByRole('combobox', { name: '排序' }).selectOption({ label: '企业' })
    await expect(cards.first()).toContainText('安亭座椅')
    await page.getByRole('checkbox', { name: '选择 松江纺织 · 2025' }).check()
    await page.getByRole('button', { name: '归档', exact: true }).click()
    await expect(cards.filter({ hasText: '松江纺织' })).toHaveCount(0)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
  })
})

test('with a few the page stays a start page, and the bin can be reached', async ({ page }) => {
  await openDemo(page)
  await openStart(page)
  const cards = page.getByRole('main').getByRole('list').first().getByRole('listitem')
  await expect(cards).toHaveCount(1)
  await expect(page.getByRole('searchbox')).toHaveCount(0)
  await expect(page.getByRole('main')).toContainText('随时可停')
  await chooseFromMenu(page, '示例汽车零部件有限公司 · 2026 · 厂区 1 松江一厂', '删除')
  await expect(page.getByText('都归档或删除了')).toBeVisible()
  await choose(shelf(page, '已删除'))
  await expect(cards).toHaveCount(1)
})

test('a hundred are shown a page at a time, and what was shown is shown again when one comes back', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await seed(page, Array.from({ length: 101 }, (_, i) => ({ id: `f-${i}`, name: `工厂 ${i}`, updatedAt: new Date(Date.UTC(2026, 0, 1) + i * 60_000).toISOString() })))
  await expect(rows(page)).toHaveCount(25)
  await expect(page.getByText('共 101 份，显示前 25 份')).toBeVisible()
  await page.getByRole('button', { name: '再显示 25 份' }).click()
  await expect(rows(page)).toHaveCount(50)
  await page.getByRole('link', { name: '工厂 51', exact: true }).click()
  await expect(page).toHaveURL(/f-51\/answer/)
  await page.goBack()
  await expect(rows(page)).toHaveCount(50)
  await expect(page.getByRole('link', { name: '工厂 51', exact: true })).toBeInViewport()
})
