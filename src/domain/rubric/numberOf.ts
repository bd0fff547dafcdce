/**
 * The number that people know an indicator by: "20" of `scenario-20`, "B3" of `base-3`, "E1" of `edition-biomedicine-1`. Within one
 * tree it is unique.
 */
export function numberOf(indicatorId: string): string {
  const number = /\d+$/.exec(indicatorId)?.[0] ?? ''
  return indicatorId.startsWith('scenario-') ? number : `${indicatorId.charAt(0).toUpperCase()}${number}`
}
