import type { Reading } from '@/domain/report/Report'

/** A number that can be opened to show where it comes from; `said` carries its explanation itself. */
export type TraceSubject =
  | { kind: 'score', node: string, reading: Reading }
  | { kind: 'grade', reading: Reading }
  | { kind: 'gate', gate: string }
  | { kind: 'gap', indicator: string }
  | { kind: 'said', title: string, lines: readonly string[] }
