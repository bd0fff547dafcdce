import SectionView from '@/components/section/SectionView.vue'
import type { Block, Section } from '@/sections/Section'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { stubCanvas } from '../../stubCanvas'
import { surroundings } from '../../surroundings'
import { until } from '../../until'
import { buildChart, buildTable } from './buildBlocks'

stubCanvas()
const show = (section: Section, tools?: string) => mount(SectionView, { props: { section }, slots: tools === undefined ? {} : { tools }, ...surroundings() })
const build = (...blocks: Block[]): Section => ({ id: 'gaps', title: '差距', blocks })

describe('SectionView', () => {
  it('stands under its heading, at the address that leads to it', () => {
    const wrapper = show(build({ kind: 'say', as: 'sentence', text: '两项。' }, buildTable()))
    expect(wrapper.get('section').attributes('id')).toBe('gaps')
    expect(wrapper.findAll('h2, p, table').map(part => part.text())).toEqual(['差距', '两项。', '环节得分设计52.00制造10.00'])
  })

  it('has its tools beside the heading', () => {
    expect(show(build(buildTable()), '<select aria-label="目标" />').find('header select').exists()).toBe(true)
  })

  it('has the result for its heading where it has one', () => {
    const wrapper = show(build({ kind: 'headline', text: '第 2 档', lead: '总分 31.00。' }))
    expect(wrapper.findAll('h1, h2').map(title => title.text())).toEqual(['第 2 档'])
  })

  it('names its charts from the second one on', async () => {
    const one = show(build(buildChart()))
    await until(() => one.get('figure'))
    expect(one.find('h3').exists()).toBe(false)
    const two = show(build(buildChart(), buildChart({ id: 'other', title: '各环节' })))
    await until(() => expect(two.findAll('h3').map(title => title.text())).toEqual(['三个方面', '各环节']))
  })

  it('is accessible', async () => {
    await expectAccessible(show(build({ kind: 'say', as: 'sentence', text: '两项。' }, { kind: 'say', as: 'heading', text: '各环节' }, buildTable())).element)
  })
})
