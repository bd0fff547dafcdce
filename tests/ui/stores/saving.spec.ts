import { GoneError } from '@/storage/change'
import { useSavingStore } from '@/stores/saving'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

beforeEach(() => {
  vi.useFakeTimers()
  setActivePinia(createPinia())
})
afterEach(() => { vi.useRealTimers() })

/** Lets everything run that waits for no timer. */
const settle = () => vi.advanceTimersByTimeAsync(0)

/** A write that ends when it is told to, and a log of what was begun. */
function slowWrites() {
  const begun: string[] = []
  const ends: (() => void)[] = []
  return {
    begun,
    write: (name: string) => () => {
      begun.push(name)
      return new Promise<void>(resolve => { ends.push(resolve) })
    },
    endNext: async () => {
      ends.shift()?.()
      await settle()
    },
  }
}

/** A write that fails so many times before it succeeds. */
function failing(times: number, cause: unknown = new Error('the disk is full')) {
  const write = vi.fn(async () => { if (write.mock.calls.length <= times) throw cause })
  return write
}

describe('saving store', () => {
  it('is idle, then saving, then saved, with the time', async () => {
    const store = useSavingStore()
    const { write, endNext } = slowWrites()
    expect(store.state).toBe('idle')
    store.save('a', write('a'))
    expect(store.state).toBe('saving')
    expect(store.savedAt).toBeNull()
    await endNext()
    expect(store.state).toBe('saved')
    expect(store.savedAt).toEqual(new Date())
    expect(store.waiting).toEqual([])
  })

  it('writes one at a time in the order of the changes', async () => {
    const store = useSavingStore()
    const { begun, write, endNext } = slowWrites()
    for (const name of ['a', 'b', 'c']) store.save(name, write(name))
    expect(begun).toEqual(['a'])
    await endNext()
    expect(begun).toEqual(['a', 'b'])
    await endNext()
    expect(begun).toEqual(['a', 'b', 'c'])
    expect(store.state).toBe('saving')
    await endNext()
    expect(store.state).toBe('saved')
  })

  it('lets a later write of the same key take the place of one that waits', async () => {
    const store = useSavingStore()
    const { begun, write, endNext } = slowWrites()
    store.save('other', write('other'))
    store.save('note', write('n'))
    store.save('rating', write('r'))
    store.save('note', write('no'))
    store.save('note', write('not'))
    for (let i = 0; i < 4; i++) await endNext()
    expect(begun).toEqual(['other', 'r', 'not'])
  })

  it('writes again after one of the same key that is being written', async () => {
    const store = useSavingStore()
    const { begun, write, endNext } = slowWrites()
    store.save('note', write('n'))
    store.save('note', write('no'))
    await endNext()
    await endNext()
    expect(begun).toEqual(['n', 'no'])
  })

  it('goes on after a pause', async () => {
    const store = useSavingStore()
    const first = failing(0)
    const second = failing(0)
    store.save('a', first)
    await settle()
    store.save('b', second)
    await settle()
    expect([first.mock.calls.length, second.mock.calls.length, store.state]).toEqual([1, 1, 'saved'])
  })

  it('tries a failed write again after longer and longer pauses until it succeeds', async () => {
    const store = useSavingStore()
    const write = failing(7)
    store.save('a', write)
    await settle()
    expect(store.state).toBe('failed')
    expect(store.failure).toMatchObject({ cause: new Error('the disk is full'), attempts: 1 })
    let tries = 1
    for (const pause of [500, 1000, 2000, 5000, 10_000, 10_000, 10_000]) {
      await vi.advanceTimersByTimeAsync(pause - 1)
      expect(write).toHaveBeenCalledTimes(tries)
      await vi.advanceTimersByTimeAsync(1)
      expect(write).toHaveBeenCalledTimes(++tries)
    }
    expect(store.state).toBe('saved')
    expect(store.failure).toBeNull()
  })

  it('keeps the order over a failure, and begins with the short pause again next time', async () => {
    const store = useSavingStore()
    const done: string[] = []
    const first = failing(1)
    store.save('a', () => first().then(() => { done.push('a') }))
    await settle()
    store.save('b', async () => { done.push('b') })
    expect(done).toEqual([])
    await vi.advanceTimersByTimeAsync(500)
    expect(done).toEqual(['a', 'b'])
    const later = failing(1)
    store.save('c', later)
    await vi.advanceTimersByTimeAsync(500)
    expect(later).toHaveBeenCalledTimes(2)
  })

  it('tries at once when the user says so', async () => {
    const store = useSavingStore()
    const write = failing(1)
    store.save('a', write)
    await settle()
    store.retry()
    await settle()
    expect(write).toHaveBeenCalledTimes(2)
    expect(store.state).toBe('saved')
  })

  it('has nothing to retry when all is saved', async () => {
    const store = useSavingStore()
    store.save('a', failing(0))
    await settle()
    store.retry()
    await settle()
    expect(store.state).toBe('saved')
  })

  it('keeps a write for an assessment that is gone, without trying in vain', async () => {
    const store = useSavingStore()
    const write = failing(1, new GoneError('x'))
    store.save('a', write)
    await vi.advanceTimersByTimeAsync(3_600_000)
    expect(write).toHaveBeenCalledTimes(1)
    expect(store.state).toBe('gone')
    expect(store.waiting.map(({ key }) => key)).toEqual(['a'])
    store.retry()
    await settle()
    expect(write).toHaveBeenCalledTimes(2)
    expect(store.state).toBe('saved')
  })

  it('writes for other assessments while one is gone, and still says that something is not saved', async () => {
    const store = useSavingStore()
    const other = failing(0)
    store.save('gone', failing(9, new GoneError('x')))
    store.save('other', other)
    await settle()
    expect(other).toHaveBeenCalledTimes(1)
    expect(store.waiting.map(({ key }) => key)).toEqual(['gone'])
    expect(store.state).toBe('gone')
  })

  it('gives up what waits when it is discarded, and goes on afterwards', async () => {
    const store = useSavingStore()
    store.save('a', failing(9, new GoneError('x')))
    await settle()
    store.discard()
    expect(store.state).toBe('idle')
    const write = failing(0)
    store.save('b', write)
    await settle()
    expect(write).toHaveBeenCalledTimes(1)
    expect(store.state).toBe('saved')
  })

  it('loses nothing that is saved after a discard while a write is running', async () => {
    const store = useSavingStore()
    const { begun, write, endNext } = slowWrites()
    store.save('a', write('a'))
    store.discard()
    store.save('b', write('b'))
    await endNext()
    await endNext()
    expect(begun).toEqual(['a', 'b'])
    expect(store.state).toBe('saved')
  })

  it('is not disturbed by a discarded write that fails later', async () => {
    const store = useSavingStore()
    let fail: (cause: unknown) => void = () => undefined
    store.save('a', () => new Promise((_, reject) => { fail = reject }))
    store.discard()
    fail(new GoneError('x'))
    await settle()
    expect(store.state).toBe('idle')
    const write = failing(0)
    store.save('b', write)
    await settle()
    expect(write).toHaveBeenCalledTimes(1)
  })
})

