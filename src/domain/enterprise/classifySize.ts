/** The size classes of the statistical bureau, from large to micro. */
export type SizeClass = 'large' | 'medium' | 'small' | 'micro'

/**
 * The size class of an industrial enterprise by staff and revenue in 万元; `null` while either is missing. Both lower limits
 * of a class must hold, so one small figure pulls the class down.
 */
export function classifySize(staff: number | undefined, revenue: number | undefined): SizeClass | null {
  if (staff === undefined || revenue === undefined) return null
  // 统计上大中小微型企业划分办法(2017), 国统字〔2017〕213号, row 工业.
  if (staff >= 1000 && revenue >= 40_000) return 'large'
  if (staff >= 300 && revenue >= 2000) return 'medium'
  if (staff >= 20 && revenue >= 300) return 'small'
  return 'micro'
}
