/** A share of 0 to 1 in percent, with as many of two decimals as it needs. */
export function roundPercent(share: number): string {
  return String(Math.round(share * 1e4) / 100)
}
