import PortfolioUndo from '@/components/portfolio/PortfolioUndo.vue'
import { mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const show = () => mount(PortfolioUndo, { props: { text: '已删除：甲 · 2025' }, ...surroundings() })

describe('PortfolioUndo', () => {
  beforeEach(() => { vi.useFakeTimers() })
  afterEach(() => { vi.useRealTimers() })

  it('says what was done and has the way back under the next press of a key', async () => {
    const wrapper = show()
    expect(wrapper.get('[role="status"]').text()).toContain('已删除：甲 · 2025')
    expect(document.activeElement?.textContent).toBe('撤销')
    await wrapper.get('button').trigger('click')
    expect(wrapper.emitted('undo')).toHaveLength(1)
  })

  it('stays while somebody is on it, and ten seconds and more after', async () => {
    const wrapper = show()
    await wrapper.trigger('pointerenter')
    vi.advanceTimersByTime(60_000)
    expect(wrapper.emitted('close')).toBeUndefined()
    await wrapper.trigger('focusout')
    vi.advanceTimersByTime(10_000)
    expect(wrapper.emitted('close')).toBeUndefined()
    vi.advanceTimersByTime(5000)
    expect(wrapper.emitted('close')).toHaveLength(1)
  })

  it('goes when told to', async () => {
    const wrapper = show()
    await wrapper.trigger('keydown', { key: 'Escape' })
    await wrapper.get('button[aria-label="关闭"]').trigger('click')
    expect(wrapper.emitted('close')).toHaveLength(2)
  })

  it('is accessible', async () => {
    vi.useRealTimers()
    await expectAccessible(show().element)
  })
})
