import AnswerNotes from '@/components/answer/AnswerNotes.vue'
import type { Evidence } from '@/domain/assessment/Evidence'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { readIndicator } from '../../buildCase'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const PIECES: Evidence[] = [
  { id: 'e1', indicators: ['scenario-1'], kind: 'photo', title: '停机卡', place: '夹板' },
  { id: 'e2', indicators: ['scenario-1'], kind: 'system-record', title: '发布记录' },
]
const show = (note?: string, evidence: Evidence[] = []) => mount(AnswerNotes, { props: { indicator: readIndicator(), note, evidence }, ...surroundings() })
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
    await wrapper.setProps({ indicator: readIndicator('scenario-3'), note: undefined })
    expect(area(wrapper).element.value).toBe('')
    await wrapper.setProps({ indicator: readIndicator('scenario-4'), note: '乙' })
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

  it('keeps a piece of evidence that is typed and not added, for its own indicator', async () => {
    const wrapper = show()
    const [title] = wrapper.findAll('form input')
    await title?.setValue('九月排程')
    expect(wrapper.emitted('draft')).toEqual([['evidence-title/scenario-1', '九月排程']])
    const drafts = { 'evidence-title/scenario-1': '九月排程', 'evidence-place/scenario-3': '别处' }
    const again = mount(AnswerNotes, { props: { indicator: readIndicator(), note: undefined, evidence: [], drafts }, ...surroundings() })
    expect(again.findAll<HTMLInputElement>('form input').map(({ element }) => element.value)).toEqual(['九月排程', ''])
    await again.get('form').trigger('submit')
    expect(again.emitted('draft')).toEqual([['evidence-title/scenario-1', null], ['evidence-place/scenario-1', null]])
  })

  it('names what usually supports the rating', () => {
    expect(show().text()).toContain('常见佐证：更改单；发布记录')
  })

  it('lists evidence with kind, title and place, and drops a piece', async () => {
    const wrapper = show(undefined, PIECES)
    expect(wrapper.findAll('li > span').map(item => item.text())).toEqual(['照片 停机卡 · 夹板', '系统记录 发布记录'])
    await wrapper.get('button[aria-label="移除 发布记录"]').trigger('click')
    expect(wrapper.emitted('drop')).toEqual([['e2']])
  })

  it('adds a piece and is ready for the next one', async () => {
    const wrapper = show()
    const [title, place] = wrapper.findAll('form input')
    await wrapper.get('select').setValue('interview')
    await title?.setValue('  班长谈话 ')
    await place?.setValue(' 车间 ')
    await wrapper.get('form').trigger('submit')
    expect(wrapper.emitted('add')).toEqual([[{ indicators: ['scenario-1'], kind: 'interview', title: '班长谈话', place: '车间' }]])
    expect(wrapper.findAll<HTMLInputElement>('form input').map(({ element }) => element.value)).toEqual(['', ''])
  })

  it('leaves out an empty place', async () => {
    const wrapper = show()
    await wrapper.findAll('form input')[0]?.setValue('制度')
    await wrapper.get('form').trigger('submit')
    expect(wrapper.emitted('add')).toEqual([[{ indicators: ['scenario-1'], kind: 'document', title: '制度' }]])
  })

  it('adds nothing without a title', async () => {
    const wrapper = show()
    expect(wrapper.get<HTMLButtonElement>('form button').element.disabled).toBe(true)
    await wrapper.findAll('form input')[0]?.setValue('  ')
    await wrapper.get('form').trigger('submit')
    expect(wrapper.emitted('add')).toBeUndefined()
  })

  it('is accessible', async () => {
    await expectAccessible(show('见', PIECES).element)
  })
})
