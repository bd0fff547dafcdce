import EvidencePanel from '@/components/evidence/EvidencePanel.vue'
import type { EvidenceShown } from '@/components/evidence/EvidenceShown'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { nextTick } from 'vue'
import { readIndicator } from '../../buildCase'
import { expectAccessible } from '../../expectAccessible'
import { stubSight } from '../../stubPictures'
import { surroundings } from '../../surroundings'
import { ATTACHMENT, buildPiece, buildShown, CHOICES, SHA } from './buildEvidence'

stubSight()
const show = (shown: EvidenceShown = buildShown({ pieces: [buildPiece()] })) => mount(EvidencePanel, { props: { indicator: readIndicator(), shown, choices: CHOICES, wantsMoment: false }, ...surroundings() })
type Wrapper = ReturnType<typeof show>
const press = (wrapper: Wrapper, label: string) => wrapper.get(`[aria-label="${label}"]`).trigger('click')

describe('EvidencePanel', () => {
  it('names what usually supports the rating', () => {
    expect(show().text()).toContain('常见佐证：更改单；发布记录')
  })

  it('drops a piece at once and offers to take that back, with the keyboard on the offer', async () => {
    const wrapper = show()
    await press(wrapper, '移除 看板')
    await nextTick()
    expect(wrapper.emitted('drop')).toEqual([[buildPiece(), undefined]])
    const undo = wrapper.get('.dropped button')
    expect(document.activeElement).toBe(undo.element)
    await undo.trigger('click')
    expect(wrapper.emitted('restore')).toEqual([[buildPiece()]])
    expect(wrapper.find('.dropped').exists()).toBe(false)
  })

  it('asks first when a piece supports other indicators too', async () => {
    const piece = buildPiece({ indicators: ['scenario-1', 'scenario-2'] })
    const wrapper = show(buildShown({ pieces: [piece] }))
    await press(wrapper, '移除 看板')
    expect(wrapper.emitted('drop')).toBeUndefined()
    await wrapper.get('dialog footer .main').trigger('click')
    expect(wrapper.emitted('drop')).toEqual([[piece, 'scenario-1']])
    expect(wrapper.find('dialog').exists()).toBe(false)
  })

  it('changes a piece, letter by letter', async () => {
    const wrapper = show()
    await press(wrapper, '修改 看板')
    await wrapper.get('dialog input[maxlength="300"]').setValue('九月看板')
    expect(wrapper.emitted('change')).toEqual([['e1', { title: '九月看板' }]])
    await wrapper.get('dialog footer .main').trigger('click')
    expect(wrapper.find('dialog').exists()).toBe(false)
  })

  it('closes what it shows of a piece that another tab removes', async () => {
    const wrapper = show()
    await press(wrapper, '修改 看板')
    await wrapper.setProps({ shown: buildShown() })
    expect(wrapper.find('dialog').exists()).toBe(false)
  })

  it('looks at an attachment, downloads it, and lets it go', async () => {
    const wrapper = show()
    await press(wrapper, '查看 看板')
    await wrapper.setProps({ shown: buildShown({ pieces: [buildPiece()], opened: { sha256: SHA, address: 'blob:x' } }) })
    expect(wrapper.get('dialog img').attributes('src')).toBe('blob:x')
    await wrapper.get('dialog footer .main').trigger('click')
    await press(wrapper, '关闭')
    expect([wrapper.emitted('open'), wrapper.emitted('download'), wrapper.emitted('close')]).toEqual([[[ATTACHMENT]], [[ATTACHMENT]], [[]]])
  })

  it('shows no other picture while the one asked for is being read', async () => {
    const wrapper = show(buildShown({ pieces: [buildPiece()], opened: { sha256: 'b'.repeat(64), address: 'blob:y' } }))
    await press(wrapper, '查看 看板')
    expect(wrapper.find('dialog img').exists()).toBe(false)
  })

  it('is accessible', async () => {
    const wrapper = show()
    await press(wrapper, '移除 看板')
    await expectAccessible(wrapper.element)
  })
})
