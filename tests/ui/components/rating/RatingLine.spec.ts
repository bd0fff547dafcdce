import RatingLine from '@/components/rating/RatingLine.vue'
import type { Rating } from '@/domain/assessment/Answer'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const show = (rating: Rating, isCounted = false) => mount(RatingLine, { props: { source: 'assessor', rating, isCounted }, ...surroundings() })

describe('RatingLine', () => {
  it('says whose rating, what, by whom, when and why', () => {
    const text = show({ step: 3, by: '李工', at: '2024-05-06T09:30:00+08:00', why: '只有二号线' }).text()
    expect(text).toContain('诊断人员 2 级 · 局部')
    expect(text).toContain('李工 · 2024年5月6日')
    expect(text).toContain('只有二号线')
  })

  it('gives the reason of not-applicable, once', () => {
    const text = show({ notApplicable: '没有这道工序', why: '没有这道工序' }).text()
    expect(text).toContain('不适用')
    expect(text.match(/没有这道工序/g)).toHaveLength(1)
  })

  it('says when there is no reason', () => {
    expect(show({ step: 0 }).text()).toBe('诊断人员 未开展 没有写理由')
  })

  it('marks the rating that counts', () => {
    expect(show({ step: 0, why: '看过' }, true).text()).toContain('计入结果')
    expect(show({ step: 0, why: '看过' }).text()).not.toContain('计入结果')
  })

  it('is accessible', async () => {
    await expectAccessible(show({ step: 3, why: '只有二号线' }, true).element)
  })
})
