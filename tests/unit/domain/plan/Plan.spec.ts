import { planSchema } from '@/domain/plan/Plan'
import { describe, expect, it } from 'vitest'

const ACTION = { title: '上排产系统', lifts: [{ indicator: 'scenario-3', from: 2, to: 5 }], state: 'doing', progress: 40 }
const act = (more: object) => ({ actions: { a1: { ...ACTION, ...more } } })
const refuse = (plan: object) => planSchema.safeParse(plan).error?.issues.map(({ path }) => path.join('.'))

describe('planSchema', () => {
  it('takes a plan in which nothing is said yet', () => {
    expect(planSchema.parse({})).toEqual({})
  })

  it('takes a plan with everything as it is', () => {
    const plan = {
      settings: { grade: 5, levels: { make: 3 }, budget: { in: 'money', most: 200 }, ask: 'budget', monthPrice: 2.5, measure: 'money', people: 3, longest: 6, startsOn: '2025-01-06', weights: { gap: 1, value: 0, effort: 1.5 } },
      choices: { 'scenario-3': { will: 5 }, 'scenario-4': { wont: true } },
      efforts: { 'scenario-3': [{ level: 2, months: 3, spend: 50 }, { level: 3 }] },
      actions: { a1: {
        ...ACTION, owner: '李铁柱', startsOn: '2025-01-06', endsOn: '2025-06-30', months: 8, budget: 60, blockedBy: '缺人', note: '先试一条线', proof: '两周不改排产', evidence: ['e1'],
        solution: { provider: '某厂商', product: '某产品' }, wave: 1, at: '2025-01-01T08:00:00+08:00', by: '王' },
      },
      whatIfs: { w1: { title: '全上', steps: { 'scenario-3': 10 }, at: '2025-01-01T08:00:00+08:00', by: '王' } },
    }
    expect(planSchema.parse(plan)).toEqual(plan)
  })

  it('knows that an action without lifts lifts nothing', () => {
    expect(planSchema.parse({ actions: { a1: { title: '开会', state: 'planned', progress: 0 } } }).actions?.a1?.lifts).toEqual([])
  })

  it.each<[what: string, plan: object, path: string]>([
    ['a negative effort', { efforts: { 'scenario-3': [{ level: 2, months: -1 }] } }, 'efforts.scenario-3.0.months'],
    ['a negative spending', { efforts: { 'scenario-3': [{ level: 2, spend: -1 }] } }, 'efforts.scenario-3.0.spend'],
    ['a level that there is not', { efforts: { 'scenario-3': [{ level: 6, months: 1 }] } }, 'efforts.scenario-3.0.level'],
    ['more than all of the progress', act({ progress: 101 }), 'actions.a1.progress'],
    ['a part of a per cent', act({ progress: 0.5 }), 'actions.a1.progress'],
    ['a step beyond the last', act({ lifts: [{ indicator: 'scenario-3', from: 2, to: 11 }] }), 'actions.a1.lifts.0.to'],
    ['a lift to nothing', act({ lifts: [{ indicator: 'scenario-3', from: 0, to: 0 }] }), 'actions.a1.lifts.0.to'],
    ['a step beyond the last in a what-if', { whatIfs: { w1: { title: '全上', steps: { 'scenario-3': 11 } } } }, 'whatIfs.w1.steps.scenario-3'],
    ['an unknown state', act({ state: 'late' }), 'actions.a1.state'],
    ['an action without a title', act({ title: '' }), 'actions.a1.title'],
    ['a day that there is not', act({ startsOn: '2025-02-30' }), 'actions.a1.startsOn'],
    ['a grade beyond the last', { settings: { grade: 11 } }, 'settings.grade'],
    ['nobody at work', { settings: { people: 0 } }, 'settings.people'],
    ['an indicator that is no id', { choices: { '场景 3': { wont: true } } }, 'choices.场景 3'],
    ['an unknown key', { goals: {} }, ''],
    ['an unknown key of an action', act({ colour: 'red' }), 'actions.a1'],
    ['an unknown setting', { settings: { speed: 1 } }, 'settings'],
  ])('refuses %s and says where it is', (_, plan, path) => {
    expect(refuse(plan)).toEqual([path])
  })

  it.each([[{ will: 11 }, '.will'], [{ will: 0 }, '.will'], [{ wont: false }, ''], [{ will: 4, wont: true }, ''], [{}, '']])('refuses %j as a choice', (choice, at) => {
    expect(refuse({ choices: { 'scenario-3': choice } })).toEqual([`choices.scenario-3${at}`])
  })
})
