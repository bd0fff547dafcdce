import ReportStandards from '@/components/report/ReportStandards.vue'
import type { Report } from '@/domain/report/Report'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { ALL, FEW, MOST, NOTHING, report } from '../../buildCase'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const named = (shown: Report, id: string, edition: Report['rubric']['edition'] = null): Report => ({ ...shown, rubric: { ...shown.rubric, id, edition } })
const show = (reports: Report[], language: 'zh' | 'en' = 'zh') => mount(ReportStandards, { props: { reports }, ...surroundings(language) })
const rows = (wrapper: ReturnType<typeof show>) => wrapper.findAll('tbody tr').map(row => row.findAll('td').map(cell => cell.text()))

describe('ReportStandards', () => {
  it('has a row for each standard, with its edition, grade, score and how much is rated', () => {
    const edition = { id: 'automotive', title: { zh: '汽车版', en: 'Automotive edition' } }
    expect(rows(show([named(report(ALL), 'a', edition), named(report(MOST), 'b')]))).toEqual([
      ['小标准 1.0.0 · 汽车版', '第 2 档', '31.00', '4/4'], ['小标准 1.0.0', '第 2 档 暂定', '36.00', '3/5'],
    ])
  })

  it('has no score where too little is rated, or nothing applies', () => {
    expect(rows(show([named(report(FEW), 'a'), named(report({}), 'b'), named(report(NOTHING), 'c')], 'en')).map(([, ...cells]) => cells)).toEqual([
      [expect.stringMatching(/^Grade \d–\d+ Estimate$/), '–', '1/5'], ['Nothing rated yet', '–', '0/5'], ['Nothing to rate', '–', '0/0'],
    ])
  })

  it('is accessible', async () => {
    await expectAccessible(show([named(report(ALL), 'a'), named(report(FEW), 'b')]).element)
  })
})
