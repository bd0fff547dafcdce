import type { ChartColours } from './ChartColours'

/** Series are told apart by dash and point, so that a copy in grey still reads. */
const DASHES = [[], [6, 4], [2, 3], [10, 3, 2, 3], [8, 2], [1, 4]]
const POINTS = ['circle', 'rect', 'triangle', 'rectRot', 'crossRot', 'star'] as const

/** How the series of that index is drawn. */
export function styleSeries(i: number, { line, others }: ChartColours) {
  const colour = i === 0 ? line : others[(i - 1) % others.length] ?? line
  return {
    borderColor: colour, pointBackgroundColor: colour, pointBorderColor: colour, borderWidth: i === 0 ? 2 : 1.5, borderDash: DASHES[i % DASHES.length] ?? [],
    pointStyle: POINTS[i % POINTS.length] ?? 'circle',
  }
}
