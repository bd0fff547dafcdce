import { speak } from '@/messages/Voice'
import { layOutComparison } from '@/sections/compare/layOutComparison'
import { listTables } from '@/sections/Section'
import { describe, expect, it } from 'vitest'
import { ALL, FEW, report } from '../../../ui/buildCase'

const HIGH = { ...ALL, 'scenario-3': 8 }
const compare = (from = report(ALL), to = report(HIGH), language: 'zh' | 'en' = 'zh') => layOutComparison({ name: '2025', report: from }, { name: '2026', report: to }, speak(language))
const table = (outline: ReturnType<typeof compare>, id: string) => listTables(outline.sections).find(found => found.id === id)
const sayings = (outline: ReturnType<typeof compare>) => outline.sections.flatMap(({ blocks }) => blocks.flatMap(block => block.kind === 'say' ? [block.text] : []))

describe('layOutComparison', () => {
  it('says which side scores more and by how much', () => {
    // make rises from 10 to 40: (40 · 52 + 40 · 40) / 80 = 46.
    expect(sayings(compare())[0]).toBe('2025 总分 31.00，2026 总分 46.00，高 15.00 分。')
    expect(sayings(compare(report(HIGH), report(ALL)))[0]).toContain('低 15.00 分')
    expect(sayings(compare(report(ALL), report(ALL)))[0]).toContain('总分相同')
  })

  it('puts results side by side with the change', () => {
    expect(table(compare(), 'result')?.rows.find(({ id }) => id === 'score')?.cells.map(({ text }) => text)).toEqual(['总分', '31.00', '46.00', '+15.00'])
  })

  it('lists every indicator that differs, and counts the others', () => {
    const outline = compare()
    expect(table(outline, 'indicators')?.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([['智能排产', '1 级 · 全面', '4 级 · 全面', '+3.0']])
    expect(sayings(outline)).toContainEqual(expect.stringContaining('相同的 4 项不列'))
  })

  it('leaves apart what only one side rates, and gives no score for too few answers', () => {
    const outline = compare(report(ALL), report(FEW))
    expect(sayings(outline)[0]).toContain('没有总分')
    expect(sayings(outline)).toContainEqual(expect.stringContaining('另有 4 项只有一边评过'))
    expect(table(outline, 'indicators')).toBeUndefined()
  })

  it('draws only the side that has a shape, and says why the other is missing', () => {
    const chart = compare(report(ALL), report(FEW)).sections.flatMap(({ blocks }) => blocks).find(block => block.kind === 'chart')
    expect(chart?.chart.series).toHaveLength(0)
    expect(chart?.sentence).toContain('画不成图')
  })

  it('names no part as furthest apart where all are the same', () => {
    const chart = compare(report(ALL), report(ALL)).sections.flatMap(({ blocks }) => blocks).find(block => block.kind === 'chart')
    expect(chart?.sentence).toContain('得分相同')
  })

  it('calls no difference a gain or a loss', () => {
    expect(table(compare(), 'result')?.rows.flatMap(({ cells }) => cells[3]?.tone)).not.toContain('good')
  })

  it('says the same in English', () => {
    expect(sayings(compare(report(ALL), report(HIGH), 'en'))[0]).toBe('2025 scores 31.00, 2026 46.00: 15.00 more.')
  })
})
