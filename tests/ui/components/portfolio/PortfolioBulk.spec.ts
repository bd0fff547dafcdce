import PortfolioBulk from '@/components/portfolio/PortfolioBulk.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { buildRow } from '../../../unit/domain/portfolio/buildRow'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const show = (rows = [buildRow('甲'), buildRow('乙')]) => mount(PortfolioBulk, { props: { rows }, ...surroundings() })

describe('PortfolioBulk', () => {
  it('says how many are chosen and what can be done with them', () => {
    const wrapper = show()
    expect(wrapper.get('[role="status"]').text()).toBe('已选 2 份')
    expect(wrapper.findAll('button').map(button => button.text())).toEqual(['归档', '删除', '取消选择'])
  })

  it('offers of the deleted ones to restore them or to remove them for good', () => {
    expect(show([buildRow('甲', { removedAt: '2025-06-01T08:00:00.000Z' })]).findAll('button').map(button => button.text())).toEqual(['恢复', '彻底删除', '取消选择'])
  })

  it('leads two to a comparison, and more to a roll-up', () => {
    const links = (rows = [buildRow('甲'), buildRow('乙')]) => show(rows).findAll('a').map(link => [link.text(), decodeURIComponent(link.attributes('href') ?? '')])
    const [a, b, c] = [buildRow('甲'), buildRow('乙'), buildRow('丙')]
    expect(links([a, b])).toEqual([['并排比较', `/compare?a=${a.id}&b=${b.id}`], ['集团汇总', `/group?ids=${a.id},${b.id}`]])
    expect(links([a, b, c]).map(([text]) => text)).toEqual(['集团汇总'])
    expect(links([a])).toEqual([])
  })

  it('asks for it', async () => {
    const wrapper = show()
    await wrapper.findAll('button')[1]?.trigger('click')
    await wrapper.findAll('button')[2]?.trigger('click')
    expect([wrapper.emitted('act'), wrapper.emitted('clear')]).toEqual([[['remove']], [[]]])
  })

  it('is accessible', async () => {
    await expectAccessible(show().element)
  })
})
