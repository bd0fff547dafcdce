import ShellNotices from '@/components/shell/ShellNotices.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const CALM = { trouble: null, database: 'open', isOutdated: false, hasUpdate: false, bug: null } as const
type Props = { [K in keyof typeof CALM]: (typeof CALM)[K] } | Record<string, unknown>
const show = (more: Props = {}, language: 'zh' | 'en' = 'zh') => mount(ShellNotices, { props: { ...CALM, ...more }, ...surroundings(language) })
const press = (wrapper: ReturnType<typeof show>, name: string) => wrapper.findAll('button').find(button => button.text() === name)?.trigger('click')

describe('ShellNotices', () => {
  it('is silent while all is well', () => {
    expect(show().text()).toBe('')
  })

  it('announces what it says', () => {
    expect(show({ hasUpdate: true }).get('[role=alert]').text()).toContain('有新版本')
  })

  it.each<[what: string, props: Props, says: RegExp, buttons: string[]]>([
    ['the browser does not let it store', { database: 'failed' }, /不让本页保存/, []],
    ['another tab keeps an older version open', { database: 'blocked' }, /请关闭其他标签页/, []],
    ['the browser has closed the database', { database: 'lost', trouble: 'failed' }, /正在重新连接/, []],
    ['another tab is newer', { isOutdated: true }, /另一个标签页/, ['重新载入']],
    ['the last change is not saved', { trouble: 'failed' }, /还没有存进磁盘/, ['立即重试']],
    ['the disk is full', { trouble: 'failed', reason: 'full' }, /磁盘满了.*清理磁盘/, ['立即重试']],
    ['saving fails for another reason', { trouble: 'failed', reason: 'other' }, /还没有存进磁盘/, ['立即重试']],
    ['there was a bug', { bug: 'TypeError: x' }, /TypeError: x/, ['重新载入', '关闭提示']],
    ['a new version waits', { hasUpdate: true }, /有新版本/, ['现在更新', '以后再说']],
    ['nothing can be stored and saving fails', { database: 'failed', trouble: 'failed', isOutdated: true }, /不让本页保存/, []],
    ['a bug and an update', { bug: 'x', hasUpdate: true }, /程序出错/, ['重新载入', '关闭提示']],
    ['a failed save and an update', { trouble: 'failed', hasUpdate: true }, /还没有存进磁盘.*有新版本/s, ['立即重试', '现在更新', '以后再说']],
  ])('when %s', (_, props, says, buttons) => {
    const wrapper = show(props)
    expect(wrapper.text()).toMatch(says)
    expect(wrapper.findAll('button').map(button => button.text())).toEqual(buttons)
  })

  it('asks for what its buttons say', async () => {
    const wrapper = show({ trouble: 'failed', hasUpdate: true })
    await press(wrapper, '立即重试')
    await press(wrapper, '现在更新')
    await press(wrapper, '以后再说')
    expect([wrapper.emitted('retry'), wrapper.emitted('update'), wrapper.emitted('dismiss')]).toEqual([[[]], [[]], [[]]])
  })

  it('reloads the page', async () => {
    const reload = vi.spyOn(location, 'reload').mockImplementation(() => undefined)
    await press(show({ isOutdated: true }), '重新载入')
    expect(reload).toHaveBeenCalledOnce()
  })

  it('is accessible', async () => {
    await expectAccessible(show({ trouble: 'failed', hasUpdate: true }).element)
  })
})
