import WalkPaper from '@/components/walk/WalkPaper.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'
import { buildWalk } from './buildWalk'

const show = (options: Parameters<typeof buildWalk>[1] = {}) => mount(WalkPaper, { props: { walk: buildWalk({}, options), title: '沪东阀门 · 2026' }, ...surroundings() })

describe('WalkPaper', () => {
  it('has every stop with every question, levels to circle and room to write', () => {
    const wrapper = show()
    expect(wrapper.findAll('h2').map(heading => heading.text())).toEqual(['设计室 1 题 · 2 分钟', '其他 4 题 · 8 分钟'])
    expect(wrapper.findAll('li')).toHaveLength(5)
    expect(wrapper.findAll('.room')).toHaveLength(5)
    const first = wrapper.get('li').text()
    expect(first).toContain('图纸在哪里？')
    expect(first).toContain('问 设计员')
    expect(wrapper.get('li').findAll('.circle').map(mark => mark.text()).slice(0, 4)).toEqual(['0', '1 局部', '1 全面', '2 局部'])
  })

  it('leaves skipped stops out', () => {
    expect(show({ skipped: ['other'] }).findAll('h2')).toHaveLength(1)
  })

  it('is accessible', async () => {
    await expectAccessible(show().element)
  })
})