describe('what is being made ready', () => {
  it('counts as not saved until it is done, also when it fails', async () => {
    const store = useSavingStore()
    let end: (value: string) => void = () => undefined
    const first = store.prepare(() => new Promise<string>(resolve => { end = resolve }))
    const second = store.prepare(() => Promise.reject(new Error('x')))
    expect([store.state, store.hasUnsaved]).toEqual(['saving', true])
    await expect(second).rejects.toThrow('x')
    expect(store.hasUnsaved).toBe(true)
    end('done')
    expect(await first).toBe('done')
    expect([store.state, store.hasUnsaved]).toEqual(['idle', false])
  })
})

describe('why a write fails', () => {
  it('tells a full disk from anything else', async () => {
    const store = useSavingStore()
    expect(store.reason).toBeNull()
    store.save('a', failing(1, new DOMException('full', 'QuotaExceededError')))
    await settle()
    expect(store.reason).toBe('full')
    await vi.advanceTimersByTimeAsync(500)
    expect(store.reason).toBeNull()
    store.save('b', failing(1))
    await settle()
    expect(store.reason).toBe('other')
  })
})

describe('withdrawing a write', () => {
  it('lets go what failed, and goes on with what stands behind it', async () => {
    const store = useSavingStore()
    const next = failing(0)
    store.save('photo', failing(99))
    store.save('note', next)
    await settle()
    expect(next).not.toHaveBeenCalled()
    store.withdraw('photo')
    await settle()
    expect(next).toHaveBeenCalledOnce()
    expect([store.state, store.waiting]).toEqual(['saved', []])
  })

  it('leaves nothing failed when it was all that waited', async () => {
    const store = useSavingStore()
    store.save('photo', failing(99))
    await settle()
    store.withdraw('photo')
    await settle()
    expect([store.state, store.failure]).toEqual(['idle', null])
  })

  it('does not touch a write that is under way', async () => {
    const store = useSavingStore()
    const { begun, write, endNext } = slowWrites()
    store.save('photo', write('photo'))
    store.withdraw('photo')
    expect(store.waiting.map(({ key }) => key)).toEqual(['photo'])
    await endNext()
    expect([begun, store.state]).toEqual([['photo'], 'saved'])
  })
})
