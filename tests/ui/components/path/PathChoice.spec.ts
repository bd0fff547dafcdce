import PathChoice from '@/components/path/PathChoice.vue'
import type { Choice } from '@/domain/path/PathStart'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const show = (choice?: Choice, from = 7, language: 'zh' | 'en' = 'zh') => mount(PathChoice, { props: { title: '智能排产', from, choice }, ...surroundings(language) })
const chosen = (wrapper: ReturnType<typeof show>) => wrapper.get('select').element.selectedOptions[0]?.textContent

describe('PathChoice', () => {
  it('offers the steps above today’s, and not to lift it', () => {
    const wrapper = show()
    expect(wrapper.findAll('option').map(option => option.text())).toEqual(['由求解决定', '要做到 4 级 · 全面', '要做到 5 级 · 局部', '要做到 5 级 · 全面', '不做'])
    expect(wrapper.get('select').attributes('aria-label')).toContain('智能排产')
  })

  it('speaks English', () => {
    expect(show(undefined, 9, 'en').findAll('option').map(option => option.text())).toEqual(['As it comes', 'To Level 5, throughout', 'No'])
  })

  it.each([[undefined, '由求解决定'], [{ will: 8 }, '要做到 4 级 · 全面'], [{ wont: true }, '不做']] as const)('shows that %j is settled', (choice, text) => {
    expect(chosen(show(choice))).toBe(text)
  })

  it('hands on what is settled, and that nothing is', async () => {
    const wrapper = show({ wont: true })
    for (const value of ['9', 'wont', '']) await wrapper.get('select').setValue(value)
    expect(wrapper.emitted('choose')).toEqual([[{ will: 9 }], [{ wont: true }], [null]])
  })

  it('has no step to offer at the top', () => {
    expect(show(undefined, 10).findAll('option')).toHaveLength(2)
  })

  it('is accessible', async () => {
    await expectAccessible(show({ will: 8 }).element)
  })
})
