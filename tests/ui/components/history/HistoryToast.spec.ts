import HistoryToast from '@/components/history/HistoryToast.vue'
import type { HistoryEntry } from '@/domain/history/HistoryEntry'
import { mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'
import { EVIDENCE, HISTORY, titleOf } from './buildHistory'

beforeEach(() => { vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }) })
afterEach(() => { vi.useRealTimers() })

const show = (which: 'undo' | 'redo', entry: HistoryEntry | null = HISTORY[0] ?? null) => mount(HistoryToast, { props: { told: { which, entry }, titleOf, assessmentId: 'a1' }, ...surroundings() })
const says = (toast: ReturnType<typeof show>) => toast.get('p').text()

describe('HistoryToast', () => {
  it('says what was taken back, from what to what', () => {
    expect(says(show('undo'))).toBe('已撤销：数字画图 企业自评：3 级 · 全面 → 2 级 · 局部')
    expect(says(show('redo'))).toBe('已重做：数字画图 企业自评：2 级 · 局部 → 3 级 · 全面')
    expect(says(show('undo', { id: 'h', at: '', origin: 'screen', changes: [EVIDENCE] }))).toBe('已撤销：虚拟试验 加了佐证：照片 · 停机卡')
  })

  it('counts the changes of a merge', () => {
    expect(says(show('undo', HISTORY[2]))).toBe('已撤销：合并的 5 处改动')
  })

  it.each([['undo', '没有可撤销的'], ['redo', '没有可重做的']] as const)('says when there is nothing to %s', (which, said) => {
    expect([says(show(which, null)), show(which, null).findAll('button').length]).toEqual([said, 1])
  })

  it('offers the way back, and the way to where it happened', async () => {
    const toast = show('undo')
    expect(toast.get('a').attributes('href')).toBe('/assessments/a1/answer/scenario-1')
    await toast.findAll('button')[0]?.trigger('click')
    await show('redo').findAll('button')[0]?.trigger('click')
    expect(toast.emitted('redo')).toEqual([[]])
    expect(show('undo', HISTORY[2]).find('a').exists()).toBe(false)
  })

  it('goes by itself, but not while somebody is at it', async () => {
    const toast = show('undo')
    await toast.trigger('pointerenter')
    vi.advanceTimersByTime(60_000)
    expect(toast.emitted('close')).toBeUndefined()
    await toast.trigger('pointerleave')
    vi.advanceTimersByTime(8000)
    expect(toast.emitted('close')).toHaveLength(1)
  })

  it('is accessible', async () => {
    vi.useRealTimers()
    await expectAccessible(show('undo').element)
  })
})
