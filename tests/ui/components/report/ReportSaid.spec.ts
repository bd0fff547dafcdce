import ReportSaid from '@/components/report/ReportSaid.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const show = () => mount(ReportSaid, { props: { said: { kind: 'said', title: '权重', lines: ['25 % · 按人数', '<b>合计</b>'] } }, ...surroundings() })

describe('ReportSaid', () => {
  it('says where a number comes from, line by line, under its name', () => {
    const wrapper = show()
    expect(wrapper.get('dialog').attributes('aria-label')).toBe('权重')
    expect(wrapper.findAll('p').map(line => line.text())).toEqual(['25 % · 按人数', '<b>合计</b>'])
  })

  it('closes', async () => {
    const wrapper = show()
    await wrapper.get('button[aria-label="关闭"]').trigger('click')
    expect(wrapper.emitted('close')).toHaveLength(1)
  })

  it('is accessible', async () => {
    await expectAccessible(show().element)
  })
})
