import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { answerWith, choose, expect, levels, openStart, readStep, savedMark, startAssessment, test, waitUntilOffline } from './app'

interface StoredFile { sha256: string, mediaType: string, bytes: number[] }
interface Stored {
  pieces: { title: string, kind: string, indicators: string[], takenAt?: string, position?: object, attachment?: { name: string, bytes: number, sha256: string } }[]
  files: StoredFile[]
  previews: StoredFile[]
}

/** What the database of the page holds of evidence. */
const readStored = (page: Page): Promise<Stored> => page.evaluate(async () => {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const asked = indexedDB.open('shuzhen')
    asked.onsuccess = () => resolve(asked.result)
    asked.onerror = () => reject(asked.error)
  })
  const read = <T>(table: string) => new Promise<T[]>((resolve, reject) => {
    const asked = database.transaction(table).objectStore(table).getAll()
    asked.onsuccess = () => resolve(asked.result)
    asked.onerror = () => reject(asked.error)
  })
  const readFiles = async (table: string) => (await read<StoredFile & { bytes: Uint8Array }>(table)).map(file => ({ ...file, bytes: [...file.bytes] }))
  const stored = { pieces: await read<Stored['pieces'][number]>('evidence'), files: await readFiles('attachments'), previews: await readFiles('previews') }
  database.close()
  return stored
})

interface Drawing { width: number, height: number, orientation?: number, isNoisy?: boolean }

/** A picture that stays large however it is compressed. */
const NOISE: Drawing = { width: 1600, height: 1600, isNoisy: true }

/** A JPEG as a camera writes it: its left half red and its right half blue, with the way up and a position noted in EXIF. */
async function drawPhoto(page: Page, drawing: Drawing): Promise<Buffer> {
  const plain = await page.evaluate(async ({ width, height, isNoisy }) => {
    const canvas = document.createElement('canvas')
    canvas.width = width
    canvas.height = height
    const pen = canvas.getContext('2d')
    if (!pen) throw new Error('There is no canvas.')
    pen.fillStyle = 'red'
    pen.fillRect(0, 0, width / 2, height)
    pen.fillStyle = 'blue'
    pen.fillRect(width / 2, 0, width / 2, height)
    if (isNoisy) {
      const pixels = pen.getImageData(0, 0, width, height)
      for (let i = 0; i < pixels.data.length; i += 65_536) crypto.getRandomValues(pixels.data.subarray(i, Math.min(i + 65_536, pixels.data.length)))
      pen.putImageData(pixels, 0, 0)
    }
    const blob = await new Promise<Blob | null>(resolve => canvas.toBlob(resolve, 'image/jpeg', 0.95))
    return [...new Uint8Array(await blob?.arrayBuffer() ?? [])]
  }, drawing)
  const bytes = Buffer.from(plain)
  return drawing.orientation === undefined ? bytes : Buffer.concat([bytes.subarray(0, 2), buildExif(drawing.orientation), bytes.subarray(2)])
}

/** An APP1 segment with an orientation and the latitude 31° 13′ 48″. */
function buildExif(orientation: number): Buffer {
  const entry = (tag: number, type: number, count: number, value: number) => {
    const bytes = Buffer.alloc(12)
    bytes.writeUInt16BE(tag, 0)
    bytes.writeUInt16BE(type, 2)
    bytes.writeUInt32BE(count, 4)
    if (type === 3) bytes.writeUInt16BE(value, 8)
    else bytes.writeUInt32BE(value, 8)
    return bytes
  }
  const directory = (...entries: Buffer[]) => Buffer.concat([Buffer.from([0, entries.length]), ...entries, Buffer.alloc(4)])
  const first = 8
  const gps = first + 2 + 2 * 12 + 4
  const latitude = gps + 2 + 12 + 4
  const degrees = Buffer.alloc(24)
  for (const [i, part] of [31, 1, 13, 1, 48, 1].entries()) degrees.writeUInt32BE(part, i * 4)
  const tiff = Buffer.concat([Buffer.from('MM\0*\0\0\0\x08', 'latin1'), directory(entry(0x0112, 3, 1, orientation), entry(0x8825, 4, 1, gps)), directory(entry(0x0002, 5, 3, latitude)), degrees])
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff])
  const head = Buffer.from([0xff, 0xe1, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([head, body])
}

/** Size and the colours at the top and at the bottom of a picture. */
const measure = (page: Page, { bytes, mediaType }: StoredFile) => page.evaluate(async ({ bytes, mediaType }) => {
  const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: mediaType }))
  const canvas = document.createElement('canvas')
  canvas.width = bitmap.width
  canvas.height = bitmap.height
  const pen = canvas.getContext('2d')
  pen?.drawImage(bitmap, 0, 0)
  const nameAt = (x: number, y: number) => {
    const [red = 0, , blue = 0] = pen?.getImageData(x, y, 1, 1).data ?? []
    return red > 200 ? 'red' : blue > 200 ? 'blue' : 'other'
  }
  return { width: bitmap.width, height: bitmap.height, top: nameAt(bitmap.width / 2, 4), bottom: nameAt(bitmap.width / 2, bitmap.height - 4) }
}, { bytes, mediaType })

