import { defineStore } from 'pinia'
import { computed } from 'vue'
import { remember, rememberText } from './remember'

const SOURCES = ['self', 'assessor'] as const
const SWITCH = ['on', 'off'] as const

/** Who works at this browser: for the factory itself or as its assessor, by what name, and whether blind to what others said. */
export const useRaterStore = defineStore('rater', () => {
  const source = remember('shuzhen.rater', SOURCES, 'self')
  // Each of the two has a name of its own: one browser may serve both.
  const names = { self: rememberText('shuzhen.rater-name', 100), assessor: rememberText('shuzhen.rater-name-assessor', 100) }
  const blind = { self: remember('shuzhen.rater-blind', SWITCH, 'off'), assessor: remember('shuzhen.rater-blind-assessor', SWITCH, 'on') }
  /** Empty when nobody said; at most 100 signs. */
  const name = computed({ get: () => names[source.value].value, set: given => { names[source.value].value = given.slice(0, 100) } })
  /** Others' ratings of an indicator are not shown before one's own is given. */
  const isBlind = computed({ get: () => blind[source.value].value === 'on', set: wanted => { blind[source.value].value = wanted ? 'on' : 'off' } })
  return { source, name, isBlind }
})
