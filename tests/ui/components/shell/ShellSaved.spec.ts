import ShellSaved from '@/components/shell/ShellSaved.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

type Saving = 'idle' | 'saving' | 'saved' | 'failed'
type Safety = 'unknown' | 'safe' | 'browser-only' | 'not-saved'
const show = (saving: Saving, safety: Safety, language: 'zh' | 'en' = 'zh') => mount(ShellSaved, {
  props: { saving, safety, savedAt: saving === 'saved' ? new Date(2024, 4, 1, 9, 5) : null }, ...surroundings(language),
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
    expect(wrapper.get('p').text()).toMatch(/^In this browser only.*Export a JSON copy/)
    expect(wrapper.get('summary').attributes('title')).toMatch(/Export a JSON copy/)
  })

  it('is accessible', async () => {
    await expectAccessible(show('saved', 'safe').element)
  })
})
