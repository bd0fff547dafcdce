import PathLifts from '@/components/path/PathLifts.vue'
import type { Lift } from '@/domain/path/Path'
import type { Choice } from '@/domain/path/PathStart'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { liftOf } from '../../../unit/domain/path/pathOf'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

function show({ money = null, choices = {}, own = [], offers = 0, language = 'zh' }: { offers?: number, money?: number | null, choices?: Record<string, Choice>, own?: string[], language?: 'zh' | 'en' } = {}) {
  const shown = (lift: Lift, title: string, why: string[]) => ({ ...lift, money, title, branch: '制造', why, solutions: lift.indicator === 'plan' ? offers : 0 })
  const lifts = [shown(liftOf('plan', 2, 5), '智能排产', ['你定了要做', '不做它怎么都到不了']), shown(liftOf('start', 0, 1, { months: 0.6, isAssumed: true }), '联网开机', [])]
  return mount(PathLifts, { props: { lifts, choices, own: new Set(own), linkTo: (indicator: string) => ({ name: 'answer', params: { id: 'a1', indicator } }), linkToSolutions: (indicator: string) => ({ name: 'solutions', params: { id: 'a1' }, query: { indicator } }) }, ...surroundings(language) })
}
const rows = (wrapper: ReturnType<typeof show>) => wrapper.findAll('tbody tr').map(row => row.findAll('th, td').slice(0, -1).map(cell => cell.text()))

describe('PathLifts', () => {
  it('shows from where to where, what it takes and adds, and why', () => {
    const wrapper = show()
    expect(wrapper.get('table').attributes('aria-label')).toBe('要做的')
    expect(rows(wrapper)).toEqual([
      ['智能排产 制造', '1 级 · 全面 → 3 级 · 局部', '6.0', '+7.50', '你定了要做；不做它怎么都到不了'],
      ['联网开机 制造', '未开展 → 1 级 · 局部', '约 0.6', '+2.50', ''],
    ])
  })

  it('has a column of money once there is a price', () => {
    const heads = (wrapper: ReturnType<typeof show>) => wrapper.findAll('thead th').map(cell => cell.text())
    expect(heads(show())).toEqual(['指标', '现状 → 做到', '人月', '总分加', '为什么在里面', '做不做'])
    expect(heads(show({ money: 12 }))).toContain('万元')
    expect(rows(show({ money: 12 }))[0]?.[3]).toBe('12.0')
  })

  it('leads to the question of each indicator', () => {
    expect(show().findAll('a').map(link => [link.text(), link.attributes('href')])).toEqual([['智能排产', '/assessments/a1/answer/plan'], ['联网开机', '/assessments/a1/answer/start']])
  })

  it('leads to what a catalogue offers for it', () => {
    expect(show({ offers: 3 }).findAll('a').map(link => [link.text(), link.attributes('href')])[1]).toEqual(['3 项方案', '/assessments/a1/solutions?indicator=plan'])
  })

  it('opens the effort of one, and says where it is the plant’s own', async () => {
    const wrapper = show({ own: ['start'] })
    await wrapper.get('button[aria-label="改投入：联网开机"]').trigger('click')
    expect(wrapper.emitted('effort')).toEqual([['start']])
    expect(wrapper.findAll('tbody tr').map(row => row.text().includes('本厂的数'))).toEqual([false, true])
  })

  it('settles what is done about one', async () => {
    const wrapper = show({ choices: { start: { will: 1 } } })
    const [plan, start] = wrapper.findAll('select')
    expect([plan?.element.value, start?.element.value]).toEqual(['', '1'])
    await plan?.setValue('wont')
    await start?.setValue('')
    expect(wrapper.emitted('choose')).toEqual([['plan', { wont: true }], ['start', null]])
  })

  it('speaks English', () => {
    expect(rows(show({ language: 'en' }))[1]?.slice(1, 4)).toEqual(['Not started → Level 1, in places', 'about 0.6', '+2.50'])
  })

  it('is accessible', async () => {
    await expectAccessible(show({ money: 12, own: ['start'], choices: { plan: { will: 5 } } }).element)
  })
})
