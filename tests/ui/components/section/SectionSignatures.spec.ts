import SectionSignatures from '@/components/section/SectionSignatures.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const LINES = [{ label: '企业（盖章）', name: '测试工厂' }, { label: '企业负责人（签字）', name: '' }]
const show = () => mount(SectionSignatures, { props: { block: { kind: 'signatures', lines: LINES, date: '2024年3月1日' } }, ...surroundings() })

describe('SectionSignatures', () => {
  it('has a line for everybody who signs, with the names that are known', () => {
    expect(show().findAll('p:has(b)').map(line => line.findAll('span, b').map(part => part.text()))).toEqual([['企业（盖章）', '测试工厂'], ['企业负责人（签字）', '']])
  })

  it('says the day of the report', () => {
    expect(show().text()).toMatch(/2024年3月1日$/)
  })

  it('is accessible', async () => {
    await expectAccessible(show().element)
  })
})
