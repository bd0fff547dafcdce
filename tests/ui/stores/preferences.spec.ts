import { usePreferencesStore } from '@/stores/preferences'
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { computed } from 'vue'

beforeEach(() => {
  localStorage.clear()
  setActivePinia(createPinia())
})

describe('preferences store', () => {
  it('begins in Chinese with the colours of the system', () => {
    expect(usePreferencesStore()).toMatchObject({ language: 'zh', theme: 'auto' })
  })

  it('remembers a choice beyond the page', () => {
    const store = usePreferencesStore()
    store.language = 'en'
    store.theme = 'dark'
    setActivePinia(createPinia())
    expect(usePreferencesStore()).toMatchObject({ language: 'en', theme: 'dark' })
  })

  it('tells whoever shows it', () => {
    const store = usePreferencesStore()
    const shown = computed(() => store.language)
    expect(shown.value).toBe('zh')
    store.language = 'en'
    expect(shown.value).toBe('en')
  })

  it('ignores what is stored and is no choice', () => {
    localStorage.setItem('shuzhen.language', 'fr')
    localStorage.setItem('shuzhen.theme', '')
    expect(usePreferencesStore()).toMatchObject({ language: 'zh', theme: 'auto' })
  })

  it('works for as long as the page where storage is forbidden', () => {
    const forbidden = () => { throw new DOMException('denied', 'SecurityError') }
    vi.stubGlobal('localStorage', { getItem: forbidden, setItem: forbidden })
    const store = usePreferencesStore()
    store.language = 'en'
    expect(store.language).toBe('en')
    vi.unstubAllGlobals()
  })
})
