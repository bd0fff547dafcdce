import ReportExport from '@/components/report/ReportExport.vue'
import type { Making } from '@/domain/report/ReportFormat'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const IDLE: Making = { is: 'idle' }
const show = (making: Making = IDLE, more: { canSign?: boolean, redacted?: boolean } = {}, language: 'zh' | 'en' = 'zh') => mount(ReportExport, {
  props: { making, canSign: true, redacted: false, ...more }, slots: { default: '<p id="letterhead">封面抬头</p>' }, ...surroundings(language),
})
const press = (wrapper: ReturnType<typeof show>, name: string) => wrapper.get(`button[aria-label="${name}"]`).trigger('click')
const isOff = (button: { attributes: (name: string) => string | undefined }) => button.attributes('disabled') !== undefined || button.attributes('aria-disabled') === 'true'
const disabled = (wrapper: ReturnType<typeof show>) => wrapper.findAll('li').filter(item => isOff(item.get('button'))).map(item => item.get('b').text())

describe('ReportExport', () => {
  it('names all that the report can be taken away as, and what each is good for', () => {
    const items = show().findAll('li')
    expect(items.map(item => item.get('b').text())).toEqual(['打印 / 存为 PDF', 'Word 文档', 'Excel 工作簿', '网页', 'CSV 文件', 'JSON 文件', '脱敏签名副本', '评估文件'])
    expect(items.every(item => item.get('p').text().length > 10)).toBe(true)
  })

  it('asks for the format that is pressed', async () => {
    const wrapper = show()
    for (const name of ['Word 文档', 'Excel 工作簿', '网页', 'CSV 文件', 'JSON 文件']) await press(wrapper, `下载 ${name}`)
    expect(wrapper.emitted('write')).toEqual([['docx'], ['xlsx'], ['html'], ['csv'], ['json']])
  })

  it('asks for paper, for the signed copy and for the answers', async () => {
    const wrapper = show(IDLE, {}, 'en')
    await wrapper.findAll('li button').find(button => button.attributes('aria-label') === undefined)?.trigger('click')
    await press(wrapper, 'Download Signed redacted copy')
    await press(wrapper, 'Download Assessment file')
    expect(['print', 'redacted', 'assessment'].map(name => wrapper.emitted(name)?.length)).toEqual([1, 1, 1])
    expect(wrapper.emitted('write')).toBeUndefined()
  })

  it('leaves out names where that is wanted', async () => {
    const wrapper = show()
    expect(wrapper.get<HTMLInputElement>('input[type=checkbox]').element.checked).toBe(false)
    await wrapper.get('input[type=checkbox]').setValue(true)
    expect(wrapper.emitted('update:redacted')).toEqual([[true]])
    expect(show(IDLE, { redacted: true }).get<HTMLInputElement>('input[type=checkbox]').element.checked).toBe(true)
  })

  it('says why a browser cannot sign, and does not let it', () => {
    const wrapper = show(IDLE, { canSign: false })
    expect(wrapper.text()).toContain('这个页面不是通过 https 打开的')
    expect(disabled(wrapper)).toEqual(['脱敏签名副本'])
    expect(show().text()).not.toContain('https 打开')
  })

  it('makes one file at a time, and shows how far it is', async () => {
    const wrapper = show({ is: 'busy', format: 'docx', done: 3, of: 8 })
    for (const button of wrapper.findAll('li button')) await button.trigger('click')
    expect([wrapper.emitted('write'), wrapper.emitted('redacted')]).toEqual([undefined, undefined])
    expect(disabled(wrapper)).toEqual(['Word 文档', 'Excel 工作簿', '网页', 'CSV 文件', 'JSON 文件', '脱敏签名副本'])
    expect(wrapper.findAll('li').filter(item => item.find('progress').exists()).map(item => item.get('b').text())).toEqual(['Word 文档'])
    expect(wrapper.get('progress').attributes()).toMatchObject({ 'value': '3', 'max': '8', 'aria-label': '正在生成……' })
  })

  it.each<[Making, string]>([
    [IDLE, ''], [{ is: 'busy', format: 'redacted', done: 0, of: 1 }, '正在生成……'], [{ is: 'done', file: '报告.docx' }, '已下载 报告.docx。'],
    [{ is: 'failed', reason: '内存不足' }, '没有生成成功（内存不足）。请再试一次；仍不行就刷新页面，答案都还在。'],
  ])('says what becomes of it: %j', (making, text) => {
    expect(show(making).get('[role=status]').text()).toBe(text)
  })

  it('offers everything again after it is done or has failed', () => {
    expect([disabled(show({ is: 'done', file: 'x' })), disabled(show({ is: 'failed', reason: 'x' }))]).toEqual([[], []])
  })

  it('has room for who makes the report', () => {
    expect(show().get('#letterhead').text()).toBe('封面抬头')
  })

  it('is a dialog that closes', async () => {
    const wrapper = show()
    expect(wrapper.get('dialog').attributes('aria-label')).toBe('导出报告')
    await press(wrapper, '关闭')
    expect(wrapper.emitted('close')).toHaveLength(1)
  })

  it('is accessible', async () => {
    await expectAccessible(show({ is: 'busy', format: 'docx', done: 3, of: 8 }).element)
  })
})
