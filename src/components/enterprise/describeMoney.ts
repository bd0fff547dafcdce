import type { Language } from '@/domain/LocalText'

/** From which amount in 万元 on which unit is spoken of, the largest first, and what one of it is worth in 万元. */
const SCALES = {
  zh: [{ from: 1000, worth: 10_000, unit: '亿元' }, { from: 0, worth: 0.0001, unit: '元' }],
  en: [{ from: 100_000, worth: 100_000, unit: 'billion yuan' }, { from: 100, worth: 100, unit: 'million yuan' }, { from: 0, worth: 0.0001, unit: 'yuan' }],
} satisfies Record<Language, { from: number, worth: number, unit: string }[]>

/** An amount given in 万元 in another unit, so that a wrong number of zeros shows: `0.86 亿元`, `86 million yuan`. */
export function describeMoney(language: Language, amount: number): string {
  const { worth, unit } = SCALES[language].find(({ from }) => amount >= from) ?? { worth: 1, unit: '' }
  return `${new Intl.NumberFormat('en', { maximumFractionDigits: 2 }).format(amount / worth)} ${unit}`
}
