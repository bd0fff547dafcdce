import { usePosition } from '@/components/evidence/usePosition'
import { afterEach, describe, expect, it, vi } from 'vitest'

afterEach(() => { Reflect.deleteProperty(navigator, 'geolocation') })

/** A device that answers when the test says so. */
function stubDevice() {
  const getCurrentPosition = vi.fn<(found: (position: object) => void, failed: (error: object) => void) => void>()
  Object.defineProperty(navigator, 'geolocation', { configurable: true, value: { getCurrentPosition } })
  return getCurrentPosition
}

describe('usePosition', () => {
  it('finds the place, with six decimals and whole metres, and asks once', () => {
    const ask = stubDevice()
    const { state, position, locate } = usePosition()
    expect(state.value).toBe('idle')
    locate()
    locate()
    expect(state.value).toBe('asking')
    ask.mock.calls[0]?.[0]({ coords: { latitude: 31.12345678, longitude: 121.4, accuracy: 17.6 } })
    locate()
    expect([state.value, position.value, ask.mock.calls.length]).toEqual(['found', { latitude: 31.123457, longitude: 121.4, accuracy: 18 }, 1])
  })

  it.each([[1, 'refused'], [2, 'absent'], [3, 'absent']])('says what became of error %i', (code, says) => {
    const ask = stubDevice()
    const { state, position, locate } = usePosition()
    locate()
    ask.mock.calls[0]?.[1]({ code, PERMISSION_DENIED: 1 })
    expect([state.value, position.value]).toEqual([says, undefined])
  })

  it('says that a device without it has none', () => {
    const { state, locate } = usePosition()
    locate()
    expect(state.value).toBe('absent')
  })
})
