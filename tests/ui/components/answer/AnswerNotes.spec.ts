import AnswerNotes from '@/components/answer/AnswerNotes.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const show = (note?: string) => mount(AnswerNotes, { props: { indicator: 'scenario-1', note }, ...surroundings() })
const area = (wrapper: ReturnType<typeof show>) => wrapper.get<HTMLTextAreaElement>('textarea')

describe('AnswerNotes', () => {
  it('shows the note under its label', () => {
    const wrapper = show('见到停机卡')
    expect(area(wrapper).element.value).toBe('见到停机卡')
    expect(wrapper.get<HTMLLabelElement>('label').element.control).toBe(area(wrapper).element)
  })

  it('hands on what is typed, for the indicator it is typed for', async () => {
    const wrapper = show()
    await area(wrapper).setValue('见')
    await area(wrapper).setValue('见到')
    expect(wrapper.emitted('note')).toEqual([['scenario-1', '见'], ['scenario-1', '见到']])
  })

  it('hands on an emptied note', async () => {
    const wrapper = show('见到')
    await area(wrapper).setValue('')
    expect(wrapper.emitted('note')).toEqual([['scenario-1', '']])
  })

  it('changes to the note of the next indicator without writing anything', async () => {
    const wrapper = show('甲')
    await wrapper.setProps({ indicator: 'scenario-3', note: undefined })
    expect(area(wrapper).element.value).toBe('')
    await wrapper.setProps({ indicator: 'scenario-4', note: '乙' })
    expect(area(wrapper).element.value).toBe('乙')
    expect(wrapper.emitted('note')).toBeUndefined()
  })

  it('shows a note that another tab changes', async () => {
    const wrapper = show('甲')
    await wrapper.setProps({ note: '甲乙' })
    expect(area(wrapper).element.value).toBe('甲乙')
  })

  it('keeps what is being written here while another tab writes too', async () => {
    const wrapper = show('甲')
    await area(wrapper).trigger('focus')
    await area(wrapper).setValue('甲丙')
    await wrapper.setProps({ note: '乙' })
    expect(area(wrapper).element.value).toBe('甲丙')
    await area(wrapper).trigger('blur')
    expect(area(wrapper).element.value).toBe('乙')
  })

  it('is accessible', async () => {
    await expectAccessible(show('见').element)
  })
})
