import { usePreferencesStore } from '@/stores/preferences'
import { onScopeDispose, shallowRef, watchEffect } from 'vue'

/** Puts the chosen colours and language on the document; `auto` follows the system. */
export function useTheme() {
  const preferences = usePreferencesStore()
  const system = matchMedia('(prefers-color-scheme: dark)')
  const isSystemDark = shallowRef(system.matches)
  const follow = (event: MediaQueryListEvent) => { isSystemDark.value = event.matches }
  system.addEventListener('change', follow)
  onScopeDispose(() => system.removeEventListener('change', follow))
  watchEffect(() => {
    const isDark = preferences.theme === 'dark' || (preferences.theme === 'auto' && isSystemDark.value)
    document.documentElement.dataset.theme = isDark ? 'dark' : 'light'
    document.documentElement.lang = preferences.language === 'zh' ? 'zh-CN' : 'en'
  })
}
