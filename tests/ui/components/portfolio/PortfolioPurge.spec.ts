import PortfolioPurge from '@/components/portfolio/PortfolioPurge.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { buildRow } from '../../../unit/domain/portfolio/buildRow'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const show = (rows = [buildRow('甲')]) => mount(PortfolioPurge, { props: { rows }, ...surroundings() })

describe('PortfolioPurge', () => {
  it('names what will be gone', () => {
    expect(show().text()).toContain('甲 · 2025的答案、备注、佐证和附件会从这台电脑上彻底删除，不能撤销。')
    expect(show([buildRow('甲'), buildRow('乙')]).text()).toContain('2 份评估的答案')
  })

  it('does so only when told', async () => {
    const wrapper = show()
    await wrapper.findAll('footer button')[0]?.trigger('click')
    expect([wrapper.emitted('close'), wrapper.emitted('confirm')]).toEqual([[[]], undefined])
    await wrapper.get('.danger').trigger('click')
    expect(wrapper.emitted('confirm')).toHaveLength(1)
  })

  it('is accessible', async () => {
    await expectAccessible(show().element)
  })
})
