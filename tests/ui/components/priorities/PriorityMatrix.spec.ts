import PriorityMatrix from '@/components/priorities/PriorityMatrix.vue'
import type { Priority } from '@/domain/priorities/rankLifts'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const priority = (indicator: string, months: number, points: number): Priority => ({ indicator, from: 2, to: 4, gap: 2, value: points / 2, points, months, index: 50 })
const show = (priorities: Priority[]) => mount(PriorityMatrix, { props: { priorities, titleOf: (id: string) => `指标 ${id}` }, ...surroundings() })

describe('PriorityMatrix', () => {
  it('draws a numbered dot for each, and says the first three in words', () => {
    const wrapper = show([priority('a', 1, 2), priority('b', 4, 1), priority('c', 2, 1), priority('d', 9, 1)])
    expect(wrapper.findAll('.dot').map(dot => dot.text())).toEqual(['1', '2', '3', '4'])
    expect(wrapper.get('[role="img"]').attributes('aria-label')).toBe('第 1 名 指标 a：加 2.00 分，1.0 人月；第 2 名 指标 b：加 1.00 分，4.0 人月；第 3 名 指标 c：加 1.00 分，2.0 人月')
  })

  it('names the ends of its axes', () => {
    expect(show([priority('a', 14.4, 0.8)]).text()).toContain('投入，最多 14.4 人月')
  })

  it('is accessible', async () => {
    await expectAccessible(show([priority('a', 1, 2)]).element)
  })
})
