import ReportMethod from '@/components/report/ReportMethod.vue'
import type { Report } from '@/domain/report/Report'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { report } from '../../buildCase'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const show = (language: 'zh' | 'en' = 'zh', edition: Report['rubric']['edition'] = null) => mount(ReportMethod, {
  props: { report: { ...report(), rubric: { ...report().rubric, naCap: 0.35, hash: 'abc123', edition } } }, ...surroundings(language),
})

describe('ReportMethod', () => {
  it('states the rules with the figures of the standard', () => {
    const text = show().text()
    expect(text).toContain('一个分支超过 35% 不适用会被标出')
    expect(text).toContain('答满 60% 权重后给暂定分')
    expect(text).toContain('分数线 6 · 16 · 26 · 36 · 46 · 56 · 66 · 76 · 86 · 96')
    expect(text).not.toMatch(/[{}]/)
  })

  it('names standard, edition, version and hash', () => {
    expect(show('en').text()).toContain('Small standard · test-standard 1.0.0sha256:abc123')
    expect(show('en', { id: 'automotive', title: { zh: '汽车版', en: 'Automotive edition' } }).text()).toContain('Small standard · Automotive edition · test-standard 1.0.0')
  })

  it('says whose ratings count, those of nobody left out', () => {
    const say = (sources: Report['sources'], notApplicable: number, language: 'zh' | 'en' = 'zh') => mount(ReportMethod, {
      props: { report: { ...report(), sources, coverage: { ...report().coverage, notApplicable } } }, ...surroundings(language),
    }).text()
    expect(say({ agreed: 12, assessor: 3, self: 67 }, 5)).toContain('计入结果的评分：商定 12 项、诊断人员 3 项、企业自评 67 项。另有 5 项不适用。')
    expect(say({ agreed: 0, assessor: 0, self: 4 }, 0)).toContain('计入结果的评分：企业自评 4 项。')
    expect(say({ agreed: 0, assessor: 0, self: 4 }, 0)).not.toContain('不适用。')
    expect(say({ agreed: 2, assessor: 0, self: 4 }, 1, 'en')).toContain('Ratings that count: Agreed 2; Factory 4. One more is not applicable.')
    expect(say({ agreed: 0, assessor: 0, self: 0 }, 0)).toContain('还没有评分。')
  })

  it('is accessible', async () => {
    await expectAccessible(show().element)
  })
})
