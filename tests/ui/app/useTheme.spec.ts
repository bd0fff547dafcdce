import { useTheme } from '@/app/useTheme'
import { usePreferencesStore } from '@/stores/preferences'
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope, nextTick } from 'vue'

beforeEach(() => {
  localStorage.clear()
  setActivePinia(createPinia())
})

/** A system whose colours can be turned. */
function stubSystem(isDark: boolean) {
  const system = Object.assign(new EventTarget(), { matches: isDark })
  vi.stubGlobal('matchMedia', () => system)
  return (matches: boolean) => system.dispatchEvent(Object.assign(new Event('change'), { matches }))
}
const root = document.documentElement

describe('useTheme', () => {
  it('follows the system until the user chooses', async () => {
    const turn = stubSystem(true)
    const scope = effectScope()
    scope.run(useTheme)
    expect(root.dataset.theme).toBe('dark')
    turn(false)
    await nextTick()
    expect(root.dataset.theme).toBe('light')
    usePreferencesStore().theme = 'dark'
    await nextTick()
    expect(root.dataset.theme).toBe('dark')
    turn(true)
    usePreferencesStore().theme = 'light'
    await nextTick()
    expect(root.dataset.theme).toBe('light')
    scope.stop()
    vi.unstubAllGlobals()
  })

  it('tells the browser the language, for hyphens, fonts and screen readers', async () => {
    stubSystem(false)
    const scope = effectScope()
    scope.run(useTheme)
    expect(root.lang).toBe('zh-CN')
    usePreferencesStore().language = 'en'
    await nextTick()
    expect(root.lang).toBe('en')
    scope.stop()
    vi.unstubAllGlobals()
  })
})
