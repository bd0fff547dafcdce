import { beforeEach, vi } from 'vitest'

/** What was drawn: the size of each canvas that became a JPEG, with its quality. */
export interface Drawn { width: number, height: number, quality: unknown }

/**
 * Pictures as the browser reads and writes them, since happy-dom has none: a file that holds the text `WxH` is a picture of that size,
 * anything else cannot be read. What is drawn becomes the text `jpeg WxH`. Real pictures are looked at in a real browser.
 */
export function stubPictures(): { drawn: Drawn[], strokes: [name: string, ...given: unknown[]][], hasRoom: { value: boolean } } {
  const seen: ReturnType<typeof stubPictures> = { drawn: [], strokes: [], hasRoom: { value: true } }
  beforeEach(() => {
    seen.drawn.length = 0
    seen.strokes.length = 0
    seen.hasRoom.value = true
    vi.stubGlobal('createImageBitmap', async (file: Blob) => {
      const size = /^(\d+)x(\d+)/.exec(await file.text())
      if (!size) throw new DOMException('The source image could not be decoded.', 'InvalidStateError')
      return { width: Number(size[1]), height: Number(size[2]), close: () => { seen.strokes.push(['close']) } }
    })
    const pen = new Proxy<Record<string, unknown>>({}, { get: (_, name) => (...given: unknown[]) => { seen.strokes.push([String(name), ...given]) }, set: () => true })
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(() => seen.hasRoom.value ? Object(pen) : null)
    vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation(function (this: HTMLCanvasElement, take, type, quality) {
      seen.drawn.push({ width: this.width, height: this.height, quality })
      take(new Blob([`jpeg ${this.width}x${this.height}`], { type }))
    })
  })
  return seen
}

/** A picture of that size, as `stubPictures` reads it. */
export function buildPicture(width = 1200, height = 900, name = 'IMG_1.jpg', note = ''): File {
  return new File([`${width}x${height}${note}`], name, { type: 'image/jpeg', lastModified: Date.parse('2024-03-05T08:00:00Z') })
}

/** Elements come into sight when the test says so. */
export function stubSight(): { show: () => void } {
  let observers: { call: IntersectionObserverCallback, isOn: boolean }[] = []
  beforeEach(() => {
    observers = []
    vi.stubGlobal('IntersectionObserver', class {
      readonly own: { call: IntersectionObserverCallback, isOn: boolean }
      constructor(call: IntersectionObserverCallback) {
        this.own = { call, isOn: false }
        observers.push(this.own)
      }
      observe() { this.own.isOn = true }
      disconnect() { this.own.isOn = false }
    })
  })
  return { show: () => { for (const { call, isOn } of observers) if (isOn) call([Object({ isIntersecting: true })], Object({})) } }
}
