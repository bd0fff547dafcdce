import HistoryRestore from '@/components/history/HistoryRestore.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'
import { NOTE, RATING, titleOf } from './buildHistory'

const VALUES = [{ change: RATING, isChangedSince: true }, { change: NOTE, isChangedSince: false }]
const show = (props = {}) => mount(HistoryRestore, { props: { values: VALUES, titleOf, ...props }, ...surroundings() })

describe('HistoryRestore', () => {
  it('shows what stands there now and what would stand there', () => {
    expect(show().findAll('tbody tr').map(row => row.findAll('td').slice(1).map(cell => cell.text()))).toEqual([['2 级 · 局部', '3 级 · 全面'], ['空', '看过\n两台']])
  })

  it('warns of what has changed again since', () => {
    expect(show().text()).toContain('其中 1 处后来又改过')
    expect(show().findAll('.since')).toHaveLength(1)
    expect(show({ values: VALUES.slice(1) }).text()).not.toContain('后来')
  })

  it('speaks of a moment where all returns to one', () => {
    const dialog = show({ moment: '10月12日 09:00' })
    expect(dialog.text()).toContain('整份评估回到 10月12日 09:00 的样子，2 处会变')
    expect(dialog.text()).not.toContain('后来又改过')
  })

  it('puts back only when told to', async () => {
    const dialog = show()
    await dialog.get('.button.main').trigger('click')
    expect(dialog.emitted()).toMatchObject({ confirm: [[]] })
    await dialog.findAll('footer .button')[0]?.trigger('click')
    expect(dialog.emitted('cancel')).toHaveLength(1)
  })

  it.each([[{}, '现在已经是改动前的样子'], [{ moment: '昨天' }, '现在就是那一刻的样子']])('says when there is nothing to do: %o', (more, said) => {
    const dialog = show({ values: [], ...more })
    expect([dialog.text(), dialog.find('.button.main').exists()]).toEqual([expect.stringContaining(said), false])
  })

  it('is accessible', async () => {
    await expectAccessible(show().element)
  })
})
