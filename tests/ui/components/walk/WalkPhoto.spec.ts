import WalkPhoto from '@/components/walk/WalkPhoto.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

type Adding = NonNullable<InstanceType<typeof WalkPhoto>['$props']['adding']>
const ADDING: Adding = [
  { id: 'a', piece: { indicators: ['scenario-1'], kind: 'photo', title: '车间照片 3' }, refusal: null },
  { id: 'b', piece: { indicators: ['scenario-1'], kind: 'photo', title: '车间照片 4' }, refusal: { code: 'evidence/empty', facts: { name: '空.jpg' } } },
]
const show = (count = 0, adding: Adding = []) => mount(WalkPhoto, { props: { count, adding }, ...surroundings() })

describe('WalkPhoto', () => {
  it('opens the camera at the back', () => {
    expect(show().get('input').attributes()).toMatchObject({ type: 'file', accept: 'image/*', capture: 'environment' })
  })

  it('hands the photo on', async () => {
    const wrapper = show()
    const photo = new File(['x'], 'image.jpg', { type: 'image/jpeg' })
    Object.defineProperty(wrapper.get('input').element, 'files', { value: [photo] })
    await wrapper.get('input').trigger('change')
    expect(wrapper.emitted('take')).toEqual([[photo]])
  })

  it('does nothing when no photo is taken', async () => {
    const wrapper = show()
    await wrapper.get('input').trigger('change')
    expect(wrapper.emitted('take')).toBeUndefined()
  })

  it('says how many there are', () => {
    expect([show().text(), show(2).text()]).toEqual(['拍照', expect.stringContaining('照片 2 张')])
  })

  it('says what is being made ready, and what was refused and why', async () => {
    const wrapper = show(2, ADDING)
    expect(wrapper.get('[role=status]').text()).toMatch(/正在处理“车间照片 3”.*空\.jpg/s)
    await wrapper.get('.note button').trigger('click')
    expect(wrapper.emitted('forget')).toEqual([['b']])
  })

  it('is accessible', async () => {
    await expectAccessible(show(2, ADDING).element)
  })
})
