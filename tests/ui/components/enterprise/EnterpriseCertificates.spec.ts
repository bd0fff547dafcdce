import EnterpriseCertificates from '@/components/enterprise/EnterpriseCertificates.vue'
import type { Enterprise } from '@/domain/enterprise/Enterprise'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'

const mountCertificates = (held?: Enterprise['certificates']) => mount(EnterpriseCertificates, { props: { held }, ...surroundings() })
const boxFor = (wrapper: ReturnType<typeof mountCertificates>, text: string) => wrapper.findAll('label').filter(label => label.text().includes(text)).map(label => label.get('input'))[0]

describe('EnterpriseCertificates', () => {
  it('ticks what is held', () => {
    const wrapper = mountCertificates(['cmmm', 'chain-leader'])
    expect(wrapper.findAll('label').filter(label => label.get('input').element.checked).map(label => label.text())).toEqual(['智能制造能力成熟度 CMMM', '产业链链主'])
  })

  it('adds a ticked one to those held', async () => {
    const wrapper = mountCertificates(['chain-leader'])
    await boxFor(wrapper, 'DCMM')?.setValue(true)
    expect(wrapper.emitted('change')).toEqual([[{ enterprise: { certificates: ['dcmm', 'chain-leader'] } }]])
  })

  it('removes the list with its last tick', async () => {
    const wrapper = mountCertificates(['dcmm'])
    await boxFor(wrapper, 'DCMM')?.setValue(false)
    expect(wrapper.emitted('change')).toEqual([[{ enterprise: { certificates: undefined } }]])
  })

  it('is accessible', async () => {
    await expectAccessible(mountCertificates(['dcmm']).element)
  })
})
