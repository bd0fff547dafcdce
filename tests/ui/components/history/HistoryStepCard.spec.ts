import HistoryChange from '@/components/history/HistoryChange.vue'
import HistoryStepCard from '@/components/history/HistoryStepCard.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { h } from 'vue'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'
import { buildStep, HISTORY, titleOf } from './buildHistory'

const show = (id: string, more = {}) => mount(HistoryStepCard, { props: { step: { ...buildStep(id), ...more }, titleOf }, ...surroundings() })

describe('HistoryStepCard', () => {
  it('says when, by whom and by what', () => {
    expect(show('h3').get('.head').text()).toContain('王工')
    expect(show('h3').get('.head').text()).toMatch(/合并.*来自 设备科\.json/)
    expect(show('h1').get('.head').text()).toMatch(/未署名.*填报/)
    expect(show('h1').get('time').attributes('datetime')).toBe('2026-10-12T01:00:00.000Z')
  })

  it('folds many changes to their number', async () => {
    const card = show('h3')
    expect([card.findAllComponents(HistoryChange).length, card.get('.fold').text()]).toEqual([0, expect.stringContaining('5 处改动')])
    await card.get('.fold').trigger('click')
    expect([card.findAllComponents(HistoryChange).length, card.get('.fold').attributes('aria-expanded')]).toEqual([5, 'true'])
    await card.findAll('.changes > button').at(-1)?.trigger('click')
    expect(card.emitted('restore')).toEqual([[HISTORY[2]?.changes]])
  })

  it('puts one value back', async () => {
    const card = show('h1')
    await card.get('.changes button').trigger('click')
    expect(card.emitted('restore')).toEqual([[HISTORY[0]?.changes]])
  })

  it('returns to its moment, unless that is the present', async () => {
    const card = show('h1')
    await card.get('.head button').trigger('click')
    expect(card.emitted('rewind')).toEqual([[]])
    expect([show('h5').find('.head button').exists(), show('h5').text()]).toEqual([false, expect.stringContaining('现在的样子')])
  })

  it('says what was undone, what a merge did not take, and what else the step holds', () => {
    expect(show('h4').get('.head').text()).toContain('已撤销')
    expect(show('h3').text()).toContain('没有采用 1 处')
    expect(show('h3', { changes: buildStep('h3').changes.slice(0, 1) }).text()).toContain('同一步里还有 4 处别的改动')
  })

  it('is accessible', async () => {
    await expectAccessible(mount({ render: () => h('ol', [h(HistoryStepCard, { step: buildStep('h3'), titleOf }), h(HistoryStepCard, { step: buildStep('h2'), titleOf })]) }, surroundings()).element)
  })
})
