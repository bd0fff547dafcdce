import { generateRubric } from './generateRubric.mjs'
import { openPage } from './openPage.mjs'
import { SLOWDOWN, slowDown } from './slowDown.mjs'

/** One start of Chromium is not like the next. */
const STARTS = 3
const RUNS = 3
const KEYS = 40

/**
 * @typedef {{ painted: number, saved: number }} Times ms, p95 of 40 keys, median of 3 runs in each of 3 starts of the browser
 * @type {Map<string, Promise<Times>>}
 */
const measured = new Map()

/**
 * From a digit key to the painted answer, and to the completed transaction, on a slowed processor. The clock starts with the browser's
 * own time stamp of the key; it stops in the first task after the frame that shows the answer, and when the database says that the
 * strict transaction is complete.
 * @param {'shanghai' | 'generated'} standard
 * @param {keyof Times} what
 * @param {number} target
 * @returns {import('./BENCHES.mjs').Bench}
 */
export function answerKey(standard, what, target) {
  return {
    unit: `ms p95, ${SLOWDOWN}x slowed CPU`,
    target,
    async measure() {
      const times = measured.get(standard) ?? measureStarts(standard)
      measured.set(standard, times)
      return (await times)[what]
    },
  }
}

/**
 * @param {'shanghai' | 'generated'} standard
 * @returns {Promise<Times>}
 */
async function measureStarts(standard) {
  /** @type {Times[]} */
  const runs = []
  for (let start = 0; start < STARTS; start++) {
    runs.push(...await openPage(async (page, address) => {
      await page.addInitScript(watchTransactions)
      if (standard === 'generated') await startGenerated(page, address)
      else await startShanghai(page, address)
      return measureKeys(page)
    }))
  }
  const median = (/** @type {keyof Times} */ what) => runs.map(run => run[what]).sort((a, b) => a - b)[Math.floor(runs.length / 2)] ?? Infinity
  return { painted: median('painted'), saved: median('saved') }
}

/** Runs in the page: tells when a transaction over the answers is complete. */
function watchTransactions() {
  /** @type {number[]} */
  const completed = []
  Object.assign(window, { completed })
  const { transaction } = IDBDatabase.prototype
  IDBDatabase.prototype.transaction = function (/** @type {Parameters<typeof transaction>} */ ...args) {
    const opened = transaction.apply(this, args)
    if (opened.mode === 'readwrite' && opened.objectStoreNames.contains('answers')) opened.addEventListener('complete', () => completed.push(performance.now()))
    return opened
  }
}

/**
 * The full standard of Shanghai, 82 indicators.
 * @param {import('playwright-core').Page} page
 * @param {string} address
 */
async function startShanghai(page, address) {
  await page.goto(address)
  await page.getByRole('button', { name: '开始新的评估' }).click()
  await page.waitForURL(/enterprise/)
  await page.goto(page.url().replace('enterprise', 'answer/scenario-20'))
}

/**
 * A standard of 125 indicators, loaded by the library and then the only one.
 * @param {import('playwright-core').Page} page
 * @param {string} address
 */
async function startGenerated(page, address) {
  await page.goto(`${address}#/library`)
  await page.locator('input[type=file]').setInputFiles({ name: 'generated.json', mimeType: 'application/json', buffer: Buffer.from(generateRubric()) })
  await page.getByRole('dialog').getByRole('button', { name: /载入/ }).click()
  await page.goto(address)
  await page.getByRole('button', { name: '开始新的评估' }).click()
  await page.waitForURL(/enterprise/)
  await page.getByRole('checkbox', { name: /^生成的标准/ }).check()
  for (const name of [/^上海制造业数字化诊断自评/, /45/]) await page.getByRole('checkbox', { name }).uncheck()
  await page.goto(page.url().replace('enterprise', 'answer/item-60'))
}

/**
 * @param {import('playwright-core').Page} page
 * @returns {Promise<Times[]>}
 */
async function measureKeys(page) {
  await page.locator('main fieldset').first().waitFor()
  // What follows the start of the app and of a build is over.
  await page.waitForTimeout(4000)
  await slowDown(page)
  await page.evaluate(() => {
    /** @type {number[]} */
    const pressed = []
    /** @type {number[]} */
    const painted = []
    Object.assign(window, { pressed, painted })
    addEventListener('keydown', event => {
      pressed.push(event.timeStamp)
      const channel = new MessageChannel()
      channel.port1.onmessage = () => {
        const shown = document.querySelector('input[name="step"]:checked')
        if (shown instanceof HTMLInputElement && shown.value === String(2 * Number(event.key))) painted.push(performance.now() - event.timeStamp)
      }
      requestAnimationFrame(() => channel.port2.postMessage(null))
    }, { capture: true })
  })
  /** @type {Times[]} */
  const runs = []
  for (let run = 0; run < RUNS; run++) {
    await page.locator('input[name="step"]').first().focus()
    await page.evaluate('pressed.length = painted.length = completed.length = 0')
    for (let key = 0; key < KEYS; key++) {
      await page.keyboard.press(String(1 + key % 5))
      await page.waitForTimeout(60)
      await page.waitForFunction(n => Reflect.get(window, 'completed').length > n, key)
    }
    /** @type {{ pressed: number[], painted: number[], completed: number[] }} */
    const { pressed, painted, completed } = await page.evaluate('({ pressed, painted, completed })')
    if (painted.length < KEYS) throw new Error(`Only ${painted.length} of ${KEYS} answers were on the screen in the frame after the key.`)
    runs.push({ painted: findP95(painted), saved: findP95(completed.map((time, i) => time - (pressed[i] ?? -Infinity))) })
  }
  return runs
}

/** @param {number[]} values */
function findP95(values) {
  return [...values].sort((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] ?? Infinity
}
