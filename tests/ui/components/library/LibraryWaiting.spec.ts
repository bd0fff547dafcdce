import LibraryWaiting from '@/components/library/LibraryWaiting.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const show = (isFailed: boolean) => mount(LibraryWaiting, { props: { isFailed }, ...surroundings() })

describe('LibraryWaiting', () => {
  it('says that the rubrics are on their way', () => {
    expect(show(false).get('[role=status]').text()).toBe('正在读取标准…')
  })

  it('says when they do not come, and offers to load the page again', () => {
    const alert = show(true).get('[role=alert]')
    expect(alert.text()).toContain('标准没有读进来')
    expect(alert.get('button').text()).toBe('重新载入')
  })

  it('is accessible', async () => {
    await expectAccessible(show(true).element)
  })
})
