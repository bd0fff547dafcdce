import { useLeaveGuard } from '@/app/useLeaveGuard'
import { useSavingStore } from '@/stores/saving'
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import { effectScope } from 'vue'
import { until } from '../until'

beforeEach(() => { setActivePinia(createPinia()) })

/** Whether the browser would ask before the page goes away. */
function leave(): boolean {
  const event = new Event('beforeunload', { cancelable: true })
  window.dispatchEvent(event)
  return event.defaultPrevented
}

describe('useLeaveGuard', () => {
  it('asks while something is not saved, and only then', async () => {
    const scope = effectScope()
    scope.run(useLeaveGuard)
    const saving = useSavingStore()
    expect(leave()).toBe(false)
    let end: () => void = () => undefined
    saving.save('a', () => new Promise(resolve => { end = resolve }))
    expect(leave()).toBe(true)
    end()
    await until(() => expect(saving.state).toBe('saved'))
    expect(leave()).toBe(false)
    scope.stop()
  })
})
