import type { ChartData, ChartOptions } from 'chart.js'

export interface RadarAxis {
  label: string
  /** 0 to 100; `null` when there is no score, which is drawn as a hole, never as 0. */
  score: number | null
}

export interface RadarColours {
  line: string
  fill: string
  grid: string
  text: string
  sans: string
}

/** `narrow`: a phone, where the axes carry the numbers of the table's rows, since many labels would run into each other. */
export type RadarSize = 'small' | 'large' | 'narrow'

const FONT_PX = { small: 11, large: 12.5, narrow: 10 } satisfies Record<RadarSize, number>
/** Many long Latin names around one circle run into each other at full size. */
const CROWDED_PX = 10
const isCrowded = (axes: readonly RadarAxis[]) => axes.length > 12 && axes.some(({ label }) => !/[\u4e00-\u9fff]/u.test(label))
const ASPECT = { small: 1.2, large: 1.25, narrow: 1 } satisfies Record<RadarSize, number>

/** Chart.js data and options of a radar over scores 0–100 with rings at the levels. */
export function buildRadar(axes: readonly RadarAxis[], colours: RadarColours, size: RadarSize): { data: ChartData<'radar'>, options: ChartOptions<'radar'> } {
  const font = { family: colours.sans, size: isCrowded(axes) ? CROWDED_PX : FONT_PX[size] }
  return {
    data: {
      labels: axes.map(({ label, score }, i) => size === 'narrow' ? String(i + 1) : [...wrapLabel(label), score === null ? '–' : String(Math.round(score))]),
      datasets: [{
        data: axes.map(({ score }) => score),
        borderColor: colours.line,
        backgroundColor: colours.fill,
        pointBackgroundColor: colours.line,
        borderWidth: 2,
        pointRadius: size === 'large' ? 3 : 2,
        // A hole stays a hole: an area across it would read as 0.
        fill: axes.every(({ score }) => score !== null),
        spanGaps: false,
      }],
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: true,
      aspectRatio: ASPECT[size],
      // Enough for paper, whatever the screen has.
      devicePixelRatio: 2.5,
      events: [],
      plugins: { legend: { display: false }, tooltip: { enabled: false } },
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
