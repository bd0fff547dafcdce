import { useSectionTools } from '@/components/section/sectionTools'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { defineComponent, h } from 'vue'
import { surroundings } from '../../surroundings'

describe('useSectionTools', () => {
  it('has no tool where nobody provides one, without a warning', () => {
    const Reader = defineComponent({
      setup() {
        const tools = useSectionTools()
        return () => h('output', Object.keys(tools).length)
      },
    })
    expect(mount(Reader, surroundings()).text()).toBe('0')
  })
})
