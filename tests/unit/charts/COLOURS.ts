import type { ChartColours } from '@/charts/ChartColours'

/** Colours that are told apart at a glance. */
export const COLOURS: ChartColours = { line: '#123456', fill: '#12345642', others: ['#aaaaaa', '#bbbbbb'], grid: '#cccccc', text: '#333333', sans: 'sans-serif' }
