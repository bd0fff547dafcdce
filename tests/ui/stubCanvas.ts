import { beforeEach, vi } from 'vitest'

/** A canvas that takes every stroke and draws nothing, since happy-dom has none. Charts are looked at in a real browser. */
export function stubCanvas() {
  const strokes = new Proxy<Record<string, unknown>>({}, {
    get: (target, name) => name === 'canvas' || typeof name === 'symbol' ? Reflect.get(target, name) : Reflect.get(target, name) ?? (() => ({ width: 10 })),
  })
  beforeEach(() => {
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(function (this: HTMLCanvasElement) {
      Reflect.set(strokes, 'canvas', this)
      return Object(strokes)
    })
  })
}
