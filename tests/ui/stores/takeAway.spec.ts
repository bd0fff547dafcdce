import { useTakeAwayStore } from '@/stores/takeAway'
import type { ChartBlock } from '@/sections/Section'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { buildTable, RADAR } from '../../unit/documents/report/buildReportCase'
import { stubCanvas } from '../stubCanvas'
import { until } from '../until'
import { catchDownloads } from './catchDownloads'

stubCanvas()
const downloads = catchDownloads()
const TABLE = buildTable([{ id: 'a', cells: [{ text: '=1+1' }, { text: '52.40', value: 52.4 }] }])
const CHART: ChartBlock = { ...RADAR, chart: { ...RADAR.chart, series: [{ name: '本厂', values: [52, 10, 3] }] } }

beforeEach(() => {
  setActivePinia(createPinia())
  // Those of happy-dom draw nothing and take everything.
  vi.stubGlobal('OffscreenCanvas', undefined)
  vi.stubGlobal('ClipboardItem', undefined)
  vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation(function (this: HTMLCanvasElement, take) { take(new Blob([`png ${this.width}x${this.height}`], { type: 'image/png' })) })
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

/** The clipboard as a browser gives it to a page: what was written, by its type. `isAllowed`: the user lets the page write. */
function stubClipboard(isAllowed = true): Record<string, string>[] {
  const written: Record<string, string>[] = []
  vi.stubGlobal('ClipboardItem', class {
    constructor(readonly items: Record<string, Blob | Promise<Blob>>) {}
  })
  vi.stubGlobal('navigator', { clipboard: { write: async ([item]: { items: Record<string, Blob | Promise<Blob>> }[]) => {
    if (!isAllowed) throw new DOMException('Write permission denied.', 'NotAllowedError')
    written.push(Object.fromEntries(await Promise.all(Object.entries(item?.items ?? {}).map(async ([type, blob]) => [type, await (await blob).text()]))))
  } } })
  return written
}

/** The browser's own copying, which asks whoever listens; `null` where there is none. */
function stubCommand(works: boolean): Record<string, string> {
  const taken: Record<string, string> = {}
  Object.assign(document, { execCommand: (command: string) => {
    const event = new Event('copy', { cancelable: true })
    Object.assign(event, { clipboardData: { setData: (type: string, text: string) => { taken[type] = text } } })
    document.dispatchEvent(event)
    return works && command === 'copy' && event.defaultPrevented
  } })
  return taken
}

describe('take-away store', { timeout: 60_000 }, () => {
  it('copies a table for Word, Excel and a text field, and says so for a moment', async () => {
    const written = stubClipboard()
    const store = useTakeAwayStore()
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    await store.copyTable(TABLE)
    expect(written).toEqual([{ 'text/html': expect.stringContaining('<th>名称</th>'), 'text/plain': '名称\t分\n\'=1+1\t52.40' }])
    expect(store.told).toBe('section.copied')
    vi.advanceTimersByTime(3500)
    expect(store.told).toBeNull()
  })

  it('tells the last of several copies for its whole time', async () => {
    stubClipboard()
    const store = useTakeAwayStore()
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    await store.copyTable(TABLE)
    vi.advanceTimersByTime(3000)
    await store.copyTable(TABLE)
    vi.advanceTimersByTime(3000)
    expect(store.told).toBe('section.copied')
  })

  it.each([['refuses', () => stubClipboard(false)], ['is missing, as on plain http', () => undefined]])('falls back on the browser’s own copying where the clipboard %s', async (_, stub) => {
    stub()
    const taken = stubCommand(true)
    const store = useTakeAwayStore()
    await store.copyTable(TABLE)
    expect([store.told, taken]).toEqual(['section.copied', { 'text/html': expect.stringContaining('<table>'), 'text/plain': expect.stringContaining('52.40') }])
  })

  it('listens to no other copying afterwards', async () => {
    stubClipboard(false)
    const taken = stubCommand(true)
    await useTakeAwayStore().copyTable(TABLE)
    delete taken['text/plain']
    document.dispatchEvent(new Event('copy'))
    expect(Object.keys(taken)).toEqual(['text/html'])
  })

  it('says that nothing was copied where nothing works', async () => {
    stubClipboard(false)
    stubCommand(false)
    const store = useTakeAwayStore()
    await store.copyTable(TABLE)
    expect(store.told).toBe('section.not-copied')
  })

  it('says so, too, where a browser has no copying at all', async () => {
    stubClipboard(false)
    Object.assign(document, { execCommand: () => { throw new Error('not supported') } })
    const store = useTakeAwayStore()
    await store.copyTable(TABLE)
    expect(store.told).toBe('section.not-copied')
  })

  it('copies a chart as a picture, at print resolution', async () => {
    const written = stubClipboard()
    const store = useTakeAwayStore()
    await store.copyChart(CHART)
    expect([written, store.told]).toEqual([[{ 'image/png': 'png 1400x1125' }], 'section.copied'])
  })

  it('draws nothing where no picture can be copied, and says so', async () => {
    const store = useTakeAwayStore()
    await store.copyChart(CHART)
    expect([store.told, vi.mocked(HTMLCanvasElement.prototype.toBlob).mock.calls.length]).toEqual(['section.not-copied', 0])
  })

  it('says so where a browser draws no picture, neither to a file nor to be copied', async () => {
    vi.mocked(HTMLCanvasElement.prototype.toBlob).mockImplementation(take => { take(null) })
    const store = useTakeAwayStore()
    await store.saveChart(CHART, 'png')
    expect([store.told, downloads]).toEqual(['section.not-drawn', []])
    stubClipboard()
    await store.copyChart(CHART)
    expect(store.told).toBe('section.not-drawn')
  })

  it('saves a heat map and a ladder, too', async () => {
    const store = useTakeAwayStore()
    await store.saveChart({ kind: 'heat', id: 'heat', title: '逐项等级', rows: [], keys: [], words: { partial: '局部', na: '不适用', open: '未评' } }, 'svg')
    await store.saveChart({ kind: 'ladder', title: '等级阶梯', label: '十档中的第 2 档', levels: [], grade: 2, range: null }, 'svg')
    await until(() => expect(downloads.map(({ name }) => name)).toEqual(['逐项等级.svg', '等级阶梯.svg']))
    expect(await downloads[1]?.blob.text()).toContain('aria-label="十档中的第 2 档"')
  })

  it('saves a chart as a picture or as a drawing, under its name', async () => {
    const store = useTakeAwayStore()
    await store.saveChart(CHART, 'png')
    await store.saveChart(CHART, 'svg')
    await until(() => expect(downloads).toHaveLength(2))
    expect(downloads.map(({ name, blob }) => [name, blob.type])).toEqual([['各维度.png', 'image/png'], ['各维度.svg', 'image/svg+xml']])
    expect(await downloads[1]?.blob.text()).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^>]*aria-label="各维度 – 最高的是设计。">/)
  })
})
