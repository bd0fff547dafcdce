import type { DivisionCode } from './DIVISIONS'
import { DIVISIONS } from './DIVISIONS'
import type { Enterprise } from './Enterprise'

type Process = NonNullable<Enterprise['process']>

// GB/T 4754 does not tell process from discrete manufacturing; this is the usual reading.
const PROCESS_DIVISIONS = new Set<string>([
  'C13', 'C14', 'C15', 'C16', 'C17', 'C22', 'C25', 'C26', 'C27', 'C28', 'C30', 'C31', 'C32',
] satisfies DivisionCode[])
const DIVISION_CODES = new Set<string>(DIVISIONS.map(division => division.code))

/**
 * Process or discrete manufacturing as is usual in a division, for the user to confirm or change; `null` for a code that is
 * not a manufacturing division.
 */
export function suggestProcess(division: string): Process | null {
  if (!DIVISION_CODES.has(division)) return null
  return PROCESS_DIVISIONS.has(division) ? 'process' : 'discrete'
}
