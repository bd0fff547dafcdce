import EvidenceMoment from '@/components/evidence/EvidenceMoment.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const show = (modelValue: boolean, state: 'idle' | 'asking' | 'found' | 'refused' | 'absent' = 'idle') => mount(EvidenceMoment, { props: { modelValue, state, position: { latitude: 31, longitude: 121, accuracy: 18 } }, ...surroundings() })

describe('EvidenceMoment', () => {
  it.each([['asking', '正在取位置'], ['found', '误差约 18 米'], ['refused', '不许本页取位置，照片照常保留'], ['absent', '取不到位置，照片照常保留']] as const)('says when the place is %s', (state, says) => {
    expect(show(true, state).get('[role=status]').text()).toContain(says)
    expect(show(false, state).get('[role=status]').text()).toBe('')
  })

  it('hands on whether it is wanted', async () => {
    const wrapper = show(false)
    await wrapper.get('input').setValue(true)
    expect(wrapper.emitted('update:modelValue')).toEqual([[true]])
  })

  it('is accessible', async () => {
    await expectAccessible(show(true, 'found').element)
  })
})
