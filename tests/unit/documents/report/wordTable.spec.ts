import { TEXT_WIDTH } from '@/documents/report/wordTable'
import { writeReportWord } from '@/documents/report/writeReportWord'
import type { Column } from '@/sections/Section'
import { describe, expect, it } from 'vitest'
import { buildOutline, buildTable, openParts } from './buildReportCase'

/** The widths of the columns of a table with one row of these texts. */
async function measure(...columns: [as: Column['as'], text: string][]): Promise<number[]> {
  const table = buildTable([{ id: 'a', cells: columns.map(([, text]) => ({ text })) }], { columns: columns.map(([as], i) => ({ key: `c${i}`, title: '列', as })) })
  const document = openParts(await writeReportWord(buildOutline([table], { lines: [] }), new Map())).get('word/document.xml') ?? ''
  return [...document.replace(/^[^]*Heading1/, '').matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width))
}
/** Twenty periods beside each other. */
const MANY: [as: Column['as'], text: string][] = [['name', '总分'], ...Array.from({ length: 20 }, (): [Column['as'], string] => ['number', '52.40'])]
const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0)

describe('writeTable', () => {
  it('fills the page, whatever stands in it', async () => {
    for (const columns of [[['name', '设计'], ['number', '1']], [['number', '1'], ['number', '2'], ['number', '3']], [['name', '设计'], ['short', '3级·局部'], ['long', '写'.repeat(900)], ['text', '']], MANY] satisfies [Column['as'], string][][]) {
      const widths = await measure(...columns)
      expect(widths).toHaveLength(columns.length)
      expect(TEXT_WIDTH - sum(widths)).toBeGreaterThanOrEqual(0)
      expect(TEXT_WIDTH - sum(widths)).toBeLessThan(25)
      expect(Math.min(...widths)).toBeGreaterThan(0)
    }
  })

  it('gives numbers what they need and running text what is left', async () => {
    const [name = 0, number = 0, long = 0] = await measure(['name', '设计'], ['number', '52.40'], ['long', '写'.repeat(900)])
    expect([number < name, name < long]).toEqual([true, true])
  })

  it('counts a Chinese sign as two letters', async () => {
    const [, chinese = 0] = await measure(['name', ''], ['short', '局部做到'])
    const [, latin = 0] = await measure(['name', ''], ['short', 'in place'])
    expect(chinese).toBe(latin)
  })

  it('leaves room for running text beside a long word that stays on one line', async () => {
    const [name = 0, short = 0] = await measure(['name', '设计'], ['short', 'x'.repeat(400)])
    expect(name).toBeGreaterThan(short)
  })
})
