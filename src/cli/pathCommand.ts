import type { Choice } from '@/domain/path/PathStart'
import { startPath } from '@/domain/path/PathStart'
import { explainLifts } from '@/domain/path/explainLifts'
import { findAlternative } from '@/domain/path/findAlternative'
import { findMost } from '@/domain/path/findMost'
import type { PathQuestion, Search } from '@/domain/path/findPath'
import { findPath, openSearch } from '@/domain/path/findPath'
import type { Path, PathAnswer } from '@/domain/path/Path'
import type { Result } from '@/domain/Result'
import { fail, succeed } from '@/domain/Result'
import type { Rubric } from '@/domain/rubric/Rubric'
import { listLeaves } from '@/domain/rubric/Rubric'
import { describePathAnswer } from '@/messages/words/describePathAnswer'
import { loadSolver } from '@/solver/loadSolver'
import { findBundled, openAssessment, openRubric, refuse } from './openFiles'

interface Options { rubric?: string, standard?: string, grade?: number, budget?: number, fix: string, json: boolean }

/** `path <assessment.json>`: prints the cheapest way to a grade, or the most that a budget buys; 1 when there is none. */
export async function pathCommand(file: string, options: Options): Promise<number> {
  const assessment = openAssessment(file)
  if (!assessment.ok) return refuse(assessment.error)
  const rubric = options.rubric === undefined ? findBundled(assessment.value, options.standard) : openRubric(options.rubric)
  if (!rubric.ok) return refuse(rubric.error)
  const choices = readChoices(options.fix, rubric.value)
  if (!choices.ok) {
    console.error(choices.error)
    return 2
  }
  const start = startPath(rubric.value, assessment.value, { choices: choices.value })
  const solve = await loadSolver()
  const search = openSearch(start, solve)
  const began = performance.now()
  const { answer, next } = ask(search, options)
  const seconds = (performance.now() - began) / 1000
  const titles = new Map(listLeaves(rubric.value.root).map(({ id, title }) => [id, title.en]))
  if (answer.is !== 'path') {
    console.log(options.json ? JSON.stringify({ ...answer, sentence: describePathAnswer('en', answer, rubric.value), seconds }, null, 2) : describePathAnswer('en', answer, rubric.value))
    return 1
  }
  const { path } = answer
  const goal = { grade: options.grade ?? path.after.grade }
  const alternative = options.grade === undefined || 'is' in search ? null : findAlternative(search, { goal }, path)
  const reasons = explainLifts(start, goal, path)
  if (options.json) {
    console.log(JSON.stringify({
      is: 'path', rubric: { id: rubric.value.id, version: rubric.value.version, hash: rubric.value.hash }, goal: options.grade === undefined ? { budget: options.budget } : { grade: options.grade },
      ...path, lifts: path.lifts.map((lift, i) => ({ ...lift, title: titles.get(lift.indicator), reason: reasons[i] })),
      alternative: alternative && { months: alternative.months, lifts: alternative.lifts }, next: next && { grade: next.after.grade, months: next.months }, seconds,
    }, null, 2))
    return 0
  }
  console.log(describe(path, titles))
  if (alternative) console.log(`next best  ${alternative.months.toFixed(2)} person-months without at least one of these steps`)
  if (next) console.log(`next grade grade ${next.after.grade} takes ${next.months.toFixed(2)} person-months`)
  console.log(`solved in  ${seconds.toFixed(2)} s\nSelf-assessment; not an official grade.`)
  return 0
}

function ask(search: Search | Extract<PathAnswer, { is: 'conflict' }>, { grade, budget }: Options): { answer: PathAnswer, next: Path | null } {
  if ('is' in search) return { answer: search, next: null }
  if (grade !== undefined) {
    const question: PathQuestion = { goal: { grade }, budget: budget === undefined ? null : { in: 'months', most: budget } }
    return { answer: findPath(search.start, question, search.solve), next: null }
  }
  const limit = { in: 'months' as const, most: budget ?? 0 }
  const most = findMost(search, limit)
  if (most) return { answer: { is: 'path', path: most.path }, next: most.next }
  // Only what the user has settled can cost more than any budget.
  return { answer: findPath(search.start, { goal: {}, budget: limit }, search.solve), next: null }
}

/** `will:ID=STEP,wont:ID …`, separated by commas or blanks. */
function readChoices(fix: string, { root }: Rubric): Result<Record<string, Choice>, string> {
  const known = new Set(listLeaves(root).map(({ id }) => id))
  const choices: Record<string, Choice> = {}
  for (const part of fix.split(/[\s,]+/).filter(Boolean)) {
    const will = /^will:([^=]+)=(\d+)$/.exec(part)
    const id = will?.[1] ?? /^wont:([^=]+)$/.exec(part)?.[1]
    const step = Number(will?.[2])
    if (id === undefined || (will && (step < 1 || step > 10))) return fail(`"${part}" is not understood: write will:ID=STEP with a step from 1 to 10, or wont:ID.`)
    if (!known.has(id)) return fail(`"${id}" in "${part}" is not an indicator of this standard.`)
    if (Object.hasOwn(choices, id)) return fail(`"${id}" is fixed twice.`)
    choices[id] = will ? { will: step } : { wont: true }
  }
  return succeed(choices)
}

function describe({ lifts, months, before, after, isProved, bound }: Path, titles: ReadonlyMap<string, string>): string {
  return [
    ...lifts.map(lift => `${lift.months.toFixed(2).padStart(8)}  ${lift.from} → ${lift.to}  +${lift.points.toFixed(2)}  ${lift.indicator}  ${titles.get(lift.indicator) ?? ''}${lift.isAssumed ? '  (effort assumed)' : ''}`),
    `${months.toFixed(2).padStart(8)}  person-months in ${lifts.length} lifts`,
    `score      ${before.score.toFixed(2)} (grade ${before.grade}) → ${after.score.toFixed(2)} (grade ${after.grade}), by the engine`,
    `optimal    ${isProved ? 'proved' : `not proved; the bound is ${bound.toFixed(2)}`}`,
  ].join('\n')
}
