import EvidencePhoto from '@/components/evidence/EvidencePhoto.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { buildPicture } from '../../stubPictures'
import { surroundings } from '../../surroundings'

const file = buildPicture()
const show = (turns: 0 | 1 | 2 | 3 = 0) => mount(EvidencePhoto, { props: { picked: { file, as: 'photo', turns } }, ...surroundings() })

describe('EvidencePhoto', () => {
  it('shows the photo as it will be kept, and asks to turn it', async () => {
    const wrapper = show(1)
    expect(wrapper.get('img').attributes('src')).toMatch(/^blob:/)
    expect(wrapper.get('img').classes()).toContain('turned-1')
    await wrapper.get('button').trigger('click')
    expect(wrapper.emitted('turn')).toEqual([[]])
  })

  it('says when the browser cannot read it', async () => {
    const wrapper = show()
    await wrapper.get('img').trigger('error')
    expect(wrapper.emitted('refuse')).toEqual([[]])
  })

  it('lets the address of the photo go', () => {
    const revoke = vi.spyOn(URL, 'revokeObjectURL')
    const wrapper = show()
    const address = wrapper.get('img').attributes('src')
    wrapper.unmount()
    expect(revoke).toHaveBeenCalledWith(address)
  })

  it('is accessible', async () => {
    await expectAccessible(show().element)
  })
})
