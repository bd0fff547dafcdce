import type { ChartSpec } from '@/sections/Section'
import type { ChartConfiguration } from 'chart.js'
import type { ChartColours } from './ChartColours'
import { styleSeries } from './styleSeries'

export type RadarSpec = Extract<ChartSpec, { is: 'radar' }>

/** `narrow`: a phone, where the axes carry the numbers of the table's rows, since many labels would run into each other. */
export type ChartSize = 'small' | 'large' | 'narrow'

const FONT_PX = { small: 11, large: 12.5, narrow: 10 } satisfies Record<ChartSize, number>
/** Many long Latin names around one circle run into each other at full size. */
const CROWDED_PX = 10
const isCrowded = (labels: readonly string[]) => labels.length > 12 && labels.some(label => !/[\u4e00-\u9fff]/u.test(label))
const ASPECT = { small: 1.2, large: 1.25, narrow: 1 } satisfies Record<ChartSize, number>

/** Chart.js configuration of a radar over scores 0–100 with rings at the levels; with one series its scores stand at the axes. */
export function buildRadar({ labels, series }: RadarSpec, colours: ChartColours, size: ChartSize): ChartConfiguration<'radar', (number | null)[]> {
  const font = { family: colours.sans, size: isCrowded(labels) ? CROWDED_PX : FONT_PX[size] }
  const [only] = series.length === 1 ? series : []
  const label = (text: string, i: number) => {
    const value = only?.values[i]
    return only ? [...wrapLabel(text), value == null ? '–' : String(Math.round(value))] : wrapLabel(text)
  }
  return {
    type: 'radar',
    data: {
      labels: labels.map((text, i) => size === 'narrow' ? String(i + 1) : label(text, i)),
      datasets: series.map(({ name, values }, i) => ({
        label: name,
        data: [...values],
        ...styleSeries(i, colours),
        backgroundColor: colours.fill,
        pointRadius: size === 'large' ? 3 : 2,
        // A hole stays a hole: an area across it would read as 0.
        fill: i === 0 && values.every(value => value !== null),
        spanGaps: false,
      })),
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: true,
      aspectRatio: ASPECT[size],
      // Enough for paper, whatever the screen has.
      devicePixelRatio: 2.5,
      events: [],
      plugins: { legend: { display: series.length > 1, position: 'bottom', labels: { color: colours.text, font, boxWidth: 34, boxHeight: 0 } }, tooltip: { enabled: false } },
      scales: {
        r: {
          min: 0,
          max: 100,
          ticks: { stepSize: 20, display: false },
          grid: { color: colours.grid },
          angleLines: { color: colours.grid },
          pointLabels: { color: colours.text, font },
        },
      },
    },
  }
}

const WIDEST = 8

/** Long labels in two lines: Chinese by characters, English by words. */
export function wrapLabel(label: string): string[] {
  if (/[\u4e00-\u9fff]/u.test(label)) {
    return label.length <= WIDEST ? [label] : [label.slice(0, Math.ceil(label.length / 2)), label.slice(Math.ceil(label.length / 2))]
  }
  const words = label.split(' ')
  if (label.length <= 1.5 * WIDEST || words.length === 1) return [label]
  const splits = words.slice(1).map((_, i) => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')])
  const longest = (lines: string[]) => Math.max(...lines.map(line => line.length))
  return splits.reduce((best, split) => longest(split) < longest(best) ? split : best)
}
