import DifferenceSummary from '@/components/difference/DifferenceSummary.vue'
import type { RatingComparison } from '@/domain/ratings/compareRatings'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'
import { buildComparison } from './buildPair'

const COMPARISON = buildComparison({ 'scenario-1': { self: { step: 6 }, assessor: { step: 3 } }, 'scenario-2': { self: { step: 2 }, assessor: { step: 2 } } })
const show = (more: Partial<RatingComparison> = {}, language: 'zh' | 'en' = 'zh') => mount(DifferenceSummary, { props: { comparison: { ...COMPARISON, ...more } }, ...surroundings(language) })

describe('DifferenceSummary', () => {
  it('says in words who rates higher, and by how much', () => {
    // (3 + 0) / 2 steps = 0.75 levels.
    expect(show().text()).toContain('企业平均比诊断人员高 0.8 级')
    expect(show({ bias: -0.6 }).text()).toContain('诊断人员平均比企业高 0.6 级')
    expect(show({ bias: 0.04 }).text()).toContain('两方平均不相上下')
    expect(show({ bias: null }).text()).toContain('还没有两方都打了级别的指标')
  })

  it('says how many are exactly the same', () => {
    expect(show().text()).toContain('50%，2 项里有 1 项')
  })

  it('gives kappa with a plain reading, whose bands it follows, and from how many', () => {
    const text = show({ kappa: { value: 0.7349, reason: null }, stepPairs: 42 }).text()
    expect(text).toContain('0.73，较为一致')
    expect(text).toContain('Cohen 1968，平方权重，按 42 项')
    expect(text).toContain('Landis 和 Koch 1977')
  })

  it('says why there is no kappa', () => {
    expect(show().text()).toContain('不足 20 项（现在 2 项）')
    expect(show({ kappa: { value: null, reason: 'no-variation' } }).text()).toContain('有一方给的全是同一个评分')
  })

  it('is accessible', async () => {
    await expectAccessible(show({}, 'en').element)
  })
})
