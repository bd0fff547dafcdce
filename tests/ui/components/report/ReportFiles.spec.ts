import ReportFiles from '@/components/report/ReportFiles.vue'
import type { Making } from '@/domain/report/ReportFormat'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const BUSY: Making = { is: 'busy', format: 'docx', done: 1, of: 3 }
const show = (making: Making = { is: 'idle' }) => mount(ReportFiles, { props: { making }, ...surroundings() })

describe('ReportFiles', () => {
  it('asks for the format that is pressed, or for paper', async () => {
    const wrapper = show()
    for (const button of wrapper.findAll('button')) await button.trigger('click')
    expect(wrapper.findAll('button').map(button => button.text())).toEqual(['Word 文档', 'Excel 工作簿', '网页', 'CSV 文件', '打印 / 存为 PDF'])
    expect([wrapper.emitted('write'), wrapper.emitted('print')?.length]).toEqual([[['docx'], ['xlsx'], ['html'], ['csv']], 1])
  })

  it('makes one file at a time, while paper is always there', async () => {
    const wrapper = show(BUSY)
    for (const button of wrapper.findAll('button')) await button.trigger('click')
    expect(Object.keys(wrapper.emitted()).filter(name => name === 'write' || name === 'print')).toEqual(['print'])
    expect(wrapper.findAll('button').filter(button => button.attributes('aria-disabled') !== 'true').map(button => button.text())).toEqual(['打印 / 存为 PDF'])
  })

  it.each<[Making, string]>([[{ is: 'idle' }, ''], [BUSY, '正在生成……'], [{ is: 'done', file: '比较.docx' }, '已下载 比较.docx。'], [{ is: 'failed', reason: '内存不足' }, '没有生成成功（内存不足）。请再试一次；仍不行就刷新页面，答案都还在。']])('says what becomes of it: %j', (making, text) => {
    expect(show(making).get('[role=status]').text()).toBe(text)
  })

  it('is accessible', async () => {
    await expectAccessible(show(BUSY).element)
  })
})
