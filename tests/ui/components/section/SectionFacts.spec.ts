import { explainKey } from '@/components/report/useExplain'
import SectionFacts from '@/components/section/SectionFacts.vue'
import type { FactsBlock } from '@/sections/Section'
import { mount } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const explain = vi.fn()
const agreement = { kind: 'said', title: '一致率', lines: ['3 ÷ 4'] } as const
const ROWS: FactsBlock['rows'] = [{ label: '企业', text: '测试工厂' }, { label: '标准', text: '小标准', more: 'sha256:abc' }, { label: '一致率', text: '75 %', value: 0.75, trace: agreement }]
const show = (rows = ROWS) => mount(SectionFacts, { props: { block: { kind: 'facts', id: 'facts', title: '企业画像', rows } }, ...surroundings('zh', { [explainKey]: explain }) })

describe('SectionFacts', () => {
  it('says each fact under its name, with its small print', () => {
    const wrapper = show()
    expect(wrapper.findAll('dt').map(term => term.text())).toEqual(['企业', '标准', '一致率'])
    expect(wrapper.findAll('dd').map(fact => fact.findAll('span, button').map(part => part.text()))).toEqual([['测试工厂'], ['小标准', 'sha256:abc'], ['75 %']])
  })

  it('opens where a figure comes from', async () => {
    await show().get('dd button').trigger('click')
    expect(explain).toHaveBeenLastCalledWith(agreement)
  })

  it('follows facts that bear the same name', async () => {
    const twice: FactsBlock['rows'] = [{ label: '计入谁的', text: '企业自评' }, { label: '计入谁的', text: '诊断人员' }]
    const wrapper = show([...ROWS, ...twice, { label: '编制时间', text: '今天' }])
    await wrapper.setProps({ block: { kind: 'facts', id: 'facts', title: '企业画像', rows: twice } })
    expect(wrapper.findAll('dd').map(fact => fact.text())).toEqual(['企业自评', '诊断人员'])
  })

  it('gives long texts the whole width, also once they have become long', async () => {
    const wrapper = show()
    expect(wrapper.find('.long').exists()).toBe(false)
    await wrapper.setProps({ block: { kind: 'facts', id: 'facts', title: '企业画像', rows: [{ label: '规则', text: '长'.repeat(23) }, { label: '厂名', text: '长'.repeat(22) }, { label: 'Rule', text: 'a'.repeat(45) }] } })
    expect(wrapper.findAll('.long dt').map(term => term.text())).toEqual(['规则', 'Rule'])
  })

  it('is accessible', async () => {
    await expectAccessible(show().element)
  })
})
