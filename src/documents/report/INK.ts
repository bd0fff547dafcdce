/** The colours of a report in Word, Excel and HTML, without the hash: the light theme. A test holds them equal to the tokens. */
export const INK = {
  ink: '1b222c', soft: '4a5462', faint: '5d6671', line: 'e2dfd7', lineStrong: 'c9c5ba', accent: '0f5f73', accentSoft: 'e3f0f2', warn: '7d5200', warnSoft: 'fbf0d9', good: '2c6b3f', bad: 'a3262a', sunken: 'f3f1ec',
} as const

/** One hue by intensity, level 0 to 5, and the ink that reads on each. */
export const LEVELS = [
  { fill: 'eceae4', ink: '4a5462' }, { fill: 'd5e7ea', ink: '1b222c' }, { fill: 'a6cdd4', ink: '1b222c' }, { fill: '6aa9b5', ink: '1b222c' }, { fill: '2f7f90', ink: 'ffffff' }, { fill: '0b4a5a', ink: 'ffffff' },
] as const

export const toneInk = { good: INK.good, bad: INK.bad, warn: INK.warn, muted: INK.faint } as const
