import EvidenceIndicators from '@/components/evidence/EvidenceIndicators.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'
import { CHOICES } from './buildEvidence'

const show = (indicators = ['scenario-1']) => mount(EvidenceIndicators, { props: { indicators, here: 'scenario-1', choices: CHOICES }, ...surroundings() })
const search = (wrapper: ReturnType<typeof show>, query: string) => wrapper.get('input').setValue(query)

describe('EvidenceIndicators', () => {
  it('finds an indicator and adds it', async () => {
    const wrapper = show()
    await search(wrapper, '排产')
    await wrapper.get('button[aria-label="加上 3 智能排产"]').trigger('click')
    expect(wrapper.emitted('choose')).toEqual([[['scenario-1', 'scenario-3']]])
    expect(wrapper.get('input').element.value).toBe('')
    expect(document.activeElement).toBe(wrapper.get('input').element)
  })

  it('adds the first one found by Enter, and nothing where nothing is found', async () => {
    const wrapper = show()
    await search(wrapper, '2')
    await wrapper.get('input').trigger('keydown', { key: 'Enter' })
    await wrapper.get('input').trigger('keydown', { key: 'Enter' })
    expect(wrapper.emitted('choose')).toEqual([[['scenario-1', 'scenario-2']]])
  })

  it('offers none that is chosen already', async () => {
    const wrapper = show(['scenario-1', 'scenario-3'])
    await search(wrapper, '排产')
    expect(wrapper.find('.hits').exists()).toBe(false)
    expect(wrapper.get('[role=status]').text()).toBe('')
  })

  it('says when nothing is found', async () => {
    const wrapper = show()
    await search(wrapper, '锅炉')
    expect(wrapper.get('[role=status]').text()).toBe('没有找到“锅炉”')
  })

  it('lists the others and removes one; the present one stays', async () => {
    const wrapper = show(['scenario-1', 'scenario-2', 'gone'])
    expect(wrapper.findAll('.chosen li').map(item => item.text())).toEqual(['2 虚拟试验✕', 'gone✕'])
    await wrapper.get('button[aria-label="不再支持 2 虚拟试验"]').trigger('click')
    expect(wrapper.emitted('choose')).toEqual([[['scenario-1', 'gone']]])
  })

  it('is accessible', async () => {
    const wrapper = show(['scenario-1', 'scenario-2'])
    await search(wrapper, '排产')
    await expectAccessible(wrapper.element)
  })
})
