import StorageRoom from '@/components/storage/StorageRoom.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

type Props = InstanceType<typeof StorageRoom>['$props']
const show = (props: Partial<Props> = {}) => mount(StorageRoom, { props: { isPersisted: false, room: { used: 3 * 1024 ** 2, available: 1024 ** 3 }, ...props }, ...surroundings() })

describe('StorageRoom', () => {
  it('says how much is used and how much is left', () => {
    expect(show().findAll('dd').map(cell => cell.text())).toEqual(['3.0 MB', '1.0 GB'])
    expect(show().get('meter').attributes()).toMatchObject({ max: String(1024 ** 3 + 3 * 1024 ** 2), value: String(3 * 1024 ** 2) })
  })

  it('has a dash with a reason where the browser does not say', () => {
    const wrapper = show({ room: null })
    expect(wrapper.findAll('dd').map(cell => cell.text())).toEqual(['–', '–'])
    expect([wrapper.find('meter').exists(), wrapper.findAll('p').length]).toEqual([false, 2])
  })

  it('offers to ask the browser while it has promised nothing', async () => {
    const wrapper = show()
    await wrapper.get('button').trigger('click')
    expect(wrapper.emitted('ask')).toHaveLength(1)
    expect(show({ isPersisted: true }).find('button').exists()).toBe(false)
  })

  it('says when the browser has refused', () => {
    expect([show().find('[role=status]').exists(), show({ wasRefused: true }).find('[role=status]').exists()]).toEqual([false, true])
  })

  it('is accessible', async () => {
    await expectAccessible(show({ wasRefused: true }).element)
  })
})
