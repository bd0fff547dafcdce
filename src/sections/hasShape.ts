import type { ChartSpec } from './Section'

/** Whether there is enough to draw: a radar of fewer than three scores is no shape, a line needs two periods. */
export function hasShape(chart: ChartSpec): boolean {
  if (chart.is === 'line') return chart.labels.length > 1
  return (chart.series[0]?.values.filter(value => value !== null).length ?? 0) > 2
}
