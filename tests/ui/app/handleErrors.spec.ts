import { handleErrors, lastBug } from '@/app/handleErrors'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createApp } from 'vue'

const app = createApp({})
handleErrors(app)
beforeEach(() => { lastBug.value = null })

const fire = (type: string, facts: object) => window.dispatchEvent(Object.assign(new Event(type), facts))

describe('handleErrors', () => {
  it.each([
    ['a promise that nobody waits for', 'unhandledrejection', { reason: new TypeError('x is undefined') }, 'TypeError: x is undefined'],
    ['what is thrown and is no error', 'unhandledrejection', { reason: 'gone' }, 'gone'],
    ['an error outside Vue', 'error', { message: 'Uncaught', error: new RangeError('too deep') }, 'RangeError: too deep'],
    ['an error without its object', 'error', { message: 'Script error.', error: null }, 'Script error.'],
  ])('shows %s', (_, type, facts, shown) => {
    fire(type, facts)
    expect(lastBug.value).toBe(shown)
  })

  it('shows an error in a component and leaves its stack in the console', () => {
    const cause = new Error('bad render')
    app.config.errorHandler?.(cause, null, '')
    expect(lastBug.value).toBe('Error: bad render')
    expect(console.error).toHaveBeenCalledExactlyOnceWith(cause)
    vi.mocked(console.error).mockClear()
  })

  it('says nothing about a layout that took two rounds', () => {
    fire('error', { message: 'ResizeObserver loop completed with undelivered notifications.' })
    expect(lastBug.value).toBeNull()
  })
})
