import WorkbookEffect from '@/components/workbook/WorkbookEffect.vue'
import type { Report } from '@/domain/report/Report'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { ALL, MOST, report } from '../../buildCase'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const named = (shown: Report, hash: string): Report => ({ ...shown, rubric: { ...shown.rubric, hash } })
const show = (before: Report[], after: Report[], overruled = 0, language: 'zh' | 'en' = 'zh') => mount(WorkbookEffect, { props: { before, after, overruled }, ...surroundings(language) })
const rows = (wrapper: ReturnType<typeof show>) => wrapper.findAll('tbody tr').map(row => row.findAll('td').map(cell => cell.text()))

describe('WorkbookEffect', () => {
  it('has score, grade and count before and after, by each standard', () => {
    expect(rows(show([named(report(MOST), 'a'), named(report({}), 'b')], [named(report(ALL), 'a'), named(report({}), 'b')]))).toEqual([
      ['小标准', '暂定 第 2 档，36.00 分', '第 2 档，31.00 分', '3/5 → 4/4'], ['小标准', '尚未作答', '尚未作答', '0/5 → 0/5'],
    ])
    expect(rows(show([report(ALL)], [report(ALL)], 0, 'en'))[0]?.[1]).toBe('Grade 2, 31.00 points')
  })

  it('says when ratings are taken that do not count', () => {
    expect(show([report(ALL)], [report(ALL)], 3).get('.overruled').text()).toMatch(/^其中 3 项计入结果的是另一方的评分/)
    expect(show([report(ALL)], [report(ALL)]).find('.overruled').exists()).toBe(false)
  })

  it('is accessible', async () => {
    await expectAccessible(show([report(MOST)], [report(ALL)], 1).element)
  })
})
