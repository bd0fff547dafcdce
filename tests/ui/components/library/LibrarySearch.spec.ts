import LibrarySearch from '@/components/library/LibrarySearch.vue'
import { indexIndicators } from '@/components/library/searchIndicators'
import { indicatorSchema } from '@/domain/rubric/Indicator'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { branch, buildRubric, indicator, leaf } from '../../../unit/domain/buildRubric'
import { RUBRIC } from '../../buildCase'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const many = buildRubric([branch('a', 100, Array.from({ length: 30 }, (_, i) => leaf(`base-${i + 1}`, 1)))], {
  id: 'many', indicators: Array.from({ length: 30 }, (_, i) => indicator(`base-${i + 1}`, { title: { zh: `看板${i + 1}`, en: `Board ${i + 1}` } })),
})
const spare = indicatorSchema.parse(indicator('base-99', { title: { zh: '闲置指标', en: 'Spare indicator' } }))
const auto = { id: 'auto', title: { zh: '汽车版', en: 'Automotive edition' } }
const onlyThere = { ...buildRubric([branch('a', 100, [leaf('edition-auto-1', 1)])], { indicators: [indicator('edition-auto-1', { title: { zh: '混线', en: 'Mixed line' } })] }), edition: auto }
const index = indexIndicators([spare], [RUBRIC, { ...RUBRIC, edition: auto }, onlyThere, many])
const show = (language: 'zh' | 'en' = 'zh') => mount(LibrarySearch, { props: { index }, ...surroundings(language) })
const search = async (query: string, language: 'zh' | 'en' = 'zh') => {
  const wrapper = show(language)
  await wrapper.get('input').setValue(query)
  return wrapper
}

describe('LibrarySearch', () => {
  it('lists nothing until something is asked for', async () => {
    expect(show().findAll('li')).toEqual([])
    expect((await search('   ')).get('[role=status]').text()).toBe('')
  })

  it('shows title, snippet and where it is used, with what was searched for marked', async () => {
    const wrapper = await search('图纸')
    expect(wrapper.get('[role=status]').text()).toBe('找到 1 项')
    expect(wrapper.get('li a').text()).toBe('1数字画图')
    expect(wrapper.get('.snippet').text()).toBe('问题 图纸在哪里？')
    expect(wrapper.get('mark').text()).toBe('图纸')
    expect(wrapper.get('.tiny').text()).toBe('见于 小标准 1.0.0 及各行业版')
  })

  it('finds in the other language, too', async () => {
    const wrapper = await search('drawings')
    expect(wrapper.get('li a').text()).toBe('1数字画图')
    expect(wrapper.get('.snippet').text()).toBe('问题 Where are the drawings?')
  })

  it('leads to the indicator in its standard, and in an edition when only that has it', async () => {
    expect((await search('CAD')).get('li a').attributes('href')).toBe('/library/test-standard/1.0.0?indicator=scenario-1')
    const wrapper = await search('mixed', 'en')
    expect(wrapper.get('li a').attributes('href')).toBe('/library/test-standard/1.0.0?edition=auto&indicator=edition-auto-1')
    expect(wrapper.get('.tiny').text()).toContain('Automotive edition')
  })

  it('says when no standard uses an indicator, and has no link then', async () => {
    const wrapper = await search('闲置')
    expect(wrapper.find('li a').exists()).toBe(false)
    expect(wrapper.get('li').text()).toContain('没有标准用到它')
  })

  it('says when nothing is found', async () => {
    const wrapper = await search('火箭')
    expect(wrapper.get('[role=status]').text()).toBe('没有找到“火箭”。换个说法，或少写几个字。')
    expect(wrapper.find('ol').exists()).toBe(false)
  })

  it('shows the first ones of many, and the rest when asked', async () => {
    const wrapper = await search('看板')
    expect(wrapper.findAll('li')).toHaveLength(20)
    await wrapper.get('button').trigger('click')
    expect(wrapper.findAll('li')).toHaveLength(30)
    expect(wrapper.find('button').exists()).toBe(false)
  })

  it('is accessible with results', async () => {
    await search('图纸')
    await expectAccessible(document.body)
  })
})
