import ReportCover from '@/components/report/ReportCover.vue'
import type { Cover } from '@/sections/Section'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const COVER: Cover = {
  title: '数字化自评报告', subject: '测试工厂', lines: [{ label: '评估期', text: '2024' }, { label: '编写人', text: '王工' }],
  logo: 'data:image/png;base64,iVBORw0KGgo=', note: '本报告非官方认定。', footer: '测试工厂 · 2024',
}
const show = (more: Partial<Cover> = {}) => mount(ReportCover, { props: { cover: { ...COVER, ...more } }, ...surroundings() })

describe('ReportCover', () => {
  it('says what it is, whose, and that it is not official', () => {
    expect(show().findAll('p').map(part => part.text())).toEqual(['数诊 ShuZhen', '数字化自评报告', '测试工厂', '本报告非官方认定。'])
  })

  it('says the facts by name', () => {
    const wrapper = show()
    expect(wrapper.findAll('dt').map((term, i) => [term.text(), wrapper.findAll('dd')[i]?.text()])).toEqual([['评估期', '2024'], ['编写人', '王工']])
  })

  it('carries the logo, which says nothing that is not written', () => {
    expect(show().get('img').attributes()).toMatchObject({ src: COVER.logo, alt: '' })
    expect(show({ logo: null }).find('img').exists()).toBe(false)
  })

  it('is accessible', async () => {
    await expectAccessible(show().element)
  })
})
