import WorkbookTurns from '@/components/workbook/WorkbookTurns.vue'
import type { WorkbookTurn } from '@/domain/workbook/planWorkbook'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'
import { note, titleOf, turn } from './buildTurn'

const show = (turns: WorkbookTurn[], language: 'zh' | 'en' = 'zh', on: readonly string[] = turns.map(({ key }) => key)) => mount(WorkbookTurns, {
  props: { turns, how: turns[0]?.how ?? 'set', isOn: (entry: WorkbookTurn) => on.includes(entry.key), titleOf }, ...surroundings(language),
})
const items = (wrapper: ReturnType<typeof show>) => wrapper.findAll('li').map(item => item.text().replace(/\s+/g, ' '))
const boxes = (wrapper: ReturnType<typeof show>) => wrapper.findAll<HTMLInputElement>('li input').map(({ element }) => element.checked)
const clear = (indicator: string, more: Partial<WorkbookTurn> = {}) => turn(indicator, { how: 'clear', told: { mark: null, text: '' }, ...more })

describe('WorkbookTurns', () => {
  it('shows what stands here and what the workbook says', () => {
    expect(items(show([
      turn('scenario-1'), turn('scenario-2', { here: { mark: null, text: '' }, told: { mark: 'na', text: '外包' } }), turn('scenario-3', { here: { mark: 4, text: '旧' }, told: { mark: 4, text: '新' } }),
      turn('scenario-3', { of: 'note', here: note(''), told: note('问过王工') }),
    ]))).toEqual(['1 画图 评分2 级 · 全面 → 3 级 · 全面', '2 试验 评分未评 → 不适用说明 外包', '3 排产 评分2 级 · 全面说明 旧 新', '3 排产 备注 问过王工'])
    expect(items(show([turn('scenario-1')], 'en'))).toEqual(['1 画图 RatingLevel 2, throughout → Level 3, throughout'])
  })

  it('shows what would be cleared', () => {
    expect(items(show([clear('scenario-1', { here: { mark: 4, text: '因为' } }), clear('scenario-2', { of: 'note', here: note('n'), told: note('') }), clear('scenario-3', { here: { mark: 4, text: '因为' }, told: { mark: 4, text: '' } })])))
      .toEqual(['1 画图 评分2 级 · 全面 → 清除', '2 试验 备注 n 清除', '3 排产 评分2 级 · 全面说明 因为 清除'])
  })

  it('shows all three values of a conflict', () => {
    const values = (more: Partial<WorkbookTurn>) => show([turn('scenario-1', { how: 'conflict', ...more })]).findAll('dl > div').map(side => [side.get('dt').text(), side.get('dd').text()])
    expect(values({ here: { mark: 8, text: '后来装了' } })).toEqual([['导出时', '2 级 · 全面'], ['这里现在', '4 级 · 全面；后来装了'], ['文件里', '3 级 · 全面']])
    expect(values({ here: { mark: null, text: '' } })[1]).toEqual(['这里现在', '未评'])
    expect(values({ told: { mark: null, text: '' } })[2]).toEqual(['文件里', '清除'])
    expect(values({ of: 'note', exported: note(''), here: note('甲'), told: note('乙') })).toEqual([['导出时', '（空）'], ['这里现在', '甲'], ['文件里', '乙']])
    expect(values({ of: 'note', exported: note('x'), here: note('甲'), told: note('') })[2]).toEqual(['文件里', '清除'])
  })

  it('ticks those that are on, and hands on a tick', async () => {
    const turns = [turn('scenario-1'), turn('scenario-2')]
    const wrapper = show(turns, 'zh', ['rating/scenario-1'])
    expect(boxes(wrapper)).toEqual([true, false])
    await wrapper.findAll('li input')[0]?.setValue(false)
    await wrapper.get('.all input').setValue(true)
    expect(wrapper.emitted('choose')).toEqual([[[turns[0]], false], [turns, true]])
  })

  it('has a box for all only where there are several, half on when some are', () => {
    expect(show([turn('scenario-1')]).find('.all').exists()).toBe(false)
    expect(show([turn('scenario-1'), turn('scenario-2')], 'zh', ['rating/scenario-1']).get<HTMLInputElement>('.all input').element.indeterminate).toBe(true)
    expect(show([turn('scenario-1'), turn('scenario-2')]).get<HTMLInputElement>('.all input').element.checked).toBe(true)
  })

  it('says what kind they are, and how many', () => {
    expect(show([turn('scenario-1'), turn('scenario-2')]).get('h3').text()).toBe('改动 2 处')
    expect(show([turn('scenario-1', { how: 'conflict' })], 'en').get('h3').text()).toBe('Changed on both sides: 1')
  })

  it('is accessible', async () => {
    await expectAccessible(show([turn('scenario-1'), turn('scenario-2')]).element)
    await expectAccessible(show([turn('scenario-1', { how: 'conflict' })]).element)
  })
})
