import { afterPaint } from '@/components/base/afterPaint'
import PortfolioCards from '@/components/portfolio/PortfolioCards.vue'
import PortfolioSection from '@/components/portfolio/PortfolioSection.vue'
import { flushPromises, mount } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import type { Router } from 'vue-router'
import { buildRow, HALF } from '../../../unit/domain/portfolio/buildRow'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const NOW = '2025-06-11T08:00:00.000Z'
const MANY = Array.from({ length: 60 }, (_, i) => buildRow(`工厂 ${i}`, { updatedAt: new Date(Date.UTC(2025, 0, 1) + i * 1000).toISOString() }, i % 2 === 0 ? HALF : undefined))
const BIN = buildRow('没了', { removedAt: '2025-06-01T08:00:00.000Z' })

/** On the start page, at an address. */
async function show(rows = MANY, { isMany = true, address = '/' } = {}) {
  const options = surroundings()
  const router: Router | undefined = options.global.plugins[0]
  if (!router) throw new Error('There is a router.')
  await router.push(address)
  const wrapper = mount(PortfolioSection, { props: { rows, isMany, now: NOW }, ...options })
  const first = wrapper.findAll('tbody tr, li').length
  await afterPaint()
  await nextTick()
  return { router, wrapper, first }
}
type Wrapper = Awaited<ReturnType<typeof show>>['wrapper']
const names = (wrapper: Wrapper) => wrapper.findAll('tbody th').map(cell => cell.text())
const press = (wrapper: Wrapper, text: string) => wrapper.findAll('button').find(button => button.text() === text)?.trigger('click')
const beNarrow = () => vi.spyOn(window, 'matchMedia').mockReturnValue(Object.assign(new EventTarget(), { matches: true, media: '', onchange: null, addListener: () => undefined, removeListener: () => undefined }))

describe('PortfolioSection', { timeout: 30_000 }, () => {
  it('shows a page at first, tells how many there are, and shows more when asked', async () => {
    const { wrapper, router } = await show()
    expect(names(wrapper)).toHaveLength(25)
    expect(names(wrapper)[0]).toBe('工厂 59')
    expect(wrapper.get('.end').text()).toContain('共 60 份，显示前 25 份')
    await press(wrapper, '再显示 25 份')
    expect(names(wrapper)).toHaveLength(50)
    await flushPromises()
    expect(router.currentRoute.value.query).toEqual({ rows: '50' })
  })

  it('shows what a screen holds before the rest of the page', async () => {
    expect((await show()).first).toBe(12)
  })

  it('says which are in sight', async () => {
    const { wrapper } = await show()
    expect(wrapper.emitted('show')?.map(([ids]) => ids)).toEqual([expect.toSatisfy(ids => ids.length === 12), expect.toSatisfy(ids => ids.length === 25)])
    await wrapper.get('input[type="search"]').setValue('工厂 59')
    expect(wrapper.emitted('show')?.[2]).toEqual([['工厂 59']])
  })

  it('keeps search, order and shelf in the address, and finds them there', async () => {
    const { wrapper, router } = await show()
    await wrapper.get('input[type="search"]').setValue('工厂 3')
    await wrapper.findAll('.sort')[0]?.trigger('click')
    await wrapper.get('input[value="open"]').setValue()
    await flushPromises()
    expect(router.currentRoute.value.query).toEqual({ q: '工厂 3', sort: 'name', show: 'open' })
    const again = await show(MANY, { address: router.currentRoute.value.fullPath })
    expect(names(again.wrapper)).toEqual(['工厂 30', '工厂 32', '工厂 34', '工厂 36', '工厂 38'])
  })

  it('follows the address when somebody goes to the page anew', async () => {
    const { wrapper, router } = await show(MANY, { address: '/?q=59' })
    expect(names(wrapper)).toEqual(['工厂 59'])
    await router.push('/')
    await flushPromises()
    expect(names(wrapper)).toHaveLength(25)
  })

  it('leaves the address of another page alone', async () => {
    const { wrapper, router } = await show(MANY, { address: '/?q=59' })
    await router.push('/library')
    await flushPromises()
    expect(router.currentRoute.value.fullPath).toBe('/library')
    expect(names(wrapper)).toEqual(['工厂 59'])
  })

  it('says when nothing fits, and takes the conditions away', async () => {
    const { wrapper } = await show()
    await wrapper.get('input[type="search"]').setValue('没有这家')
    expect(wrapper.get('.none').text()).toContain('没有符合条件的评估')
    await press(wrapper, '清除条件')
    expect(names(wrapper)).toHaveLength(25)
  })

  it('acts on all that are chosen, and forgets them then', async () => {
    const { wrapper } = await show()
    await wrapper.get('input[aria-label="选择这一页的全部"]').trigger('change')
    expect(wrapper.get('.bulk').text()).toContain('已选 25 份')
    await press(wrapper, '删除')
    expect(wrapper.emitted('act')).toEqual([['remove', MANY.slice(35).reverse()]])
    expect(wrapper.find('.bulk').exists()).toBe(false)
  })

  it('forgets what is chosen when other rows come into sight', async () => {
    const { wrapper } = await show()
    await wrapper.get('input[aria-label="选择这一页的全部"]').trigger('change')
    await wrapper.get('input[type="search"]').setValue('59')
    expect(wrapper.find('.bulk').exists()).toBe(false)
  })

  it('keeps a few simple: no search and nothing to choose', async () => {
    const { wrapper } = await show(MANY.slice(0, 2), { isMany: false })
    expect(wrapper.findAll('input')).toEqual([])
    expect(wrapper.findAll('li')).toHaveLength(2)
  })

  it('shows the way to what is deleted also with a few, and how long it is kept', async () => {
    const { wrapper } = await show([BIN], { isMany: false })
    expect(wrapper.get('.none').text()).toContain('都归档或删除了')
    await wrapper.get('input[value="removed"]').setValue()
    expect(wrapper.get('.note').text()).toContain('保留 30 天')
    expect(wrapper.findAll('li')).toHaveLength(1)
  })

  it('shows cards on a phone, which can be chosen and sorted as well', async () => {
    beNarrow()
    const { wrapper } = await show()
    expect(wrapper.find('table').exists()).toBe(false)
    expect(wrapper.getComponent(PortfolioCards).findAll('li')).toHaveLength(25)
    await wrapper.findAll('select').find(select => select.text().includes('修改时间'))?.setValue('name')
    expect(wrapper.get('li .name').text()).toBe('工厂 0')
    await wrapper.get('li input').trigger('change')
    expect(wrapper.get('.bulk').text()).toContain('已选 1 份')
  })

  it('is accessible', async () => {
    await expectAccessible((await show(MANY.slice(0, 5))).wrapper.element)
  })
})
