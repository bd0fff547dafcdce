import WalkPhoto from '@/components/walk/WalkPhoto.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const show = (count = 0) => mount(WalkPhoto, { props: { count }, ...surroundings() })

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

  it('is accessible', async () => {
    await expectAccessible(show(2).element)
  })
})
