import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import type { BrowserContext, Locator, Page } from '@playwright/test'
import { test as base, chromium, expect } from '@playwright/test'
import type { Report } from '@/domain/report/Report'
import { DIST, ROOT } from '../../scripts/project/ROOT.mjs'
import { serveFolder } from '../../scripts/project/serveFolder.mjs'

export { expect }

/** Collects what must never happen in any test: a request to another origin, an error on the console, an uncaught error. */
class Guard {
  readonly faults: string[] = []

  /** Contexts are watched from their first request on; `origin` is the only one they may ask. */
  watch(context: BrowserContext, origin: string) {
    context.on('request', request => {
      const { protocol, origin: asked } = new URL(request.url())
      if (asked !== origin && protocol !== 'data:' && asked !== 'null') this.faults.push(`request to ${request.url()}`)
    })
    context.on('page', page => page.on('websocket', socket => this.faults.push(`web socket to ${socket.url()}`)))
    context.on('console', message => {
      if (message.type() === 'error') this.faults.push(`console: ${message.text()} (${message.location().url})`)
    })
    context.on('weberror', error => this.faults.push(`uncaught: ${error.error().stack || String(error.error())}`))
  }

  /** Takes the faults out that a test provokes on purpose and returns them. */
  take(pattern: RegExp): string[] {
    const taken = this.faults.filter(fault => pattern.test(fault))
    this.faults.splice(0, this.faults.length, ...this.faults.filter(fault => !taken.includes(fault)))
    return taken
  }
}

interface OwnServer { origin: string, stop: () => Promise<void> }

/** A Chromium whose profile lies on disk, as a user's does; it can be killed and started again. */
interface Profile {
  open: (address: string) => Promise<Page>
  close: () => Promise<void>
  /** SIGKILL to the whole process group: the power cut of a browser. */
  kill: () => Promise<void>
}

interface Fixtures {
  guard: Guard
  /** Serves a folder, the built app when none is named, at an address of its own. */
  serve: (folder?: string) => Promise<OwnServer>
  profile: Profile
}

export const test = base.extend<Fixtures>({
  guard: [async ({}, use) => {
    const guard = new Guard()
    await use(guard)
    expect(guard.faults).toEqual([])
  }, { auto: true }],

  context: async ({ context, guard, baseURL }, use) => {
    guard.watch(context, new URL(baseURL ?? '').origin)
    await use(context)
  },

  serve: async ({}, use) => {
    const servers: OwnServer[] = []
    await use(async (folder = DIST) => {
      const { port, close } = await serveFolder(folder, 0)
      let isOpen = true
      const stop = async () => {
        if (isOpen) await close()
        isOpen = false
      }
      const server = { origin: `http://127.0.0.1:${port}`, stop }
      servers.push(server)
      return server
    })
    await Promise.all(servers.map(({ stop }) => stop()))
  },

  profile: async ({ guard, locale, timezoneId }, use, testInfo) => {
    const folder = testInfo.outputPath('profile')
    const { launchOptions } = testInfo.project.use
    let context: BrowserContext | null = null
    const close = async () => {
      await context?.close()
      context = null
    }
    await use({
      close,
      async open(address) {
        context ??= await chromium.launchPersistentContext(folder, { ...launchOptions, locale, timezoneId, reducedMotion: 'reduce' })
        guard.watch(context, new URL(address).origin)
        const page = context.pages()[0] ?? await context.newPage()
        await page.goto(address)
        return page
      },
      async kill() {
        const session = await context?.browser()?.newBrowserCDPSession()
        const { processInfo = [] } = await session?.send('SystemInfo.getProcessInfo') ?? {}
        const id = processInfo.find(({ type }) => type === 'browser')?.id
        if (!context || id === undefined) throw new Error('There is no browser to kill.')
        const gone = new Promise(resolve => context?.once('close', resolve))
        // Playwright starts Chromium as the leader of its group; Windows has no groups.
        process.kill(process.platform === 'win32' ? id : -id, 'SIGKILL')
        await gone
        context = null
      },
    })
    await close()
  },
})

