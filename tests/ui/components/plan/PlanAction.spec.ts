import PlanAction from '@/components/plan/PlanAction.vue'
import type { Action } from '@/domain/plan/Plan'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { actionOf } from '../../../unit/domain/plan/actionOf'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const INDICATORS = [{ id: 'plan', title: '智能排产', step: 3 }, { id: 'start', title: '联网开机', step: 0 }]
const PIECES = [{ id: 'e1', title: '验收单' }, { id: 'e2', title: '看板照片' }]
const SOLUTIONS = [{ provider: '某厂商', product: '排产 3.0', price: '60 万' }, { provider: '另一家', product: '排产 3.0', price: '面议' }]
const FULL: Partial<Action> = {
  lifts: [{ indicator: 'plan', from: 2, to: 5 }], state: 'blocked', progress: 40, owner: '李铁柱', startsOn: '2025-01-06', endsOn: '2025-03-31', months: 8.5, budget: 60, blockedBy: '缺人', proof: '两周不改排产', note: '先试一条线', evidence: ['e2'],
}
const show = (more: Partial<Action> = {}, { pieces = PIECES, solutions = [], language = 'zh' }: { pieces?: typeof PIECES, solutions?: typeof SOLUTIONS, language?: 'zh' | 'en' } = {}) =>
  mount(PlanAction, { props: { action: actionOf('上排产系统', more), indicators: INDICATORS, solutions, pieces }, ...surroundings(language) })
type Shown = ReturnType<typeof show>
/** The field under a label that begins so. */
function field(wrapper: Shown, label: string) {
  const id = wrapper.findAll('label').find(one => one.text().startsWith(label))?.attributes('for')
  return wrapper.get<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>(`[id="${id}"]`)
}
const press = (wrapper: Shown, text: string) => wrapper.findAll('button').find(button => button.text() === text)?.trigger('click')
const alerts = (wrapper: Shown) => wrapper.findAll('[role=alert]').map(alert => alert.text())