const panel = (page: Page) => page.getByRole('main').locator('section').filter({ has: page.getByRole('heading', { name: '佐证' }) })
const dialog = (page: Page) => page.getByRole('dialog')
const pickPicture = (page: Page, name: string, buffer: Buffer, mimeType = 'image/jpeg') => page.getByLabel('选图片').setInputFiles({ name, mimeType, buffer })
const pickFile = (page: Page, name: string, buffer: Buffer) => page.getByLabel('选文件').setInputFiles({ name, mimeType: 'application/octet-stream', buffer })
const keep = (page: Page) => dialog(page).getByRole('button', { name: '留下', exact: true }).click()
/** Photos are drawn and hashed first, which takes a moment on a busy machine; of a full disk see `fillDisk`. */
const saved = (page: Page) => expect(savedMark(page)).toContainText('已保存', { timeout: 60_000 })

/** Brings a piece into sight, which is when its picture is read. */
async function expectPicture(page: Page, title: string) {
  const look = panel(page).getByRole('button', { name: `查看 ${title}` })
  await look.scrollIntoViewIfNeeded()
  await expect(look.locator('img')).toBeVisible({ timeout: 15_000 })
}

/** Keeps a photo under a title. */
async function addPhoto(page: Page, title: string, drawing: Drawing = { width: 640, height: 480 }) {
  await pickPicture(page, 'IMG_20240305_080000.jpg', await drawPhoto(page, drawing))
  await dialog(page).getByRole('textbox', { name: '名称' }).fill(title)
  await keep(page)
}

test('a photo is kept upright, smaller, without what the camera hid in it, and with its hash', async ({ page }) => {
  await startAssessment(page)
  const photo = await drawPhoto(page, { width: 3000, height: 1500, orientation: 6 })
  expect(photo.includes('Exif')).toBe(true)
  await pickPicture(page, 'IMG_20240305_080000.jpg', photo)
  await expect(dialog(page).getByRole('textbox', { name: '名称' })).toHaveValue(/\d{4}年\d+月\d+日/)
  await expect(dialog(page).getByRole('radio', { name: /^弱/ })).toBeChecked()
  await expect(dialog(page).getByRole('checkbox', { name: '附上拍摄时间和位置' })).not.toBeChecked()
  await keep(page)
  const item = panel(page).getByRole('listitem')
  await expect(item).toContainText('照片 · 说服力弱')
  await saved(page)

  const { pieces: [piece], files: [file], previews: [preview] } = await readStored(page)
  if (!file || !preview) throw new Error('Bytes and preview are stored.')
  expect(await measure(page, file)).toEqual({ width: 960, height: 1920, top: 'red', bottom: 'blue' })
  expect(await measure(page, preview)).toEqual({ width: 160, height: 320, top: 'red', bottom: 'blue' })
  expect(file.bytes.length).toBeLessThan(photo.length)
  expect(Buffer.from(file.bytes).includes('Exif')).toBe(false)
  expect(piece?.attachment).toMatchObject({ bytes: file.bytes.length, sha256: createHash('sha256').update(Buffer.from(file.bytes)).digest('hex') })
  expect([file.sha256, preview.sha256]).toEqual([piece?.attachment?.sha256, piece?.attachment?.sha256])
  expect(piece?.attachment?.name).not.toContain('20240305')
  expect([piece?.takenAt, piece?.position]).toEqual([undefined, undefined])

  await item.getByRole('button', { name: /^查看/ }).click()
  const whole = dialog(page).getByRole('img')
  await expect(whole).toBeVisible()
  expect(await whole.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight])).toEqual([960, 1920])
})

