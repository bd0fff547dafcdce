import type { Progress } from '@/documents/report/writeReport'
import { writeOutline, writeReport } from '@/documents/report/writeReport'
import type { DocumentOrder } from './DocumentOrder'

/** Makes what was ordered. */
export function fill(order: DocumentOrder, tell: Progress): Promise<Uint8Array> {
  return 'dossier' in order ? writeReport(order.dossier, order.format, order.language, tell) : writeOutline(order.outline, order.format, tell)
}
