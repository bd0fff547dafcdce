import { LEVELS as HASHED } from '@/charts/ChartColours'

/** The colours of a report in Word, Excel and HTML, without the hash: the light theme. A test holds them equal to the tokens. */
export const INK = {
  ink: '1b222c', soft: '4a5462', faint: '5d6671', line: 'e2dfd7', lineStrong: 'c9c5ba', accent: '0f5f73', accentSoft: 'e3f0f2', warn: '7d5200', warnSoft: 'fbf0d9', good: '2c6b3f', bad: 'a3262a', sunken: 'f3f1ec',
} as const

/** The levels 0 to 5 as charts draw them. */
export const LEVELS = [bare(HASHED[0]), ...HASHED.slice(1).map(bare)] as const

export const toneInk = { good: INK.good, bad: INK.bad, warn: INK.warn, muted: INK.faint } as const

function bare({ fill, ink }: typeof HASHED[number]) {
  return { fill: fill.slice(1), ink: ink.slice(1) }
}
