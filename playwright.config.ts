import { defineConfig } from '@playwright/test'
import { findChromium } from './scripts/browser/findChromium.mjs'
import { LAUNCH_ARGS } from './scripts/browser/LAUNCH_ARGS.mjs'

/** Another one where several checkouts are tested at a time. */
const port = process.env.E2E_PORT ?? '4173'
const address = `http://127.0.0.1:${port}`

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: 2,
  // What a busy machine breaks is named at the end of `npm test`.
  retries: 1,
  // A questionnaire that goes out, is filled in, comes back and is merged takes a minute on two slow cores.
  timeout: 120_000,
  // The first visit to a report compiles most of the program while its files are stored for offline use: seconds, beside another test.
  expect: { timeout: 20_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '.cache/playwright.json' }]],
  use: {
    baseURL: address,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    trace: 'off',
  },
  projects: [{
    name: 'chromium',
    use: { browserName: 'chromium', launchOptions: { executablePath: findChromium(), args: LAUNCH_ARGS } },
  }],
  webServer: { command: `node scripts/start.mjs --serve-only --port ${port}`, url: address, reuseExistingServer: false },
})
