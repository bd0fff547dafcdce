import StorageSpare from '@/components/storage/StorageSpare.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const show = (n = 2, previews = 3) => mount(StorageSpare, { props: { attachments: { n, bytes: 2048 * n }, previews, isBusy: false }, ...surroundings() })

describe('StorageSpare', () => {
  it('says that there is nothing to free', () => {
    const wrapper = show(0, 0)
    expect([wrapper.find('button').exists(), wrapper.find('ul').exists()]).toEqual([false, false])
  })

  it('frees attachments only after a second word', async () => {
    const wrapper = show()
    expect(wrapper.get('li').text()).toContain('4.0 KB')
    await wrapper.get('li button').trigger('click')
    expect(wrapper.emitted('free')).toBeUndefined()
    await wrapper.get('dialog .danger').trigger('click')
    expect(wrapper.emitted('free')).toHaveLength(1)
    expect(wrapper.find('dialog').exists()).toBe(false)
  })

  it('clears small pictures, which can be made again, at once', async () => {
    const wrapper = show(0, 3)
    await wrapper.get('li button').trigger('click')
    expect(wrapper.emitted('clear')).toHaveLength(1)
  })

  it('is accessible', async () => {
    const wrapper = show()
    await wrapper.get('li button').trigger('click')
    await expectAccessible(document.body)
  })
})
