import EvidenceDrop from '@/components/evidence/EvidenceDrop.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'
import { buildPiece } from './buildEvidence'

const show = () => mount(EvidenceDrop, { props: { piece: buildPiece({ indicators: ['scenario-1', 'scenario-2', 'scenario-3'] }) }, ...surroundings() })

describe('EvidenceDrop', () => {
  it('offers to remove it here, everywhere, or not at all', async () => {
    const wrapper = show()
    expect(wrapper.get('h2').text()).toBe('移除“看板”？')
    const buttons = wrapper.findAll('footer button')
    expect(buttons.map(button => button.text())).toEqual(['取消', '从全部 3 项移除', '只从这一项移除'])
    for (const button of buttons) await button.trigger('click')
    expect([wrapper.emitted('close'), wrapper.emitted('dropAll'), wrapper.emitted('dropHere')]).toEqual([[[]], [[]], [[]]])
  })

  it('is accessible', async () => {
    await expectAccessible(show().element)
  })
})
