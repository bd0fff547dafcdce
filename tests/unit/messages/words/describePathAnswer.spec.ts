import type { Impossible } from '@/domain/path/Path'
import { describePathAnswer } from '@/messages/words/describePathAnswer'
import { describe, expect, it } from 'vitest'
import { RUBRIC } from '../../../ui/buildCase'
import { liftOf, pathOf } from '../../domain/path/pathOf'

type Answer = Parameters<typeof describePathAnswer>[1]
const say = (answer: Answer, language: 'zh' | 'en' = 'zh') => describePathAnswer(language, answer, RUBRIC).split('\n')

describe('describePathAnswer', () => {
  it('names what a settled choice presupposes and does not get, one line each', () => {
    const answer: Answer = { is: 'conflict', conflicts: [{ indicator: 'scenario-1', step: 4, highest: 2, needs: 'scenario-5' }, { indicator: 'scenario-3', step: 4, highest: 0, needs: null }] }
    expect(say(answer)).toEqual([
      '“数字画图”定为要做到“2 级 · 全面”，但它的前提“库存盘点”到不了。请把前提改为可做，或放开这一项。',
      '“智能排产”定为要做到“2 级 · 全面”，但它最多只能到“未开展”。请放开这一项。',
    ])
    expect(say(answer, 'en')[0]).toMatch(/^“Digital drawing” is settled to reach “Level 2, throughout”, but “Stock counting”/)
  })

  describe('where no way leads to the target', () => {
    const impossible = (more: Partial<Impossible> = {}): Answer => ({ is: 'impossible', impossible: { highest: { score: 62.5, grade: 2 }, gates: [], branches: [], held: [], ...more } })

    it('names gates, parts and what was settled against', () => {
      const answer = impossible({ gates: ['drawn', 'making'], branches: ['ship'], held: ['scenario-1', 'scenario-3'] })
      expect(say(answer)).toEqual([
        '走不到这个目标：允许做的都做到最高，也只到62.50 分、第 2 档。', '过不去的门槛：“数字画图”全面达到第 2 级；“制造”至少 26 分。', '仍达不到目标的部分：发货。',
        '挡在路上的“不做”：数字画图；智能排产。放开其中几项再试。',
      ])
      expect(say(answer, 'en')[3]).toBe('Settled as not to be done, and in the way: Digital drawing; Scheduling. Release some of them and try again.')
    })

    it('asks for a lower target where nothing was', () => {
      expect(say(impossible(), 'en')).toEqual(['No way leads to this target: with everything lifted as far as it may be, it is 62.50 points, grade 2.', 'Nothing that is settled as not to be done is in the way; choose a lower target, or check what is marked not applicable.'])
    })
  })

  describe('where the budget is not enough', () => {
    const cheapest = pathOf([liftOf('scenario-3', 2, 5, { months: 16, money: 40 })], { money: 40 })
    const nearest = pathOf([liftOf('scenario-3', 2, 4, { months: 10, money: 25 })], { money: 25, after: { score: 25, grade: 2 } })

    it('says what is missing, and the most that it buys', () => {
      const answer: Answer = { is: 'over-budget', goal: { grade: 3 }, budget: { in: 'months', most: 12 }, cheapest, nearest }
      expect(say(answer)).toEqual(['这笔预算不够：到目标至少要 16.0 人月，预算 12.0 人月，差 4.0 人月。', '这笔预算最多做到 25.00 分、第 2 档，用 10.0 人月。'])
      expect(say(answer, 'en')[1]).toBe('The most that the budget buys is 25.00 points, grade 2, for 10.0 person-months.')
    })

    it('reckons in the unit of the budget', () => {
      expect(say({ is: 'over-budget', goal: {}, budget: { in: 'money', most: 30 }, cheapest, nearest })).toEqual(['这笔预算不够：到目标至少要 40.0 万元，预算 30.0 万元，差 10.0 万元。', '这笔预算最多做到 25.00 分、第 2 档，用 25.0 万元。'])
    })

    it('says when what is settled costs more by itself', () => {
      expect(say({ is: 'over-budget', goal: {}, budget: { in: 'months', most: 1 }, cheapest, nearest: null })[1]).toBe('光是定为要做的就超出预算。请加预算，或放开其中几项。')
    })
  })
})