test('a photo can be turned before it is kept, and keeps time and place when that is wanted', async ({ page, context }) => {
  await context.grantPermissions(['geolocation'])
  await context.setGeolocation({ latitude: 31.23, longitude: 121.47, accuracy: 18 })
  await startAssessment(page)
  await pickPicture(page, 'a.jpg', await drawPhoto(page, { width: 800, height: 400 }))
  await dialog(page).getByRole('button', { name: '转 90°' }).click()
  await dialog(page).getByRole('checkbox', { name: '附上拍摄时间和位置' }).check()
  await expect(dialog(page)).toContainText('误差约 18 米')
  await keep(page)
  await expect(panel(page).getByRole('listitem')).toHaveCount(1)
  await saved(page)
  const { pieces: [piece], files: [file] } = await readStored(page)
  expect(file && await measure(page, file)).toEqual({ width: 400, height: 800, top: 'red', bottom: 'blue' })
  expect(piece?.position).toEqual({ latitude: 31.23, longitude: 121.47, accuracy: 18 })
  expect(piece?.takenAt).toMatch(/^\d{4}-/)

  await page.reload()
  await pickPicture(page, 'b.jpg', await drawPhoto(page, { width: 80, height: 40 }))
  await expect(dialog(page).getByRole('checkbox', { name: '附上拍摄时间和位置' })).toBeChecked()
})

test('a place that is refused is said, and the photo is kept without it', async ({ page }) => {
  await startAssessment(page)
  await pickPicture(page, 'a.jpg', await drawPhoto(page, { width: 80, height: 40 }))
  await dialog(page).getByRole('checkbox', { name: '附上拍摄时间和位置' }).check()
  await expect(dialog(page)).toContainText('照片照常保留，只带时间')
  await keep(page)
  await expect(panel(page).getByRole('listitem')).toHaveCount(1)
  await expect(panel(page)).toContainText('刚才那张照片没有带位置')
})

test('a document is given back byte for byte', async ({ page }) => {
  await startAssessment(page)
  const bytes = Buffer.from(Array.from({ length: 300_000 }, (_, i) => i * 7 % 256))
  await pickFile(page, '九月排程.bin', bytes)
  await expect(dialog(page).getByRole('textbox', { name: '名称' })).toHaveValue('九月排程')
  await keep(page)
  await page.reload()
  await panel(page).getByRole('button', { name: '查看 九月排程' }).click()
  const [download] = await Promise.all([page.waitForEvent('download'), dialog(page).getByRole('button', { name: '下载 九月排程.bin（293 KB）' }).click()])
  expect(download.suggestedFilename()).toBe('九月排程.bin')
  expect(readFileSync(await download.path()).equals(bytes)).toBe(true)
})

test('what is too large, empty or no picture is refused, and the last can be kept as a file', async ({ page }) => {
  await startAssessment(page)
  const film = test.info().outputPath('影片.mp4')
  writeFileSync(film, Buffer.alloc(25 * 1024 ** 2))
  await page.getByLabel('选文件').setInputFiles(film)
  await expect(panel(page).getByRole('alert')).toContainText('“影片.mp4”有 25.0 MB，超过 20 MB')
  await page.getByLabel('选图片').setInputFiles(film)
  await expect(panel(page).getByRole('alert')).toHaveCount(1)
  await pickFile(page, '空.txt', Buffer.alloc(0))
  await expect(panel(page).getByRole('alert')).toContainText('“空.txt”是空文件')
  await expect(dialog(page)).toHaveCount(0)

  const broken = Buffer.from('this is no picture')
  await pickPicture(page, 'IMG_1.HEIC', broken, 'image/heic')
  await expect(dialog(page).getByRole('alert')).toContainText('读不成图片')
  await dialog(page).getByRole('button', { name: '作为文件保留' }).click()
  await keep(page)
  await expect(panel(page).getByRole('listitem')).toContainText('文件 · 说服力中')
  await saved(page)
  const { files } = await readStored(page)
  expect(files.map(file => Buffer.from(file.bytes).toString())).toEqual(['this is no picture'])
})

