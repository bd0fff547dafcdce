import type { PortfolioEntry } from '@/domain/portfolio/PortfolioRow'
import { useText } from '@/messages/useText'

/** How an assessment of the list is called. */
export function useNaming() {
  const { t } = useText()
  const nameEnterprise = ({ enterprise }: Pick<PortfolioEntry, 'enterprise'>) => enterprise.name || t('shell.unnamed')
  /** The site where it is not the only one, by number and name. */
  const nameSite = ({ site: { number, name } }: Pick<PortfolioEntry, 'site'>) => number > 1 || name ? [t('portfolio.site', { number }), name].filter(Boolean).join(' ') : ''
  /** Enterprise, period and site: tells two assessments apart. */
  const nameWhole = (row: Pick<PortfolioEntry, 'enterprise' | 'site' | 'period'>) => [nameEnterprise(row), row.period, nameSite(row)].filter(Boolean).join(' · ')
  /** One by its name, several by their number. */
  const nameAll = (rows: readonly Pick<PortfolioEntry, 'enterprise' | 'site' | 'period'>[]) => {
    const [first] = rows
    return first && rows.length === 1 ? nameWhole(first) : t('portfolio.n', { n: rows.length })
  }
  const nameIndustry = ({ enterprise: { industry } }: Pick<PortfolioEntry, 'enterprise'>) => industry ? t(`industry.${industry}`) : ''
  return { nameEnterprise, nameSite, nameWhole, nameAll, nameIndustry }
}
