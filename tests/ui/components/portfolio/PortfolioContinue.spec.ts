import PortfolioContinue from '@/components/portfolio/PortfolioContinue.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { buildRow } from '../../../unit/domain/portfolio/buildRow'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const CODE = '91310000MA1FL0AB2X'
const coded = (id: string, more: Parameters<typeof buildRow>[1] = {}) => buildRow(id, { ...more, enterprise: { name: '宝山齿轮', creditCode: CODE } })
const ROW = coded('a1')
const show = (row = ROW, rows = [ROW]) => mount(PortfolioContinue, { props: { row, rows }, ...surroundings() })
const submit = (wrapper: ReturnType<typeof show>) => wrapper.get('form').trigger('submit')
const period = (wrapper: ReturnType<typeof show>) => wrapper.get<HTMLInputElement>('input.field')

describe('PortfolioContinue', () => {
  it('suggests the next year, without the ratings', async () => {
    const wrapper = show()
    expect(period(wrapper).element.value).toBe('2026')
    await submit(wrapper)
    expect(wrapper.emitted('confirm')).toEqual([[{ period: '2026' }]])
  })

  it('carries the ratings over where that is wanted, with what their notes shall say', async () => {
    const wrapper = show()
    await wrapper.get('input[type="checkbox"]').setValue(true)
    await period(wrapper).setValue(' 2026 上半年 ')
    await submit(wrapper)
    expect(wrapper.emitted('confirm')).toEqual([[{ period: '2026 上半年', carriedNote: '沿用 2025 的评分，请核对。' }]])
  })

  it('asks for a period where it cannot suggest one', async () => {
    const wrapper = show(coded('a1', { period: '试评' }))
    expect(period(wrapper).element.value).toBe('')
    await submit(wrapper)
    expect(wrapper.emitted('confirm')).toBeUndefined()
    expect(period(wrapper).attributes('aria-invalid')).toBe('true')
    expect(wrapper.text()).toContain('请写期间')
  })

  it('says when there is one of that period already, and not because of another site, enterprise or the bin', async () => {
    const others = [coded('b', { period: '2026', site: { number: 2 } }), buildRow('c', { period: '2026' }), coded('d', { period: '2026', removedAt: '2025-06-01T08:00:00.000Z' })]
    expect(show(ROW, [ROW, ...others]).text()).not.toContain('会多出一份')
    expect(show(ROW, [ROW, coded('e', { period: '2026' })]).text()).toContain('本机已有这个厂区 2026 的评估')
  })

  it('offers another site with the next free number, in the same period', async () => {
    const wrapper = show(ROW, [ROW, coded('b', { site: { number: 4 } })])
    await wrapper.get('input[value="site"]').setValue()
    expect(period(wrapper).element.value).toBe('2025')
    expect(wrapper.find('input[type="checkbox"]').exists()).toBe(false)
    await submit(wrapper)
    expect(wrapper.emitted('confirm')).toEqual([[{ period: '2025', siteNumber: 5 }]])
  })

  it('says that without a credit code there is no comparison', () => {
    expect(show().text()).not.toContain('不会自动对比')
    expect(show(buildRow('甲')).text()).toContain('两期不会自动对比')
  })

  it('is accessible', async () => {
    const wrapper = show(coded('a1', { period: '试评' }))
    await submit(wrapper)
    await expectAccessible(wrapper.element)
  })
})
