import { layOutFlags } from '@/sections/report/layOutFlags'
import type { Flag } from '@/domain/report/Report'
import { describe, expect, it } from 'vitest'
import { ALL, report } from '../../../ui/buildCase'
import { EN, ZH } from '../buildOutline'

const say = (flags: Flag[], voice = ZH, most?: number) => layOutFlags({ ...report(), flags }, voice, most).map(block => block.kind === 'say' ? block.text : block.kind)
const unknown = (id: string, title?: Flag['title']): Flag => ({ code: 'unknown-indicator', id, share: null, ...title && { title } })
const refused = (id: string): Flag => ({ code: 'na-not-allowed', id, share: null })

describe('layOutFlags', () => {
  it('says nothing when there is nothing to say', () => {
    expect(say([])).toEqual([])
  })

  it.each<[flag: Flag, text: string]>([
    [{ code: 'na-over-cap', id: 'ship', share: 1 }, '“发货”有 100% 的权重记为不适用，超过 40%，收件时会被要求说明。'],
    [{ code: 'na-over-cap', id: 'total', share: 0.444 }, '“小标准”有 44% 的权重记为不适用，超过 40%，收件时会被要求说明。'],
    [refused('scenario-2'), '“虚拟试验”不能记为不适用，已按未评处理。'],
    [unknown('retired-3'), '1 项有答案，但不在这套标准或行业版里：答案保留，不计分。retired-3'],
  ])('says %j in words', (flag, text) => {
    expect(say([flag])).toEqual([text])
  })

  it('rounds shares, which floating point leaves just below', () => {
    const [block] = layOutFlags({ ...report(), rubric: { ...report().rubric, naCap: 0.29 }, flags: [{ code: 'na-over-cap', id: 'ship', share: 0.57 }] }, EN)
    expect(block).toEqual({ kind: 'say', as: 'note', text: '57% of “Shipping” is marked not applicable, more than 29%; an intake will ask why.' })
  })

  it('puts answers that are not counted into one line at the end, by their names where they are known', () => {
    expect(say([unknown('a', { zh: '甲', en: 'One' }), refused('scenario-2'), unknown('b')])).toEqual(['“虚拟试验”不能记为不适用，已按未评处理。', '2 项有答案，但不在这套标准或行业版里：答案保留，不计分。甲；b'])
    expect(say([unknown('a', { zh: '甲', en: 'One' }), unknown('b')], EN)).toEqual(['2 answers are not in this standard or edition; they are kept and not counted: One; b'])
  })

  it('says only how many there are beyond a limit, answers that are not counted being one', () => {
    const four = ['scenario-1', 'scenario-2', 'scenario-3', 'scenario-4'].map(refused)
    expect(say([...four.slice(0, 2), unknown('a'), unknown('b')], ZH, 3)).toHaveLength(3)
    expect(say(four, ZH, 3)).toEqual(['有 4 处需要说明，列在“方法与口径”一节。'])
    expect(say(four)).toHaveLength(4)
  })

  it('finds them in a report: shipping and stock are wholly not applicable', () => {
    expect(layOutFlags(report(ALL), EN)).toEqual(['Shipping', 'Stock'].map(title => ({ kind: 'say', as: 'note', text: `100% of “${title}” is marked not applicable, more than 40%; an intake will ask why.` })))
  })
})
