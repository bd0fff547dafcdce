import { writeReportJson } from '@/documents/report/writeReportJson'
import { redactDossier } from '@/domain/redaction/redactDossier'
import { buildReport } from '@/domain/report/buildReport'
import { describe, expect, it } from 'vitest'
import { buildAssessment } from '../../domain/buildAssessment'
import { buildRichAssessment, buildRichRubric } from '../../domain/buildRichCase'
import { branch, buildRubric, leaf } from '../../domain/buildRubric'
import { buildCase, HOSTILE, PNG } from './buildReportCase'

const read = (dossier = buildCase()) => JSON.parse(writeReportJson(dossier))
const plain = (value: unknown) => JSON.parse(JSON.stringify(value))

describe('writeReportJson', () => {
  it('holds the assessment as it is stored and the report as it is computed, unrounded', () => {
    expect(read()).toMatchObject({ kind: 'report', formatVersion: 1, madeAt: '2024-05-01T08:00:00.000Z', perspective: 'counted', isRedacted: false })
    expect([read().assessment, read().reports]).toEqual([plain(buildRichAssessment()), [plain(buildReport(buildRichRubric(), buildRichAssessment()))]])
  })

  it('puts the standard that the report is about first, measured to the chosen grade', () => {
    const rubric = buildRichRubric()
    const other = buildRubric([branch('all', 100, [leaf('vision', 100)])], { id: 'other' })
    expect(read(buildCase({ rubric, standards: [other, rubric], plain: [other, rubric], target: 9 })).reports.map((report: ReturnType<typeof buildReport>) => [report.rubric.id, report.target])).toEqual([['test-standard', 9], ['other', expect.any(Number)]])
  })

  it('holds what two parties say, each beside the other', () => {
    expect(read().differences).toMatchObject({ rated: { self: 11, assessor: 3 }, pairs: expect.arrayContaining([expect.objectContaining({ indicator: 'budget', self: { step: 5 }, assessor: { step: 3 }, agreed: { step: 4, why: '双方商定' } })]) })
  })

  it('names periods, and the trend to the last of them', () => {
    const earlier = [{ rubric: buildRichRubric(), assessment: buildAssessment({ vision: 2 }, { id: 'before', period: '2023' }) }]
    const { periods, trend } = read(buildCase({ earlier }))
    expect([periods.map(({ period }: { period: string }) => period), trend.then.assessment.id]).toEqual([['2023', '2024'], 'before'])
  })

  it('says what became of the plan of the period before', () => {
    const plan = { actions: { a1: { title: '写愿景', lifts: [{ indicator: 'vision', from: 2, to: 10 }], state: 'doing' as const, progress: 40, owner: '李铁柱', note: '内部' } } }
    const earlier = [{ rubric: buildRichRubric(), assessment: buildAssessment({ vision: 2 }, { id: 'before', period: '2023', plan }) }]
    expect(read(buildCase({ earlier })).followed).toMatchObject({ period: '2023', lifts: [{ indicator: 'vision', from: 2, to: 10, action: { title: '写愿景', owner: '李铁柱', state: 'doing' } }] })
    expect(read().followed).toBeNull()
  })

  it('gives every text back as it was typed', () => {
    const assessment = buildAssessment(Object.fromEntries(HOSTILE.map((note, i) => [`own-${i}`, { note }])))
    expect(HOSTILE.map((_, i) => read(buildCase({ assessment })).assessment.answers[`own-${i}`].note)).toEqual(HOSTILE)
  })

  it('says who made it, without the picture', () => {
    expect(read(buildCase({ letterhead: { firm: '诊断公司', author: '顾问', logo: `data:image/png;base64,${PNG}` } })).letterhead).toEqual({ firm: '诊断公司', author: '顾问' })
  })

  it('says of a redacted copy that it is one', () => {
    expect(read(redactDossier(buildCase()))).toMatchObject({ isRedacted: true, letterhead: {}, assessment: { enterprise: { name: '–' } }, questions: [] })
  })
})
