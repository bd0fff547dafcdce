import PortfolioMenu from '@/components/portfolio/PortfolioMenu.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { defineComponent, h } from 'vue'
import { buildRow } from '../../../unit/domain/portfolio/buildRow'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

/** The menu under its button, as in a row. */
function show(row = buildRow('甲')) {
  const Row = defineComponent({ setup: (_, { attrs }) => () => h('div', [h('button', { 'aria-label': '操作' }, '⋯'), h(PortfolioMenu, { row, ...attrs })]) })
  const wrapper = mount(Row, surroundings())
  return { wrapper, menu: wrapper.getComponent(PortfolioMenu) }
}

describe('PortfolioMenu', () => {
  it.each([
    [buildRow('甲'), ['看报告', '再建一份…', '归档', '删除']], [buildRow('甲', { archivedAt: '2025-06-01T08:00:00.000Z' }), ['看报告', '再建一份…', '移出归档', '删除']],
    [buildRow('甲', { removedAt: '2025-06-01T08:00:00.000Z' }), ['恢复', '彻底删除']],
  ])('offers what can be done with a row where it lies: %#', (row, offered) => {
    expect(show(row).menu.findAll('.item').map(item => item.text())).toEqual(offered)
  })

  it('closes with what was chosen', async () => {
    const { menu } = show()
    await menu.findAll('button')[2]?.trigger('click')
    expect([menu.emitted('act'), menu.emitted('close')]).toEqual([[['remove']], [[]]])
  })

  it('closes on Escape and gives the focus back to its button', () => {
    const { wrapper, menu } = show()
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }))
    expect(menu.emitted('close')).toBeUndefined()
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))
    expect(menu.emitted('close')).toHaveLength(1)
    expect(document.activeElement).toBe(wrapper.get('button').element)
  })

  it('closes when somebody presses or goes elsewhere, not on its own button', () => {
    const { wrapper, menu } = show()
    wrapper.get('button').element.dispatchEvent(new Event('pointerdown', { bubbles: true }))
    expect(menu.emitted('close')).toBeUndefined()
    document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }))
    document.body.dispatchEvent(new Event('focusin', { bubbles: true }))
    expect(menu.emitted('close')).toHaveLength(2)
  })

  it('is accessible', async () => {
    await expectAccessible(show().wrapper.element)
  })
})
