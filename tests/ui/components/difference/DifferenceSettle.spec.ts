import DifferenceSettle from '@/components/difference/DifferenceSettle.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'
import type { Opinions } from './buildPair'
import { buildPair } from './buildPair'

const NA = { notApplicable: '没有这道工序' }
const show = (opinions: Partial<Opinions> = {}, { draft, mayBeNa }: { draft?: string, mayBeNa?: boolean } = {}) => mount(DifferenceSettle, {
  props: { pair: buildPair({ self: { step: 6 }, assessor: { step: 3 }, ...opinions }, { mayBeNa }), draft }, ...surroundings(),
})
type Wrapper = ReturnType<typeof show>
const choose = (wrapper: Wrapper, value: string) => wrapper.get(`input[value="${value}"]`).setValue()
const settle = (wrapper: Wrapper) => wrapper.get('form').trigger('submit')
const press = (wrapper: Wrapper, code: string, shiftKey = false) => wrapper.get('fieldset').trigger('keydown', { code, key: code.replace('Digit', ''), shiftKey })
const chosen = (wrapper: Wrapper) => wrapper.findAll<HTMLInputElement>('input').find(({ element }) => element.checked)?.element.value ?? null

describe('DifferenceSettle', () => {
  it('offers both ratings and another one, with nothing chosen', () => {
    const wrapper = show()
    expect(wrapper.findAll('fieldset label').map(label => label.text().replace(/选一级.*/, ''))).toEqual(['按企业自评3 级 · 全面', '按诊断人员2 级 · 局部', '另定一级'])
    expect(chosen(wrapper)).toBeNull()
  })

  it('takes one of the two, with who was followed as the reason when none is given', async () => {
    const wrapper = show()
    await choose(wrapper, 'assessor')
    await settle(wrapper)
    expect(wrapper.emitted('settle')).toEqual([[{ step: 3, why: '采用诊断人员的评分' }]])
    const other = show()
    await choose(other, 'self')
    await other.get('textarea').setValue(' 补了记录 ')
    await settle(other)
    expect(other.emitted('settle')).toEqual([[{ step: 6, why: '补了记录' }]])
  })

  it('takes another step with its reason, and insists on one', async () => {
    const wrapper = show()
    await wrapper.get('select').setValue('5')
    expect(chosen(wrapper)).toBe('other')
    await settle(wrapper)
    expect(wrapper.emitted('settle')).toBeUndefined()
    expect(wrapper.get('[role="alert"]').text()).toContain('写一句理由')
    expect(wrapper.get('textarea').attributes('aria-invalid')).toBe('true')
    expect(document.activeElement).toBe(wrapper.get('textarea').element)
    await wrapper.get('textarea').setValue('两条线之间')
    await settle(wrapper)
    expect(wrapper.emitted('settle')).toEqual([[{ step: 5, why: '两条线之间' }]])
  })

  it('says when nothing is chosen, another one without its level included', async () => {
    const wrapper = show()
    await settle(wrapper)
    expect(wrapper.get('[role="alert"]').text()).toBe('请先选定按哪一个。')
    await choose(wrapper, 'other')
    await settle(wrapper)
    expect(wrapper.get('[role="alert"]').text()).toBe('请先选定按哪一个。')
    expect(wrapper.emitted('settle')).toBeUndefined()
  })

  it('is settled with the keys of the questionnaire', async () => {
    const wrapper = show()
    await press(wrapper, 'Digit3')
    expect(chosen(wrapper)).toBe('self')
    await press(wrapper, 'Digit2', true)
    expect(chosen(wrapper)).toBe('assessor')
    await press(wrapper, 'Digit5')
    expect([chosen(wrapper), wrapper.get('select').element.value]).toEqual(['other', '10'])
    await press(wrapper, 'Digit0')
    expect(wrapper.get('select').element.value).toBe('0')
    await press(wrapper, 'Digit3')
    await press(wrapper, 'Enter')
    expect(wrapper.emitted('settle')).toEqual([[{ step: 6, why: '采用企业自评' }]])
  })

  it('agrees on not-applicable only where the indicator allows it', async () => {
    const barred = show({ self: NA }, { mayBeNa: false })
    expect(barred.get<HTMLInputElement>('input[value="self"]').element.disabled).toBe(true)
    expect(barred.text()).toContain('这一项不能记为不适用。')
    expect(barred.findAll('option').map(option => option.text())).not.toContain('不适用')
    await press(barred, 'KeyN')
    expect(chosen(barred)).toBeNull()
    const allowed = show({ self: NA })
    await press(allowed, 'KeyN')
    await settle(allowed)
    expect(allowed.emitted('settle')).toEqual([[{ notApplicable: '没有这道工序', why: '采用企业自评' }]])
    const other = show()
    await other.get('select').setValue('na')
    await other.get('textarea').setValue('外协了')
    await settle(other)
    expect(other.emitted('settle')).toEqual([[{ notApplicable: '外协了', why: '外协了' }]])
  })

  it('keeps a reason that is typed and not confirmed, until it is', async () => {
    const wrapper = show()
    await wrapper.get('textarea').setValue('补了')
    expect(wrapper.emitted('draft')).toEqual([['补了']])
    expect(show({}, { draft: '补了' }).get('textarea').element.value).toBe('补了')
    await choose(wrapper, 'self')
    await wrapper.get('textarea').trigger('keydown', { key: 'Enter', ctrlKey: true })
    expect(wrapper.emitted('settle')).toHaveLength(1)
    expect(wrapper.emitted('draft')?.at(-1)).toEqual([null])
  })

  it('is reopened with what was agreed, and can be withdrawn', async () => {
    const wrapper = show({ agreed: { step: 4, why: '各让一步' } })
    expect([chosen(wrapper), wrapper.get('select').element.value, wrapper.get('textarea').element.value]).toEqual(['other', '4', '各让一步'])
    expect(wrapper.findAll('.does button').map(button => button.text())).toEqual(['改为这个，看下一项', '先跳过', '撤回商定'])
    await wrapper.get('.danger').trigger('click')
    expect(wrapper.emitted()).toMatchObject({ withdraw: [[]], draft: [['各让一步']] })
    expect(show().findAll('.does button').map(button => button.text())).toEqual(['商定，看下一项', '先跳过'])
  })

  it('is accessible, with and without its faults', async () => {
    const wrapper = show()
    await expectAccessible(wrapper.element)
    await settle(wrapper)
    await expectAccessible(wrapper.element)
  })
})
