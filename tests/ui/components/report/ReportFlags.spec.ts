import ReportFlags from '@/components/report/ReportFlags.vue'
import { mount } from '@vue/test-utils'
import type { Flag } from '@/domain/report/Report'
import { describe, expect, it } from 'vitest'
import { ALL, report } from '../../buildCase'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const show = (flags: Flag[], language: 'zh' | 'en' = 'zh') => mount(ReportFlags, { props: { report: { ...report(), flags } }, ...surroundings(language) })

describe('ReportFlags', () => {
  it('says nothing when there is nothing to say', () => {
    expect(show([]).find('ul').exists()).toBe(false)
  })

  it.each<[flag: Flag, text: string]>([
    [{ code: 'na-over-cap', id: 'ship', share: 1 }, '“发货”有 100% 的权重记为不适用，超过 40%，收件时会被要求说明。'],
    [{ code: 'na-over-cap', id: 'total', share: 0.444 }, '“小标准”有 44% 的权重记为不适用，超过 40%，收件时会被要求说明。'],
    [{ code: 'na-not-allowed', id: 'scenario-2', share: null }, '“虚拟试验”不能记为不适用，已按未评处理。'],
    [{ code: 'unknown-indicator', id: 'retired-3', share: null }, '文件里有本标准没有的指标 retired-3，未计入。'],
  ])('says %j in words', (flag, text) => {
    expect(show([flag]).get('li').text()).toBe(text)
  })

  it('finds them in a report: shipping and stock are wholly not applicable', () => {
    expect(mount(ReportFlags, { props: { report: report(ALL) }, ...surroundings('en') }).findAll('li').map(item => item.text())).toEqual([
      '100% of “Shipping” is marked not applicable, more than 40%; an intake will ask why.', '100% of “Stock” is marked not applicable, more than 40%; an intake will ask why.',
    ])
  })

  it('is accessible', async () => {
    await expectAccessible(show([{ code: 'na-not-allowed', id: 'scenario-2', share: null }]).element)
  })
})
