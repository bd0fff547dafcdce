import { rollUp } from '@/domain/group/rollUp'
import { buildReport } from '@/domain/report/buildReport'
import { speak } from '@/messages/Voice'
import { layOutGroup } from '@/sections/group/layOutGroup'
import type { Block } from '@/sections/Section'
import { listTables } from '@/sections/Section'
import { describe, expect, it } from 'vitest'
import { assess, ALL, FEW, RUBRIC } from '../../../ui/buildCase'

const site = (id: string, name: string, answers = ALL, more: object = {}) => {
  const assessment = assess(answers, { id, enterprise: { name, staff: 100 }, ...more })
  return { assessment, report: buildReport(RUBRIC, assessment) }
}
const HIGH = { ...ALL, 'scenario-3': 8, 'scenario-4': 8 }
const show = (members = [site('a', '甲厂'), site('b', '乙厂', HIGH)], skipped = 0, missing = 0) => layOutGroup(rollUp(members, 'staff'), { standard: '小标准', skipped, missing }, speak('zh'))
const blocks = (outline: ReturnType<typeof show>) => outline.sections.flatMap(section => section.blocks)
const texts = (list: readonly Block[]) => list.flatMap(block => block.kind === 'say' ? [block.text] : block.kind === 'headline' ? [block.text, block.lead] : [])

describe('layOutGroup', () => {
  it('shows every site with its own grade beside the mean, never the mean alone', () => {
    const outline = show()
    // 31 and, with make at 80, (40 · 52 + 40 · 80) / 80 = 66.
    expect(texts(blocks(outline))[0]).toBe('2 个厂区，均值 48.50 分')
    expect(listTables(outline.sections).find(({ id }) => id === 'sites')?.rows.map(({ cells }) => cells.slice(0, 3).map(({ text }) => text))).toEqual([['甲厂', '第 2 档', '31.00'], ['乙厂', expect.stringMatching(/^第 \d 档$/), '66.00']])
  })

  it('says who is highest and lowest, and by what the mean is weighted', () => {
    expect(texts(blocks(show()))[1]).toBe('最高的是 乙厂（66.00 分），最低的是 甲厂（31.00 分），相差 35.00 分。均值的权重：从业人员。')
  })

  it('warns of different periods and of what was left out', () => {
    const said = texts(blocks(show([site('a', '甲厂', ALL, { period: '2025' }), site('b', '乙厂', HIGH, { period: '2026' })], 2, 3))).join('\n')
    expect(said).toContain('评估年度不同（2025、2026）')
    expect(said).toContain('2 份评估没有用这套标准')
    expect(said).toContain('3 份评估不在本机上')
  })

  it('shows a site with too few answers as a dash with its reason', () => {
    const sites = listTables(show([site('a', '甲厂'), site('b', '乙厂', FEW)]).sections).find(({ id }) => id === 'sites')
    expect(sites?.rows[1]?.cells[2]).toMatchObject({ text: '–', more: ['评得太少'] })
  })

  it('names who is lowest and highest in each part, unless all are the same', () => {
    const table = blocks(show()).flatMap(block => block.kind === 'chart' ? [block.table] : [])[0]
    const read = (id: string) => table?.rows.find(row => row.id === id)?.cells.slice(2, 4).map(({ text, more }) => [text, ...more ?? []].join(' '))
    expect([read('make'), read('design')]).toEqual([['10.00 甲厂', '80.00 乙厂'], ['52.00 各厂区相同', '52.00 各厂区相同']])
  })

  it('leads from every site to its report', () => {
    expect(listTables(show().sections).find(({ id }) => id === 'sites')?.rows.map(({ cells }) => cells[0]?.link)).toEqual(['a', 'b'])
  })

  it('draws at most five sites and says so', () => {
    const many = Array.from({ length: 7 }, (_, i) => site(String(i), `厂${i}`, i % 2 ? ALL : HIGH))
    const chart = blocks(show(many)).find(block => block.kind === 'chart')
    expect(chart?.chart.series).toHaveLength(6)
    expect(chart?.sentence).toContain('前 5 个厂区')
    expect(chart?.table.columns).toHaveLength(4 + 7)
  })
})
