import WorkbookPreview from '@/components/workbook/WorkbookPreview.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'
import { reading, titleOf, turn } from './buildTurn'

const TURNS = [turn('scenario-3', { how: 'clear' }), turn('scenario-1', { how: 'conflict' }), turn('scenario-2')]
const show = (more: Parameters<typeof reading>[0] = {}, turns = TURNS, hasOtherRubric = false, language: 'zh' | 'en' = 'zh') => mount(WorkbookPreview, {
  props: { reading: reading(more), turns, isOn: ({ how }) => how === 'set', titleOf, hasOtherRubric }, ...surroundings(language),
})

describe('WorkbookPreview', { timeout: 30_000 }, () => {
  it('groups changes by kind, the plain ones first, and leaves out kinds without any', () => {
    expect(show().findAll('h3').map(title => title.text())).toEqual(['改动 1 处', '两边都改过 1 处', '在文件里清空了 1 处'])
    expect(show({}, [turn('scenario-2')]).findAll('h3')).toHaveLength(1)
  })

  it('says whose ratings these are, from when, and who filled them in', () => {
    expect(show({ by: '王工' }).get('p').text()).toMatch(/^企业自评；导出于 2024年5月1日.*；填写人 王工$/)
    expect(show({}, TURNS, false, 'en').get('p').text()).toMatch(/^The factory’s own; exported 1 May 2024, \d\d:00$/)
  })

  it('says what is not taken: a reason without a rating, and rows that are gone', () => {
    const text = show({ loose: [{ indicator: 'scenario-2', sheet: '问卷', cell: 'F3', text: '等回话' }], missing: ['scenario-1', 'scenario-3'] }, TURNS, true).findAll('.note').map(entry => entry.text()).join('\n')
    expect(text).toContain('有 1 处写了说明却没有评分')
    expect(text).toContain('问卷!F3 2 试验: 等回话')
    expect(text).toContain('有 2 行在文件里找不到了')
    expect(text).toContain('导出时用的标准版本或行业版和现在不同')
    expect(show().findAll('.note')).toEqual([])
  })

  it('hands on a choice', async () => {
    const wrapper = show()
    await wrapper.findAll('li input')[1]?.setValue(true)
    expect(wrapper.emitted('choose')).toEqual([[[TURNS[1]], true]])
  })

  it('is accessible', async () => {
    await expectAccessible(show({ loose: [{ indicator: 'scenario-2', sheet: '问卷', cell: 'F3', text: '等回话' }] }).element)
  })
})
