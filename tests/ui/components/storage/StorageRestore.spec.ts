import StorageRestore from '@/components/storage/StorageRestore.vue'
import type { RestoreRow } from '@/components/storage/StorageRestoreRow.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const ROW: RestoreRow = {
  id: 'a', name: '松江一厂', period: '2025', example: false, answers: 82, evidence: 3, attachments: { n: 2, bytes: 2048 },
  standing: 'different', archived: '2025-06-02T08:00:00.000Z', here: '2025-06-01T08:00:00.000Z',
}
const show = (rows: RestoreRow[], rubrics: string[] = []) => mount(StorageRestore, { props: { rows, fileName: 'x.shuzhen.zip', createdAt: '2025-06-02T08:00:00.000Z', rubrics, isBusy: false }, ...surroundings() })

describe('StorageRestore', () => {
  it('replaces nothing unless somebody says so, and brings back what is missing', async () => {
    const wrapper = show([ROW, { ...ROW, id: 'b', standing: 'absent', here: null }])
    await wrapper.get('footer .main').trigger('click')
    expect(wrapper.emitted('confirm')).toEqual([[{ a: 'skip', b: 'restore' }]])
  })

  it('takes the choice for each', async () => {
    const wrapper = show([ROW])
    expect(wrapper.get<HTMLButtonElement>('footer .main').element.disabled).toBe(true)
    await wrapper.get('input[value=restore]').setValue()
    await wrapper.get('footer .main').trigger('click')
    expect(wrapper.emitted('confirm')).toEqual([[{ a: 'restore' }]])
  })

  it('names the standards that come with it, and an archive with nothing in it', () => {
    expect(show([ROW], ['packing-hall 1.0.0']).text()).toContain('packing-hall 1.0.0')
    expect(show([]).find('.note').exists()).toBe(true)
  })

  it('is given up without a trace', async () => {
    const wrapper = show([ROW])
    await wrapper.get('footer .button').trigger('click')
    expect([wrapper.emitted('cancel')?.length, wrapper.emitted('confirm')]).toEqual([1, undefined])
  })

  it('is accessible', async () => {
    await expectAccessible(show([ROW], ['packing-hall 1.0.0']).element)
  })
})
