import { openPage } from './openPage.mjs'
import { SLOWDOWN, slowDown } from './slowDown.mjs'

const RUNS = 5
const PHOTOS = 200
const PHOTO_BYTES = 400_000

/**
 * From the press on “continue” on the start page to the question with its level group, in an assessment with 200 photos of 400 kB, on a
 * slowed processor. Median of 5.
 * @type {import('./BENCHES.mjs').Bench}
 */
export const openWithPhotos = {
  unit: `ms, ${SLOWDOWN}x slowed CPU`,
  target: 500,
  measure: () => openPage(async (page, address) => {
    await page.goto(address)
    await page.getByRole('button', { name: '看示例工厂的报告' }).click()
    await page.getByRole('heading', { name: '方法与口径' }).waitFor()
    await page.evaluate(storePhotos, { count: PHOTOS, bytes: PHOTO_BYTES })
    await slowDown(page)
    const times = []
    for (let run = 0; run < RUNS; run++) {
      await page.goto(address)
      await page.getByRole('link', { name: '示例汽车零部件有限公司' }).first().waitFor()
      // The start page is at rest.
      await page.waitForTimeout(3000)
      times.push(await page.evaluate(async id => {
        const start = performance.now()
        location.hash = `#/assessments/${id}/answer/scenario-20`
        while (!document.querySelector('input[name="step"]')) await new Promise(resolve => { requestAnimationFrame(resolve) })
        return performance.now() - start
      }, 'demo-factory'))
      await page.reload()
    }
    return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? Infinity
  }),
}

/**
 * Runs in the page: photos on the indicators of the demo, as the app stores them.
 * @param {{ count: number, bytes: number }} options
 */
async function storePhotos({ count, bytes }) {
  /** @type {IDBDatabase} */
  const database = await new Promise((resolve, reject) => {
    const opening = indexedDB.open('shuzhen')
    opening.onsuccess = () => resolve(opening.result)
    opening.onerror = () => reject(opening.error)
  })
  const assessmentId = 'demo-factory'
  for (let i = 0; i < count; i++) {
    const sha256 = i.toString(16).padStart(64, '0')
    const writing = database.transaction(['evidence', 'attachments', 'previews'], 'readwrite')
    writing.objectStore('evidence').put({
      assessmentId, id: `photo-${i}`, indicators: [`scenario-${1 + i % 45}`], kind: 'photo', title: `照片 ${i}`, strength: 'weak',
      attachment: { name: `${i}.jpg`, mediaType: 'image/jpeg', bytes, sha256 },
    })
    writing.objectStore('attachments').put({ assessmentId, sha256, mediaType: 'image/jpeg', bytes: new Uint8Array(bytes).fill(i) })
    writing.objectStore('previews').put({ assessmentId, sha256, mediaType: 'image/jpeg', bytes: new Uint8Array(8000).fill(i) })
    await new Promise((resolve, reject) => {
      writing.oncomplete = () => resolve(undefined)
      writing.onerror = () => reject(writing.error)
    })
  }
  database.close()
}
