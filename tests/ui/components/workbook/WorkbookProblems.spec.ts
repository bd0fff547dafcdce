import WorkbookProblems from '@/components/workbook/WorkbookProblems.vue'
import type { WorkbookProblem } from '@/domain/workbook/WorkbookProblem'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const CELL: WorkbookProblem = { code: 'workbook/not-in-list', sheet: '问卷', cell: 'E17', facts: { found: '很好' } }
const HEAD: WorkbookProblem = { code: 'workbook/missing-column', sheet: '问卷', cell: null, facts: { column: '评分 / Rating' } }
const WHOLE: WorkbookProblem = { code: 'workbook/damaged', sheet: null, cell: null, facts: {} }
const show = (problems: WorkbookProblem[], language: 'zh' | 'en' = 'zh') => mount(WorkbookProblems, { props: { problems }, ...surroundings(language) })
const rows = (wrapper: ReturnType<typeof show>) => wrapper.findAll('tbody tr').map(row => [row.get('th').text(), row.get('td').text()])

describe('WorkbookProblems', () => {
  it('names sheet and cell of each problem, and what to do', () => {
    expect(rows(show([CELL, HEAD]))).toEqual([
      ['问卷!E17', '“很好”不在下拉列表里。请从下拉里选一项，或清空。 workbook/not-in-list'], ['问卷', '找不到“评分 / Rating”这一列。请把表头改回“评分 / Rating”。 workbook/missing-column'],
    ])
    expect(show([CELL, HEAD]).get('.note').text()).toMatch(/^有 2 处要改/)
    expect(show([CELL], 'en').get('.note').text()).toMatch(/^One thing has to be mended/)
  })

  it('says that there may be more after twenty', () => {
    expect(show(Array.from({ length: 20 }, () => CELL)).get('.note').text()).toMatch(/^先列前 20 处/)
  })

  it('has one sentence for a file that is wrong as a whole', () => {
    const wrapper = show([WHOLE])
    expect(wrapper.find('table').exists()).toBe(false)
    expect(wrapper.get('.note').text()).toMatch(/^工作簿已损坏/)
    expect(wrapper.text()).toContain('workbook/damaged')
  })

  it('is accessible', async () => {
    await expectAccessible(show([CELL, HEAD]).element)
  })
})
