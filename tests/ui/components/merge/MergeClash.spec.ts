import MergeClash from '@/components/merge/MergeClash.vue'
import type { Offer } from '@/domain/merge/Offer'
import type { Suggestion } from '@/domain/merge/suggestSide'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { readIndicator } from '../../buildCase'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const RATED: Offer = { key: 'rating/scenario-1/self', of: 'rating', indicator: 'scenario-1', source: 'self', base: { step: 2 }, mine: { step: 4 }, theirs: { step: 6 } }
const NOTED: Offer = { key: 'note/scenario-1', of: 'note', indicator: 'scenario-1', base: null, mine: '我看到的', theirs: '他看到的' }
const SUGGESTED: Suggestion = { side: 'theirs', reason: 'evidence' }
const show = (offer: Offer = RATED, { suggestion = SUGGESTED as Suggestion | null, hasBase = true, side = undefined as 'mine' | undefined } = {}) => mount(MergeClash, {
  props: { offer, title: '1 数字画图', indicator: readIndicator(), suggestion, evidence: { mine: 0, theirs: 1 }, hasBase, side }, ...surroundings(),
})
const labels = (wrapper: ReturnType<typeof show>) => wrapper.findAll('label').map(label => label.text())

describe('MergeClash', () => {
  it('shows three sides, of which two can be picked', () => {
    const wrapper = show()
    expect(wrapper.findAll('h4').map(title => title.text())).toEqual(['发出时', '我方', '对方 ★'])
    expect(wrapper.findAll('.value').map(value => value.text())).toEqual(['1 级 · 全面', '2 级 · 全面', '3 级 · 全面'])
    expect(labels(wrapper)).toEqual(['用我方的', '用对方的'])
  })

  it('suggests with its reason, and picks nothing by itself', () => {
    const wrapper = show()
    expect(wrapper.text()).toContain('建议用对方的：只有这一方有佐证')
    expect(wrapper.find('input:checked').exists()).toBe(false)
    expect(show(RATED, { suggestion: null }).text()).toContain('看不出哪一方更可靠')
  })

  it('takes what a person picks', async () => {
    const wrapper = show()
    await wrapper.get('input[value=mine]').setValue()
    expect(wrapper.emitted('update:side')).toEqual([['mine']])
    expect(show(RATED, { side: 'mine' }).get('.column.on h4').text()).toBe('我方')
  })

  it('lets two notes stay both', async () => {
    const wrapper = show(NOTED, { suggestion: { side: 'both', reason: 'both' } })
    expect(labels(wrapper)).toEqual(['用我方的', '用对方的', '两条都留 ★'])
    await wrapper.get('input[value=both]').setValue()
    expect(wrapper.emitted('update:side')).toEqual([['both']])
  })

  it('says that the colleague cleared it', () => {
    const wrapper = show({ ...RATED, theirs: null }, { suggestion: null })
    expect(wrapper.text()).toContain('对方清除了这一处')
    expect(labels(wrapper)).toEqual(['用我方的', '也清除'])
  })

  it('has two sides without common ground', () => {
    const wrapper = show({ ...RATED, base: null }, { hasBase: false })
    expect(wrapper.findAll('h4').map(title => title.text())).toEqual(['我方', '对方 ★'])
    expect(wrapper.text()).toContain('两边都有，内容不一样。')
  })

  it('goes on with Enter, but not while a character is being composed or the key is held down', async () => {
    const wrapper = show()
    const radio = wrapper.get('input')
    await radio.trigger('keydown', { key: 'Enter', repeat: true })
    await radio.trigger('keydown', { key: 'Enter', isComposing: true })
    await radio.trigger('keydown', { key: 'x' })
    expect(wrapper.emitted('next')).toBeUndefined()
    await radio.trigger('keydown', { key: 'Enter' })
    expect(wrapper.emitted('next')).toEqual([[]])
  })

  it('puts the keyboard on what is picked', () => {
    const wrapper = show(RATED, { side: 'mine' })
    wrapper.vm.focus()
    expect(document.activeElement).toBe(wrapper.get('input[value=mine]').element)
  })

  it('is accessible', async () => {
    await expectAccessible(show(NOTED).element)
  })
})
