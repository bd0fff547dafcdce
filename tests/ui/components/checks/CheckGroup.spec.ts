import CheckCard from '@/components/checks/CheckCard.vue'
import CheckGroup from '@/components/checks/CheckGroup.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'
import { buildQuestion, namesIn } from './buildQuestion'

const many = (n: number) => Array.from({ length: n }, (_, i) => buildQuestion('unbacked', { key: `unbacked/b${i}@x` }))
const show = (n: number, drafts = {}) => mount(CheckGroup, { props: { group: 'evidence', questions: many(n), names: namesIn(), drafts }, ...surroundings() })

describe('CheckGroup', () => {
  it('folds away what goes beyond five until somebody asks', async () => {
    const group = show(8)
    expect([group.findAllComponents(CheckCard).length, group.get('h2').text()]).toEqual([5, '评得高，拿什么看 8'])
    await group.findAll('button').at(-1)?.trigger('click')
    expect(group.findAllComponents(CheckCard)).toHaveLength(8)
    expect(show(5).text()).not.toContain('再看其余')
  })

  it('shows one that somebody has begun to answer', () => {
    const cards = show(8, { 'reply/unbacked/b7@x': '看到一半' }).findAllComponents(CheckCard)
    expect([cards.length, cards.at(-1)?.get('textarea').element.value]).toEqual([6, '看到一半'])
  })

  it('hands on reply and draft with their key', async () => {
    const group = show(1)
    await group.get('textarea').setValue('看过')
    await group.get('form').trigger('submit')
    expect([group.emitted('reply'), group.emitted('draft')?.[0]]).toEqual([[['unbacked/b0@x', '看过']], ['reply/unbacked/b0@x', '看过']])
  })

  it('is accessible', async () => {
    await expectAccessible(show(2).element)
  })
})
