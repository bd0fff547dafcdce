import AnswerNotApplicable from '@/components/answer/AnswerNotApplicable.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { readIndicator } from '../../buildCase'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const show = (reason: string | null = null) => mount(AnswerNotApplicable, { props: { indicator: readIndicator(), reason }, ...surroundings() })
type Wrapper = ReturnType<typeof show>
const press = (wrapper: Wrapper, name: string) => wrapper.findAll('button').find(button => button.text().startsWith(name))?.trigger('click') ?? Promise.reject(new Error(`no button ${name}`))
const buttons = (wrapper: Wrapper) => wrapper.findAll('button').map(button => button.text())

describe('AnswerNotApplicable', () => {
  it('offers itself on one line', () => {
    const wrapper = show()
    expect(wrapper.get('button').text()).toContain('不适用，并说明理由')
    expect(wrapper.find('textarea').exists()).toBe(false)
  })

  it('keeps a reason that is typed and not confirmed', async () => {
    const wrapper = show()
    await press(wrapper, '–不适用')
    await wrapper.get('textarea').setValue('没有这道')
    expect(wrapper.emitted('draft')).toEqual([['没有这道']])
    const again = mount(AnswerNotApplicable, { props: { indicator: readIndicator(), reason: null, draft: '没有这道' }, ...surroundings() })
    expect(again.get<HTMLTextAreaElement>('textarea').element.value).toBe('没有这道')
    await press(again, '记为不适用')
    expect([again.emitted('mark'), again.emitted('draft')]).toEqual([[['没有这道']], [[null]]])
  })

  describe('with a reason that the edition suggests', () => {
    const SUGGESTION = { edition: '汽车版', text: '总装厂不做铸造' }
    const suggest = (more: { reason?: string | null, draft?: string } = {}) => mount(AnswerNotApplicable, {
      props: { indicator: readIndicator(), reason: null, suggestion: SUGGESTION, ...more }, ...surroundings(),
    })
    const text = (wrapper: ReturnType<typeof suggest>) => wrapper.get('textarea').element.value

    it('is open with the reason filled in, and says where it comes from', () => {
      const wrapper = suggest()
      expect(text(wrapper)).toBe('总装厂不做铸造')
      expect(wrapper.text()).toContain('汽车版通常不适用，理由已填好；符合实际就确认，否则取消后评分。')
    })

    it('marks nothing before the user confirms', async () => {
      const wrapper = suggest()
      expect(wrapper.emitted()).toEqual({})
      await wrapper.findAll('button').find(button => button.text() === '记为不适用')?.trigger('click')
      expect(wrapper.emitted('mark')).toEqual([['总装厂不做铸造']])
    })

    it('goes away when it is cancelled, without marking', async () => {
      const wrapper = suggest()
      await wrapper.findAll('button').find(button => button.text() === '取消')?.trigger('click')
      expect(wrapper.find('textarea').exists()).toBe(false)
      expect(wrapper.emitted('mark')).toBeUndefined()
    })

    it('gives way to what the user has typed', () => {
      expect(text(suggest({ draft: '没有铸造车间' }))).toBe('没有铸造车间')
    })

    it('says no more of it once a reason is given', () => {
      const wrapper = suggest({ reason: '没有铸造车间' })
      expect(text(wrapper)).toBe('没有铸造车间')
      expect(wrapper.text()).not.toContain('汽车版')
    })

    it('comes with the next indicator and goes with it', async () => {
      const wrapper = show()
      await wrapper.setProps({ indicator: readIndicator('scenario-3'), suggestion: SUGGESTION })
      expect(text(wrapper)).toBe('总装厂不做铸造')
      await wrapper.setProps({ indicator: readIndicator('scenario-4'), suggestion: undefined })
      expect(wrapper.find('textarea').exists()).toBe(false)
    })

    it('folds away once the indicator is rated', async () => {
      const wrapper = suggest()
      await wrapper.setProps({ suggestion: undefined })
      expect(wrapper.find('textarea').exists()).toBe(false)
    })

    it('opens when another standard on the screen suggests it', async () => {
      const wrapper = show()
      await wrapper.setProps({ suggestion: SUGGESTION })
      expect(text(wrapper)).toBe('总装厂不做铸造')
    })

    it('is accessible', async () => {
      await expectAccessible(suggest().element)
    })
  })

  it('is not there where an indicator always applies', () => {
    const wrapper = mount(AnswerNotApplicable, { props: { indicator: { ...readIndicator(), notApplicable: { allowed: false } }, reason: null }, ...surroundings() })
    expect(wrapper.text()).toBe('')
  })

  it('asks for the reason, with the usual case, and puts the keyboard there', async () => {
    const wrapper = show()
    await press(wrapper, '–不适用')
    await new Promise(resolve => { setTimeout(resolve) })
    expect(wrapper.get('label').text()).toBe('为什么不适用？')
    expect(wrapper.text()).toContain('通常只有这种情况才不适用：来图加工。')
    expect(document.activeElement).toBe(wrapper.get('textarea').element)
  })

  it('opens for the key N of the group beside it', async () => {
    const wrapper = show()
    await wrapper.vm.open()
    expect(wrapper.find('textarea').exists()).toBe(true)
    expect(wrapper.emitted('mark')).toBeUndefined()
  })

  it('marks with the reason, without blanks around it', async () => {
    const wrapper = show()
    await wrapper.vm.open()
    await wrapper.get('textarea').setValue('  没有这道工序\n')
    await press(wrapper, '记为不适用')
    expect(wrapper.emitted('mark')).toEqual([['没有这道工序']])
  })

  it('insists on a reason and says so', async () => {
    const wrapper = show()
    await wrapper.vm.open()
    await wrapper.get('textarea').setValue('   ')
    await press(wrapper, '记为不适用')
    expect(wrapper.emitted('mark')).toBeUndefined()
    const field = wrapper.get('textarea')
    expect(field.attributes('aria-invalid')).toBe('true')
    expect(wrapper.get(`[id="${field.attributes('aria-describedby')}"]`).text()).toContain('请写一句理由')
    expect(document.activeElement).toBe(field.element)
  })

  it('closes without marking', async () => {
    const wrapper = show()
    await wrapper.vm.open()
    await press(wrapper, '取消')
    expect(wrapper.find('textarea').exists()).toBe(false)
    expect(wrapper.emitted('mark')).toBeUndefined()
  })

  it('shows the reason given, to change it or to take it back', async () => {
    const wrapper = show('来图加工')
    expect(wrapper.get('textarea').element.value).toBe('来图加工')
    expect(buttons(wrapper)).toEqual(['保存理由', '改为适用'])
    expect(wrapper.get('button').element.disabled).toBe(true)
    await wrapper.get('textarea').setValue('只来图加工')
    await press(wrapper, '保存理由')
    await press(wrapper, '改为适用')
    expect([wrapper.emitted('mark'), wrapper.emitted('clear')]).toEqual([[['只来图加工']], [[]]])
  })

  it('does not carry a reason over to the next indicator', async () => {
    const wrapper = show()
    await wrapper.vm.open()
    await wrapper.get('textarea').setValue('没有这道工序')
    await wrapper.setProps({ indicator: readIndicator('scenario-3') })
    expect(wrapper.find('textarea').exists()).toBe(false)
    await wrapper.vm.open()
    expect(wrapper.get('textarea').element.value).toBe('')
  })

  it('is accessible, with and without its fault', async () => {
    const wrapper = show()
    await expectAccessible(wrapper.element)
    await wrapper.vm.open()
    await press(wrapper, '记为不适用')
    await expectAccessible(wrapper.element)
  })
})
