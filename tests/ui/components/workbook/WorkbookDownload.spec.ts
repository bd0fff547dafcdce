import WorkbookDownload from '@/components/workbook/WorkbookDownload.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const show = (more: { fileName?: string, isBusy?: boolean } = {}, language: 'zh' | 'en' = 'zh') => mount(WorkbookDownload, {
  props: { questions: 82, rated: { self: 60, assessor: 1 }, fileName: null, isBusy: false, source: 'self', ...more }, slots: { default: '<p class="slot">标准</p>' }, ...surroundings(language),
})

describe('WorkbookDownload', () => {
  it('says how many questions there are, and how many are rated by each', () => {
    expect(show().get('.say').text()).toMatch(/^82 题一张表/)
    expect(show().findAll('label').map(label => label.text())).toEqual(['企业自评 已评 60 项', '诊断人员评分 已评 1 项'])
    expect(show({}, 'en').findAll('label').map(label => label.text())).toEqual(['The factory’s own 60 rated', 'The assessor’s One rated'])
  })

  it('lets one choose whose ratings to fill in, and hands the wish on', async () => {
    const wrapper = show()
    await wrapper.findAll('input')[1]?.setValue(true)
    await wrapper.get('button').trigger('click')
    expect([wrapper.emitted('update:source'), wrapper.emitted('download')]).toEqual([[['assessor']], [[]]])
  })

  it('says what was handed out, and waits while it is made', () => {
    expect(show({ fileName: '工厂-2024-问卷.xlsx' }).get('[role=status]').text()).toBe('已下载：工厂-2024-问卷.xlsx')
    expect(show().get('[role=status]').text()).toBe('')
    expect(show({ isBusy: true }).get('button').attributes()).toHaveProperty('disabled')
  })

  it('has room for what else has to be chosen', () => {
    expect(show().get('.slot').text()).toBe('标准')
  })

  it('is accessible', async () => {
    await expectAccessible(show({ fileName: 'a.xlsx' }).element)
  })
})
