import { readFileSync } from 'node:fs'
import type { Browser, Page } from '@playwright/test'
import { answerWith, expect, levels, openStart, readStep, savedMark, startAssessment, test } from './app'

const openStorage = async (page: Page) => {
  await page.goto('./#/storage')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('存储与备份')
}

/** Archives everything and returns the path of the file. */
async function archiveAll(page: Page, name: string): Promise<string> {
  await openStorage(page)
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '全部存档' }).click()])
  const path = test.info().outputPath(name)
  await download.saveAs(path)
  return path
}

/** A browser on another machine, watched like the first. */
async function openOther(browser: Browser, watch: (context: Awaited<ReturnType<Browser['newContext']>>) => void): Promise<Page> {
  const { baseURL, locale, timezoneId } = test.info().project.use
  const context = await browser.newContext({ baseURL, locale, timezoneId })
  watch(context)
  return context.newPage()
}

async function restore(page: Page, path: string) {
  await openStorage(page)
  await page.locator('input[type=file]').setInputFiles(path)
  await page.getByRole('dialog').getByRole('button', { name: '恢复 1 份' }).click()
  await expect(page.getByText('已恢复 1 份评估。')).toBeVisible()
}

test('an archive comes back on another machine as it was, and archives to the same bytes there', async ({ page, browser, guard, baseURL }) => {
  await startAssessment(page)
  await answerWith(page, ['Digit2', 'Shift+Digit3', 'Digit5'])
  await page.getByRole('textbox', { name: '备注' }).fill('夹板上有停机卡')
  await expect(savedMark(page)).toContainText('已保存')
  const question = page.url().replace(/.*#/, './#')
  const first = await archiveAll(page, 'first.shuzhen.zip')

  const other = await openOther(browser, context => guard.watch(context, new URL(baseURL ?? '').origin))
  await restore(other, first)
  const second = await archiveAll(other, 'second.shuzhen.zip')
  expect(readFileSync(second).equals(readFileSync(first))).toBe(true)
  await other.goto(question)
  await expect(other.getByRole('textbox', { name: '备注' })).toHaveValue('夹板上有停机卡')
  for (const step of [10, 5, 4]) {
    await other.getByRole('button', { name: '上一题' }).click()
    await expect.poll(() => readStep(other)).toBe(step)
  }
  await other.context().close()
})

test('a row that cannot be read is set aside and said, and the rest goes on', async ({ page }) => {
  await startAssessment(page)
  await page.keyboard.press('4')
  await expect(savedMark(page)).toContainText('已保存')
  const id = /assessments\/([^/]+)/.exec(page.url())?.[1] ?? ''
  await page.evaluate(assessmentId => new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('shuzhen')
    opening.onsuccess = () => {
      const writing = opening.result.transaction(['answers', 'assessments'], 'readwrite')
      writing.objectStore('answers').put({ assessmentId, indicatorId: 'scenario-9', self: { step: 40 } })
      writing.objectStore('assessments').put({ id: 'broken', updatedAt: '2024-05-01T08:00:00.000Z' })
      writing.oncomplete = () => {
        opening.result.close()
        resolve()
      }
      writing.onerror = () => reject(writing.error ?? new Error('not written'))
    }
  }), id)
  await page.reload()
  await expect(levels(page)).toBeVisible()
  expect(await readStep(page)).toBe(8)
  const notice = page.getByText('2 条记录读不出，已另存，没有丢。')
  await expect(notice).toBeVisible()
  await notice.getByRole('link', { name: '看存储与备份' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'period:' })).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'self.step' })).toBeVisible()
})

