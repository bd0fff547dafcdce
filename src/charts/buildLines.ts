import type { ChartSpec } from '@/sections/Section'
import type { ChartConfiguration } from 'chart.js'
import type { ChartSize } from './buildRadar'
import type { ChartColours } from './ChartColours'
import { styleSeries } from './styleSeries'

export type LineSpec = Extract<ChartSpec, { is: 'line' }>

const ASPECT = { small: 1.6, large: 2.2, narrow: 1.2 } satisfies Record<ChartSize, number>

/** Chart.js configuration of scores 0–100 over periods or waves, with lines at the levels. */
export function buildLines({ labels, series, range = [0, 100] }: LineSpec, colours: ChartColours, size: ChartSize): ChartConfiguration<'line', (number | null)[]> {
  const font = { family: colours.sans, size: size === 'large' ? 12.5 : 10.5 }
  const axis = { ticks: { color: colours.text, font }, grid: { color: colours.grid }, border: { color: colours.grid } }
  return {
    type: 'line',
    data: {
      labels: labels.map(label => label.includes('\n') ? label.split('\n') : label),
      datasets: series.map(({ name, values }, i) => ({ label: name, data: [...values], ...styleSeries(i, colours), backgroundColor: colours.fill, borderWidth: i === 0 ? 3 : 1.5, pointRadius: i === 0 ? 4 : 3, spanGaps: false })),
    },
    options: {
      animation: false, responsive: true, maintainAspectRatio: true, aspectRatio: ASPECT[size], devicePixelRatio: 2.5, events: [],
      plugins: { legend: { display: series.length > 1, position: 'bottom', labels: { color: colours.text, font, boxWidth: 34, boxHeight: 0 } }, tooltip: { enabled: false } },
      scales: { x: { ...axis, offset: true }, y: { ...axis, min: range[0], max: range[1], ticks: { ...axis.ticks, stepSize: range[1] - range[0] > 50 ? 20 : 10 } } },
    },
  }
}
