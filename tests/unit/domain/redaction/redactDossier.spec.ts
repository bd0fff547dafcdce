import { redactDossier } from '@/domain/redaction/redactDossier'
import { buildDossier } from '@/domain/report/buildDossier'
import type { Dossier } from '@/domain/report/Dossier'
import type { Report } from '@/domain/report/Report'
import { keyOfCheck } from '@/domain/checks/Check'
import { findChecks } from '@/domain/checks/findChecks'
import { layOutReport } from '@/sections/report/layOutReport'
import { listTables } from '@/sections/Section'
import { speak } from '@/messages/Voice'
import { describe, expect, it } from 'vitest'
import { RUBRIC } from '../../../ui/buildCase'
import { readCountedly, readStagedly } from '../../../ui/buildReading'
import { buildBenchmark, group } from '../benchmark/buildBenchmark'
import { buildRubric, equalBranch } from '../buildRubric'
import { buildMarked, findMarks, MARKS } from './buildMarked'

const MADE_AT = '2024-12-01T12:00:00.000Z'
const OTHER = buildRubric([equalBranch('all', 100, ['scenario-1', 'scenario-2'])], { id: 'other' })
const VOICES = [speak('zh'), speak('en')]
const BENCHMARK = buildBenchmark([group('all', { by: 'all' }, { total: { mean: 30 } }), group('park-3', { by: 'park', value: '«park»' }, { total: { mean: 40 } }, { title: { zh: '«park»的企业', en: 'those of «park»' } })])

/** Every part of a dossier with something in it that a redacted one leaves out. */
function build(chosen = 'all'): Dossier {
  const [check] = findChecks(RUBRIC, buildMarked(), { contradictions: [], today: MADE_AT })
  const assessment = buildMarked({ replies: { [check ? keyOfCheck(check) : '']: { text: '«reply»', by: '«replier»', at: '2077-03-04T05:06:07.000Z' } } })
  return {
    ...buildDossier({
      rubric: RUBRIC, assessment, standards: [RUBRIC, OTHER], plain: [RUBRIC, OTHER], madeAt: MADE_AT, earlier: [{ rubric: RUBRIC, assessment: { ...buildMarked(), period: '2023' } }],
      benchmark: { file: BENCHMARK, group: chosen }, letterhead: { firm: '«firm»', author: '«author»', logo: 'data:image/png;base64,TE9HTw==' },
      solutions: { kind: 'solutions', formatVersion: 1, title: '«catalogue»', publisher: '«publisher»', example: false, solutions: [{ provider: '甲', product: '乙', serves: [{ indicator: 'scenario-1', levels: [1, 2, 3, 4, 5] }] }] },
    }),
    readings: [readStagedly({ 'scenario-1': 6 }), readCountedly({ 'scenario-1': 6 })],
  }
}
const LETTERHEAD = ['«firm»', '«author»', 'TE9HTw==']
const find = (value: unknown) => {
  const text = JSON.stringify(value)
  return [...findMarks(text), ...LETTERHEAD.filter(mark => text.includes(mark))]
}
/** A report without the reasons for what is not applicable. */
const figures = ({ nodes, assessment: { period }, ...report }: Report) => ({ ...report, period, nodes: nodes.map(node => ({ ...node, rating: node.rating && { ...node.rating, notApplicable: node.rating.notApplicable !== null } })) })

describe('redactDossier', () => {
  it('is tried on a dossier that is full of what it takes out', () => {
    const whole = build()
    expect(find(whole)).toEqual([...MARKS, ...LETTERHEAD])
    expect(whole.questions.filter(({ reply }) => reply)).toHaveLength(1)
    expect(find(whole.questions)).toEqual(expect.arrayContaining(['«reply»', '«old-title»']))
    expect(find([whole.trend, whole.periods])).toEqual(expect.arrayContaining(['«id»', '«agreed-na»']))
    // Most of it is there to be read, too.
    expect(find(layOutReport(whole, VOICES[0] ?? speak('zh'))).length).toBeGreaterThan(35)
  })

  it('leaves nothing of it in the dossier', () => {
    expect(find(redactDossier(build()))).toEqual([])
  })

  it.each(VOICES)('leaves nothing of it in what is laid out: $language', voice => {
    expect(find(layOutReport(redactDossier(build()), voice))).toEqual([])
  })

  it('says that it is redacted', () => {
    expect(redactDossier(build()).isRedacted).toBe(true)
    expect(layOutReport(redactDossier(build()), speak('zh')).cover).toMatchObject({ subject: '（企业名称已隐去）', logo: null, note: expect.stringContaining('脱敏副本') })
  })

  it('has the figures of the whole one, which were computed before anything was taken out', () => {
    const [whole, redacted] = [build(), redactDossier(build())]
    expect(redacted.reports.map(figures)).toEqual(whole.reports.map(figures))
    expect(figures(redacted.report)).toEqual(figures(whole.report))
    expect(redacted.periods.map(figures)).toEqual(whole.periods.map(figures))
    expect([redacted.trend?.factory, redacted.trend?.rubric, redacted.benchmark?.rows, redacted.readings]).toEqual([whole.trend?.factory, whole.trend?.rubric, whole.benchmark?.rows, whole.readings])
    expect([redacted.comparison.bias, redacted.comparison.agreement, redacted.comparison.stepPairs]).toEqual([whole.comparison.bias, whole.comparison.agreement, whole.comparison.stepPairs])
    // The assessor's reason backs a rating; without it the backed score would fall.
    expect(redacted.report.backed?.score).toBe(whole.report.backed?.score)
  })

  it('lays out the numbers of the whole one', () => {
    const numbers = (dossier: Dossier) => listTables(layOutReport(dossier, speak('zh')).sections).filter(({ id }) => !['questions', 'evidence', 'ratings', 'actions', 'what-ifs', 'followed'].includes(id)).map(({ id, rows }) => [id, rows.map(row => [row.id, row.cells.map(({ value }) => value)])])
    expect(numbers(redactDossier(build()))).toEqual(numbers(build()))
  })

  it('keeps the report of the standard among those of all', () => {
    const { report, reports } = redactDossier(build())
    expect(reports).toContain(report)
  })

  it('shows no group of a park, whose name says where the plant stands', () => {
    expect(build().benchmark?.groups.map(({ id }) => id)).toEqual(['park-3', 'all'])
    expect(redactDossier(build()).benchmark?.groups.map(({ id }) => id)).toEqual(['all'])
    expect(redactDossier(build('park-3')).benchmark).toBeNull()
    expect(find([redactDossier(build('park-3')), layOutReport(redactDossier(build('park-3')), speak('en'))])).toEqual([])
  })

  it('names no catalogue, which is kept by whoever looks after the enterprise', () => {
    expect([build().solutions?.catalogue.publisher, redactDossier(build()).solutions]).toEqual(['«publisher»', null])
  })

  it('says nothing of the last plan, which is told in the words of the factory', () => {
    expect([build().followed?.lifts.length, redactDossier(build()).followed]).toEqual([1, null])
  })

  it('asks no questions, which are between factory and assessor', () => {
    expect(redactDossier(build()).questions).toEqual([])
    expect(JSON.stringify(layOutReport(redactDossier(build()), speak('zh')))).not.toContain('疑问')
  })

  it('leaves the whole one as it was', () => {
    const whole = build()
    const before = JSON.stringify(whole)
    redactDossier(whole)
    expect(JSON.stringify(whole)).toBe(before)
  })
})
