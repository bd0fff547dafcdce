import TransferTable from '@/components/transfer/TransferTable.vue'
import { crosswalkSchema } from '@/domain/rubric/Crosswalk'
import { planTransfer } from '@/domain/transfer/planTransfer'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import type { QuickAnswer } from '../../../unit/domain/buildAssessment'
import { buildAssessment } from '../../../unit/domain/buildAssessment'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const CROSSWALK = crosswalkSchema.parse({
  kind: 'crosswalk', formatVersion: 1, id: 'old-to-new', title: '旧到新', from: { id: 'old', version: '1.0.0' }, to: { id: 'new', version: '1.0.0' },
  entries: [
    { to: 'scenario-1', how: 'carry', from: ['scenario-1'] },
    { to: 'next-2', how: 'confirm', from: ['scenario-2', 'scenario-3'], because: { zh: '两个并成一个', en: 'two became one' } },
    { to: 'next-3', how: 'new', because: { zh: '旧版没有', en: 'not in the older list' } },
    { to: 'next-4', how: 'confirm', from: ['scenario-4'], because: { zh: '范围变了', en: 'its scope changed' } },
  ],
})
const TITLES: Record<string, string> = { 'scenario-1': '画图', 'scenario-2': '试验', 'scenario-3': '排产', 'scenario-4': '开机', 'next-2': '试验与排产', 'next-3': '智能体', 'next-4': '联网开机' }
/** One is carried over, one waits for a confirmation, one is new, and one was rated on its own. */
const MIXED: Record<string, QuickAnswer> = { 'scenario-1': 6, 'scenario-2': 5, 'scenario-3': 2, 'scenario-4': 4, 'next-4': 7 }

const plan = (answers: Record<string, QuickAnswer>) => planTransfer(CROSSWALK, buildAssessment(answers).answers)
const show = (answers = MIXED, language: 'zh' | 'en' = 'zh', hasJoined = true) => mount(TransferTable, { props: { rows: plan(answers), hasJoined, titleOf: (id: string) => TITLES[id] ?? id }, ...surroundings(language) })
type Wrapper = ReturnType<typeof show>
const groups = (wrapper: Wrapper) => wrapper.findAll('section').map(group => [group.get('h2').text(), ...group.findAll('li b').map(title => title.text())])
const item = (wrapper: Wrapper, title: string) => wrapper.findAll('li').find(row => row.get('b').text() === title) ?? wrapper.get('nothing')
const press = (wrapper: Wrapper, title: string, name: string) => item(wrapper, title).findAll('button').find(button => button.text() === name)?.trigger('click') ?? Promise.reject(new Error(`no button ${name}`))

describe('TransferTable', () => {
  it('groups the newer indicators by what is to be done, and leaves out what is not to be', () => {
    expect(groups(show())).toEqual([['待确认 1 项', '试验与排产'], ['待答 1 项', '智能体'], ['直接沿用 1 项', '画图'], ['已另行作答 1 项', '联网开机']])
    expect(groups(show({}, 'en'))).toEqual([['To rate: 4', '画图', '试验与排产', '智能体', '联网开机']])
  })

  it('says where a rating comes from and why, and what it would be', () => {
    const wrapper = show()
    expect(item(wrapper, '试验与排产').text()).toMatch(/← 2 试验；3 排产\s*两个并成一个\s*1 级 · 全面/)
    expect(item(wrapper, '智能体').text()).toMatch(/旧版没有\s*–/)
    expect(item(wrapper, '画图').text()).toMatch(/← 1 画图\s*3 级 · 全面/)
    expect(item(show(MIXED, 'en'), '联网开机').text()).toMatch(/← 4 开机\s*its scope changed\s*Level 2, throughout/)
  })

  it('proposes not-applicable when the older ones are', () => {
    expect(item(show({ 'scenario-2': 'na', 'scenario-3': 'na' }), '试验与排产').text()).toContain('不适用')
  })

  it('only shows what would become of the answers before the newer standard is answered', () => {
    expect(show(MIXED, 'zh', false).findAll('button')).toEqual([])
  })

  it('hands on a proposal that is confirmed', async () => {
    const wrapper = show()
    await press(wrapper, '试验与排产', '确认')
    expect(wrapper.emitted('confirm')).toEqual([[plan(MIXED)[1]]])
  })

  it.each([['试验与排产', '看描述再定', 'next-2'], ['智能体', '去作答', 'next-3'], ['联网开机', '看描述再定', 'next-4']])('leads for %s to its descriptions', async (title, name, indicator) => {
    const wrapper = show()
    await press(wrapper, title, name)
    expect(wrapper.emitted('look')).toEqual([[indicator]])
  })

  it('asks for nothing where a rating is carried over, and for no confirmation where there is nothing to confirm', () => {
    const wrapper = show()
    expect(['画图', '智能体', '联网开机'].map(title => item(wrapper, title).findAll('button').map(button => button.text()))).toEqual([[], ['去作答'], ['看描述再定']])
  })

  it('moves a row on when its rating comes', async () => {
    const wrapper = show()
    await wrapper.setProps({ rows: plan({ ...MIXED, 'next-2': 2 }) })
    expect(groups(wrapper)).toEqual([['待答 1 项', '智能体'], ['直接沿用 1 项', '画图'], ['已另行作答 2 项', '试验与排产', '联网开机']])
  })

  it('is accessible', async () => {
    await expectAccessible(show().element.parentElement ?? document.body)
  })
})
