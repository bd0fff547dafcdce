import RubricChanges from '@/components/rubric/RubricChanges.vue'
import type { Gate } from '@/domain/rubric/Gate'
import { compareRubrics } from '@/domain/rubric/compareRubrics'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import type { RubricFileInput } from '../../../unit/domain/buildRubric'
import { branch, buildRubric, indicator, leaf } from '../../../unit/domain/buildRubric'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const anchors = (second: string) => ['一', second, '三', '四', '五'].map(zh => ({ zh, en: zh }))
const gate = (id: string, atLeast = 20): Gate => ({ id, kind: 'branch-score', grade: 3, branch: 'make', atLeast })
const build = (children: [string, number][], more: Partial<RubricFileInput> = {}) => buildRubric([branch('make', 100, children.map(([id, weight]) => leaf(id, weight)))], {
  indicators: children.map(([id]) => indicator(id, { title: { zh: `名称${id}`, en: `Name ${id}` } })), ...more,
})
const BEFORE = build([['scenario-1', 50], ['scenario-2', 50]])
type Rubric = typeof BEFORE
const show = (after: Rubric, language: 'zh' | 'en' = 'zh', before = BEFORE, more: { isOpen?: boolean, titleOf?: (id: string) => string } = {}) => mount(RubricChanges, {
  props: { comparison: compareRubrics(before, after), ...more }, ...surroundings(language),
})
const folds = (wrapper: ReturnType<typeof show>) => wrapper.findAll('details').filter(fold => fold.isVisible()).map(fold => fold.get('summary').text())
const fold = (wrapper: ReturnType<typeof show>, name: string) => wrapper.findAll('details').find(part => part.get('summary').text() === name) ?? wrapper.get('nothing')

/** Differs in everything. */
const AFTER = build([['scenario-1', 60], ['scenario-3', 40]], {
  cuts: [10, 20, 30, 40, 50, 60, 70, 80, 90, 95], gates: [gate('new', 30), { ...gate('kept', 40), why: { zh: '制造是主业', en: 'making is the business' } }],
  indicators: [
    indicator('scenario-1', { title: { zh: '新名称', en: 'New name' }, question: { zh: '新问题？', en: 'New question?' }, lookFor: { zh: ['看板'], en: ['a board'] }, anchors: anchors('新的第二级') }),
    indicator('scenario-3', { title: { zh: '名称3', en: 'Name 3' } }),
  ],
})
const FULL_BEFORE = build([['scenario-1', 50], ['scenario-2', 50]], {
  gates: [gate('old'), gate('kept')],
  indicators: [indicator('scenario-1', { title: { zh: '旧名称', en: 'Old name' }, anchors: anchors('旧的第二级') }), indicator('scenario-2', { title: { zh: '名称2', en: 'Name 2' } })],
})

describe('RubricChanges', () => {
  it('says that nothing differs', () => {
    expect(show(BEFORE).text()).toBe('没有差别。')
  })

  it('folds what differs by kind, with the number of each', () => {
    const wrapper = show(AFTER, 'zh', FULL_BEFORE)
    expect(folds(wrapper)).toEqual(['新增 1 项', '停用 1 项', '1 项权重变化', '1 项文字有改动', '3 道门槛有变化'])
    expect(wrapper.text()).toContain('分数线有变化')
  })

  it.each([false, true])('is folded out at first: %s', isOpen => {
    expect(show(AFTER, 'zh', FULL_BEFORE, { isOpen }).findAll<HTMLDetailsElement>('details').every(({ element }) => element.open === isOpen)).toBe(true)
  })

  it('leaves out what does not differ', () => {
    const wrapper = show(build([['scenario-1', 30], ['scenario-2', 70]]), 'en')
    expect(folds(wrapper)).toEqual(['2 weights differ'])
    expect(wrapper.text()).not.toContain('Cuts')
  })

  it('names what was added and dropped by number and title', () => {
    const wrapper = show(AFTER, 'zh', FULL_BEFORE)
    expect(fold(wrapper, '新增 1 项').findAll('li').map(item => item.text())).toEqual(['3 名称3'])
    expect(fold(wrapper, '停用 1 项').findAll('li').map(item => item.text())).toEqual(['2 名称2'])
  })

  it('shows both shares of the whole and which way it went', () => {
    expect(show(build([['scenario-1', 30], ['scenario-2', 70]])).findAll('tbody tr').map(row => row.findAll('td').map(cell => cell.text()))).toEqual([
      ['1 名称scenario-1', '50.00 %', '30.00 % ↓'], ['2 名称scenario-2', '50.00 %', '70.00 % ↑'],
    ])
  })

  it('shows what was reworded before and after, and names the other parts', () => {
    const texts = fold(show(AFTER, 'zh', FULL_BEFORE), '1 项文字有改动')
    expect(texts.get('dt').text()).toBe('1 新名称')
    expect(texts.findAll('dd').map(part => part.text().replace(/\s+/g, ' '))).toEqual(['名称 旧名称 新名称', '问题 新问题？', '2 旧的第二级 新的第二级', '现场看什么'])
    expect([texts.findAll('del').map(part => part.text()), texts.findAll('ins').map(part => part.text())]).toEqual([['旧名称', '旧的第二级'], ['新名称', '新问题？', '新的第二级']])
  })

  it('only names a text that differs in the other language', () => {
    const other = build([['scenario-1', 50], ['scenario-2', 50]], { indicators: [indicator('scenario-1', { title: { zh: '名称scenario-1', en: 'Another name' } }), indicator('scenario-2', { title: { zh: '名称scenario-2', en: 'Name scenario-2' } })] })
    expect(show(other).findAll('dd').map(part => part.text())).toEqual(['名称'])
    expect(show(other, 'en').findAll('dd').map(part => part.text().replace(/\s+/g, ' '))).toEqual(['title Name scenario-1 Another name'])
  })

  it('says which gates came, went and changed, and why', () => {
    expect(fold(show(AFTER, 'en', FULL_BEFORE), '3 gates differ').findAll('li').map(item => item.text())).toEqual(['added new', 'dropped old', 'changed kept making is the business'])
  })

  it('puts gates in words where the titles are known', () => {
    const worded = fold(show(AFTER, 'en', FULL_BEFORE, { titleOf: () => 'Making' }), '3 gates differ').findAll('li').map(item => item.text())
    expect(worded[0]).toMatch(/^added .*3.*“Making” at 30 points or more$/)
  })

  it('says so when only the cuts differ', () => {
    const wrapper = show({ ...BEFORE, cuts: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] })
    expect(folds(wrapper)).toEqual([])
    expect(wrapper.text()).toContain('分数线有变化')
  })

  it('is accessible', async () => {
    await expectAccessible(show(AFTER, 'zh', FULL_BEFORE).element)
  })
})
