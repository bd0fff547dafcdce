import { defineStore } from 'pinia'
import { remember, rememberText } from './remember'

const SOURCES = ['self', 'assessor'] as const

/** Who works at this browser: for the factory itself or as its assessor, and by what name. */
export const useRaterStore = defineStore('rater', () => {
  const source = remember('shuzhen.rater', SOURCES, 'self')
  /** Empty when nobody said; at most 100 signs. */
  const name = rememberText('shuzhen.rater-name', 100)
  return { source, name }
})
