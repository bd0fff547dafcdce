import ReportFlags from '@/components/report/ReportFlags.vue'
import { mount } from '@vue/test-utils'
import type { Flag } from '@/domain/report/Report'
import { describe, expect, it } from 'vitest'
import { ALL, report } from '../../buildCase'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const nameOf = (indicator: string) => `名称 ${indicator}`
const show = (flags: Flag[], language: 'zh' | 'en' = 'zh') => mount(ReportFlags, { props: { report: { ...report(), flags }, nameOf }, ...surroundings(language) })
const unknown = (id: string): Flag => ({ code: 'unknown-indicator', id, share: null })
const items = (wrapper: ReturnType<typeof show>) => wrapper.findAll('li').map(item => item.text())

describe('ReportFlags', () => {
  it('says nothing when there is nothing to say', () => {
    expect(show([]).find('ul').exists()).toBe(false)
  })

  it.each<[flag: Flag, text: string]>([
    [{ code: 'na-over-cap', id: 'ship', share: 1 }, '“发货”有 100% 的权重记为不适用，超过 40%，收件时会被要求说明。'],
    [{ code: 'na-over-cap', id: 'total', share: 0.444 }, '“小标准”有 44% 的权重记为不适用，超过 40%，收件时会被要求说明。'],
    [{ code: 'na-not-allowed', id: 'scenario-2', share: null }, '“虚拟试验”不能记为不适用，已按未评处理。'],
    [unknown('retired-3'), '1 项有答案，但不在这套标准或行业版里：答案保留，不计分。名称 retired-3'],
  ])('says %j in words', (flag, text) => {
    expect(show([flag]).get('li').text()).toBe(text)
  })

  it('puts answers that are not counted into one line, by their names', () => {
    expect(items(show([unknown('a'), { code: 'na-not-allowed', id: 'scenario-2', share: null }, unknown('b')]))).toEqual([
      '“虚拟试验”不能记为不适用，已按未评处理。', '2 项有答案，但不在这套标准或行业版里：答案保留，不计分。名称 a；名称 b',
    ])
    expect(items(show([unknown('a'), unknown('b')], 'en'))).toEqual(['2 answers are not in this standard or edition; they are kept and not counted: 名称 a; 名称 b'])
  })

  it('is open for a few and folded for many, with their number', () => {
    const refused = ['scenario-1', 'scenario-2', 'scenario-3', 'scenario-4'].map((id): Flag => ({ code: 'na-not-allowed', id, share: null }))
    const few = show([...refused.slice(0, 2), unknown('a'), unknown('b')])
    expect([few.get('details').element.open, few.get('summary').text()]).toEqual([true, '有 3 处需要说明'])
    const many = show([...refused, unknown('a')])
    expect([many.get('details').element.open, many.get('summary').text()]).toEqual([false, '有 5 处需要说明'])
  })

  it('finds them in a report: shipping and stock are wholly not applicable', () => {
    expect(items(mount(ReportFlags, { props: { report: report(ALL), nameOf }, ...surroundings('en') }))).toEqual([
      '100% of “Shipping” is marked not applicable, more than 40%; an intake will ask why.', '100% of “Stock” is marked not applicable, more than 40%; an intake will ask why.',
    ])
  })

  it('is accessible', async () => {
    await expectAccessible(show([{ code: 'na-not-allowed', id: 'scenario-2', share: null }, unknown('a')]).element)
  })
})
