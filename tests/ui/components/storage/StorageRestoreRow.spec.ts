import type { RestoreRow } from '@/components/storage/StorageRestoreRow.vue'
import StorageRestoreRow from '@/components/storage/StorageRestoreRow.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const ROW: RestoreRow = {
  id: 'a', name: '松江一厂', period: '2025', example: false, answers: 82, evidence: 3, attachments: { n: 2, bytes: 2048 },
  standing: 'different', archived: '2025-06-02T08:00:00.000Z', here: '2025-06-01T08:00:00.000Z',
}
const show = (row: Partial<RestoreRow> = {}) => mount(StorageRestoreRow, { props: { row: { ...ROW, ...row }, choice: 'skip' }, ...surroundings() })
const values = (wrapper: ReturnType<typeof show>) => wrapper.findAll<HTMLInputElement>('input').map(({ element }) => element.value)

describe('StorageRestoreRow', () => {
  it('offers to keep, to replace or to have both where the two differ', async () => {
    const wrapper = show()
    expect(values(wrapper)).toEqual(['skip', 'restore', 'both'])
    await wrapper.get('input[value=both]').setValue()
    expect(wrapper.emitted('choose')).toEqual([['both']])
  })

  it('suggests the newer one, and chooses nothing by itself', () => {
    expect(show().findAll('label').findIndex(label => label.find('.pill').exists())).toBe(1)
    expect(show({ archived: '2025-05-01T08:00:00.000Z' }).findAll('label').findIndex(label => label.find('.pill').exists())).toBe(0)
    expect(show().get<HTMLInputElement>('input:checked').element.value).toBe('skip')
  })

  it('offers to bring back what is missing, and nothing where both are the same', () => {
    expect(values(show({ standing: 'absent', here: null }))).toEqual(['restore', 'skip'])
    expect(values(show({ standing: 'identical' }))).toEqual([])
  })

  it('is accessible', async () => {
    const wrapper = show()
    expect(wrapper.text()).toContain('松江一厂')
    await expectAccessible(document.body)
  })
})
