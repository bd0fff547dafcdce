import LibraryTree from '@/components/library/LibraryTree.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { nextTick } from 'vue'
import { RUBRIC } from '../../buildCase'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const [design, ...others] = RUBRIC.root.children
const reasoned = { ...RUBRIC, root: { ...RUBRIC.root, children: design ? [{ ...design, why: { zh: '先有设计', en: 'design comes first' } }, ...others] : others } }
const show = (more: { opened?: ReadonlySet<string>, isAllOpen?: boolean } = {}, language: 'zh' | 'en' = 'zh') => mount(LibraryTree, {
  props: { rubric: reasoned, opened: new Set<string>(), isAllOpen: false, titleOf: (id: string) => id, ...more }, ...surroundings(language),
})
const branches = (wrapper: ReturnType<typeof show>) => wrapper.findAll('.branch').map(branch => [branch.get('.title').element.tagName, branch.text().replace(/\s+/g, ' ')])
const opened = (wrapper: ReturnType<typeof show>) => wrapper.findAll<HTMLDetailsElement>('details').map(({ element }) => element.open)

describe('LibraryTree', () => {
  it('shows branches as headings by depth, with their share and its reason', () => {
    expect(branches(show()).slice(0, 4)).toEqual([
      ['H3', '设计占总分 40%先有设计'], ['H4', '画图占上级 100%'], ['H3', '制造占总分 40%'], ['H4', '排产占上级 50%'],
    ])
    expect(branches(show({}, 'en'))[3]).toEqual(['H4', 'Planning50% of its parent'])
  })

  it('shows what each indicator weighs of the whole', () => {
    expect(show().findAll('summary').map(line => line.text().replace(/^(\d+)(\D+)占总分.*%(?=\d)/, '$1 $2 '))).toEqual([
      '1 数字画图 24%', '2 虚拟试验 16%', '3 智能排产 20%', '4 联网开机 20%', '5 库存盘点 20%',
    ])
  })

  it('folds out what is asked for, or everything', () => {
    expect(opened(show({ opened: new Set(['scenario-2']) }))).toEqual([false, true, false, false, false])
    expect(opened(show({ isAllOpen: true }))).toEqual([true, true, true, true, true])
  })

  it('says which indicator was folded and which one is unclear', async () => {
    const wrapper = show({ opened: new Set(['scenario-3']) })
    wrapper.get<HTMLDetailsElement>('#indicator-scenario-4').element.open = true
    expect(wrapper.emitted('fold')).toEqual([['scenario-4', true]])
    await wrapper.get('.unclear').trigger('click')
    await nextTick()
    await wrapper.get('textarea').setValue('说不清')
    await wrapper.get('form').trigger('submit')
    expect(wrapper.emitted('remark')).toEqual([['scenario-3', 1, '说不清']])
  })

  it('is accessible', async () => {
    await expectAccessible(show({ opened: new Set(['scenario-1']) }).element)
  })
})
