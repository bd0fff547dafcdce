// Word, Excel and HTML would keep the old colours when a token changes: no style sheet of ours reaches them.
import { INK, LEVELS, toneInk } from '@/documents/report/INK'
import { describe, expect, it } from 'vitest'
import { readTokens } from '../../readTokens'

const TOKENS = readTokens()
const inkOf = (name: string) => TOKENS[name]?.replace('#', '')

describe('INK', () => {
  it('equals the tokens of the light theme, without the hash', () => {
    const names: Record<keyof typeof INK, string> = {
      ink: 'ink', soft: 'ink-2', faint: 'ink-3', line: 'line', lineStrong: 'line-strong', accent: 'accent', accentSoft: 'accent-soft', warn: 'warn', warnSoft: 'warn-soft', good: 'good', bad: 'bad', sunken: 'sunken',
    }
    expect(INK).toEqual(Object.fromEntries(Object.entries(names).map(([name, token]) => [name, inkOf(token)])))
  })

  it('writes every tone of a cell in its token', () => {
    expect(toneInk).toEqual({ good: inkOf('good'), bad: inkOf('bad'), warn: inkOf('warn'), muted: inkOf('ink-3') })
  })
})

describe('LEVELS', () => {
  it('equals the ordinal scale of the light theme, with the ink that the screen writes on each', () => {
    const inks = ['ink-2', 'on-light', 'on-light', 'on-light', 'on-deep', 'on-deep']
    expect(LEVELS).toEqual(inks.map((ink, level) => ({ fill: inkOf(`s${level}`), ink: inkOf(ink) })))
  })
})
