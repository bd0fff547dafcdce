import WalkNote from '@/components/walk/WalkNote.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const show = (note?: string) => mount(WalkNote, { props: { note }, ...surroundings() })
const text = (wrapper: ReturnType<typeof show>) => wrapper.get('textarea').element.value

describe('WalkNote', () => {
  it('hands every letter on at once', async () => {
    const wrapper = show()
    await wrapper.get('textarea').setValue('白')
    await wrapper.get('textarea').setValue('白板')
    expect(wrapper.emitted('write')).toEqual([['白'], ['白板']])
  })

  it('follows another tab, but never over what is being written', async () => {
    const wrapper = show('白板')
    await wrapper.setProps({ note: '看板' })
    expect(text(wrapper)).toBe('看板')
    await wrapper.get('textarea').trigger('focus')
    await wrapper.get('textarea').setValue('看板和')
    await wrapper.setProps({ note: '别处写的' })
    expect(text(wrapper)).toBe('看板和')
    await wrapper.get('textarea').trigger('blur')
    expect(text(wrapper)).toBe('别处写的')
  })

  it('is accessible', async () => {
    await expectAccessible(show('白板').element)
  })
})
