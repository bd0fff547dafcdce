import type { Reading } from '@/domain/report/Report'
import type { InjectionKey } from 'vue'
import { inject } from 'vue'

/** A number of the report that can be opened. */
export type TraceSubject =
  | { kind: 'score', node: string, reading: Reading }
  | { kind: 'grade', reading: Reading }
  | { kind: 'gate', gate: string }
  | { kind: 'gap', indicator: string }

export const explainKey: InjectionKey<(subject: TraceSubject) => void> = Symbol('explain')

/** Opens the trace of a number; does nothing where no report provides it. */
export function useExplain(): (subject: TraceSubject) => void {
  return inject(explainKey, () => undefined)
}
