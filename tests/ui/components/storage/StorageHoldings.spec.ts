import type { HoldingRow } from '@/components/storage/StorageHoldings.vue'
import StorageHoldings from '@/components/storage/StorageHoldings.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const ROW: HoldingRow = {
  id: 'a', name: '松江一厂', period: '2025', example: false, shelf: 'here', answers: 82, evidence: 3, history: 120, attachments: { n: 2, bytes: 5 * 1024 ** 2 },
  copy: { at: '2025-06-01T08:00:00.000Z', days: 9, where: 'folder', isCurrent: false }, level: 'amber',
}
const show = (...rows: HoldingRow[]) => mount(StorageHoldings, { props: { rows, isBusy: false }, ...surroundings() })

describe('StorageHoldings', () => {
  it('says of each assessment how much of it lies here', () => {
    const text = show(ROW).get('li').text()
    for (const part of ['松江一厂', '2025', '82', '120', '5.0 MB']) expect(text).toContain(part)
  })

  it('says when the last copy was taken, and whether something was changed since', () => {
    expect(show(ROW).get('.copied b').text()).not.toBe('')
    expect(show({ ...ROW, copy: ROW.copy && { ...ROW.copy, isCurrent: true } }).find('.copied b').exists()).toBe(false)
  })

  it('names what has no name, and what is put away', () => {
    const text = show({ ...ROW, name: '', shelf: 'removed', copy: null }).get('li').text()
    expect(text).toContain('未填企业名称')
    expect(text).toMatch(/删/)
  })

  it('archives the one that is asked for', async () => {
    const wrapper = show({ ...ROW, id: 'x' }, ROW)
    await wrapper.findAll('li button')[1]?.trigger('click')
    expect(wrapper.emitted('archive')).toEqual([['a']])
  })

  it('is accessible', async () => {
    await expectAccessible(show(ROW, { ...ROW, id: 'b', example: true, copy: null }).element)
  })
})
