import { handleErrors, lastBug } from '@/app/handleErrors'
import { useDatabaseStore } from '@/stores/database'
import { Dexie } from 'dexie'
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createApp } from 'vue'

const app = createApp({})
handleErrors(app)
beforeEach(() => {
  lastBug.value = null
  setActivePinia(createPinia())
})

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

  it.each<[when: string, lose: (database: ReturnType<typeof useDatabaseStore>) => void]>([
    ['is lost', database => { database.state = 'lost' }],
    ['was given to a newer version', database => { database.isOutdated = true }],
  ])('leaves it to the notice when the connection %s', (_, lose) => {
    const rejection = Object.assign(new Event('unhandledrejection', { cancelable: true }), { reason: new Dexie.DatabaseClosedError('closed') })
    lose(useDatabaseStore())
    window.dispatchEvent(rejection)
    app.config.errorHandler?.(rejection.reason, null, '')
    expect(lastBug.value).toBeNull()
    expect(rejection.defaultPrevented).toBe(true)
    fire('unhandledrejection', { reason: new TypeError('x is undefined') })
    expect(lastBug.value).toBe('TypeError: x is undefined')
  })

  it('shows that a connection is closed where no notice says so', () => {
    fire('unhandledrejection', { reason: new Dexie.DatabaseClosedError('closed') })
    expect(lastBug.value).toBe('DatabaseClosedError: closed')
  })

  it('says nothing about a layout that took two rounds', () => {
    fire('error', { message: 'ResizeObserver loop completed with undelivered notifications.' })
    expect(lastBug.value).toBeNull()
  })
})
