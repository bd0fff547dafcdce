import WalkSummary from '@/components/walk/WalkSummary.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import type { QuickAnswer } from '../../../unit/domain/buildAssessment'
import { ALL } from '../../buildCase'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'
import { buildWalk, readStop } from './buildWalk'

const show = (answers: Record<string, QuickAnswer>, { at = 0, next = 1 as number | null } = {}) => {
  const walk = buildWalk(answers)
  return mount(WalkSummary, { props: { stop: readStop(walk, at), photos: 3, next: next === null ? null : readStop(walk, next) }, ...surroundings() })
}

describe('WalkSummary', () => {
  it('sums up a stop that is done and shows the way to the next one', () => {
    const text = show({ 'scenario-1': 4 }).text()
    expect(text).toContain('这一站走完了')
    expect(text).toContain('已答 1/1 · 照片 3 张')
    expect(text).toContain('下一站：其他')
    expect(text).toContain('路上约 3 分钟，那里 4 题、8 分钟。')
  })

  it('says what is open here before it sends anybody on', () => {
    const text = show({ 'scenario-2': 4, 'scenario-3': 'na' }, { at: 1, next: 0 }).text()
    expect(text).toContain('还有 2 题没答')
    expect(text).toContain('已答 2/4 · 不适用 1 题')
    expect(text).not.toContain('下一站')
  })

  it('says when the walk is done', () => {
    expect(show(ALL, { next: null }).text()).toContain('该走的都走完了')
  })

  it('is accessible', async () => {
    await expectAccessible(show({ 'scenario-1': 4 }).element)
  })
})
