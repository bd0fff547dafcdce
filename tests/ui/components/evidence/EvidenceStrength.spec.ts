import EvidenceStrength from '@/components/evidence/EvidenceStrength.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const show = (strength?: 'weak' | 'fair' | 'strong', isSuggested = false) => mount(EvidenceStrength, { props: { strength, isSuggested }, ...surroundings() })

describe('EvidenceStrength', () => {
  it('explains every choice', () => {
    expect(show().findAll('label').map(label => label.text())).toEqual(['弱听人说的，或只看了一眼', '中一份文件或记录，外人可以核对', '强一段时间的连续记录，或外人能自己打开系统查到'])
  })

  it('shows the present one, and none where none was given', () => {
    const checked = (wrapper: ReturnType<typeof show>) => wrapper.findAll<HTMLInputElement>('input').filter(({ element }) => element.checked).map(({ element }) => element.value)
    expect([checked(show('fair')), checked(show())]).toEqual([['fair'], []])
  })

  it('says that it was chosen by the kind', () => {
    expect(show('weak', true).get('legend').text()).toContain('已按类型选好')
    expect(show('weak').get('legend').text()).toBe('说服力')
  })

  it('hands on the choice', async () => {
    const wrapper = show('weak')
    await wrapper.get('input[value=strong]').trigger('change')
    expect(wrapper.emitted('choose')).toEqual([['strong']])
  })

  it('is accessible', async () => {
    await expectAccessible(show('weak', true).element)
  })
})
