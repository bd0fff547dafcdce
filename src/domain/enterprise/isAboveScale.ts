/** Whether a revenue in 万元 makes an industrial enterprise 规模以上 (20 million yuan a year); `null` while it is missing. */
export function isAboveScale(revenue: number | undefined): boolean | null {
  return revenue === undefined ? null : revenue >= 2000
}