/** Opens the start page; `address` is that of another server than the usual one. */
export async function openStart(page: Page, address = './') {
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('看清工厂的数字化水平')
}

/** Opens the report of the sample factory from the start page. */
export async function openDemo(page: Page, address?: string) {
  await openStart(page, address)
  await page.getByRole('button', { name: '看示例工厂的报告' }).click()
  await expect(page.getByRole('heading', { name: '方法与口径' })).toBeVisible()
}

/** Starts an assessment of the 45 scenarios alone from the start page and goes to its first question. */
export async function startAssessment(page: Page, address?: string) {
  await openStart(page, address)
  await page.getByRole('button', { name: '开始新的评估' }).click()
  await page.getByRole('checkbox', { name: /^上海制造业数字化诊断自评/ }).uncheck()
  await goTo(page, '填报')
  await expect(levels(page)).toBeVisible()
}

/** Goes to a page of the open assessment by the bar. */
export async function goTo(page: Page, name: '企业' | '填报' | '报告' | '提升') {
  await page.getByRole('navigation', { name: '本次评估' }).getByRole('link', { name }).click()
}

/** The group of levels that keys answer in. */
export function levels(page: Page): Locator {
  return page.getByRole('group', { name: '选择最符合现状的一级' })
}

/** Chooses a radio button that its label covers, by a press on the label. */
export async function choose(radio: Locator) {
  await radio.locator('xpath=ancestor::label').click()
  await expect(radio).toBeChecked()
}

/** Puts the keyboard into the group of levels, as a press on it does. */
export async function focusLevels(page: Page) {
  await levels(page).getByRole('radio').first().focus()
}

/** The step that the open question shows as chosen; `null` for none. */
export async function readStep(page: Page): Promise<number | null> {
  // In one go: between finding a choice and reading it, it may be taken back.
  const chosen = await levels(page).evaluate(group => group.querySelector<HTMLInputElement>('input:checked')?.value)
  return chosen === undefined ? null : Number(chosen)
}

/** What the bar says about saving; while something is being saved there is none, since the words stay for a moment. */
export function savedMark(page: Page): Locator {
  return page.getByRole('banner').locator('[aria-busy=false]').getByRole('status')
}

/** Answers the questions from the present one on with these keys of the keyboard, Enter after each. */
export async function answerWith(page: Page, keys: readonly string[]) {
  await focusLevels(page)
  for (const key of keys) {
    await page.keyboard.press(key)
    await page.keyboard.press('Enter')
  }
}

/** The part of the report under a heading. */
export function section(page: Page, name: string): Locator {
  return page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name, exact: true }) })
}

/** Exports the open report and returns the path of the file. */
export async function exportFile(page: Page): Promise<string> {
  // Before anything is rated there is no report to choose a form for.
  const plain = page.getByRole('button', { name: '导出 JSON' })
  const choice = page.getByRole('button', { name: '导出…' })
  await expect(plain.or(choice)).toBeVisible()
  const isChoice = await choice.isVisible()
  if (isChoice) await choice.click()
  const [download] = await Promise.all([page.waitForEvent('download'), (isChoice ? page.getByRole('button', { name: '下载 评估文件' }) : plain).click()])
  if (isChoice) await page.getByRole('dialog').getByRole('button', { name: '关闭' }).click()
  const path = test.info().outputPath(download.suggestedFilename())
  await download.saveAs(path)
  return path
}

/** The report that the command line makes of a file, by its first standard or the one named. */
export function scoreFile(path: string, { target, standard }: { target?: number, standard?: string } = {}): Report {
  const program = join(ROOT, 'scripts', 'shuzhen.mjs')
  const options = [...target === undefined ? [] : ['--target', String(target)], ...standard === undefined ? [] : ['--standard', standard]]
  return JSON.parse(execFileSync(process.execPath, [program, 'score', path, '--json', ...options], { encoding: 'utf8' })) as Report
}

/** Waits until the service worker holds the whole app, as it does a moment after the first visit. */
export async function waitUntilOffline(page: Page) {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
}
