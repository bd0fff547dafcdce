import MergePreview from '@/components/merge/MergePreview.vue'
import { applyChanges } from '@/domain/change/applyChanges'
import type { Offer, Side } from '@/domain/merge/Offer'
import { listOffered } from '@/domain/merge/Offer'
import { planMerge } from '@/domain/merge/planMerge'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { buildReturn, note, rate } from '../../../unit/domain/merge/buildReturn'
import { assess } from '../../buildCase'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const START = assess({ 'scenario-1': 4 })
const PLAN = planMerge({
  mine: applyChanges(START, [rate('scenario-1', 6), note('scenario-1', '我方')]),
  theirs: buildReturn(START, ['scenario-1', 'scenario-3'], [rate('scenario-1', 2), note('scenario-1', '对方'), rate('scenario-3', 1)]), history: [],
})
const RATED = 'rating/scenario-1/self'
const NOTED = 'note/scenario-1'
const CLEAN = 'rating/scenario-3/self'
const show = (decisions: Record<string, Side> = {}) => mount(MergePreview, { props: { plan: PLAN, decisions: new Map(Object.entries(decisions)), titleOf: (offer: Offer) => listOffered(offer).join() }, ...surroundings() })
const turns = (wrapper: ReturnType<typeof show>) => wrapper.findAll('li').map(item => item.get('.turn').text())

describe('MergePreview', () => {
  it('lists what will change and what waits', () => {
    const wrapper = show()
    expect(turns(wrapper)).toEqual(['没有 改为 1 级 · 局部', '还没定', '还没定'])
    expect(wrapper.text()).toMatch(/会改 1 处.*还有 2 处没定，定完才能应用。/s)
  })

  it('shows every decision as it will be', () => {
    const wrapper = show({ [RATED]: 'theirs', [NOTED]: 'both' })
    expect(turns(wrapper)).toEqual(['没有 改为 1 级 · 局部', '3 级 · 全面 改为 1 级 · 全面', '我方 改为 我方\n对方'])
    expect(wrapper.get('[role=status]').text()).toBe('会改 3 处')
  })

  it('counts what is not taken, and says when nothing changes', () => {
    const wrapper = show({ [RATED]: 'mine', [NOTED]: 'mine', [CLEAN]: 'mine' })
    expect(wrapper.get('[role=status]').text()).toBe('会改 0 处 · 不采纳 3 处，记入历史')
    expect(wrapper.text()).toContain('按您的选择，这里什么都不会变')
    expect(turns(wrapper)[1]).toBe('用我方的 · 3 级 · 全面')
  })

  it('lets what is clean be declined and taken again', async () => {
    const wrapper = show()
    await wrapper.get('input').setValue(false)
    await wrapper.get('input').setValue(true)
    expect(wrapper.emitted('decide')).toEqual([[CLEAN, 'mine'], [CLEAN, 'theirs']])
  })

  it('leads back to a decision', async () => {
    const wrapper = show({ [RATED]: 'mine' })
    const buttons = wrapper.findAll('button')
    expect(buttons.map(button => button.text())).toEqual(['回去改', '去定'])
    await buttons[1]?.trigger('click')
    expect(wrapper.emitted('back')).toEqual([[NOTED]])
  })

  it('is accessible', async () => {
    await expectAccessible(show({ [RATED]: 'mine' }).element)
  })
})
