import { explainKey } from '@/components/report/useExplain'
import SectionPassage from '@/components/section/SectionPassage.vue'
import type { PassageBlock } from '@/sections/Section'
import { mount } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const explain = vi.fn()
const trace = { kind: 'score', node: 'design', reading: 'point' } as const
const show = (more: Partial<PassageBlock> = {}) => mount(SectionPassage, { props: { block: { kind: 'passage', id: 'design', title: '设计', level: 3, standing: '52.00 分，第 3 级', trace, text: '图纸都在系统里。', ...more } }, ...surroundings('zh', { [explainKey]: explain }) })

describe('SectionPassage', () => {
  it('says what the level of a branch means, under its name and standing', () => {
    const wrapper = show()
    expect(wrapper.get('h3').text().replace(/\s+/g, ' ')).toBe('3设计 52.00 分，第 3 级')
    expect(wrapper.get('p').text()).toBe('图纸都在系统里。')
  })

  it('opens where the score comes from', async () => {
    await show().get('button').trigger('click')
    expect(explain).toHaveBeenLastCalledWith(trace)
  })

  it('has a dash where nothing can be said of the level, and 0 where it is nothing', () => {
    expect(show({ level: null, standing: '评得太少', trace: undefined }).get('h3').text()).toMatch(/^–设计/)
    expect(show({ level: 0 }).get('h3').text()).toMatch(/^0设计/)
  })

  it('reads the level out once, with the standing', () => {
    expect(show().get('h3 i').attributes('aria-hidden')).toBe('true')
  })

  it('is accessible', async () => {
    await expectAccessible(show().element)
  })
})
