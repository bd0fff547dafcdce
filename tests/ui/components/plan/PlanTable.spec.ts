import PlanTable from '@/components/plan/PlanTable.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { listedOf } from '../../../unit/domain/plan/actionOf'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const ACTIONS = [
  listedOf('上排产系统', { state: 'doing', progress: 40, owner: '李铁柱', startsOn: '2025-01-06', endsOn: '2025-03-09', months: 8.25, budget: 0, late: 1 }),
  listedOf('盘点', { state: 'blocked', endsOn: '2025-03-01', late: 9 }), listedOf('联网'),
]
const show = (language: 'zh' | 'en' = 'zh') => mount(PlanTable, { props: { actions: ACTIONS }, ...surroundings(language) })
const texts = (wrapper: ReturnType<typeof show>) => wrapper.findAll('tr').map(line => line.findAll('th, td').map(cell => cell.text()))

describe('PlanTable', () => {
  it('shows a row for each action, with dashes for what is not said', () => {
    expect(texts(show())).toEqual([
      ['做什么', '负责人', '开始', '完成期限', '投入（人月）', '预算（万元）', '状态', '进度'],
      ['上排产系统', '李铁柱', '2025-01-06', '2025-03-09 逾期 1 天', '8.3', '0.0', '进行中', '40 %'],
      ['盘点', '–', '–', '2025-03-01 逾期 9 天', '–', '–', '受阻', '0 %'], ['联网', '–', '–', '–', '–', '–', '未开始', '0 %'],
    ])
  })

  it('is a table with a name, whose rows are headed by what is done', () => {
    const wrapper = show()
    expect(wrapper.get('table').attributes('aria-label')).toBe('提升计划')
    expect(wrapper.findAll('thead th').every(cell => cell.attributes('scope') === 'col')).toBe(true)
    expect(wrapper.findAll('tbody th').map(cell => [cell.attributes('scope'), cell.text()])).toEqual([['row', '上排产系统'], ['row', '盘点'], ['row', '联网']])
  })

  it('names the column of each cell, for a phone where rows are cards', () => {
    expect(show().get('tbody tr').findAll('td').map(cell => cell.attributes('data-label'))).toEqual(texts(show())[0]?.slice(1))
  })

  it('opens the row that is pressed', async () => {
    const wrapper = show()
    await wrapper.findAll('tbody button')[1]?.trigger('click')
    expect(wrapper.emitted('open')).toEqual([['盘点']])
  })

  it('speaks English', () => {
    expect(texts(show('en'))[1]).toEqual(['上排产系统', '李铁柱', '2025-01-06', '2025-03-09 overdue by one day', '8.3', '0.0', 'Under way', '40 %'])
  })

  it('is accessible', async () => {
    await expectAccessible(show().element)
  })
})
