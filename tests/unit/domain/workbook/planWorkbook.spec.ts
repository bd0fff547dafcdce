import { applyChanges } from '@/domain/change/applyChanges'
import { listTurns, planWorkbook } from '@/domain/workbook/planWorkbook'
import { readEntry } from '@/domain/workbook/readEntry'
import type { WorkbookEntry, WorkbookReading } from '@/domain/workbook/WorkbookReading'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { QuickAnswer } from '../buildAssessment'
import { buildAssessment } from '../buildAssessment'

const said = (mark: WorkbookEntry['mark'], reason = '', note = ''): WorkbookEntry => ({ mark, reason, note })
const reading = (exported: WorkbookEntry, told: WorkbookEntry): WorkbookReading => ({
  origin: { assessment: 'a', enterprise: '', period: '2024', rubric: { id: 'r', version: '1', hash: '' }, language: 'zh', source: 'self', exportedAt: '' },
  by: '', loose: [], missing: [], rows: [{ indicator: 'scenario-1', exported, told }],
})
const plan = (exported: WorkbookEntry, here: QuickAnswer | null, told: WorkbookEntry) => planWorkbook(reading(exported, told), buildAssessment(here === null ? {} : { 'scenario-1': here }).answers)
const kinds = (...values: Parameters<typeof plan>) => plan(...values).map(({ of, how }) => `${of} ${how}`)

describe('planWorkbook', () => {
  it('offers what the workbook says otherwise than when it was made', () => {
    expect(plan(said(4, 'a'), { self: { step: 4, why: 'a' } }, said(6, 'b'))).toEqual([
      { key: 'rating/scenario-1', indicator: 'scenario-1', of: 'rating', how: 'set', exported: { mark: 4, text: 'a' }, here: { mark: 4, text: 'a' }, told: { mark: 6, text: 'b' } },
    ])
  })

  it.each<[string, WorkbookEntry, QuickAnswer | null, WorkbookEntry, string[]]>([
    ['nothing where nothing was filled in', said(null), null, said(null), []],
    ['nothing where a cell was left, whatever was done here meanwhile', said(4), 8, said(4), []],
    ['nothing where both say the same by now', said(4), 6, said(6), []],
    ['a rating that was open', said(null), null, said(0), ['rating set']],
    ['another reason for the same step', said(4, 'a'), { self: { step: 4, why: 'a' } }, said(4, 'b'), ['rating set']],
    ['rating and note apart', said(4), 4, said(6, '', 'n'), ['rating set', 'note set']],
    ['a conflict where both changed', said(4), 8, said(6), ['rating conflict']],
    ['a conflict where it was cleared here', said(4), null, said(6), ['rating conflict']],
    ['a conflict in the reason alone', said(4, 'a'), { self: { step: 4, why: 'b' } }, said(4, 'c'), ['rating conflict']],
    ['a rating that was emptied by hand', said(4), 4, said(null), ['rating clear']],
    ['a conflict where it was emptied by hand and changed here', said(4), 6, said(null), ['rating conflict']],
    ['nothing where it was emptied on both sides', said(4), null, said(null), []],
    ['a note that was emptied', said(null, '', 'n'), { note: 'n' }, said(null), ['note clear']],
    ['a reason that was emptied', said(4, 'a'), { self: { step: 4, why: 'a' } }, said(4), ['rating clear']],
    ['an emptied reason with another step as a rating', said(4, 'a'), { self: { step: 4, why: 'a' } }, said(5), ['rating set']],
    ['nothing where only blanks around a text differ', said(null, '', 'n'), { note: ' n \r\n' }, said(null, '', 'n'), []],
  ])('has %s', (_, exported, here, told, expected) => {
    expect(kinds(exported, here, told)).toEqual(expected)
  })

  it('looks at the source that was exported', () => {
    const { rows, ...rest } = reading(said(4), said(6))
    const plan = planWorkbook({ ...rest, rows, origin: { ...rest.origin, source: 'assessor' } }, buildAssessment({ 'scenario-1': { self: { step: 6 }, assessor: { step: 4 } } }).answers)
    expect(plan.map(({ how, here }) => [how, here.mark])).toEqual([['set', 4]])
  })
})

describe('listTurns', () => {
  const trail = { at: '2024-06-01T08:00:00Z', by: '王工' }
  const make = (exported: WorkbookEntry, here: QuickAnswer, told: WorkbookEntry) => {
    const { answers } = buildAssessment({ 'scenario-1': here })
    return listTurns(planWorkbook(reading(exported, told), answers), answers, 'self', trail)
  }

  it('says what stood here before and stands here after, in the name of whoever filled it in', () => {
    expect(make(said(4), { self: { step: 4, by: '李工' }, note: 'n' }, said(6, 'b', 'm'))).toEqual([
      { of: 'rating', indicator: 'scenario-1', source: 'self', before: { step: 4, by: '李工' }, after: { step: 6, why: 'b', ...trail } },
      { of: 'note', indicator: 'scenario-1', before: 'n', after: 'm' },
    ])
  })

  it('leaves a rating that only gets another reason to whoever gave it', () => {
    expect(make(said(4), { self: { step: 4, by: '李工' } }, said(4, 'b'))).toMatchObject([{ after: { step: 4, by: '李工', why: 'b' } }])
    expect(make(said('na', 'x'), { self: { notApplicable: 'x', by: '李工', why: 'w' } }, said('na', 'y'))).toMatchObject([{ after: { notApplicable: 'y', by: '李工', why: 'w' } }])
  })

  it('clears what was emptied', () => {
    expect(make(said(4, '', 'n'), { self: { step: 4 }, note: 'n' }, said(null))).toMatchObject([{ of: 'rating', after: null }, { of: 'note', after: null }])
  })

  const words = fc.constantFrom('', '甲', '乙', 'c')
  const mark = fc.oneof(fc.constant(null), fc.constant('na' as const), fc.integer({ min: 0, max: 10 }))
  const entry = fc.record({ mark, reason: words, note: words }).map(({ mark, reason, note }) => said(mark, mark === null ? '' : mark === 'na' && reason === '' ? '无' : reason, note))
  const answerOf = ({ mark, reason, note }: WorkbookEntry): QuickAnswer => ({
    ...mark === null ? {} : { self: mark === 'na' ? { notApplicable: reason } : { step: mark, ...reason === '' ? {} : { why: reason } } }, ...note === '' ? {} : { note },
  })

  it('brings about what the workbook says, wherever it was changed, and then has nothing left to do', () => {
    fc.assert(fc.property(entry, entry, entry, (exported, here, told) => {
      const assessment = buildAssessment({ 'scenario-1': answerOf(here) })
      const turns = planWorkbook(reading(exported, told), assessment.answers)
      const after = applyChanges(assessment, listTurns(turns, assessment.answers, 'self', trail))
      const then = readEntry(after.answers['scenario-1'], 'self')
      const isTold = (a: unknown, b: unknown) => JSON.stringify(a) !== JSON.stringify(b)
      expect(then).toEqual({
        ...isTold([told.mark, told.reason], [exported.mark, exported.reason]) ? { mark: told.mark, reason: told.reason } : { mark: here.mark, reason: here.reason },
        note: told.note === exported.note ? here.note : told.note,
      })
      expect(planWorkbook(reading(exported, told), after.answers)).toEqual([])
    }))
  })
})
