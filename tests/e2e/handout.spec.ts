import { createHash } from 'node:crypto'
import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import type { Browser, Download, Page } from '@playwright/test'
import { expect, exportFile, focusLevels, goTo, levels, openStart, readStep, savedMark, scoreFile, startAssessment, test } from './app'

const ASKED = ['1', '2', '3', '4', '5']
const PHOTO = { name: '看板.jpg', mediaType: 'image/jpeg', bytes: [...Array(4000).keys()].map(i => i * 7 % 256) }
const SHA = createHash('sha256').update(Buffer.from(PHOTO.bytes)).digest('hex')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Somebody else's computer. */
async function openElsewhere(browser: Browser, guard: { watch: (context: Awaited<ReturnType<Browser['newContext']>>, origin: string) => void }, address: string): Promise<Page> {
  const context = await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })
  guard.watch(context, new URL(address).origin)
  const page = await context.newPage()
  await page.goto(address)
  return page
}

async function keep(download: Download): Promise<string> {
  const path = test.info().outputPath(download.suggestedFilename())
  await download.saveAs(path)
  return path
}

/** Chooses the first five scenarios in the contents and saves them as a file for a colleague. */
async function handOut(page: Page): Promise<string> {
  await page.getByRole('navigation', { name: '本次评估' }).getByRole('link', { name: '现场' }).click()
  await page.getByRole('link', { name: /^请同事填/ }).click()
  for (const segment of ['产品设计', '工艺设计']) await page.getByRole('button', { name: segment }).click()
  for (const number of ASKED) await page.getByRole('checkbox', { name: new RegExp(`^${number} `) }).check()
  await expect(page.getByText('已选 5 项')).toBeVisible()
  await page.getByLabel('对方姓名').fill('王建国')
  await page.getByLabel('您的姓名').fill('李经理')
  await page.getByLabel('附言').fill('请在周五前交回')
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '存成文件' }).click()])
  return keep(download)
}

/** Answers a question by its number and key on the answer page, and waits until it is stored. */
async function answer(page: Page, number: string, key: string) {
  await page.getByLabel('搜指标名或编号').fill(number)
  await page.getByRole('navigation', { name: '环节与进度' }).getByRole('link', { name: new RegExp(`^${number} `) }).click()
  await focusLevels(page)
  await page.keyboard.press(key)
  await expect(savedMark(page)).toContainText('已保存')
}

/** Puts a piece of evidence with a photo into the database, as a camera would. */
async function attachPhoto(page: Page) {
  await page.evaluate(async ({ photo, sha256 }) => {
    const assessmentId = location.hash.split('/')[2] ?? ''
    const request = indexedDB.open('shuzhen')
    const database = await new Promise<IDBDatabase>(resolve => { request.onsuccess = () => resolve(request.result) })
    const { name, mediaType, bytes } = photo
    const transaction = database.transaction(['evidence', 'attachments'], 'readwrite')
    transaction.objectStore('evidence').put({ assessmentId, id: 'photo-1', indicators: ['scenario-2'], kind: 'photo', title: '车间看板', attachment: { name, mediaType, bytes: bytes.length, sha256 } })
    transaction.objectStore('attachments').put({ assessmentId, sha256, mediaType, bytes: new Uint8Array(bytes) })
    await new Promise(resolve => { transaction.oncomplete = resolve })
    database.close()
  }, { photo: PHOTO, sha256: SHA })
  await page.reload()
}

/** The bytes of every attachment in the database of a page. */
const readAttached = (page: Page) => page.evaluate(async () => {
  const request = indexedDB.open('shuzhen')
  const database = await new Promise<IDBDatabase>(resolve => { request.onsuccess = () => resolve(request.result) })
  const all = database.transaction('attachments').objectStore('attachments').getAll()
  const rows = await new Promise<{ sha256: string, bytes: Uint8Array }[]>(resolve => { all.onsuccess = () => resolve(all.result as { sha256: string, bytes: Uint8Array }[]) })
  database.close()
  return rows.map(({ sha256, bytes }) => ({ sha256, bytes: [...bytes] }))
})

async function expectAccessible(page: Page) {
  // What lies under the bar is not judged as too small.
  await page.evaluate(() => scrollTo(0, 0))
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze()
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([])
}