test('a connection that the browser closes is opened again, and the next answer is saved', async ({ page }) => {
  await page.addInitScript(() => {
    const { open } = IDBFactory.prototype
    IDBFactory.prototype.open = function (...database) {
      const request = open.apply(this, database)
      request.addEventListener('success', () => Reflect.set(window, 'connection', request.result))
      return request
    }
  })
  await startAssessment(page)
  await page.keyboard.press('2')
  await expect(savedMark(page)).toContainText('已保存')
  await page.evaluate(() => {
    const connection: unknown = Reflect.get(window, 'connection')
    if (!(connection instanceof IDBDatabase)) throw new Error('There is no connection.')
    connection.close()
    connection.dispatchEvent(new Event('close'))
  })
  await page.keyboard.press('4')
  await expect.poll(() => readStep(page)).toBe(8)
  await expect(savedMark(page)).toContainText('已保存')
  await page.reload()
  await expect(levels(page)).toBeVisible()
  expect(await readStep(page)).toBe(8)
})

test('a newer version in another tab asks to reload, and everything saved is still there', async ({ page, context }) => {
  await startAssessment(page)
  await page.keyboard.press('4')
  await expect(savedMark(page)).toContainText('已保存')
  const tab = await context.newPage()
  await openStart(tab)
  const steps = await tab.evaluate(() => new Promise<number[]>((resolve, reject) => {
    const opening = indexedDB.open('shuzhen', 990)
    opening.onerror = () => reject(opening.error ?? new Error('not opened'))
    opening.onsuccess = () => {
      const reading: IDBRequest<{ self?: { step?: number } }[]> = opening.result.transaction('answers').objectStore('answers').getAll()
      reading.onsuccess = () => resolve(reading.result.map(({ self }) => self?.step ?? -1))
    }
  }))
  expect(steps).toEqual([8])
  await expect(page.getByRole('alert')).toContainText('另一个标签页已更新到新版本')
  await expect(page.getByRole('button', { name: '重新载入' })).toBeVisible()
  // What a tab does by itself a while after its start has no database to do it with, and makes no fuss about that.
  await tab.waitForTimeout(4000)
  await expect(tab.getByRole('alert')).toHaveText(/另一个标签页已更新到新版本/)
})

test('copies are written into a folder, readable, the last five by date', async ({ page, browser, guard, baseURL }) => {
  // Copies are named by the second.
  test.slow()
  await page.addInitScript(() => {
    Reflect.set(window, 'showDirectoryPicker', async () => (await navigator.storage.getDirectory()).getDirectoryHandle('copies', { create: true }))
  })
  await startAssessment(page)
  await page.keyboard.press('1')
  await expect(savedMark(page)).toContainText('已保存')
  const question = page.url()
  await openStorage(page)
  await page.getByRole('button', { name: '选择文件夹' }).click()
  await expect(page.getByText('改动会自动备份到文件夹“copies”。')).toBeVisible()
  for (const key of ['2', '3', '4', '5', '1', '2']) {
    await page.goto(question)
    await levels(page).getByRole('radio').first().focus()
    await page.keyboard.press(key)
    await expect(savedMark(page)).toContainText('已保存')
    await page.waitForTimeout(1100)
    await openStorage(page)
    await page.getByRole('button', { name: '现在备份' }).click()
    await expect(page.getByText('所有改动都有备份。')).toBeVisible()
  }
  const files = await page.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('copies')
    const found: [string, number[]][] = []
    for await (const [name, handle] of folder.entries()) {
      if (handle instanceof FileSystemFileHandle) found.push([name, [...new Uint8Array(await (await handle.getFile()).arrayBuffer())]])
    }
    return found
  })
  const dated = files.filter(([name]) => /-\d{8}-\d{6}\.shuzhen\.zip$/.test(name))
  expect([files.length, dated.length]).toEqual([6, 5])
  const [newest] = files.filter(entry => !dated.includes(entry))
  expect(newest?.[0]).toMatch(/^shuzhen-\d{4}-[0-9a-f]{8}\.shuzhen\.zip$/)

  const other = await openOther(browser, context => guard.watch(context, new URL(baseURL ?? '').origin))
  await openStorage(other)
  await other.locator('input[type=file]').setInputFiles({ name: 'newest.shuzhen.zip', mimeType: 'application/zip', buffer: Buffer.from(newest?.[1] ?? []) })
  await expect(other.getByRole('dialog')).toContainText('1 项答案')
  await other.context().close()
})
