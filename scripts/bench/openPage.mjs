import { chromium } from 'playwright-core'
import { findChromium } from '../browser/findChromium.mjs'
import { LAUNCH_ARGS } from '../browser/LAUNCH_ARGS.mjs'
import { buildIfStale } from '../project/buildApp.mjs'
import { DIST } from '../project/ROOT.mjs'
import { serveFolder } from '../project/serveFolder.mjs'

/**
 * Serves the built app, opens an empty page in Chromium, gives both to `measure`, and closes all in the end. The app is at `address`.
 * @template T
 * @param {(page: import('playwright-core').Page, address: string) => Promise<T>} measure
 * @returns {Promise<T>}
 */
export async function openPage(measure) {
  if (await buildIfStale() !== 0) throw new Error('The build failed; its message above says why.')
  const server = await serveFolder(DIST, 0)
  try {
    const browser = await chromium.launch({ executablePath: findChromium(), args: LAUNCH_ARGS })
    try {
      const page = await browser.newPage({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })
      return await measure(page, `http://127.0.0.1:${server.port}/`)
    } finally {
      await browser.close()
    }
  } finally {
    await server.close()
  }
}
