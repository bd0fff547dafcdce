import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { choose, expect, goTo, levels, openDemo, openStart, section, test } from './app'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** The pages a user meets, each reached from the one before it. */
const PLACES: { name: string, go: (page: Page) => Promise<void> }[] = [
  { name: 'the empty start', go: page => openStart(page) },
  { name: 'the report', go: page => openDemo(page) },
  {
    name: 'the trace of a score',
    go: async page => {
      await section(page, '几种口径').getByRole('button').nth(1).click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  },
  {
    name: 'the trace of a grade',
    go: async page => {
      await page.keyboard.press('Escape')
      await section(page, '几种口径').getByRole('button').first().click()
      await expect(page.getByRole('dialog').getByRole('table')).toBeVisible()
    },
  },
  {
    name: 'the export of the report',
    go: async page => {
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: '导出…' }).click()
      await expect(page.getByRole('dialog', { name: '导出报告' })).toBeVisible()
      await page.getByText('封面抬头').click()
    },
  },
  {
    name: 'two sides compared',
    go: async page => {
      await page.keyboard.press('Escape')
      await page.getByRole('link', { name: '并排比较' }).click()
      await expect(page.getByRole('table', { name: '结果' })).toBeVisible()
    },
  },
  {
    name: 'the questionnaire',
    go: async page => {
      await page.goBack()
      await goTo(page, '填报')
      await expect(levels(page)).toBeVisible()
    },
  },
  {
    name: 'the enterprise',
    go: async page => {
      await goTo(page, '企业')
      await expect(page.getByRole('textbox', { name: '企业名称' })).toBeVisible()
    },
  },
  {
    name: 'the settings',
    go: async page => {
      await page.getByText('中/EN').click()
      await expect(page.getByRole('radio', { name: '深色' })).toBeVisible()
    },
  },
  {
    name: 'the start with an assessment',
    go: async page => {
      await openStart(page)
      await expect(page.getByRole('main').getByText(/^已答 \d+\/\d+$/)).toBeVisible()
    },
  },
  {
    name: 'the menu of an assessment',
    go: async page => {
      await page.getByRole('button', { name: / 的操作$/ }).click()
      await expect(page.getByRole('button', { name: '归档', exact: true })).toBeVisible()
    },
  },
  {
    name: 'the question what shall follow an assessment',
    go: async page => {
      await page.getByRole('button', { name: '再建一份…' }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  },
  {
    name: 'the way back after deleting',
    go: async page => {
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: / 的操作$/ }).click()
      await page.getByRole('button', { name: '删除', exact: true }).click()
      await expect(page.getByRole('button', { name: '撤销' })).toBeVisible()
    },
  },
  {
    name: 'the question before deleting for good',
    go: async page => {
      await choose(page.getByRole('radio', { name: /^已删除/ }))
      await page.getByRole('button', { name: / 的操作$/ }).click()
      await page.getByRole('button', { name: '彻底删除' }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  },
]

async function findFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).withTags(TAGS).setLegacyMode().analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, help, nodes }) => nodes.map(({ target, failureSummary = '' }) => `${id}: ${help}: ${target.join(' ')}: ${failureSummary.split('\n')[1]?.trim()}`))
}

const measureOverflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 820, 1440]) {
    test(`every page is accessible and fits at ${width} px in ${colorScheme} colours`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.setViewportSize({ width, height: 900 })
      const faults: Record<string, string[]> = {}
      const tooWide: Record<string, number> = {}
      for (const { name, go } of PLACES) {
        await go(page)
        const found = await findFaults(page)
        if (found.length > 0) faults[name] = found
        const overflow = await measureOverflow(page)
        if (overflow > 0) tooWide[name] = overflow
      }
      expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe(colorScheme)
      expect({ faults, tooWide }).toEqual({ faults: {}, tooWide: {} })
    })
  }
}

test('on a phone the segments open as a sheet and lead to a scenario', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 })
  await openDemo(page)
  await goTo(page, '填报')
  await page.getByRole('button', { name: /目录/ }).click()
  const sheet = page.getByRole('dialog', { name: '环节与进度' })
  await sheet.getByRole('searchbox', { name: '搜指标名或编号' }).fill('33')
  await sheet.getByRole('link', { name: /^33 / }).click()
  await expect(sheet).toHaveCount(0)
  await expect(page.getByRole('main')).toContainText('· 场景 33')
})
