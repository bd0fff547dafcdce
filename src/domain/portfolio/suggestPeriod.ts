/** The period after one that names a single year; empty where that cannot be told. */
export function suggestPeriod(period: string): string {
  const years = period.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? []
  const [year] = years
  return year !== undefined && years.length === 1 ? period.replace(year, String(Number(year) + 1)) : ''
}
