import type { Facts } from '@/domain/enterprise/Enterprise'

/** Figures with changes put in; one given as `undefined` is gone, and with the last one the whole record. */
export function mergeKpis(kpis: Facts['kpis'], changes: Readonly<Record<string, number | undefined>>): Facts['kpis'] {
  const merged: Record<string, number> = {}
  for (const [id, figure] of Object.entries({ ...kpis, ...changes })) if (figure !== undefined) merged[id] = figure
  return Object.keys(merged).length > 0 ? merged : undefined
}