test('five questions go to a colleague, come back with a photo, and are merged value by value', async ({ page, browser, guard, baseURL }) => {
  test.slow()
  const address = baseURL ?? ''
  await startAssessment(page, address)
  await answer(page, '1', '2')
  const questionnaire = await handOut(page)
  await expectAccessible(page)

  const colleague = await openElsewhere(browser, guard, address)
  await colleague.getByLabel('打开文件').setInputFiles(questionnaire)
  await expect(colleague.getByRole('heading', { name: '李经理请您填 5 项' })).toBeVisible()
  await expect(colleague.getByText('请在周五前交回')).toBeVisible()
  await expect(colleague.getByText('已答 1/5')).toBeVisible()
  await expect(colleague.getByLabel('填写人')).toHaveValue('王建国')
  await expect(colleague.getByRole('navigation', { name: '环节与进度' }).getByText('仓储物流')).toHaveCount(0)
  await expectAccessible(colleague)
  await answer(colleague, '1', '4')
  await answer(colleague, '2', 'Shift+Digit3')
  await attachPhoto(colleague)
  await answer(colleague, '3', '0')
  await answer(colleague, '4', '5')
  await colleague.getByRole('button', { name: '交回答复' }).first().click()
  const dialog = colleague.getByRole('dialog', { name: '交回答复' })
  await expect(dialog).toContainText('还有 1 项没答')
  await expect(dialog).toContainText('1 个附件会一起放进文件')
  await dialog.getByRole('button', { name: /^5 / }).click()
  await expect(levels(colleague)).toBeVisible()
  await focusLevels(colleague)
  await colleague.keyboard.press('1')
  // Enter on the last question leads to giving back.
  await colleague.keyboard.press('Enter')
  await expect(dialog).toContainText('5 项都答了')
  const [download] = await Promise.all([colleague.waitForEvent('download'), dialog.getByRole('button', { name: '存成答复文件' }).click()])
  expect(download.suggestedFilename()).toMatch(/王建国-答复\.assessment\.zip$/)
  const returned = await keep(download)
  await expect(dialog).toContainText('请把它发还给李经理')
  await colleague.context().close()

  await goTo(page, '填报')
  await answer(page, '1', '1')
  await openStart(page, address)
  await page.getByLabel('打开文件').setInputFiles(returned)
  await page.getByRole('dialog', { name: '这是交回的答复' }).getByRole('button', { name: /^合并到/ }).click()
  await expect(page.getByText('直接采纳 5 处 · 需要您定 1 处')).toBeVisible()
  await expectAccessible(page)
  const card = page.getByRole('group', { name: /^1 / })
  await expect(card).toContainText(/发出时\s*2 级 · 全面/)
  await expect(card).toContainText(/我方 ★\s*1 级 · 全面/)
  await expect(card).toContainText(/对方\s*4 级 · 全面/)
  await expect(card).toContainText('建议用我方的：这一方更晚')
  await expect(page.getByRole('button', { name: '应用' })).toBeDisabled()

  // By the keyboard alone: pick theirs, go on to the outcome, apply.
  await card.getByRole('radio', { name: '用我方的' }).focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await expect(card.getByRole('radio', { name: '用对方的' })).toBeChecked()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('row', { name: /智能制造 45 场景自评/ })).toContainText(/已答 1\/45.*已答 5\/45/)
  await page.getByRole('button', { name: '应用' }).click()
  await expect(page.getByText('已合并：改了 6 处')).toBeVisible()
  await expect(savedMark(page)).toContainText('已保存')
  expect(await readAttached(page)).toEqual([{ sha256: SHA, bytes: PHOTO.bytes }])

  await page.getByRole('link', { name: '看完整报告' }).click()
  const merged = await exportFile(page)
  const { answers } = JSON.parse(readFileSync(merged, 'utf8')) as { answers: Record<string, { self: { step: number, by?: string } }> }
  expect(ASKED.map(number => answers[`scenario-${number}`]?.self)).toMatchObject([8, 5, 0, 10, 2].map(step => ({ step, by: '王建国' })))
  expect(scoreFile(merged).coverage).toMatchObject({ answered: 5 })

  // The same file again: there is nothing to do.
  await page.getByRole('navigation', { name: '本次评估' }).getByRole('link', { name: '现场' }).click()
  await page.getByRole('link', { name: /^请同事填/ }).click()
  await expect(page.getByText(/采纳 6 处，未采纳 0 处/)).toBeVisible()
  await page.getByRole('link', { name: '合并答复' }).click()
  await page.getByLabel('选文件').setInputFiles(returned)
  await expect(page.getByText('没有新的内容。')).toBeVisible()
  await expect(page.getByRole('button', { name: '应用' })).toHaveCount(0)
})

