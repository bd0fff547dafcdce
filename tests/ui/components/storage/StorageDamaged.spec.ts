import type { DamagedRow } from '@/components/storage/StorageDamaged.vue'
import StorageDamaged from '@/components/storage/StorageDamaged.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const ROW: DamagedRow = { seq: 7, table: 'answers', name: '松江一厂 · 2025', reason: 'self.step: Too big', at: '2025-06-01T08:00:00.000Z' }
const show = (...rows: DamagedRow[]) => mount(StorageDamaged, { props: { rows, isBusy: false }, ...surroundings() })

describe('StorageDamaged', () => {
  it('says what it was, whose, and why it could not be read', () => {
    const text = show(ROW).get('li').text()
    for (const part of ['松江一厂 · 2025', 'self.step: Too big']) expect(text).toContain(part)
  })

  it('knows a name for rows of any table', () => {
    expect(show({ ...ROW, table: 'future' }).get('b').text()).not.toBe('')
  })

  it('hands a row out, tries it again, and drops it only after a second word', async () => {
    const wrapper = show(ROW)
    const [download, again, drop] = wrapper.findAll('li button')
    await download?.trigger('click')
    await again?.trigger('click')
    await drop?.trigger('click')
    expect([wrapper.emitted('download'), wrapper.emitted('again'), wrapper.emitted('drop')]).toEqual([[[[7]]], [[7]], undefined])
    await wrapper.get('dialog .danger').trigger('click')
    expect(wrapper.emitted('drop')).toEqual([[7]])
  })

  it('says what a second try came to', () => {
    expect([show(ROW).find('.outcome').exists(), show({ ...ROW, outcome: 'still' }).get('.outcome').text()]).toEqual([false, expect.stringMatching(/./)])
  })

  it('is accessible', async () => {
    const wrapper = show({ ...ROW, outcome: 'taken' })
    await wrapper.findAll('li button')[2]?.trigger('click')
    await expectAccessible(document.body)
  })
})
