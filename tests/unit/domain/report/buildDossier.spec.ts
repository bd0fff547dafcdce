import type { Contradiction } from '@/domain/checks/Contradiction'
import { buildDossier } from '@/domain/report/buildDossier'
import type { DossierInput } from '@/domain/report/buildDossier'
import { buildReport } from '@/domain/report/buildReport'
import { readingFileSchema } from '@/domain/reading/ReadingFile'
import type { Rubric } from '@/domain/rubric/Rubric'
import { describe, expect, it } from 'vitest'
import { buildBenchmark, group } from '../benchmark/buildBenchmark'
import type { QuickAnswer } from '../buildAssessment'
import { buildAssessment, step } from '../buildAssessment'
import { branch, buildRubric, indicator, leaf } from '../buildRubric'

const MADE_AT = '2024-12-01T12:00:00.000Z'
/** Two standards that share `a`; the first one under an edition that leaves out `d`. */
const ONE = buildRubric([branch('x', 50, [leaf('a', 50), leaf('b', 50)]), leaf('c', 50)], { id: 'one' })
const ONE_PLAIN = buildRubric([branch('x', 50, [leaf('a', 50), leaf('b', 50)]), leaf('c', 40), leaf('d', 10)], { id: 'one', indicators: [indicator('d', { title: { zh: '丁', en: 'D' } })] })
const TWO = buildRubric([leaf('a', 50), leaf('e', 50)], { id: 'two' })
const ANSWERS: Record<string, QuickAnswer> = { a: { self: step(8), assessor: step(4) }, b: 4, c: 2, d: 6, e: 0, retired: 5 }

function build(more: Partial<DossierInput> = {}, answers = ANSWERS) {
  return buildDossier({ rubric: ONE, assessment: buildAssessment(answers), standards: [TWO, ONE], plain: [TWO, ONE_PLAIN], madeAt: MADE_AT, ...more })
}
const scores = (reports: { result: { score: number } | null }[]) => reports.map(({ result }) => result?.score)

