import { describe, expect, it } from 'vitest'
import { describePlanChange } from '@/components/history/describePlanChange'
import { speak } from '@/messages/Voice'

const words = { ...speak('zh'), titleOf: (id: string) => ({ a: '产品设计' })[id] ?? id }
const action = { title: '上线排产系统', lifts: [{ indicator: 'a', from: 2, to: 4 }], state: 'planned', progress: 0 }
const ask = (part: 'settings' | 'choices' | 'efforts' | 'actions' | 'whatIfs', key: string, before: Parameters<typeof describePlanChange>[0]['before'], after: Parameters<typeof describePlanChange>[0]['after']) =>
  describePlanChange({ of: 'plan', part, key, before, after }, words)

describe('describePlanChange', () => {
  it('says what is settled about an indicator', () => {
    expect(ask('choices', 'a', null, { will: 5 })).toMatchObject({ subject: '产品设计', part: '做不做', before: '空', after: '要做到“3 级 · 局部”' })
    expect(ask('choices', 'a', { will: 5 }, { wont: true })).toMatchObject({ after: '不做' })
  })

  it('says what the plant reckons with', () => {
    expect(ask('efforts', 'a', null, [{ level: 3, months: 4, spend: 20 }])).toMatchObject({ after: '3 级：4 人月；20 万元' })
  })

  it('says what of an action has changed', () => {
    expect(ask('actions', 'x', action, { ...action, state: 'doing', progress: 30 })).toMatchObject({ subject: '行动 · 上线排产系统', part: '状态；进度', before: '未开始；0', after: '进行中；30' })
    expect(ask('actions', 'x', null, action)).toMatchObject({ before: '空', after: '上线排产系统；产品设计 → 2 级 · 全面；未开始；0' })
  })

  it('names settings', () => {
    expect(ask('settings', 'grade', null, 6)).toMatchObject({ subject: '提升计划', part: '目标档', before: '空', after: '6' })
  })
})
