import DifferenceSide from '@/components/difference/DifferenceSide.vue'
import type { Rating } from '@/domain/assessment/Answer'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { readIndicator, RUBRIC } from '../../buildCase'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const show = (rating: Rating) => mount(DifferenceSide, { props: { source: 'self', rating, indicator: readIndicator(), levels: RUBRIC.levels }, ...surroundings() })

describe('DifferenceSide', () => {
  it('shows the level with its description', () => {
    expect(show({ step: 7 }).text()).toMatch(/^4.*4 级 · 局部.*第4种图纸/s)
  })

  it('has no description for what is not started or not applicable', () => {
    expect(show({ step: 0 }).text()).toMatch(/^0.*未开展/s)
    expect(show({ notApplicable: '来图加工' }).text()).toMatch(/^–.*不适用.*来图加工/s)
    expect(show({ step: 0 }).text()).not.toContain('种图纸')
  })

  it('is accessible', async () => {
    await expectAccessible(show({ step: 7 }).element)
  })
})
