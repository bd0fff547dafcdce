import CheckRatings from '@/components/checks/CheckRatings.vue'
import type { CheckKind } from '@/domain/checks/Check'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'
import { CHECKS, namesIn } from './buildQuestion'

const show = (kind: CheckKind, check = CHECKS[kind]) => mount(CheckRatings, { props: { check, names: namesIn() }, ...surroundings() })

describe('CheckRatings', () => {
  it('leads from each rating to its question', () => {
    expect(show('pair').findAll('a').map(link => [link.text(), link.attributes('href')])).toEqual([['智能排产', '/assessments/a1/answer/scenario-3'], ['库存盘点', '/assessments/a1/answer/scenario-5']])
    expect(show('pair').text()).toContain('3 级 · 全面')
  })

  it('says what each needs of what it rests on', () => {
    expect(show('base').findAll('.needs').map(line => line.text())).toEqual(['第 3 级要它先到 2 级 · 全面 · 先有图', '第 3 级要它先到 3 级 · 局部'])
  })

  it('says what is not applicable', () => {
    expect(show('na-share').text()).toContain('不适用')
  })

  it('counts what goes beyond eight', () => {
    const many = { ...CHECKS.run, rated: Array.from({ length: 12 }, (_, i) => ({ indicator: `i-${i}`, step: 4 })) }
    const list = show('run', many)
    expect(list.findAll('a')).toHaveLength(8)
    expect(list.text()).toContain('等 12 项')
  })

  it('is accessible', async () => {
    await expectAccessible(show('base').element)
  })
})
