import SectionTable from '@/components/section/SectionTable.vue'
import { sectionToolsKey } from '@/components/section/sectionTools'
import type { TableBlock } from '@/sections/Section'
import { mount } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'
import { buildLongTable, buildTable, row } from './buildBlocks'

const copyTable = vi.fn()
const show = (table: TableBlock, language: 'zh' | 'en' = 'zh', provide: Record<symbol, unknown> = { [sectionToolsKey]: { copyTable } }) => mount(SectionTable, { props: { table }, ...surroundings(language, provide) })
const texts = (wrapper: ReturnType<typeof show>) => wrapper.findAll('tr').map(line => line.findAll('th, td').map(cell => cell.text()))
const button = (wrapper: ReturnType<typeof show>, text: string) => wrapper.findAll('button').find(one => one.text() === text)

describe('SectionTable', () => {
  it('shows every row under the names of its columns', () => {
    expect(texts(show(buildTable()))).toEqual([['环节', '得分'], ['设计', '52.00'], ['制造', '10.00']])
  })

  it('is a table with a name, whose rows are headed by what they are about', () => {
    const wrapper = show(buildTable())
    expect(wrapper.get('table').attributes('aria-label')).toBe('各环节得分')
    expect(wrapper.findAll('thead th').map(cell => cell.attributes('scope'))).toEqual(['col', 'col'])
    expect(wrapper.findAll('tbody th').map(cell => [cell.attributes('scope'), cell.text()])).toEqual([['row', '设计'], ['row', '制造']])
    expect(wrapper.find('td').attributes('scope')).toBeUndefined()
  })

  it('names the column of each cell, for a phone where rows are cards', () => {
    expect(show(buildTable()).findAll('td').map(cell => cell.attributes('data-label'))).toEqual(['得分', '得分'])
  })

  it('leaves out the cells that a row does not have', () => {
    expect(texts(show(buildTable({ rows: [row('note', [{ text: '另有三项' }])] })))).toEqual([['环节', '得分'], ['另有三项']])
  })

  it('says why it has no row', () => {
    const wrapper = show(buildTable({ rows: [], empty: '没有差距。' }))
    expect([wrapper.text(), wrapper.find('table').exists(), wrapper.find('button').exists()]).toEqual(['没有差距。', false, false])
    expect(show(buildTable({ rows: [] })).text()).toBe('–')
  })

  it.each([[13, 10, '再看其余 3 项', 'Show 3 more'], [11, 10, '再看其余 1 项', 'Show one more'], [4, 0, '展开“差距”', 'Show “差距”']])('says how much of %i rows is folded when %i are shown', (total, shown, zh, en) => {
    const table = buildLongTable(total, shown)
    expect(button(show(table), zh)).toBeDefined()
    expect(button(show(table, 'en'), en)).toBeDefined()
  })

  it('has the folded rows while paper is made, and only then', async () => {
    const wrapper = show(buildLongTable(13, 10))
    const count = async (event: string) => {
      window.dispatchEvent(new Event(event))
      await nextTick()
      return wrapper.findAll('tbody tr').length
    }
    expect([wrapper.findAll('tbody tr').length, await count('beforeprint'), await count('afterprint')]).toEqual([10, 13, 10])
  })

  it('brings a great many in parts', async () => {
    const wrapper = show(buildLongTable(450, 10))
    await button(wrapper, '再看 200 项（其余共 440 项）')?.trigger('click')
    await button(wrapper, '再看 200 项（其余共 240 项）')?.trigger('click')
    await nextTick()
    expect(document.activeElement).toBe(wrapper.findAll('tbody tr')[210]?.element)
    await button(wrapper, '再看其余 40 项')?.trigger('click')
    expect(wrapper.findAll('tbody tr')).toHaveLength(450)
  })

  it('keeps the order where folded rows stand between others', async () => {
    const [a, b, c] = ['a', 'b', 'c'].map(id => row(id, [{ text: id }]))
    const wrapper = show(buildTable({ rows: [{ ...row('x', [{ text: 'x' }]), isFolded: true }, ...[a, b, c].flatMap(one => one ?? [])] }))
    expect(wrapper.findAll('tbody tr').map(line => line.text())).toEqual(['a', 'b', 'c'])
    await wrapper.get('button').trigger('click')
    expect(wrapper.findAll('tbody tr').map(line => line.text())).toEqual(['x', 'a', 'b', 'c'])
  })

  it('shows the rest when it is asked for, and offers it no more', async () => {
    const wrapper = show(buildLongTable(13, 10))
    await button(wrapper, '再看其余 3 项')?.trigger('click')
    expect(wrapper.findAll('button').map(one => one.text())).toEqual(['复制表格'])
    expect(wrapper.findAll('tbody tr')).toHaveLength(13)
  })

  it('leads whoever pressed to the first of the new rows', async () => {
    const wrapper = show(buildLongTable(13, 10))
    await button(wrapper, '再看其余 3 项')?.trigger('click')
    await nextTick()
    expect(document.activeElement).toBe(wrapper.findAll('tbody tr')[10]?.element)
  })

  it('keeps what was unfolded when its figures change', async () => {
    const wrapper = show(buildLongTable(13, 10))
    await button(wrapper, '再看其余 3 项')?.trigger('click')
    await wrapper.setProps({ table: buildLongTable(12, 10) })
    expect(button(wrapper, '再看其余 2 项')).toBeUndefined()
  })

  it('folds nothing when no row asks for it', () => {
    expect(show(buildTable()).text()).not.toContain('其余')
  })

  it('hands itself on to be copied', async () => {
    const table = buildTable()
    await button(show(table), '复制表格')?.trigger('click')
    expect(copyTable).toHaveBeenLastCalledWith(table)
  })

  it('has nothing to press where nobody copies, but for the rows that are folded', () => {
    expect(show(buildTable(), 'zh', {}).find('button').exists()).toBe(false)
    expect(show(buildLongTable(13, 10), 'zh', {}).findAll('button').map(one => one.text())).toEqual(['再看其余 3 项'])
  })

  it('draws a bar where the column is one', () => {
    const table = buildTable({ columns: [{ key: 'branch', title: '环节', as: 'name' }, { key: 'score', title: '得分', as: 'bar' }] })
    expect(show(table).findAll<HTMLElement>('td [aria-hidden=true] i').map(({ element }) => element.style.inlineSize)).toEqual(['52%', '10%'])
  })

  it('is accessible', async () => {
    await expectAccessible(show(buildLongTable(13, 10)).element)
  })
})