describe('PlanAction', () => {
  it('shows everything about an action', () => {
    const wrapper = show(FULL)
    expect(['做什么', '状态', '进度', '负责人', '开始', '完成期限', '投入（人月）', '预算（万元）', '卡在哪里', '怎样算完成', '备注'].map(label => field(wrapper, label).element.value))
      .toEqual(['上排产系统', 'blocked', '40', '李铁柱', '2025-01-06', '2025-03-31', '8.5', '60', '缺人', '两周不改排产', '先试一条线'])
    expect(wrapper.get('li').text()).toContain('智能排产')
    expect(wrapper.findAll<HTMLInputElement>('input[type=checkbox]').map(({ element }) => element.checked)).toEqual([false, true])
    expect(wrapper.text()).toContain('进度 40%')
  })

  it.each<[label: string, value: string, change: Partial<Action>]>([
    ['负责人', '王工', { owner: '王工' }], ['负责人', '', { owner: undefined }], ['开始', '2025-02-01', { startsOn: '2025-02-01' }], ['开始', '', { startsOn: undefined }],
    ['完成期限', '2025-12-31', { endsOn: '2025-12-31' }], ['完成期限', '', { endsOn: undefined }], ['投入（人月）', '2.5', { months: 2.5 }], ['投入（人月）', '', { months: undefined }],
    ['预算（万元）', '0', { budget: 0 }], ['预算（万元）', '', { budget: undefined }], ['卡在哪里', '没钱', { blockedBy: '没钱' }], ['卡在哪里', '', { blockedBy: undefined }],
    ['怎样算完成', '看板上线', { proof: '看板上线' }], ['怎样算完成', '', { proof: undefined }], ['备注', '第一行\n第二行', { note: '第一行\n第二行' }], ['备注', '', { note: undefined }],
    ['进度', '65', { progress: 65 }], ['做什么', '上 MES', { title: '上 MES' }], ['状态', 'doing', { state: 'doing' }], ['状态', 'dropped', { state: 'dropped' }],
  ])('keeps at once that “%s” is %j', async (label, value, change) => {
    const wrapper = show(FULL)
    await field(wrapper, label).setValue(value)
    expect(wrapper.emitted('change')?.at(-1)).toStrictEqual([change])
  })

  it('takes all of it for done when it is done, and what was said before when it is not', async () => {
    const wrapper = show({ progress: 40 })
    await field(wrapper, '状态').setValue('done')
    expect(wrapper.emitted('change')).toEqual([[{ state: 'done' }]])
    await wrapper.setProps({ action: actionOf('上排产系统', { state: 'done', progress: 40 }) })
    const progress = field(wrapper, '进度')
    expect([progress.element.value, progress.attributes('disabled'), wrapper.text().includes('进度 100%')]).toEqual(['100', '', true])
    await wrapper.setProps({ action: actionOf('上排产系统', { state: 'doing', progress: 40 }) })
    expect([progress.element.value, progress.attributes('disabled')]).toEqual(['40', undefined])
  })

  it('asks what holds it up only while something does', async () => {
    const wrapper = show({ state: 'doing', blockedBy: '缺人' })
    expect(wrapper.text()).not.toContain('卡在哪里')
    await wrapper.setProps({ action: actionOf('上排产系统', FULL) })
    expect(field(wrapper, '卡在哪里').element.value).toBe('缺人')
  })

  it('never keeps an action without a title, and says so', async () => {
    const wrapper = show()
    const title = field(wrapper, '做什么')
    for (const text of ['', '  ']) await title.setValue(text)
    expect([wrapper.emitted('change'), title.attributes('aria-invalid'), alerts(wrapper)]).toEqual([undefined, 'true', ['写上做什么，这项行动才会存下来。']])
    await title.setValue('上 MES')
    expect([wrapper.emitted('change'), title.attributes('aria-invalid'), alerts(wrapper)]).toEqual([[[{ title: '上 MES' }]], 'false', []])
  })

  it('says that the end lies before the beginning', () => {
    const wrapper = show({ startsOn: '2025-03-31', endsOn: '2025-03-30' })
    expect([alerts(wrapper), field(wrapper, '完成期限').attributes('aria-invalid')]).toEqual([['完成期限早于开始，请改其中一个。'], 'true'])
    expect([show({ startsOn: '2025-03-31', endsOn: '2025-03-31' }), show({ endsOn: '2025-03-31' }), show({ startsOn: '2025-03-31' })].flatMap(alerts)).toEqual([])
  })

  it('keeps no effort that is no number', async () => {
    const wrapper = show()
    for (const text of ['八', '-1', '10001']) await field(wrapper, '投入（人月）').setValue(text)
    expect(wrapper.emitted('change')).toBeUndefined()
    expect(alerts(wrapper)).toHaveLength(1)
  })

  it('hands on what it lifts', async () => {
    const wrapper = show(FULL)
    await wrapper.get('.add select').setValue('start')
    expect(wrapper.emitted('change')).toEqual([[{ lifts: [{ indicator: 'plan', from: 2, to: 5 }, { indicator: 'start', from: 0, to: 1 }] }]])
  })

  it('keeps which solution of a catalogue is chosen, and that none is', async () => {
    const wrapper = show({}, { solutions: SOLUTIONS })
    const choice = field(wrapper, '用哪个方案')
    expect([choice.element.value, choice.findAll('option').map(option => option.text())]).toEqual(['', ['还没定', '某厂商 · 排产 3.0', '另一家 · 排产 3.0']])
    await choice.setValue('另一家 · 排产 3.0')
    await choice.setValue('')
    expect(wrapper.emitted('change')).toStrictEqual([[{ solution: { provider: '另一家', product: '排产 3.0' } }], [{ solution: undefined }]])
  })

  it('shows a chosen solution also when no catalogue has it, and asks for none where there is none', () => {
    const old = { provider: '老厂商', product: '旧产品' }
    const options = (...given: Parameters<typeof show>) => field(show(...given), '用哪个方案').findAll('option').map(option => option.text())
    expect(field(show({ solution: old }), '用哪个方案').element.value).toBe('老厂商 · 旧产品')
    expect([options({ solution: old }), options({ solution: { provider: '某厂商', product: '排产 3.0' } }, { solutions: SOLUTIONS }).length]).toEqual([['还没定', '老厂商 · 旧产品'], 3])
    expect(show().text()).not.toContain('用哪个方案')
  })

  it('takes pieces of evidence in and out', async () => {
    const wrapper = show(FULL)
    const [first, second] = wrapper.findAll('input[type=checkbox]')
    await first?.setValue(true)
    await second?.setValue(false)
    expect(wrapper.emitted('change')).toStrictEqual([[{ evidence: ['e2', 'e1'] }], [{ evidence: undefined }]])
  })

  it('says how to come by evidence where there is none', () => {
    const wrapper = show({}, { pieces: [] })
    expect([wrapper.find('input[type=checkbox]').exists(), wrapper.text().includes('关联的指标还没有佐证')]).toEqual([false, true])
  })

  it('is a dialog that closes, or drops the action', async () => {
    const wrapper = show()
    expect(wrapper.get('dialog').attributes('aria-label')).toBe('改行动')
    await press(wrapper, '好了')
    await wrapper.get('button[aria-label="关闭"]').trigger('click')
    expect([wrapper.emitted('close')?.length, wrapper.emitted('drop')]).toEqual([2, undefined])
    await press(wrapper, '删除这项行动')
    expect([wrapper.emitted('close')?.length, wrapper.emitted('drop')?.length]).toEqual([2, 1])
  })

  it('calls off what comes from the period before, once', async () => {
    const wrapper = show()
    await wrapper.setProps({ isCarried: true })
    await press(wrapper, '不做了')
    expect([wrapper.emitted('drop')?.length, wrapper.text().includes('删除这项行动')]).toEqual([1, false])
    await wrapper.setProps({ action: actionOf('上排产系统', { state: 'dropped' }) })
    expect(wrapper.findAll('footer button').map(button => button.text())).toEqual(['好了'])
  })

  it('speaks English', () => {
    const wrapper = show(FULL, { language: 'en' })
    expect([wrapper.get('h2').text(), field(wrapper, 'Held up by').element.value, field(wrapper, 'Status').findAll('option').map(option => option.text())])
      .toEqual(['Edit action', '缺人', ['Not begun', 'Under way', 'Blocked', 'Done', 'Dropped']])
  })

  it('is accessible', async () => {
    await expectAccessible(show({ ...FULL, endsOn: '2025-01-01' }, { solutions: SOLUTIONS }).element)
  })
})
