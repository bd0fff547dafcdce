import WalkHead from '@/components/walk/WalkHead.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import type { StopId } from '@/domain/walk/planWalk'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'
import { buildWalk, readStop } from './buildWalk'

const show = (at = 0, also: StopId[] = [], language: 'zh' | 'en' = 'zh') => {
  const [question] = readStop(buildWalk(), at).questions
  if (!question) throw new Error('There is no question.')
  return mount(WalkHead, { props: { question: { ...question, also } }, ...surroundings(language) })
}

describe('WalkHead', () => {
  it('asks, and says whom to ask and where to look', () => {
    const wrapper = show()
    expect(wrapper.get('h1').text()).toBe('数字画图')
    expect(wrapper.findAll('p').map(line => line.text())).toEqual(['图纸在哪里？', '问 设计员', '看 设计室'])
  })

  it('shows the title alone where a standard says no more', () => {
    const wrapper = show(1)
    expect([wrapper.get('h1').text(), wrapper.findAll('p').length]).toEqual(['虚拟试验', 0])
  })

  it('names other places, or other persons', () => {
    expect(show(1, ['warehouse', 'lab']).text()).toContain('也可以看：仓库、实验室与化验室')
    expect(show(1, ['quality', 'it'], 'en').text()).toContain('Can also be asked of: Quality, IT')
  })

  it('is accessible', async () => {
    await expectAccessible(show(0, ['lab']).element)
  })
})