test('one piece supports two indicators and says so on both', async ({ page }) => {
  await startAssessment(page)
  const title = await page.getByRole('heading', { level: 1 }).innerText()
  await pickFile(page, '总台账.txt', Buffer.from('台账'))
  await dialog(page).getByText('类型、日期、说明、其他指标').click()
  await dialog(page).getByRole('searchbox').fill('智能排产')
  await dialog(page).getByRole('button', { name: '加上 20 车间智能排产' }).click()
  await keep(page)
  await expect(panel(page).getByRole('listitem')).toContainText('也支持：20 车间智能排产')
  await saved(page)
  await page.goto(page.url().replace(/[^/]+$/, 'scenario-20'))
  const item = panel(page).getByRole('listitem')
  await expect(item).toContainText(`也支持：1 ${title}`)

  await item.getByRole('button', { name: '移除 总台账' }).click()
  await dialog(page).getByRole('button', { name: '只从这一项移除' }).click()
  await expect(item).toHaveCount(0)
  await page.goto(page.url().replace(/[^/]+$/, 'scenario-1'))
  await expect(panel(page).getByRole('listitem')).toContainText('总台账')
  await expect(panel(page).getByRole('listitem')).not.toContainText('也支持')
})

test('a piece is changed, removed, and taken back with its picture', async ({ page }) => {
  await startAssessment(page)
  await addPhoto(page, '看板')
  await panel(page).getByRole('button', { name: '修改 看板' }).click()
  await dialog(page).getByRole('textbox', { name: '名称' }).fill('车间看板')
  await choose(dialog(page).getByRole('radio', { name: /^中/ }))
  await dialog(page).getByLabel('是哪一天的').fill('2024-03-05')
  await dialog(page).getByRole('button', { name: '完成' }).click()
  const item = panel(page).getByRole('listitem')
  await expect(item).toContainText('车间看板照片 · 说服力中 · 2024-03-05')
  await saved(page)
  await page.reload()
  await item.getByRole('button', { name: '移除 车间看板' }).click()
  await expect(item).toHaveCount(0)
  await panel(page).getByRole('button', { name: '撤销' }).click()
  await expect(item).toContainText('车间看板照片 · 说服力中 · 2024-03-05')
  await expectPicture(page, '车间看板')
  await saved(page)
  await page.reload()
  await expect(item).toContainText('车间看板')
})

test('evidence in words that is typed and not added is still there after a reload', async ({ page }) => {
  await startAssessment(page)
  await panel(page).getByRole('button', { name: '写一条' }).click()
  await dialog(page).getByLabel('类型').selectOption('interview')
  await dialog(page).getByRole('textbox', { name: '谁说了什么' }).pressSequentially('班长说插单靠电话')
  await saved(page)
  await page.reload()
  await panel(page).getByRole('button', { name: '接着写那一条' }).click()
  await expect(dialog(page).getByRole('textbox', { name: '谁说了什么' })).toHaveValue('班长说插单靠电话')
  await dialog(page).getByRole('button', { name: '添加' }).click()
  await expect(panel(page).getByRole('listitem')).toContainText('班长说插单靠电话')
  await expect(panel(page).getByRole('button', { name: '写一条' })).toBeVisible()
})

test('photos are not read before they are in sight', async ({ page }) => {
  await page.addInitScript(() => {
    const reads: string[] = []
    Reflect.set(window, 'reads', reads)
    const { get } = IDBObjectStore.prototype
    IDBObjectStore.prototype.get = function (key) {
      if (this.name === 'attachments' || this.name === 'previews') reads.push(this.name)
      return get.call(this, key)
    }
  })
  await startAssessment(page)
  await addPhoto(page, '看板')
  await saved(page)
  const readNames = () => page.evaluate((): unknown => Reflect.get(window, 'reads'))
  await page.setViewportSize({ width: 1280, height: 300 })
  await page.reload()
  await expect(levels(page)).toBeVisible()
  await expect(panel(page).getByRole('listitem')).toHaveCount(1)
  expect(await readNames()).toEqual([])
  await panel(page).getByRole('listitem').scrollIntoViewIfNeeded()
  await expect.poll(readNames).toEqual(['previews'])
})

