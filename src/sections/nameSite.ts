import type { Assessment } from '@/domain/assessment/Assessment'
import type { Voice } from '@/messages/Voice'

/** A name that stands in a line with others: signs that would turn the rest of the line round are left out. */
export const plainName = (name = '') => name.replace(/[\u202a-\u202e\u2066-\u2069]/g, '').trim()

/** Short names for some sites beside one another: what all share is left out. */
export function nameSites(sites: readonly Pick<Assessment, 'enterprise' | 'site' | 'period'>[], voice: Voice): string[] {
  const isSame = (of: (site: (typeof sites)[number]) => unknown) => new Set(sites.map(of)).size === 1
  const isOne = isSame(({ enterprise }) => enterprise.name)
  const isOnePlace = isOne && isSame(({ site }) => `${site.number} ${site.name ?? ''}`)
  const isOnePeriod = isSame(({ period }) => period)
  return sites.map(({ enterprise, site, period }) => {
    const place = plainName(site.name) || voice.t('site.numbered', { n: site.number })
    const parts = [...isOne ? [] : [plainName(enterprise.name) || voice.t('shell.unnamed')], ...isOnePlace || !isOne && site.number === 1 && !site.name ? [] : [place], ...isOnePeriod ? [] : [period]]
    return parts.join(' · ') || period
  })
}

/** What a site is called beside others: by enterprise, site and period. */
export function nameSite({ enterprise, site, period }: Pick<Assessment, 'enterprise' | 'site' | 'period'>, { t }: Voice): string {
  const name = [plainName(enterprise.name) || t('shell.unnamed'), plainName(site.name) || (site.number > 1 ? t('site.numbered', { n: site.number }) : '')].filter(Boolean).join(' · ')
  return `${name} ${period}`
}
