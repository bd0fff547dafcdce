import type { Language, LocalText } from '@/domain/LocalText'

const UNITS = new Map<string, LocalText>([
  ['d', { zh: '天', en: 'days' }],
  ['h', { zh: '小时', en: 'hours' }],
  ['t', { zh: '吨', en: 't' }],
  ['元', { zh: '元', en: 'CNY' }],
  ['元/h', { zh: '元/小时', en: 'CNY/h' }],
  ['万元', { zh: '万元', en: 'CNY 10,000' }],
  ['万元/人', { zh: '万元/人', en: 'CNY 10,000/person' }],
  ['次/年', { zh: '次/年', en: 'times/year' }],
  ['次/百万工时', { zh: '次/百万工时', en: 'per million hours' }],
  ['吨标准煤/万元', { zh: '吨标准煤/万元', en: 'tce/CNY 10,000' }],
  ['t CO2/万元', { zh: '吨 CO₂/万元', en: 't CO₂/CNY 10,000' }],
  ['单', { zh: '单', en: 'orders' }],
])

/** The unit of a rubric's KPI as readers of the language write it; one that is not known here stays as its author wrote it. */
export function describeUnit(language: Language, unit: string): string {
  return UNITS.get(unit)?.[language] ?? unit
}