/**
 * Leaves so little room that a small photo fits and a large one does not; resolves to what gives it back. Chromium remembers for half a
 * minute how much room there was when something was written, so this comes before anything is.
 */
async function fillDisk(page: Page, origin: string): Promise<() => Promise<void>> {
  await openStart(page)
  // The service worker stores the app meanwhile; without room it would give up and make room.
  await waitUntilOffline(page)
  // The browser keeps the compiled code beside the app, 2 MB of it: everything runs once before the room is measured.
  await page.goto('./#/assessments/nobody/answer')
  await expect(page.getByText('本机上没有这份评估')).toBeVisible()
  await page.waitForTimeout(5000)
  await openStart(page)
  const devtools = await page.context().newCDPSession(page)
  const { usage } = await devtools.send('Storage.getUsageAndQuota', { origin })
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + 700_000 })
  return async () => { await devtools.send('Storage.overrideQuotaForOrigin', { origin }) }
}

test('a full disk is named, the photo is not lost, and it is saved once there is room', async ({ page, baseURL }) => {
  test.slow()
  const makeRoom = await fillDisk(page, new URL(baseURL ?? '').origin)
  await startAssessment(page)
  await addPhoto(page, '先存下的一张')
  await saved(page)
  await addPhoto(page, '存不下的一张', NOISE)
  const notice = page.getByRole('alert').filter({ hasText: '磁盘满了' })
  await expect(notice).toBeVisible({ timeout: 20_000 })
  await expect(savedMark(page)).toHaveText('未保存')
  await answerWith(page, ['Digit4'])
  await page.getByRole('button', { name: '上一题' }).click()
  await expect(panel(page).getByRole('listitem')).toHaveCount(2)
  await expectPicture(page, '存不下的一张')
  expect((await readStored(page)).files).toHaveLength(1)

  await makeRoom()
  await notice.getByRole('button', { name: '立即重试' }).click()
  await saved(page)
  await expect(notice).toHaveCount(0)
  await page.reload()
  await expectPicture(page, '存不下的一张')
  expect(await readStep(page)).toBe(8)
  const { files, pieces } = await readStored(page)
  expect(files).toHaveLength(2)
  expect(files.every(file => createHash('sha256').update(Buffer.from(file.bytes)).digest('hex') === file.sha256)).toBe(true)
  expect(pieces).toHaveLength(2)
})

test('a photo that finds no room can be taken away, so that the rest is saved', async ({ page, baseURL }) => {
  test.slow()
  const makeRoom = await fillDisk(page, new URL(baseURL ?? '').origin)
  await startAssessment(page)
  await saved(page)
  await addPhoto(page, '存不下的一张', NOISE)
  await expect(page.getByRole('alert').filter({ hasText: '磁盘满了' })).toBeVisible({ timeout: 20_000 })
  await panel(page).getByRole('button', { name: '移除 存不下的一张' }).click()
  await saved(page)
  await makeRoom()
  await panel(page).getByRole('button', { name: '撤销' }).click()
  await saved(page)
  await page.reload()
  await expectPicture(page, '存不下的一张')
})

test('a browser killed once “saved” is said keeps two photos taken in a row', async ({ profile, baseURL }) => {
  const page = await profile.open(`${baseURL}/`)
  await startAssessment(page, `${baseURL}/`)
  const question = page.url()
  await addPhoto(page, '第一张')
  await addPhoto(page, '第二张', { width: 3000, height: 2000, orientation: 3 })
  await page.getByRole('button', { name: /^下一题/ }).click()
  await saved(page)
  await profile.kill()

  const later = await profile.open(question)
  await expect(panel(later).getByRole('listitem')).toHaveCount(2)
  for (const name of ['第一张', '第二张']) await expectPicture(later, name)
  const { files } = await readStored(later)
  expect(files.map(file => createHash('sha256').update(Buffer.from(file.bytes)).digest('hex') === file.sha256)).toEqual([true, true])
})
