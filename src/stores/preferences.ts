import { LANGUAGES } from '@/domain/LocalText'
import { defineStore } from 'pinia'
import { remember } from './remember'

const THEMES = ['auto', 'light', 'dark'] as const

/** How the user wants the screen: language and colours. */
export const usePreferencesStore = defineStore('preferences', () => {
  const language = remember('shuzhen.language', LANGUAGES, 'zh')
  const theme = remember('shuzhen.theme', THEMES, 'auto')
  return { language, theme }
})
