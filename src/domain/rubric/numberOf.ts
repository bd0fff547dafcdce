/** The number that people know an indicator by: "20" of `scenario-20`. */
export function numberOf(indicatorId: string): string {
  return indicatorId.replace(/^\D+/, '')
}
