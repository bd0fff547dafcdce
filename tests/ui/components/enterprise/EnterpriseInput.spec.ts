import EnterpriseInput from '@/components/enterprise/EnterpriseInput.vue'
import type { TextField } from '@/components/enterprise/FIELDS'
import { FIELDS } from '@/components/enterprise/FIELDS'
import type { EnterpriseForm, FormChange } from '@/components/enterprise/EnterpriseForm'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'
import { languageKey } from '@/messages/useText'
import type { DOMWrapper } from '@vue/test-utils'
import { mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick, ref } from 'vue'
import { buildForm, CREDIT_CODE } from './buildForm'

beforeEach(() => { vi.useFakeTimers() })
afterEach(() => { vi.useRealTimers() })

function mountInput(field: TextField = FIELDS.staff, form: EnterpriseForm = buildForm(), more: { options?: string[] } = {}) {
  // `emitted()` is empty after unmounting.
  const changes: FormChange[] = []
  const wrapper = mount(EnterpriseInput, { props: { field, form, label: '从业人员', ...more, onChange: (change: FormChange) => changes.push(change) }, ...surroundings() })
  const input = wrapper.get('input')
  return { wrapper, input, changes: () => changes, drafts: () => wrapper.emitted('draft') ?? [] }
}

/** Types without leaving the field; `setValue` would also send `change`. */
async function type(input: Pick<DOMWrapper<HTMLInputElement>, 'element' | 'trigger'>, text: string) {
  input.element.value = text
  await input.trigger('input')
}

