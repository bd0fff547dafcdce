import HandoutForm from '@/components/handout/HandoutForm.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const show = () => mount(HandoutForm, { props: { to: '', from: '李经理', message: '' }, ...surroundings() })
const field = (wrapper: ReturnType<typeof show>, label: string) => wrapper.get(`#${wrapper.findAll('label').find(entry => entry.text() === label)?.attributes('for')}`)

describe('HandoutForm', () => {
  it('takes both names and a message', async () => {
    const wrapper = show()
    await field(wrapper, '对方姓名').setValue('王工')
    await field(wrapper, '附言').setValue('周五前')
    expect(wrapper.emitted()).toMatchObject({ 'update:to': [['王工']], 'update:message': [['周五前']] })
    expect(field(wrapper, '您的姓名').element).toHaveProperty('value', '李经理')
  })

  it('is accessible', async () => {
    await expectAccessible(show().element)
  })
})
