import type { Making } from '@/domain/report/ReportFormat'
import type { TextKey } from '../TEXTS'
import type { Facts } from '../translate'

/** What is told of a file that is being made; `null` before one was asked for. */
export function describeMaking(making: Making): [key: TextKey, facts?: Facts] | null {
  switch (making.is) {
    case 'idle': return null
    case 'busy': return ['export.busy']
    case 'done': return ['export.done', { file: making.file }]
    case 'failed': return ['export.failed', { reason: making.reason }]
  }
}