describe('EnterpriseInput', () => {
  it('shows the stored value', () => {
    expect(mountInput(FIELDS.staff, buildForm({ enterprise: { staff: 620 } })).input.element.value).toBe('620')
  })

  it('saves every letter, so that nothing typed is missing while all is said to be saved', async () => {
    const { input, changes } = mountInput()
    await type(input, '6')
    await type(input, '62')
    await input.trigger('blur')
    expect(changes()).toEqual([{ enterprise: { staff: 6 } }, { enterprise: { staff: 62 } }])
  })

  it.each(['blur', 'change'])('saves at once on %s, and then shows the text as it is stored', async (event) => {
    const { input, changes } = mountInput()
    await type(input, '１，２００人')
    await input.trigger(event)
    expect(changes()).toEqual([{ enterprise: { staff: 1200 } }])
    expect(input.element.value).toBe('1200')
  })

  it('saves what was typed a moment before the screen goes away', async () => {
    const { wrapper, input, changes } = mountInput()
    await type(input, '620')
    wrapper.unmount()
    expect(changes()).toEqual([{ enterprise: { staff: 620 } }])
  })

  it('saves what was typed a moment before the window is closed or hidden', async () => {
    const closed = mountInput()
    await type(closed.input, '620')
    window.dispatchEvent(new Event('beforeunload'))
    expect(closed.changes()).toHaveLength(1)
    const hidden = mountInput()
    await type(hidden.input, '620')
    document.dispatchEvent(new Event('visibilitychange'))
    expect(hidden.changes()).toHaveLength(1)
  })

  it('removes the value when it is cleared', async () => {
    const { input, changes } = mountInput(FIELDS.staff, buildForm({ enterprise: { staff: 620 } }))
    await type(input, '')
    await input.trigger('blur')
    expect(changes()).toEqual([{ enterprise: { staff: undefined } }])
  })

  it('keeps a text that is not valid as a draft, says what to do and what counts meanwhile', async () => {
    const { wrapper, input, changes, drafts } = mountInput(FIELDS.staff, buildForm({ enterprise: { staff: 620 } }))
    await type(input, '三百')
    await input.trigger('blur')
    expect(changes()).toEqual([])
    expect(drafts()).toEqual([['enterprise.staff', '三百']])
    expect(input.element.value).toBe('三百')
    expect(input.attributes('aria-invalid')).toBe('true')
    expect(wrapper.text()).toContain('看不出“三百”是多少。请只写数字，例如 1200。改好之前仍按“620”计。')
  })

  it('shows a draft again, with what is wrong, instead of the stored value', () => {
    const { wrapper, input } = mountInput(FIELDS.staff, buildForm({ enterprise: { staff: 620 } }, { 'enterprise.staff': '三百' }))
    expect(input.element.value).toBe('三百')
    expect(wrapper.text()).toContain('看不出“三百”是多少')
  })

  it('shows a draft that is read from the database only after the screen is there', async () => {
    const { wrapper, input } = mountInput()
    await wrapper.setProps({ form: buildForm({}, { 'enterprise.staff': '三百' }) })
    expect(input.element.value).toBe('三百')
    expect(input.attributes('aria-invalid')).toBe('true')
  })

  it('forgets the draft once the text is valid, and takes the error away at once', async () => {
    const { wrapper, input, drafts, changes } = mountInput(FIELDS.staff, buildForm({}, { 'enterprise.staff': '三百' }))
    await type(input, '300')
    expect(wrapper.text()).not.toContain('看不出')
    await input.trigger('blur')
    expect(changes()).toEqual([{ enterprise: { staff: 300 } }])
    expect(drafts()).toEqual([['enterprise.staff', null]])
  })

  it('forgets a draft of its own that the database has not given back yet', async () => {
    const { input, drafts } = mountInput()
    await type(input, '三百')
    await input.trigger('blur')
    await type(input, '300')
    await input.trigger('blur')
    expect(drafts()).toEqual([['enterprise.staff', '三百'], ['enterprise.staff', null]])
  })

  it('corrects nobody in the middle of writing', async () => {
    const { wrapper, input } = mountInput(FIELDS.creditCode)
    await type(input, '91350100')
    vi.advanceTimersByTime(400)
    await nextTick()
    expect(wrapper.text()).not.toContain('应为 18 位')
    await input.trigger('blur')
    expect(wrapper.text()).toContain('应为 18 位，现在是 8 位')
  })

  it('waits with its message until a press is over, so that the pressed button stays under the pointer', async () => {
    const { wrapper, input, drafts } = mountInput(FIELDS.creditCode)
    await type(input, '91350100')
    document.dispatchEvent(new Event('pointerdown'))
    await input.trigger('blur')
    expect(wrapper.text()).not.toContain('应为 18 位')
    document.dispatchEvent(new Event('pointerup'))
    vi.advanceTimersByTime(100)
    await nextTick()
    expect(wrapper.text()).toContain('应为 18 位')
    expect(drafts()).toHaveLength(1)
  })

  it('does not save half a word while an input method is composing', async () => {
    const { input, changes } = mountInput(FIELDS.name)
    input.element.value = 'shang'
    input.element.dispatchEvent(new InputEvent('input', { isComposing: true }))
    vi.advanceTimersByTime(1000)
    expect(changes()).toEqual([])
    input.element.value = '上海'
    await input.trigger('compositionend')
    vi.advanceTimersByTime(400)
    expect(changes()).toEqual([{ enterprise: { name: '上海' } }])
  })

  it('does not let an older value from the database overwrite a newer text', async () => {
    const { wrapper, input } = mountInput()
    await type(input, '6')
    vi.advanceTimersByTime(400)
    await type(input, '62')
    await input.trigger('blur')
    await wrapper.setProps({ form: buildForm({ enterprise: { staff: 6 } }) })
    expect(input.element.value).toBe('62')
    await wrapper.setProps({ form: buildForm({ enterprise: { staff: 62 } }) })
    await wrapper.setProps({ form: buildForm({ enterprise: { staff: 7 } }) })
    expect(input.element.value).toBe('7')
  })

  it('normalises a credit code before it is checked and stored', async () => {
    const { input, changes } = mountInput(FIELDS.creditCode)
    await type(input, '９１３５０１００ m000100 y43')
    await input.trigger('blur')
    expect(changes()).toEqual([{ enterprise: { creditCode: CREDIT_CODE } }])
    expect(input.element.value).toBe(CREDIT_CODE)
  })

  it('keeps a credit code with a wrong check digit and asks to compare it with the licence', async () => {
    const { wrapper, input, drafts } = mountInput(FIELDS.creditCode)
    await type(input, '91350100M000100Y44')
    await input.trigger('blur')
    expect(drafts()).toEqual([['enterprise.creditCode', '91350100M000100Y44']])
    expect(wrapper.text()).toMatch(/第 18 位是校验码.*请逐位核对营业执照/)
  })

  it('warns of a stored value that does not fit another, without calling it invalid', () => {
    const { wrapper, input } = mountInput(FIELDS.street, buildForm({ enterprise: { district: '310115', street: '安亭镇' } }))
    expect(wrapper.text()).toContain('“安亭镇”不在浦东新区的街镇名单里')
    expect(input.attributes()).not.toHaveProperty('aria-invalid')
  })

  it('offers texts to choose from', () => {
    const { wrapper, input } = mountInput(FIELDS.street, buildForm(), { options: ['张江镇', '唐镇'] })
    expect(input.attributes('list')).toBe(wrapper.get('datalist').attributes('id'))
    expect(wrapper.findAll('option').map(option => option.attributes('value'))).toEqual(['张江镇', '唐镇'])
  })

  it('keeps what is being typed when the language changes, and says the error in the new one', async () => {
    const language = ref<'zh' | 'en'>('zh')
    const wrapper = mount(EnterpriseInput, { props: { field: FIELDS.staff, form: buildForm(), label: 'Staff' }, ...surroundings('zh', { [languageKey]: language }) })
    await type(wrapper.get('input'), '三百')
    language.value = 'en'
    await nextTick()
    expect(wrapper.get('input').element.value).toBe('三百')
    await wrapper.get('input').trigger('blur')
    expect(wrapper.text()).toContain('“三百” cannot be read as a number')
  })

  it('is accessible', async () => {
    vi.useRealTimers()
    await expectAccessible(mountInput(FIELDS.street, buildForm({}, { 'enterprise.street': '长'.repeat(41) }), { options: ['张江镇'] }).wrapper.element)
  })
})
