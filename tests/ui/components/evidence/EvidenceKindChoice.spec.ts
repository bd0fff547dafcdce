import EvidenceKindChoice from '@/components/evidence/EvidenceKindChoice.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const show = () => mount(EvidenceKindChoice, { props: { kind: 'photo' }, ...surroundings() })

describe('EvidenceKindChoice', () => {
  it('offers every kind and shows the present one', () => {
    const select = show().get<HTMLSelectElement>('select')
    expect(select.findAll('option').map(option => option.text())).toEqual(['文件', '系统记录', '照片', '链接', '访谈'])
    expect(select.element.value).toBe('photo')
  })

  it('hands on the choice', async () => {
    const wrapper = show()
    await wrapper.get('select').setValue('link')
    expect(wrapper.emitted('choose')).toEqual([['link']])
  })

  it('is accessible', async () => {
    await expectAccessible(show().element)
  })
})
