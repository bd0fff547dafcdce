import WalkBar from '@/components/walk/WalkBar.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const show = () => mount(WalkBar, { slots: { default: '<button class="button">上一题</button><button class="button main">下一题</button>' }, ...surroundings() })

describe('WalkBar', () => {
  it('holds what is put into it, and not on paper', () => {
    expect(show().findAll('button').map(button => button.text())).toEqual(['上一题', '下一题'])
    expect(show().classes()).toContain('no-print')
  })

  it('is accessible', async () => {
    await expectAccessible(show().element)
  })
})
