import TraceFigure from '@/components/report/TraceFigure.vue'
import { explainKey } from '@/components/report/useExplain'
import { mount } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const explain = vi.fn()
const subject = { kind: 'gap', indicator: 'scenario-1' } as const
const show = (value: number | null, more: { decimals?: number, unit?: string } = {}) => mount(TraceFigure, { props: { value, subject, ...more }, ...surroundings('en', { [explainKey]: explain }) })

describe('TraceFigure', () => {
  it('shows two decimals, or as many as wanted, and a unit', () => {
    expect(show(31).text()).toBe('31.00')
    expect(show(31.26, { decimals: 1, unit: ' %' }).text()).toBe('31.3 %')
    expect(show(0).text()).toBe('0.00')
  })

  it('opens where it comes from', async () => {
    const wrapper = show(31)
    expect(wrapper.get('button').attributes('title')).toBe('Show where this number comes from')
    await wrapper.get('button').trigger('click')
    expect(explain).toHaveBeenCalledExactlyOnceWith(subject)
  })

  it('is a dash without a number, and not a button', () => {
    expect(show(null).text()).toBe('–')
    expect(show(null).find('button').exists()).toBe(false)
  })

  it('does nothing where no report explains numbers', async () => {
    const wrapper = mount(TraceFigure, { props: { value: 1, subject }, ...surroundings() })
    await expect(wrapper.get('button').trigger('click')).resolves.toBeUndefined()
  })

  it('is accessible', async () => {
    await expectAccessible(show(31).element)
  })
})
