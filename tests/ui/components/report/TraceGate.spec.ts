import TraceGate from '@/components/report/TraceGate.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { ALL, FEW, report } from '../../buildCase'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const show = (gate: string, shown = report(ALL), language: 'zh' | 'en' = 'zh') => mount(TraceGate, { props: { report: shown, gate }, ...surroundings(language) })
const text = (wrapper: ReturnType<typeof show>) => wrapper.findAll('p, h3, li').map(part => part.text())

describe('TraceGate', () => {
  it('says what it needs, how it is, why, and what falls short', () => {
    expect(text(show('making'))).toEqual(['“制造”至少 26 分', '现状 10.00，要求 26.00： 未通过', '制造是主业', '还不够的 1 项', '10.00 制造'])
  })

  it('shows a share in percent and the indicators that fall short', () => {
    expect(text(show('breadth', report(FEW), 'en'))).toEqual([
      'at least 40% of the applicable indicators at level 2, if only in places', 'Now 20.0 %, needed 40.0 %: undecided, depends on open ones', '4 fall short', '– Virtual test', '– Scheduling', '– Connected start', '– Stock counting',
    ])
  })

  it('names nothing that falls short of a gate that is passed', () => {
    expect(text(show('drawn'))).toEqual(['“数字画图”全面达到第 2 级', '现状 6.00，要求 4.00： 已通过'])
  })

  it('is nothing for a gate that is not there', () => {
    expect(show('nowhere').text()).toBe('')
  })

  it('is accessible', async () => {
    await expectAccessible(show('making').element.parentElement ?? document.body)
  })
})
