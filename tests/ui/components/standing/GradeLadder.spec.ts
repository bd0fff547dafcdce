import GradeLadder from '@/components/standing/GradeLadder.vue'
import { speak } from '@/messages/Voice'
import { layOutLadder } from '@/sections/report/layOutLadder'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import type { QuickAnswer } from '../../../unit/domain/buildAssessment'
import { ALL, FEW, MOST, NOTHING, report } from '../../buildCase'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const show = (answers: Record<string, QuickAnswer>, size: 'small' | 'large' = 'small', language: 'zh' | 'en' = 'zh') => mount(GradeLadder, { props: { ladder: layOutLadder(report(answers), speak(language)), size }, ...surroundings(language) })

describe('GradeLadder', () => {
  it.each<[what: string, answers: Record<string, QuickAnswer>, label: string]>([
    ['all is answered', ALL, 'Grade 2 of ten'],
    ['most is answered', MOST, 'Grade 2 of ten'],
    ['nothing is answered', {}, 'No grade yet'],
    ['nothing is applicable', NOTHING, 'No grade yet'],
  ])('says what it draws when %s', (_, answers, label) => {
    expect(show(answers, 'small', 'en').attributes()).toMatchObject({ 'role': 'img', 'aria-label': label })
  })

  it('says a range as long as there is no grade', () => {
    expect(show(FEW).attributes('aria-label')).toMatch(/^十档中：第 \d+–\d+ 档$/)
  })

  it('has the five levels of the standard, and the ten numbers when there is room', () => {
    expect(show(ALL).text()).toBe('规范级场景级领域级平台级生态级')
    expect(show(ALL, 'large', 'en').text()).toBe('12Standardised34Scenario56Domain78Platform910Ecosystem')
  })

  it('says what each level means where there is room and the standard says it', () => {
    const ladder = { ...layOutLadder(report(ALL), speak('zh')), levels: [{ title: '规范级', meaning: '有规范可依' }, { title: '场景级', meaning: '' }] }
    const read = (size: 'small' | 'large') => mount(GradeLadder, { props: { ladder, size }, ...surroundings() }).text()
    expect([read('small'), read('large')]).toEqual(['规范级场景级', '12规范级有规范可依34场景级'])
  })

  it('is accessible', async () => {
    await expectAccessible(show(ALL, 'large').element)
  })
})
