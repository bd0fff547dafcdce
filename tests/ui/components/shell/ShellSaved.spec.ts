import ShellSaved from '@/components/shell/ShellSaved.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

type Props = InstanceType<typeof ShellSaved>['$props']
type Saving = 'idle' | 'saving' | 'saved' | 'failed'
type Safety = 'unknown' | 'safe' | 'browser-only' | 'not-saved'
const show = (saving: Saving, safety: Safety, language: 'zh' | 'en' = 'zh', more: Partial<Props> = {}) => mount(ShellSaved, {
  props: { saving, safety, savedAt: saving === 'saved' ? new Date(2024, 4, 1, 9, 5) : null, ...more }, ...surroundings(language),
})

describe('ShellSaved', () => {
  it.each<[Saving, Safety, string]>([
    ['idle', 'unknown', '正在检查存储'], ['idle', 'safe', '本机安全保存'], ['idle', 'browser-only', '仅存于本浏览器'],
    ['saving', 'safe', '正在保存…'], ['saved', 'safe', '已保存 09:05'], ['saved', 'browser-only', '已保存 09:05'],
    ['failed', 'not-saved', '未保存'], ['idle', 'not-saved', '未保存'], ['saving', 'not-saved', '未保存'],
  ])('when saving is %s and safety %s, says so', (saving, safety, text) => {
    expect(show(saving, safety).get('[role=status]').text()).toBe(text)
  })

  it('explains where the data is and what to do, on request', () => {
    const wrapper = show('saved', 'browser-only', 'en')
    expect(wrapper.get<HTMLDetailsElement>('details').element.open).toBe(false)
    expect(wrapper.get('p').text()).toMatch(/^In this browser only.*Make an archive/)
    expect(wrapper.get('summary').attributes('title')).toMatch(/Make an archive/)
  })

  it('says how long work has been without a copy, and leads to the copies', async () => {
    const wrapper = show('saved', 'safe', 'zh', { judgements: [{ id: 'a', days: 34, level: 'red' }, { id: 'b', days: 3, level: 'green' }] })
    expect(wrapper.text()).toContain('有 2 份评估的改动没有备份，最久的已经 34 天。')
    const link = wrapper.get('a')
    expect([link.text(), link.attributes('href')]).toEqual(['看存储与备份', '/storage'])
    const details = wrapper.get<HTMLDetailsElement>('details')
    details.element.open = true
    await link.trigger('click')
    expect(details.element.open).toBe(false)
  })

  it.each([['ask', true], ['gone', true], ['failed', true], ['ready', false], ['copying', false], ['none', false], ['unsupported', false]] as const)('when the folder for copies is %s, says that they have stopped: %s', (folder, isSaid) => {
    expect(show('saved', 'safe', 'zh', { folder }).text().includes('自动备份停了')).toBe(isSaid)
  })

  it('is accessible, open as well', async () => {
    const wrapper = show('saved', 'safe', 'zh', { judgements: [{ id: 'a', days: 34, level: 'red' }], folder: 'ask' })
    await expectAccessible(wrapper.element)
    wrapper.get<HTMLDetailsElement>('details').element.open = true
    await expectAccessible(wrapper.element)
  })
})
