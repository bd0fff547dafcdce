import WalkLevels from '@/components/walk/WalkLevels.vue'
import type { Rating } from '@/domain/assessment/Answer'
import { listLeaves } from '@/domain/rubric/Rubric'
import type { Leaf } from '@/domain/rubric/Rubric'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { RUBRIC } from '../../buildCase'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const [LEAF] = listLeaves(RUBRIC.root)
const EDITION = { id: 'automotive', title: { zh: '汽车版', en: 'automotive' } }
function show(rating: Rating | null = null, more: Partial<Leaf> = {}, draft?: string) {
  if (!LEAF) throw new Error('There is no indicator.')
  return mount(WalkLevels, { props: { leaf: { ...LEAF, ...more }, levels: RUBRIC.levels, edition: EDITION, rating, draft }, ...surroundings() })
}

describe('WalkLevels', () => {
  it('offers five levels in two halves and 0, and shows the rating', () => {
    const wrapper = show({ step: 5 })
    const radios = wrapper.findAll<HTMLInputElement>('input[type="radio"]')
    expect(radios.map(({ element }) => Number(element.value)).sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect(radios.filter(({ element }) => element.checked).map(({ element }) => element.value)).toEqual(['5'])
  })

  it('rates by touch and by key', async () => {
    const wrapper = show()
    await wrapper.get('input[value="7"]').trigger('change')
    await wrapper.get('fieldset').trigger('keydown', { code: 'Digit2' })
    await wrapper.get('fieldset').trigger('keydown', { code: 'Delete' })
    await wrapper.get('fieldset').trigger('keydown', { code: 'Enter' })
    expect([wrapper.emitted('rate'), wrapper.emitted('next')]).toEqual([[[{ step: 7 }], [{ step: 4 }], [null]], [[]]])
  })

  it('marks not applicable with a reason, which is kept while it is typed', async () => {
    const wrapper = show()
    await wrapper.get('.na .row').trigger('click')
    await wrapper.get('textarea').setValue('来图加工')
    await wrapper.get('.na .main').trigger('click')
    expect(wrapper.emitted('rate')).toEqual([[{ notApplicable: '来图加工' }]])
    expect(wrapper.emitted('draft')).toEqual([['来图加工'], [null]])
    expect(show(null, {}, '来图').get('textarea').element.value).toBe('来图')
  })

  it('offers the reason of the edition while nothing is rated', () => {
    const suggestNa = { zh: '总装厂不做', en: 'not done here' }
    expect(show(null, { suggestNa }).text()).toContain('汽车版通常不适用')
    expect(show({ step: 2 }, { suggestNa }).text()).not.toContain('汽车版')
  })

  it('shows a level in the words of the industry', () => {
    expect(show(null, { example: { level: 2, zh: '涂装线的样子', en: 'as in a paint shop' } }).get('.example').text()).toBe('涂装线的样子')
  })

  it('takes a rating back', async () => {
    expect(show().find('.clear button').exists()).toBe(false)
    const wrapper = show({ notApplicable: '来图加工' })
    await wrapper.get('.clear button').trigger('click')
    expect(wrapper.emitted('rate')).toEqual([[null]])
  })

  it('puts the keyboard on the present level', () => {
    const wrapper = show({ step: 6 })
    wrapper.vm.focus()
    expect(document.activeElement).toBe(wrapper.get('input[value="6"]').element)
  })

  it('is accessible', async () => {
    await expectAccessible(show({ step: 6 }).element)
  })
})