test('a merge is taken back as a whole', async ({ page, baseURL }) => {
  const address = baseURL ?? ''
  await startAssessment(page, address)
  const questionnaire = await handOut(page)
  const file = JSON.parse(readFileSync(questionnaire, 'utf8')) as { answers: object }
  const returned = test.info().outputPath('returned.assessment.json')
  writeFileSync(returned, JSON.stringify({ ...file, answers: { 'scenario-1': { self: { step: 6 } }, 'scenario-2': { self: { step: 3 }, note: '月底上线' } } }))
  await page.getByRole('link', { name: '合并答复' }).click()
  await page.getByLabel('选文件').setInputFiles(returned)
  await page.getByRole('checkbox', { name: /^采纳 2 .*备注/ }).uncheck()
  await page.getByRole('button', { name: '应用' }).click()
  await expect(page.getByText('已合并：改了 2 处，1 处没有采纳')).toBeVisible()
  await page.getByRole('button', { name: '撤回这次合并' }).click()
  await expect(page.getByText('已撤回，一切照旧。')).toBeVisible()
  await expect(page.getByText('直接采纳 3 处')).toBeVisible()
  await goTo(page, '填报')
  await expect(levels(page)).toBeVisible()
  expect(await readStep(page)).toBeNull()
})

test('files that cannot be merged are refused with a sentence, and nothing is half-applied', async ({ page, baseURL }) => {
  await startAssessment(page, baseURL ?? '')
  const questionnaire = await handOut(page)
  const file = JSON.parse(readFileSync(questionnaire, 'utf8')) as { handout: object }
  await page.getByRole('link', { name: '合并答复' }).click()
  const choose = async (content: object | string) => {
    await page.getByLabel('选文件').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)) })
  }
  await choose({ ...file, formatVersion: 9 })
  await expect(page.getByRole('alert').filter({ hasText: 'file/newer-version' })).toContainText('请先更新程序')
  await choose({ ...file, handout: { ...file.handout, of: 'another' } })
  await expect(page.getByRole('alert').filter({ hasText: 'return/other-assessment' })).toContainText('不是从这份评估发出去的')
  await choose('PK\u0003\u0004 cut short')
  await expect(page.getByRole('alert').filter({ hasText: 'return/damaged' })).toContainText('重新发一次')
  await choose(file)
  await expect(page.getByText('没有新的内容。')).toBeVisible()
  await expect(page.getByRole('alert').filter({ hasText: 'return/' })).toHaveCount(0)
})

test('the paper questionnaire has every chosen question with its boxes, none cut by a page', async ({ page, baseURL }) => {
  test.skip(spawnSync('pdftotext', ['-v']).status !== 0, 'pdftotext is missing; on Debian and Ubuntu: apt-get install poppler-utils')
  await startAssessment(page, baseURL ?? '')
  await handOut(page)
  const labels = await page.locator('li.indicator label').filter({ has: page.locator('input:checked') }).allInnerTexts()
  const path = test.info().outputPath('paper.pdf')
  writeFileSync(path, await page.pdf({ format: 'A4', preferCSSPageSize: true, printBackground: true }))
  const level = (text: string) => text.normalize('NFKC').replace(/\s+/g, '')
  const pages = execFileSync('pdftotext', ['-raw', '-enc', 'UTF-8', path, '-'], { encoding: 'utf8' }).split('\f').filter(Boolean).map(level)
  expect(labels).toHaveLength(5)
  for (const label of labels) {
    const [holder] = pages.filter(text => text.includes(level(label)))
    expect(holder, label).toBeDefined()
  }
  expect(pages[0]).toContain('请王建国填写')
  // Each page ends what it begins: as many titles of the first level as lines for evidence.
  for (const text of pages) expect(text.split('规范级').length).toBe(text.split('佐证在哪里').length)
  for (const word of ['存成文件', '按该问的人', '本次评估']) expect(pages.join('')).not.toContain(word)
})
