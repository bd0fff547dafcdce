/** What a chart is drawn in; the tokens of a theme, or paper. */
export interface ChartColours {
  /** Of the first series. */
  line: string
  fill: string
  /** Of the series after it, in turn; each has a dash and a point of its own as well. */
  others: readonly string[]
  grid: string
  text: string
  sans: string
}

/** Charts in files, where no style sheet reaches: the light theme. A test holds it equal to the tokens. */
export const PAPER: ChartColours = {
  line: '#2f7f90', fill: '#2f7f9042', others: ['#4a5462', '#0b4a5a', '#6aa9b5', '#5d6671', '#858279'], grid: '#e2dfd7', text: '#4a5462',
  sans: '"PingFang SC", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC", system-ui, sans-serif',
}
/** On white paper, where no page shows through. */
export const PAPER_GROUND = '#ffffff'

/** One hue by intensity, level 0 to 5, and the ink that reads on each. */
export const LEVELS = [
  { fill: '#eceae4', ink: '#4a5462' }, { fill: '#d5e7ea', ink: '#1b222c' }, { fill: '#a6cdd4', ink: '#1b222c' }, { fill: '#6aa9b5', ink: '#1b222c' }, { fill: '#2f7f90', ink: '#ffffff' }, { fill: '#0b4a5a', ink: '#ffffff' },
] as const
/** What is not filled: its edge, and its letters. */
export const EMPTY = { edge: '#c9c5ba', ink: '#5d6671' } as const
/** Letters on the ground. */
export const STRONG_INK = '#1b222c'
