import { usePrinting } from '@/components/library/usePrinting'
import { mount } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import { surroundings } from '../../surroundings'
import { until } from '../../until'

const show = () => {
  const wrapper = mount(defineComponent({
    setup() {
      const { isPrinting, print } = usePrinting(() => '小标准 1.0.0')
      return () => h('button', { onClick: print }, isPrinting.value ? 'all' : 'folded')
    },
  }), surroundings())
  return wrapper
}
afterEach(() => vi.unstubAllGlobals())

describe('usePrinting', () => {
  it('shows everything before the dialog of the browser opens, and folds again after it', async () => {
    document.title = '数诊'
    const wrapper = show()
    const seen: string[] = []
    vi.stubGlobal('print', () => {
      dispatchEvent(new Event('beforeprint'))
      seen.push(wrapper.text(), document.title)
      dispatchEvent(new Event('afterprint'))
    })
    await wrapper.get('button').trigger('click')
    await until(() => expect(seen).toEqual(['all', '小标准 1.0.0']))
    await until(() => expect(wrapper.text()).toBe('folded'))
    expect(document.title).toBe('数诊')
  })

  it('does so, too, when the menu of the browser prints', async () => {
    const wrapper = show()
    dispatchEvent(new Event('beforeprint'))
    await Promise.resolve()
    expect(wrapper.text()).toBe('all')
    dispatchEvent(new Event('afterprint'))
  })

  it('leaves no title behind when the page is left meanwhile', () => {
    document.title = '数诊'
    const wrapper = show()
    dispatchEvent(new Event('beforeprint'))
    wrapper.unmount()
    expect(document.title).toBe('数诊')
  })
})
