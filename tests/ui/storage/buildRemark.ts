import type { Remark } from '@/domain/rubric/Remark'

export function buildRemark(id: string, more: Partial<Remark> = {}): Remark {
  return { id, rubric: { id: 'scenarios-45', version: '1.0.0', hash: 'test' }, indicator: 'scenario-1', level: 2, text: '说不清', at: '2024-05-01T08:00:00.000Z', ...more }
}
