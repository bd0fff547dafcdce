import ReadingCounted from '@/components/report/ReadingCounted.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import type { QuickAnswer } from '../../../unit/domain/buildAssessment'
import { ALL } from '../../buildCase'
import { FACTS, readCountedly } from '../../buildReading'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const show = (answers: Record<string, QuickAnswer> = ALL, facts = FACTS, language: 'zh' | 'en' = 'zh') => {
  const { scheme, result } = readCountedly(answers, facts)
  return mount(ReadingCounted, { props: { scheme, result, assessmentId: 'a1' }, ...surroundings(language) })
}
const paragraphs = (wrapper: ReturnType<typeof show>) => wrapper.findAll('p').map(part => part.text())
const tables = (wrapper: ReturnType<typeof show>) => wrapper.findAll('table').map(table => table.findAll('tbody tr').map(row => row.findAll('td').map(cell => cell.text())))

describe('ReadingCounted', () => {
  it('says level and score, and what the score leaves out', () => {
    // Networks 4, machines 5, drawings 70 · 5 / 10; twelve points have no rule.
    expect(paragraphs(show())).toEqual(['一级', '按场景数，够一级的场景要求', '至少 44.0 分（满分 100；12 分的规则没有公开，按 0 计）'])
    expect(paragraphs(show(ALL, FACTS, 'en'))).toEqual(['Level one', 'By the scenes alone: enough for Level one', 'at least 44.0 of 100 points (12 points have no public rule and count 0)'])
  })

  it('says that it is below the first level', () => {
    expect(paragraphs(show({ 'scenario-1': 0, 'scenario-2': 0, 'scenario-3': 0 })).slice(0, 2)).toEqual(['未达到第一级', '按场景数，还不够第一级的要求'])
  })

  it('stays below what the scenes allow when the score is not enough', () => {
    // Both scenes at level 2, one of them key, but 4 + 5 + 70 · 4 / 10 = 37 points.
    expect(paragraphs(show({ 'scenario-1': 4, 'scenario-2': 4, 'scenario-3': 4 })).slice(0, 2)).toEqual(['一级', '按场景数，够二级的场景要求'])
  })

  it('says which figures are missing for a score, and leads to them', () => {
    const wrapper = show(ALL, {})
    expect(paragraphs(wrapper)).toEqual(['–', '按场景数，够一级的场景要求', expect.stringMatching(/^分数 —：缺 网络；数字化率。/)])
    // No network ticked is none, once the form is filled in at all.
    expect(paragraphs(show(ALL, { machines: 10 }))[2]).toMatch(/^分数 —：缺 数字化率。/)
    expect([wrapper.get('a').text(), wrapper.get('a').attributes('href')]).toEqual(['去填量化事实', '/assessments/a1/enterprise'])
    expect(show().find('a').exists()).toBe(false)
  })

  it('shows the level of each scene and marks the key ones', () => {
    expect(tables(show())[0]).toEqual([['画图 约束性', '2'], ['排产', '1'], ['库存 约束性', '–']])
  })

  it('shows the points of each item, and why one has none', () => {
    expect(tables(show())[1]).toEqual([['网络', '4.0 / 8'], ['数字化率', '5.0 / 10'], ['图纸管理', '35.0 / 70'], ['访谈 规则没有公开', '0.0 / 12']])
    expect(tables(show(ALL, {}, 'en'))[1]).toEqual([['Networks', '– / 8'], ['Digital share', '– / 10'], ['Drawings', '35.0 / 70'], ['Talks the rule is not public', '0.0 / 12']])
  })

  it('is accessible', async () => {
    await expectAccessible(show(ALL, {}).element.parentElement ?? document.body)
  })
})
