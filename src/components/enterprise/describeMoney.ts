import type { Language } from '@/domain/LocalText'

/** An amount given in 万元 as people say it: `1.2 亿元`, `CNY 120 million`. At most two decimals. */
export function describeMoney(language: Language, amount: number): string {
  const [scale, unit] = language === 'zh'
    ? amount >= 10_000 ? [10_000, '亿元'] : [1, '万元']
    : amount >= 100_000 ? [100_000, 'billion'] : [100, 'million']
  const figure = String(Math.round(amount / scale * 100) / 100)
  return language === 'zh' ? `${figure} ${unit}` : `CNY ${figure} ${unit}`
}
