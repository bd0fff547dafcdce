import LibraryKeep from '@/components/library/LibraryKeep.vue'
import type { RubricProblem } from '@/domain/rubric/RubricProblem'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { RUBRIC } from '../../buildCase'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const WARNING: RubricProblem & { line: number } = { code: 'rubric/weight-sum', severity: 'warning', path: ['children'], facts: { sum: 40 }, line: 12 }
const show = (more: { replaces?: boolean, isBusy?: boolean, warnings?: typeof WARNING[] } = {}, language: 'zh' | 'en' = 'zh') => mount(LibraryKeep, {
  props: { rubric: RUBRIC, warnings: [], replaces: false, isBusy: false, ...more }, ...surroundings(language),
})

describe('LibraryKeep', () => {
  it('says what the file holds and where it will be', () => {
    expect(show().get('.content').text()).toMatch(/小标准\s*test-standard 1\.0\.0\s*5 项指标\s*非官方\s*只存在这台电脑的浏览器里。/)
  })

  it('lists what it would have its author know', () => {
    expect(show({ warnings: [WARNING] }).get('details').text()).toMatch(/1 处提醒，不影响评分\s*下级权重之和是 40.*第 12 行 · children · rubric\/weight-sum/)
    expect(show().find('details').exists()).toBe(false)
  })

  it('says so when it takes the place of one that is loaded', () => {
    const wrapper = show({ replaces: true }, 'en')
    expect(wrapper.get('.note').text()).toContain('will be replaced by this file')
    expect(wrapper.get('footer .main').text()).toBe('Replace it')
  })

  it('asks before it is kept, and can be called off', async () => {
    const wrapper = show()
    await wrapper.get('footer .main').trigger('click')
    await wrapper.get('footer .button').trigger('click')
    expect([wrapper.emitted('confirm'), wrapper.emitted('cancel')]).toEqual([[[]], [[]]])
  })

  it('cannot be pressed twice while it is being stored', () => {
    expect(show({ isBusy: true }).get<HTMLButtonElement>('footer .main').element.disabled).toBe(true)
  })

  it('is accessible', async () => {
    await expectAccessible(show({ warnings: [WARNING], replaces: true }).element)
  })
})