describe('buildDossier', () => {
  it('reads the assessment by every standard, in their order, the one of the report being the same object', () => {
    const { report, reports, standards, rubric } = build()
    expect(reports.map(({ rubric: { id } }) => id)).toEqual(['two', 'one'])
    expect(reports[1]).toBe(report)
    expect([standards.map(({ id }) => id), rubric]).toEqual([['one', 'two'], ONE])
    // One: (40 + 40) / 2 = 40 and 20; two: 40 and 0.
    expect(scores(reports)).toEqual([20, 30])
  })

  it('measures the gaps of its own report alone to the chosen grade', () => {
    expect(build({ target: 9 }).reports.map(({ target }) => target)).toEqual([3, 9])
    expect(build().report.target).toBe(4)
  })

  it('counts no answer as unknown that another standard asks for', () => {
    const { reports } = build()
    expect(reports.map(({ flags }) => flags.map(({ code, id }) => `${code} ${id}`))).toEqual([['unknown-indicator d', 'unknown-indicator retired'], ['unknown-indicator d', 'unknown-indicator retired']])
  })

  it('knows the name of what the edition leaves out', () => {
    expect(build().report.flags.map(({ id, title }) => [id, title?.zh])).toEqual([['d', '丁'], ['retired', undefined]])
  })

  it('takes the perspective of one side for every figure, and keeps what both said', () => {
    const { report, reports, assessment, comparison, perspective } = build({ perspective: 'self' })
    // One: (80 + 40) / 2 = 60 and 20; two: 80 and 0.
    expect(scores(reports)).toEqual([40, 40])
    expect([perspective, report.sources]).toEqual(['self', { agreed: 0, assessor: 0, self: 3 }])
    expect(assessment.answers.a).toEqual({ self: { step: 8 }, assessor: { step: 4 } })
    expect(comparison.pairs.map(({ leaf: { id }, steps }) => [id, steps])).toEqual([['a', -4]])
  })

  it('counts ratings as they count unless told otherwise, whole, without a letterhead', () => {
    expect(build()).toMatchObject({ perspective: 'counted', isRedacted: false, letterhead: {}, madeAt: MADE_AT, trend: null, benchmark: null, readings: [] })
    expect(build({ letterhead: { firm: '某公司' } }).letterhead).toEqual({ firm: '某公司' })
  })

  it('gives the report that a standard alone would give', () => {
    const assessment = buildAssessment({ a: 4, b: 4, c: 2 })
    expect(build({ assessment, standards: [ONE], plain: [ONE] }).report).toEqual(buildReport(ONE, assessment))
  })

  it('takes a report that was made before for its own, and measures nothing anew', () => {
    const made = buildReport(ONE, buildAssessment({ a: 10, b: 10, c: 10 }))
    const { report, reports, periods } = build({ report: made })
    expect([report === made, reports[1] === made, periods[0] === made]).toEqual([true, true, true])
    expect(reports[0]?.rubric.id).toBe('two')
  })

  it('computes what it is compared with once, however often it is read', () => {
    const dossier = build({ earlier: [{ rubric: ONE, assessment: buildAssessment({ a: 0, b: 0, c: 0 }) }] })
    const parts = ['reports', 'comparison', 'trend', 'periods', 'readings', 'questions'] as const
    expect(parts.filter(part => dossier[part] !== dossier[part])).toEqual([])
    expect(Object.keys(dossier)).toEqual(expect.arrayContaining([...parts]))
  })

  describe('earlier periods', () => {
    const then = (period: string, answers: Record<string, QuickAnswer>, rubric: Rubric = ONE) => ({ rubric, assessment: buildAssessment(answers, { id: period, period }) })
    const earlier = [then('2022', { a: 0, b: 0, c: 0 }), then('2023', { a: { self: step(6), assessor: step(2) }, b: 2, c: 2 })]

    it('are all read, the oldest first and this one last', () => {
      const { periods, report } = build({ earlier })
      expect(periods.map(({ assessment: { period }, result }) => [period, result?.score])).toEqual([['2022', 0], ['2023', 20], ['2024', 30]])
      expect(periods[2]).toBe(report)
    })

    it('give a trend since the last one', () => {
      const { trend } = build({ earlier })
      expect([trend?.then.assessment.period, trend?.factory]).toEqual(['2023', 10])
    })

    it('are seen from the same side', () => {
      const { periods, trend } = build({ earlier, perspective: 'self' })
      // 2023: (60 + 20) / 2 = 40 and 20.
      expect([scores(periods), trend?.factory]).toEqual([[0, 30, 40], 10])
    })

    it('say what became of the plan of the last one, from the same side', () => {
      const plan = { actions: { a1: { title: '甲', lifts: [{ indicator: 'a', from: 2, to: 5 }], state: 'done' as const, progress: 100 } } }
      const [old, last] = earlier.map(one => ({ ...one, assessment: { ...one.assessment, plan } }))
      const outcome = (more: Parameters<typeof build>[0]) => build(more).followed?.lifts.map(({ now, outcome }) => [now, outcome])
      // The assessor has a at 4, the factory at 8.
      expect(outcome({ earlier: [old, last].flatMap(one => one ?? []) })).toEqual([[4, 'part']])
      expect(outcome({ earlier: [last].flatMap(one => one ?? []), perspective: 'self' })).toEqual([[8, 'true']])
      expect([build({ earlier }).followed, build().followed]).toEqual([null, null])
    })

    it('are read by the standard of their time', () => {
      const { periods, trend } = build({ earlier: [then('2023', { a: 2, e: 2 }, TWO)] })
      expect(periods.map(({ rubric: { id } }) => id)).toEqual(['two', 'one'])
      expect(trend?.then.rubric.id).toBe('two')
    })

    it('leave this one alone where there are none', () => {
      const { periods, report } = build()
      expect(periods).toEqual([report])
    })
  })

  it('compares with the group of the benchmark that was chosen, or the closest', () => {
    const file = buildBenchmark([group('all', { by: 'all' }), group('cars', { by: 'industry', value: 'automotive' })], { rubric: { id: 'one', version: '1.0.0' } })
    const assessment = buildAssessment(ANSWERS, { enterprise: { name: '厂', industry: 'automotive' } })
    expect(build({ assessment, benchmark: { file } }).benchmark?.group?.id).toBe('cars')
    expect(build({ assessment, benchmark: { file, group: 'all' } }).benchmark?.group?.id).toBe('all')
  })

  it('reads the answers by other methods, what the edition leaves out being not applicable', () => {
    const reading = readingFileSchema.parse({
      kind: 'reading', formatVersion: 1, id: 'staged', title: '参考', basis: '依据', method: '算法',
      scheme: { is: 'staged', threshold: 0.8, levels: ['一', '二'], groups: [{ id: 'g', title: 'g', domains: [{ id: 'x', title: 'x', indicators: ['a'] }, { id: 'y', title: 'y', indicators: ['d'] }] }] },
    })
    const read = (perspective: DossierInput['perspective'], plain: Rubric[]) => {
      const [entry] = build({ readings: [reading], perspective, plain }, { a: { self: step(8), assessor: step(2) }, b: 4, c: 4 }).readings
      return entry?.is === 'staged' ? [entry.result.missing, entry.result.domains[0]?.value] : null
    }
    expect(read('counted', [TWO, ONE_PLAIN])).toEqual([[], 1])
    expect(read('self', [TWO, ONE_PLAIN])).toEqual([[], 4])
    expect(read('counted', [TWO, ONE])).toEqual([['y'], 1])
  })

  it('asks what the ratings raise, with the replies, as of the day that it was made', () => {
    const contradictions: Contradiction[] = [{ id: 'b-without-c', if: { indicator: 'b', step: 4 }, unless: { indicator: 'c', step: 3 }, because: { zh: '没有', en: 'none' }, question: { zh: '怎么来的？', en: 'How?' } }]
    const [asked] = build({ contradictions }).questions.filter(({ check: { kind } }) => kind === 'pair')
    const replied = build({ contradictions, assessment: buildAssessment(ANSWERS, { replies: { [asked?.key ?? '']: { text: '看过了' } } }) }).questions
    expect(replied.find(({ check: { kind } }) => kind === 'pair')?.reply?.text).toBe('看过了')
    const old = { evidence: [{ id: 'e', indicators: ['b'], kind: 'document' as const, title: '旧文件', date: '2022-06-01' }] }
    const kinds = (madeAt: string) => build({ madeAt, assessment: buildAssessment({ b: 6 }, old) }).questions.map(({ check }) => check.kind)
    expect([kinds('2024-05-31T12:00:00.000Z'), kinds(MADE_AT)]).toEqual([[], ['old-evidence']])
  })
})
