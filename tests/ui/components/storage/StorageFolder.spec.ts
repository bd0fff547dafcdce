import StorageFolder from '@/components/storage/StorageFolder.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

type Props = InstanceType<typeof StorageFolder>['$props']
const show = (state: Props['state'], more: Partial<Props> = {}) => mount(StorageFolder, { props: { state, name: '备份', reason: 'NotAllowedError', ...more }, ...surroundings() })
const buttons = (wrapper: ReturnType<typeof show>) => wrapper.findAll('button').map(button => button.text())

describe('StorageFolder', () => {
  it.each<[Props['state'], number]>([['unknown', 0], ['unsupported', 0], ['none', 1], ['ready', 3], ['copying', 3], ['ask', 3], ['gone', 3], ['failed', 3]])('says how it stands when it is %s, and what can be done', (state, n) => {
    const wrapper = show(state)
    expect(wrapper.get('[role=status]').text().length).toBeGreaterThan(4)
    expect(wrapper.findAll('button')).toHaveLength(n)
  })

  it('names the folder', () => {
    expect(show('ready').text()).toContain('备份')
  })

  it('hands on what is asked for', async () => {
    const wrapper = show('ready')
    for (const button of wrapper.findAll('button')) await button.trigger('click')
    expect(Object.keys(wrapper.emitted()).filter(event => event !== 'click').sort()).toEqual(['choose', 'copy', 'forget'])
    const asking = show('ask')
    await asking.get('button').trigger('click')
    expect(asking.emitted('allow')).toHaveLength(1)
    const none = show('none')
    await none.get('button').trigger('click')
    expect(none.emitted('choose')).toHaveLength(1)
  })

  it('does one thing at a time', () => {
    expect(show('ready', { isBusy: true }).findAll<HTMLButtonElement>('button').every(({ element }) => element.disabled)).toBe(true)
    expect(show('copying').findAll<HTMLButtonElement>('button').every(({ element }) => element.disabled)).toBe(true)
    expect(buttons(show('failed'))[0]).not.toBe(buttons(show('ready'))[0])
  })

  it('is accessible', async () => {
    await expectAccessible(show('ask').element)
  })
})
