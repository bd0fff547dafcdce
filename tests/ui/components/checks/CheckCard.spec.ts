import CheckCard from '@/components/checks/CheckCard.vue'
import type { CheckKind } from '@/domain/checks/Check'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'
import { buildQuestion, namesIn } from './buildQuestion'

const show = (kind: CheckKind, language: 'zh' | 'en' = 'zh') => mount(CheckCard, { props: { question: buildQuestion(kind), names: namesIn(language) }, ...surroundings(language) })

describe('CheckCard', () => {
  it('says what stands against what, why, and asks', () => {
    const card = show('pair')
    expect(card.get('h3').text()).toContain('“智能排产”评为 3 级 · 全面')
    expect(card.get('.reason').text()).toBe('没有库存')
    expect(card.get('.question').text()).toBe('数从哪里来？')
  })

  it('leads to the rating that is most likely wrong, or to the figures', () => {
    expect(show('base').get('a.button').attributes('href')).toBe('/assessments/a1/answer/scenario-1')
    expect(show('fact').get('a.button').attributes('href')).toBe('/assessments/a1/enterprise')
    expect(show('same').find('a.button').exists()).toBe(false)
  })

  it('hands on reply and draft', async () => {
    const card = show('unbacked')
    await card.get('textarea').setValue('都看过')
    await card.get('form').trigger('submit')
    expect([card.emitted('reply'), card.emitted('draft')]).toEqual([[['都看过']], [['都看过'], [null]]])
  })

  it.each(['base', 'fact', 'unusual-na'] as const)('is accessible: %s', async kind => {
    await expectAccessible(show(kind, 'en').element)
  })
})
