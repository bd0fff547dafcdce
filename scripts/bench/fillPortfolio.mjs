const WAIT_MS = 300_000

/**
 * Fills the database of the page with copies of the sample factory, each with another name, industry, period and other ratings, and waits
 * until the app has computed the standing of each, as it has after a first visit.
 * @param {import('playwright-core').Page} page
 * @param {string} address
 * @param {number} count
 */
export async function fillPortfolio(page, address, count) {
  await page.goto(address)
  await page.getByRole('button', { name: '看示例工厂的报告' }).click()
  await page.waitForURL(/report/)
  await page.goto(`${address}#/library`)
  await page.evaluate(copyDemo, count)
  await page.goto(address)
  const end = Date.now() + WAIT_MS
  while (await page.evaluate(countStandings) <= count) {
    if (Date.now() > end) throw new Error('The standings are not computed.')
    await page.waitForTimeout(500)
  }
}

/** @param {number} count */
async function copyDemo(count) {
  const INDUSTRIES = ['advanced-materials', 'electronics', 'biomedicine', 'energy', 'fashion-consumer', 'major-equipment', 'automotive', 'group-hq']
  /** @type {IDBDatabase} */
  const database = await new Promise((resolve, reject) => {
    const request = indexedDB.open('shuzhen')
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
  /**
   * @param {string} table
   * @returns {Promise<any[]>}
   */
  const read = table => new Promise(resolve => {
    const request = database.transaction(table).objectStore(table).getAll()
    request.onsuccess = () => resolve(request.result)
  })
  const [demo] = await read('assessments')
  const answers = await read('answers')
  const evidence = await read('evidence')
  const write = database.transaction(['assessments', 'answers', 'evidence'], 'readwrite')
  // The same numbers in every run.
  let seed = 1
  const next = (/** @type {number} */ below) => (seed = seed * 48271 % 2147483647) % below
  for (let i = 0; i < count; i++) {
    const assessmentId = `bench-${i}`
    const updatedAt = new Date(Date.UTC(2026, 0, 1) + i * 3_600_000).toISOString()
    const enterprise = { ...demo.enterprise, name: `上海第${i + 1}机械制造有限公司`, creditCode: `91310000MA1FL${String(i).padStart(5, '0')}`, industry: INDUSTRIES[i % 8] }
    write.objectStore('assessments').put({ ...demo, id: assessmentId, example: false, period: String(2024 + i % 3), enterprise, createdAt: updatedAt, updatedAt })
    for (const answer of answers) if (next(20) > 0) write.objectStore('answers').put({ ...answer, assessmentId, self: { step: next(11), at: updatedAt } })
    for (const piece of evidence) write.objectStore('evidence').put({ ...piece, assessmentId })
  }
  await new Promise((resolve, reject) => {
    write.oncomplete = resolve
    write.onerror = () => reject(write.error)
  })
  database.close()
}

/** @returns {Promise<number>} */
function countStandings() {
  return new Promise(resolve => {
    const request = indexedDB.open('shuzhen')
    request.onsuccess = () => {
      const database = request.result
      const standings = database.transaction('standings').objectStore('standings').count()
      standings.onsuccess = () => {
        database.close()
        resolve(standings.result)
      }
    }
  })
}
