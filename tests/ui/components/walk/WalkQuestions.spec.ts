import WalkQuestions from '@/components/walk/WalkQuestions.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'
import { buildWalk, readStop } from './buildWalk'

const show = () => mount(WalkQuestions, {
  props: {
    questions: readStop(buildWalk({ 'scenario-2': 3, 'scenario-3': 'na', 'scenario-4': 0 }), 1).questions, stop: 'other', assessmentId: 'a1',
    traces: new Map([['scenario-2', { photos: 2, isNoted: true }], ['scenario-3', { photos: 0, isNoted: false }]]),
  },
  ...surroundings(),
})

describe('WalkQuestions', () => {
  it('leads to each question at this stop', () => {
    expect(show().findAll('a').map(link => link.attributes('href'))).toEqual([2, 3, 4, 5].map(number => `/assessments/a1/walk/other/scenario-${number}`))
  })

  it('says what was said, and what was kept besides', () => {
    expect(show().findAll('a').map(link => link.text())).toEqual(['1虚拟试验照片 2 张 · 有备注2 级 · 局部', '2智能排产不适用', '3联网开机未开展', '4库存盘点未答'])
  })

  it('is accessible', async () => {
    await expectAccessible(show().element)
  })
})
