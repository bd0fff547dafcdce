// A chart in a file would keep its old colours when a token changes: no style sheet reaches it.
import { EMPTY, LEVELS, PAPER, PAPER_GROUND, STRONG_INK } from '@/charts/ChartColours'
import { describe, expect, it } from 'vitest'
import { readTokens } from '../readTokens'

const TOKENS = readTokens()

describe('PAPER', () => {
  it('equals the tokens of the light theme, as a chart on the screen reads them', () => {
    const line = TOKENS.s4
    expect(PAPER).toEqual({
      line, fill: `${line}42`, others: [TOKENS['ink-2'], TOKENS.s5, TOKENS.s3, TOKENS['ink-3'], TOKENS['control-line']], grid: TOKENS.line, text: TOKENS['ink-2'], sans: TOKENS.sans,
    })
  })

  it('lies on the sheet of the light theme', () => {
    expect(PAPER_GROUND).toBe(TOKENS.sheet)
  })
})

describe('LEVELS', () => {
  it('equal the scale of the light theme, each with the ink that reads on it', () => {
    const inks = ['ink-2', 'on-light', 'on-light', 'on-light', 'on-deep', 'on-deep']
    expect(LEVELS).toEqual(inks.map((ink, level) => ({ fill: TOKENS[`s${level}`], ink: TOKENS[ink] })))
  })

  it('stand beside what is empty in the colours of the light theme', () => {
    expect([EMPTY, STRONG_INK]).toEqual([{ edge: TOKENS['line-strong'], ink: TOKENS['ink-3'] }, TOKENS.ink])
  })
})
