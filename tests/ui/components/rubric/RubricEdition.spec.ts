import RubricEdition from '@/components/rubric/RubricEdition.vue'
import type { Rubric } from '@/domain/rubric/Rubric'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { branch, buildRubric, leaf } from '../../../unit/domain/buildRubric'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const build = (ids: string[], more: Partial<Rubric> = {}): Rubric => ({
  ...buildRubric([branch('make', 100, ids.map(id => leaf(id, 100 / ids.length)))], { title: { zh: '小标准', en: 'Small standard' } }), ...more,
})
const GENERAL = build(['scenario-1', 'scenario-2'])
const CARS = build(['scenario-1', 'scenario-3', 'scenario-4'], { hash: 'cars', edition: { id: 'automotive', title: { zh: '汽车版', en: 'Automotive edition' } } })
const show = (before: Rubric, now: Rubric, hasIndustry = true, language: 'zh' | 'en' = 'zh') => mount(RubricEdition, { props: { before, now, hasIndustry }, ...surroundings(language) })

describe('RubricEdition', () => {
  it.each<[what: string, now: Rubric, hasIndustry: boolean, text: string]>([
    ['its edition when there is one', CARS, true, '适用汽车版。'],
    ['that there is none for the industry', GENERAL, true, '小标准没有这个行业的版本，按通用版。'],
    ['what an industry will bring', GENERAL, false, '选好行业后，自动换成该行业版的指标、权重与门槛。'],
  ])('says %s', (_, now, hasIndustry, text) => {
    const wrapper = show(now, now, hasIndustry)
    expect(wrapper.get('p').text()).toBe(text)
    expect(wrapper.find('details').exists()).toBe(false)
  })

  it('says what another industry changes, and that every answer is kept', () => {
    const wrapper = show(GENERAL, CARS)
    expect(wrapper.get('summary').text()).toMatch(/^指标树已换，答案都在：\s*新增的 2 项待答；停用的保留答案，不计分。\s*看变了什么$/)
    expect(wrapper.get('details').text()).toMatch(/新增 2 项.*停用 1 项/)
    expect(show(CARS, GENERAL, true, 'en').get('summary').text()).toContain('One new item is to be answered')
  })

  it('says nothing of new items when there are none', () => {
    expect(show(GENERAL, build(['scenario-1'], { hash: 'fewer' })).get('summary').text()).not.toContain('待答')
  })

  it('reads the change out when it comes', async () => {
    const wrapper = show(GENERAL, GENERAL)
    expect(wrapper.attributes('role')).toBe('status')
    await wrapper.setProps({ now: CARS })
    expect(wrapper.get('[role=status] summary').text()).toContain('指标树已换')
  })

  it('is accessible', async () => {
    await expectAccessible(show(GENERAL, CARS).element)
  })
})
