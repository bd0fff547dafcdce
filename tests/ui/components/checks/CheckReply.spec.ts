import CheckReply from '@/components/checks/CheckReply.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const show = (props = {}) => mount(CheckReply, { props: { about: '对不上', ...props }, ...surroundings() })

describe('CheckReply', () => {
  it('hands on every letter as a draft, and the reply once it is written down', async () => {
    const form = show()
    await form.get('textarea').setValue(' 看过 ')
    expect(form.emitted('draft')).toEqual([[' 看过 ']])
    await form.get('form').trigger('submit')
    expect([form.emitted('reply'), form.emitted('draft')?.[1]]).toEqual([[['看过']], [null]])
  })

  it('asks for a sentence where there is none', async () => {
    const form = show()
    await form.get('textarea').setValue('  ')
    await form.get('form').trigger('submit')
    expect(form.emitted('reply')).toBeUndefined()
    expect(form.text()).toContain('请写一句')
    expect(form.get('textarea').attributes('aria-invalid')).toBe('true')
    await form.get('textarea').setValue('看')
    expect(form.text()).not.toContain('请写一句')
  })

  it('goes on with what was typed before', () => {
    expect(show({ draft: '看到一半' }).get('textarea').element.value).toBe('看到一半')
  })

  it('offers what was said for other ratings', async () => {
    const form = show({ earlier: { text: '机房看过' } })
    expect(form.text()).toContain('评分改动之前答过：“机房看过”')
    await form.get('button.quiet').trigger('click')
    expect(form.emitted('reply')).toEqual([['机房看过']])
  })

  it('is accessible', async () => {
    await expectAccessible(show({ earlier: { text: '机房看过' } }).element)
  })
})
