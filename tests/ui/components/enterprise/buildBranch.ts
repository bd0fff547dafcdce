import type { Branch } from '@/domain/rubric/Rubric'

/** A segment of a standard with these KPIs and nothing to rate. */
export function buildBranch(id: string, kpis: Branch['kpis']): Branch {
  return { kind: 'branch', id, title: { zh: `环节 ${id}`, en: `Segment ${id}` }, weight: 1, why: null, kpis, children: [] }
}

export const OEE: Branch['kpis'][number] = { id: 'oee', zh: '设备综合效率', en: 'overall equipment effectiveness', unit: '%', better: 'higher' }
export const CYCLE: Branch['kpis'][number] = { id: 'rd-cycle', zh: '产品研制周期', en: 'product development time', unit: 'd', better: 'lower' }
