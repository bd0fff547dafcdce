import type { Assessment } from '@/domain/assessment/Assessment'
import type { Voice } from '@/messages/Voice'

/** Short names for some sites beside one another: what all share is left out. */
export function nameSites(sites: readonly Pick<Assessment, 'enterprise' | 'site' | 'period'>[], voice: Voice): string[] {
  const isSame = (of: (site: (typeof sites)[number]) => unknown) => new Set(sites.map(of)).size === 1
  const isOne = isSame(({ enterprise }) => enterprise.name)
  const isOnePlace = isOne && isSame(({ site }) => `${site.number} ${site.name ?? ''}`)
  const isOnePeriod = isSame(({ period }) => period)
  return sites.map(({ enterprise, site, period }) => {
    const place = site.name?.trim() || `#${site.number}`
    const parts = [...isOne ? [] : [enterprise.name.trim() || voice.t('shell.unnamed')], ...isOnePlace || !isOne && site.number === 1 && !site.name ? [] : [place], ...isOnePeriod ? [] : [period]]
    return parts.join(' · ') || period
  })
}

/** What a site is called beside others: by enterprise, site and period. */
export function nameSite({ enterprise, site, period }: Pick<Assessment, 'enterprise' | 'site' | 'period'>, { t }: Voice): string {
  const name = [enterprise.name.trim() || t('shell.unnamed'), site.name?.trim() || (site.number > 1 ? `#${site.number}` : '')].filter(Boolean).join(' · ')
  return `${name} ${period}`
}
