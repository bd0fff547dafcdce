import LibraryGates from '@/components/library/LibraryGates.vue'
import type { Gate } from '@/domain/rubric/Gate'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { RUBRIC } from '../../buildCase'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const titleOf = (id: string) => id.toUpperCase()
const show = (gates: readonly Gate[] = RUBRIC.gates, language: 'zh' | 'en' = 'zh') => mount(LibraryGates, { props: { gates, titleOf }, ...surroundings(language) })

describe('LibraryGates', () => {
  it('puts every gate in words with its grade and its reason, the lowest grade first', () => {
    expect(show([...RUBRIC.gates].reverse()).findAll('tbody tr').map(row => row.findAll('td').map(cell => cell.text()))).toEqual([
      ['第 2 档起', '“SCENARIO-1”全面达到第 2 级'],
      ['第 3 档起', '“MAKE”至少 26 分制造是主业'],
      ['第 3 档起', '至少 40% 的适用指标至少局部达到第 2 级'],
    ])
  })

  it('names the parts that a gate looks at when it does not look at all', () => {
    const gate: Gate = { id: 'g', grade: 3, kind: 'children-score', branch: 'total', only: ['make', 'ship'], atLeast: 6 }
    expect(show([gate]).text()).toContain('MAKE / SHIP 每一项至少 6 分')
    expect(show([gate], 'en').text()).toContain('each of MAKE / SHIP at 6 points or more')
  })

  it('says when there are none', () => {
    expect(show([]).text()).toBe('这套标准没有门槛。')
  })

  it('is accessible', async () => {
    await expectAccessible(show().element)
  })
})
