import type { WorkbookTurn } from '@/domain/workbook/planWorkbook'
import type { WorkbookReading } from '@/domain/workbook/WorkbookReading'

/** A rating that the workbook raises from level 2 to 3, unless said otherwise. */
export function turn(indicator: string, more: Partial<WorkbookTurn> = {}): WorkbookTurn {
  const { of = 'rating', how = 'set' } = more
  return { key: `${of}/${indicator}`, indicator, of, how, exported: { mark: 4, text: '' }, here: { mark: 4, text: '' }, told: { mark: 6, text: '' }, ...more }
}

export const note = (text: string) => ({ mark: null, text })

export function reading(more: Partial<WorkbookReading> = {}): WorkbookReading {
  return {
    origin: { assessment: 'a', enterprise: '测试工厂', period: '2024', rubric: { id: 'r', version: '1', hash: 'h' }, language: 'zh', source: 'self', exportedAt: '2024-05-01T08:00:00Z' },
    by: '', rows: [], loose: [], missing: [], ...more,
  }
}

export const titleOf = (indicator: string) => ({ 'scenario-1': '1 画图', 'scenario-2': '2 试验', 'scenario-3': '3 排产' })[indicator] ?? indicator
