import CopyDot from '@/components/storage/CopyDot.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

describe('CopyDot', () => {
  it('is for the eye alone, since the sentence beside it says the same', async () => {
    const wrapper = mount(CopyDot, { props: { level: 'red' }, ...surroundings() })
    expect([wrapper.text(), wrapper.attributes('aria-hidden')]).toEqual(['', 'true'])
    await expectAccessible(wrapper.element)
  })

  it('looks different for each state', () => {
    const look = (level: 'green' | 'amber' | 'red' | null, isCurrent = false) => mount(CopyDot, { props: { level, isCurrent }, ...surroundings() }).classes().join()
    expect(new Set([look('green'), look('amber'), look('red'), look(null), look(null, true)]).size).toBe(5)
  })
})
