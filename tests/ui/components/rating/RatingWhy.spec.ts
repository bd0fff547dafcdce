import RatingWhy from '@/components/rating/RatingWhy.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const show = (more: { why?: string, isRated?: boolean, source?: 'self' | 'assessor', draft?: string } = {}) => mount(RatingWhy, { props: { isRated: false, source: 'self', ...more }, ...surroundings() })
const text = (wrapper: ReturnType<typeof show>) => wrapper.get('textarea').element.value

describe('RatingWhy', () => {
  it('hands every letter on to the rating', async () => {
    const wrapper = show({ isRated: true, why: '看' })
    await wrapper.get('textarea').setValue('看过')
    await wrapper.get('textarea').setValue('')
    expect(wrapper.emitted('explain')).toEqual([['看过'], ['']])
    expect(wrapper.emitted('draft')).toBeUndefined()
  })

  it('keeps what is typed before there is a rating, and says what becomes of it', async () => {
    const wrapper = show()
    await wrapper.get('textarea').setValue('看过')
    expect(wrapper.text()).toContain('选好级别后，会和评分存在一起')
    await wrapper.get('textarea').setValue('')
    expect(wrapper.emitted('draft')).toEqual([['看过'], [null]])
    expect(wrapper.emitted('explain')).toBeUndefined()
    expect(text(show({ draft: '看过' }))).toBe('看过')
  })

  it('gives its text to the rating that is made beside it, and drops the draft then', async () => {
    const wrapper = show({ draft: '看过' })
    expect(wrapper.vm.text).toBe('看过')
    await wrapper.setProps({ isRated: true, why: '看过' })
    expect(wrapper.emitted()).toEqual({ draft: [[null]] })
    expect(text(wrapper)).toBe('看过')
  })

  it('explains a rating that came without its reason', async () => {
    const wrapper = show({ draft: '看过' })
    await wrapper.setProps({ isRated: true })
    expect(wrapper.emitted('explain')).toEqual([['看过']])
  })

  it('keeps the draft where a rating came with another reason', async () => {
    const wrapper = show({ draft: '看过' })
    await wrapper.setProps({ isRated: true, why: '另一个标签页写的' })
    expect(wrapper.emitted()).toEqual({})
    expect(text(wrapper)).toBe('另一个标签页写的')
  })

  it('keeps the reason of a rating that is cleared', async () => {
    const wrapper = show({ isRated: true, why: '看过' })
    await wrapper.setProps({ isRated: false, why: undefined })
    expect(text(wrapper)).toBe('看过')
    expect(wrapper.emitted('draft')).toEqual([['看过']])
  })

  it('writes nothing about a rating without a reason', async () => {
    const wrapper = show()
    await wrapper.setProps({ isRated: true })
    await wrapper.setProps({ isRated: false })
    expect(wrapper.emitted()).toEqual({})
  })

  it('follows what comes from elsewhere, though never while it is being written', async () => {
    const wrapper = show({ isRated: true, why: '一' })
    await wrapper.setProps({ why: '二' })
    expect(text(wrapper)).toBe('二')
    await wrapper.get('textarea').trigger('focus')
    await wrapper.setProps({ why: '三' })
    expect(text(wrapper)).toBe('二')
    await wrapper.get('textarea').trigger('blur')
    expect(text(wrapper)).toBe('三')
  })

  it('tells the assessor that this counts as evidence', () => {
    expect(show({ source: 'assessor' }).text()).toContain('算这一项的佐证')
    expect(show().text()).not.toContain('佐证')
  })

  it('is accessible', async () => {
    await expectAccessible(show({ source: 'assessor' }).element)
  })
})
