import { writeWorkbook } from '@/documents/workbook/writeWorkbook'
import { readWorkbook } from '@/documents/workbook/readWorkbook'
import type { Language } from '@/domain/LocalText'
import type { Rubric } from '@/domain/rubric/Rubric'
import { listLeaves } from '@/domain/rubric/Rubric'
import type { WorkbookReading, WorkbookSource } from '@/domain/workbook/WorkbookReading'
import type { QuickAnswer } from '../../domain/buildAssessment'
import { buildAssessment } from '../../domain/buildAssessment'
import { branch, buildRubric, indicator, leaf } from '../../domain/buildRubric'

const text = (zh: string, en: string) => ({ zh, en })

/** Four questions: rows 2 to 5 of the sheet, in this order; `base-3` cannot be not applicable. */
export const RUBRIC: Rubric = buildRubric([
  { ...branch('make', 60, [{ ...branch('plan', 100, [leaf('scenario-20', 60), leaf('scenario-21', 40)]), title: text('计划', 'Planning') }]), title: text('制造', 'Making') },
  { ...branch('lead', 40, [leaf('base-3', 50), leaf('base-4', 50)]), title: text('治理', 'Leading') },
], {
  title: text('小标准', 'Small standard'),
  indicators: [
    indicator('scenario-20', {
      title: text('智能排产', 'Scheduling'), question: text('谁排产？', 'Who schedules?'), scope: text('产线', 'lines'),
      anchors: [1, 2, 3, 4, 5].map(level => ({ level, ...text(`第${level}种排法`, `Schedule of kind ${level}`) })),
    }),
    indicator('base-3', { title: text('数字化战略', 'Strategy'), notApplicable: { allowed: false } }),
  ],
})

export const assess = (answers: Record<string, QuickAnswer>, more = {}) => buildAssessment(answers, more)

/** What a rating, a reason and a note look like here. */
export const ANSWERS: Record<string, QuickAnswer> = {
  'scenario-20': { self: { step: 5, why: '两条线' }, assessor: { step: 4 }, note: '看了九月的单子' },
  'scenario-21': { self: { notApplicable: '没有这道工序' } },
  'base-3': 2,
}

export function write(answers = ANSWERS, { source = 'self', language = 'zh', rubric = RUBRIC }: { source?: WorkbookSource, language?: Language, rubric?: Rubric } = {}): Promise<Uint8Array> {
  return writeWorkbook(rubric, assess(answers), { source, language, exportedAt: '2024-05-01T08:00:00.000Z' })
}

export function read(bytes: Uint8Array, rubric = RUBRIC, assessment = 'assessment-1') {
  const leaves = new Map(listLeaves(rubric.root).map(entry => [entry.id, entry.indicator]))
  return readWorkbook(bytes, { assessment, find: id => leaves.get(id) })
}

/** What is read from a workbook that is in order. */
export async function readGood(bytes: Uint8Array, rubric = RUBRIC): Promise<WorkbookReading> {
  const result = await read(bytes, rubric)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

/** The problems of a workbook that is not, each as its code and place. */
export async function readBad(bytes: Uint8Array, assessment?: string): Promise<string[]> {
  const result = await read(bytes, RUBRIC, assessment)
  return result.ok ? [] : result.error.map(({ code, sheet, cell }) => [code, [sheet, cell].filter(Boolean).join('!')].filter(Boolean).join(' '))
}
