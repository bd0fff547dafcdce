import { usePrinting } from '@/components/section/usePrinting'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { defineComponent, h, nextTick } from 'vue'
import { surroundings } from '../../surroundings'

const show = () => mount(defineComponent({ setup() {
  const isPrinting = usePrinting()
  return () => h('output', String(isPrinting.value))
} }), surroundings())

describe('usePrinting', () => {
  it('is true from when the page is made ready for paper until that is over', async () => {
    const wrapper = show()
    const after = async (event: string) => {
      window.dispatchEvent(new Event(event))
      await nextTick()
      return wrapper.text()
    }
    expect([wrapper.text(), await after('beforeprint'), await after('afterprint')]).toEqual(['false', 'true', 'false'])
  })
})
