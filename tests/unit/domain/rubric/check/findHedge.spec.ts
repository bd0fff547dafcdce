import { findHedge, findShareWord } from '@/domain/rubric/check/findHedge'
import { describe, expect, it } from 'vitest'

describe('findHedge', () => {
  it.each([
    ['设备数据得到较好的利用', '较好'],
    ['制度基本实现上线', '基本实现'],
    ['班组长逐步改用看板', '逐步'],
    ['An effective system is in place', 'effective'],
    ['Data is used to some extent', 'some extent'],
    ['Processes are CONTINUOUSLY IMPROVED', 'continuously improv'],
  ])('finds the hedge in “%s”', (text, word) => {
    expect(findHedge(text)).toBe(word)
  })

  it.each(['班组长早会按前一班的停机记录排当天的点检', 'The foreman plans checks by the stops of the shift before', ''])('finds nothing in “%s”', text => {
    expect(findHedge(text)).toBeNull()
  })
})

describe('findShareWord', () => {
  it.each([
    ['部分设备已联网', '部分'],
    ['80% 的订单', '%'],
    ['所有车间共用一套编码', '所有'],
    ['Most of the machines report', 'Most of'],
    ['The line is partly automated', 'partly'],
    ['Half of the orders', 'Half of'],
  ])('finds the share in “%s”', (text, word) => {
    expect(findShareWord(text)).toBe(word)
  })

  it.each(['设备状态每班记录一次', 'Staff carefully allot the orders', 'A fullyear calendar', ''])('finds nothing in “%s”', text => {
    expect(findShareWord(text)).toBeNull()
  })
})
