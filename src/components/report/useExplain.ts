import type { TraceSubject } from '@/sections/TraceSubject'
import type { InjectionKey } from 'vue'
import { inject } from 'vue'

export const explainKey: InjectionKey<((subject: TraceSubject) => void) | null> = Symbol('explain')

/** Opens the trace of a number; `null` where there is nobody to show it. */
export function useExplain(): ((subject: TraceSubject) => void) | null {
  return inject(explainKey, null)
}
