import { readFolder, RUBRICS } from '@/cli/readFolder'
import { findLimits } from '@/domain/path/findLimits'
import { findMost } from '@/domain/path/findMost'
import { findPath, openSearch } from '@/domain/path/findPath'
import type { PathQuestion } from '@/domain/path/findPath'
import type { Impossible, Lift, Path } from '@/domain/path/Path'
import type { PathBudget, PathGoal } from '@/domain/path/PathGoal'
import type { Choice, PathItem, PathSettings } from '@/domain/path/PathStart'
import { startPath } from '@/domain/path/PathStart'
import { reaches } from '@/domain/path/reaches'
import { standAfter } from '@/domain/path/standAfter'
import { isSound } from '@/domain/path/trimSteps'
import { buildReport } from '@/domain/report/buildReport'
import type { NodeReport, Report } from '@/domain/report/Report'
import { findEdition } from '@/domain/rubric/resolveStandard'
import type { Rubric } from '@/domain/rubric/Rubric'
import { listLeaves, listNodes } from '@/domain/rubric/Rubric'
import type { Standing } from '@/domain/scoring/standAt'
import { loadBundle, openStandard } from '@/exchange/rubric/loadRubric'
import { loadSolver } from '@/solver/loadSolver'
import { describe, expect, it } from 'vitest'
import type { QuickAnswer } from '../buildAssessment'
import { buildAssessment, step } from '../buildAssessment'

// The paths that people are shown are those of full standards, which are too large to try everything. Here the report's own engine is asked
// what it says of them, and everything else that a path promises is reckoned again from the rubric.

const solve = await loadSolver()
const bundle = loadBundle(readFolder(RUBRICS))

/** Every standard that is shipped, by itself and in each of its editions. */
const STANDARDS = bundle.standards.flatMap(standard => {
  const editions = bundle.editions.map(({ id }) => id).filter(id => findEdition(bundle, standard, id))
  return [undefined, ...editions].map((industry): [name: string, rubric: Rubric] => {
    const rubric = openStandard(bundle, standard, industry)
    if (!rubric) throw new Error(`There is no ${standard.id}, ${industry}.`)
    return [[standard.id, industry].filter(Boolean).join(', '), rubric]
  })
})

/** Numbers from 0 to 1 that are the same for the same seed. */
function draw(seed: number): () => number {
  let state = seed
  return () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648
}

/** A plant that has something in dispute, not applicable (whole segments of it, too), settled, costed by itself and, unless it is complete, open. */
function buildPlant(rubric: Rubric, { seed, most, size, isComplete }: { seed: number, most: number, size: 'medium' | 'large', isComplete: boolean }) {
  const next = draw(seed)
  const leaves = listLeaves(rubric.root)
  // An edition's gate on one indicator never opens where that is not applicable or held back; those cases have a test of their own.
  const gated = new Set(rubric.gates.flatMap(gate => gate.kind === 'indicator-step' ? [gate.indicator] : []))
  const needed = new Set(leaves.flatMap(({ indicator }) => indicator.requires.map(need => need.indicator)))
  const segments = listNodes(rubric.root).flatMap(node => node.kind === 'branch' && node.children.every(({ kind }) => kind === 'indicator') && next() < 0.08 ? [node] : [])
  const gone = new Set(segments.flatMap(listLeaves).map(({ id }) => id))
  const answers = Object.fromEntries(leaves.flatMap(({ id, indicator }): [string, QuickAnswer][] => {
    const [chance, rated] = [next(), Math.floor(next() * (most + 1))]
    if (!isComplete && chance < 0.06) return []
    // What is said to be not applicable where that is not allowed is open, too.
    if (!gated.has(id) && (gone.has(id) || chance < 0.14) && (!isComplete || indicator.notApplicable.allowed)) return [[id, 'na']]
    return [[id, chance < 0.24 ? { self: step(rated), assessor: step(Math.max(0, rated - 1)) } : rated]]
  }))
  const assessment = buildAssessment(answers, size === 'large' ? { enterprise: { name: '大厂', staff: 3000, revenue: 200_000 } } : {})
  const before = buildReport(rubric, assessment)
  const applicable = leaves.filter(({ id }) => nodeOf(before, id)?.isApplicable)
  // Nothing that something else presupposes is held back, so that settled choices never contradict each other.
  const choices = Object.fromEntries(applicable.flatMap(({ id }): [string, Choice][] => {
    const chance = next()
    if (chance < 0.06) return [[id, { will: Math.min(10, stepOf(before, id) + 2) }]]
    return chance < 0.12 && !needed.has(id) && !gated.has(id) ? [[id, { wont: true }]] : []
  }))
  const efforts = Object.fromEntries(applicable.filter(() => next() < 0.12).map(({ id }) => [id, [{ level: 2, months: 0.35 }, { level: 3, months: 12.5, spend: 7.25 }, { level: 4, spend: 30 }]]))
  const settings = { choices, efforts, monthPrice: 2.35 } satisfies PathSettings
  return { rubric, assessment, settings, before, factor: rubric.sizeFactors[size], start: startPath(rubric, assessment, settings) }
}
type Plant = ReturnType<typeof buildPlant>

const nodeOf = ({ nodes }: Report, id: string): NodeReport | undefined => nodes.find(node => node.id === id)
/** What is open counts as not begun. */
const stepOf = (report: Report, id: string) => nodeOf(report, id)?.rating?.step ?? 0
/** What holds whatever open indicators turn out to be. */
const standingOf = ({ state, result, interval }: Report) => (state === 'complete' ? result : interval?.low) ?? { score: 0, grade: 0 }

/** The report on the plant once indicators are agreed to stand where a path lifts them. */
function redo({ rubric, assessment }: Pick<Plant, 'rubric' | 'assessment'>, lifts: readonly Pick<Lift, 'indicator' | 'to'>[]): Report {
  const lifted = lifts.map(({ indicator, to }) => [indicator, { ...assessment.answers[indicator], agreed: step(to) }] as const)
  return buildReport(rubric, { ...assessment, answers: { ...assessment.answers, ...Object.fromEntries(lifted) } })
}

/** Settled choices that are not kept, and lifts without what they presuppose. */
function listBroken({ rubric, settings, before }: Plant, after: Report): string[] {
  const choices = Object.entries<Choice>(settings.choices).filter(([id, choice]) => 'wont' in choice ? stepOf(after, id) !== stepOf(before, id) : stepOf(after, id) < choice.will)
  const lifted = listLeaves(rubric.root).filter(({ id }) => stepOf(after, id) > stepOf(before, id))
  const lacking = lifted.filter(({ id, indicator }) => indicator.requires.some(need =>
    stepOf(after, id) > 2 * (need.level - 1) && nodeOf(after, need.indicator)?.isApplicable && stepOf(after, need.indicator) < need.step))
  return [...choices.map(([id]) => id), ...lacking.map(({ id }) => id)]
}

/** What a lift takes: 60 % of a level's effort for its first half, the rest for the second. */
function reckon({ rubric, settings, factor }: Plant, { indicator: id, from, to }: Lift): { months: number, money: number } {
  const stated = listLeaves(rubric.root).find(leaf => leaf.id === id)?.indicator.effort
  return range(from + 1, to).map(at => {
    const share = at % 2 === 1 ? 0.6 : 0.4
    const isOfLevel = ({ level }: { level: number }) => level === Math.ceil(at / 2)
    const own = settings.efforts[id]?.find(isOfLevel)
    const months = share * (own?.months ?? factor * (stated?.find(isOfLevel)?.months ?? NaN))
    return { months, money: months * settings.monthPrice + share * (own?.spend ?? 0) }
  }).reduce((sum, one) => ({ months: sum.months + one.months, money: sum.money + one.money }), { months: 0, money: 0 })
}

/** Everything that a path says of itself, told by the report and the rubric instead; what the report says after it. */
function expectKept(plant: Plant, path: Path): Report {
  const report = redo(plant, path.lifts)
  expect(path.isProved).toBe(true)
  expectStanding(path.before, plant.before)
  expectStanding(path.after, report)
  expect(listBroken(plant, report)).toEqual([])
  expect(path.lifts.map(({ from }) => from)).toEqual(path.lifts.map(({ indicator }) => stepOf(plant.before, indicator)))
  const reckoned = path.lifts.map(lift => ({ lift, takes: reckon(plant, lift) }))
  for (const { lift, takes } of reckoned) expect(lift, lift.indicator).toMatchObject({ months: near(takes.months), money: near(takes.money) })
  const sum = (measure: 'months' | 'money') => reckoned.reduce((total, { takes }) => total + takes[measure], 0)
  expect(path).toMatchObject({ months: near(sum('months')), money: near(sum('money')) })
  return report
}

const near = (value: number): unknown => expect.closeTo(value, 6)
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i)
function expectStanding(said: Standing, report: Report): void {
  const { grade, score } = standingOf(report)
  expect(said).toEqual({ grade, score: near(score) })
}

function ask({ start }: Plant, question: PathQuestion): Path {
  const answer = findPath(start, question, solve)
  if (answer.is !== 'path') throw new Error(JSON.stringify(answer))
  return answer.path
}
function buy({ start }: Plant, budget: PathBudget) {
  const search = openSearch(start, solve)
  return 'is' in search ? null : findMost(search, budget)
}

/** Why there is no path, told by the report on the highest state that there is: everything settled is kept in it, and not one more step can be taken. */
function refuse(plant: Plant, goal: PathGoal): Impossible {
  const { start } = plant
  const answer = findPath(start, { goal }, solve)
  if (answer.is !== 'impossible') throw new Error(JSON.stringify(answer))
  const limits = [...findLimits(start).steps].map(([indicator, to]) => ({ indicator, to }))
  const report = redo(plant, limits)
  const low = Object.entries(goal.branches ?? {}).flatMap(([id, atLeast]) => lowOf(report, id) < atLeast - 1e-9 ? [id] : [])
  expect(standingOf(report).grade < (goal.grade ?? 0) || low.length > 0).toBe(true)
  expectStanding(answer.impossible.highest, report)
  expect(answer.impossible).toMatchObject({ gates: listClosed(report, goal.grade ?? 0), branches: low })
  expect(listBroken(plant, report)).toEqual([])
  const higher = limits.filter(({ indicator, to }) => to < 10 && !isHeld(plant, indicator) && listBroken(plant, redo(plant, [...limits, { indicator, to: to + 1 }])).length === 0)
  expect(higher).toEqual([])
  return answer.impossible
}

const isHeld = ({ settings }: Plant, id: string) => 'wont' in (settings.choices[id] ?? {})
const lowOf = (report: Report, id: string) => nodeOf(report, id)?.scores.low ?? NaN
/** Everything lifted to the top but what is held back: nothing presupposes that, so it can all be done. */
const liftAll = (plant: Plant) => plant.start.items.flatMap(({ id }) => isHeld(plant, id) ? [] : [{ indicator: id, to: 10 }])
/** Gates that are not open whatever open indicators turn out to be. */
const listClosed = ({ gates }: Report, grade: number) => gates.flatMap(({ gate, state }) => gate.grade <= grade && (state === 'closed' || state === 'undecided') ? [gate.id] : [])

describe.each(STANDARDS)('paths by %s', { timeout: 60_000 }, (_, rubric) => {
  const beginner = buildPlant(rubric, { seed: 7, most: 4, size: 'medium', isComplete: false })
  const advanced = buildPlant(rubric, { seed: 2024, most: 8, size: 'large', isComplete: true })
  const next = standingOf(beginner.before).grade + 1

  it.each([['beginner', beginner], ['advanced', advanced]] as const)('reach their grade by the report’s own engine, with every choice and prerequisite: %s', (_name, plant) => {
    const { grade: today } = standingOf(plant.before)
    const top = redo(plant, liftAll(plant))
    const highest = standingOf(top).grade
    const targets = [...new Set([today + 1, today + 2, 8, highest])].filter(grade => grade > today && grade <= highest).sort((a, b) => a - b)
    expect([plant.before.state, targets.length]).toEqual([plant === advanced ? 'complete' : 'provisional', expect.toSatisfy((length: number) => length > 2)])
    const months = targets.map(grade => {
      const path = ask(plant, { goal: { grade } })
      expect(standingOf(expectKept(plant, path)).grade).toBeGreaterThanOrEqual(grade)
      return path.months
    })
    // A higher grade asks for everything that a lower one does.
    expect(months).toEqual([...months].sort((a, b) => a - b))
    if (highest < 10) expectStanding(refuse(plant, { grade: highest + 1 }).highest, top)
  })

  it('take nothing that could be left out, or done without for something cheaper', () => {
    const { start } = beginner
    const goal = { grade: next + 1 }
    const steps = new Map(ask(beginner, { goal }).lifts.map(({ indicator, to }) => [indicator, to]))
    const isEnough = (changed: ReadonlyMap<string, number>) => reaches(goal, standAfter(start, changed)) && isSound(start, changed)
    const cost = ({ costs }: PathItem, at: number) => costs[at - 1]?.months ?? 0
    const better = start.items.flatMap(item => {
      const at = steps.get(item.id) ?? item.from
      if (at <= item.lowest) return []
      const without = new Map(steps).set(item.id, at - 1)
      const others = start.items.filter(other => other !== item && !isHeld(beginner, other.id)).flatMap(other => {
        const then = (steps.get(other.id) ?? other.from) + 1
        return then <= 10 && cost(other, then) < cost(item, at) - 1e-6 && isEnough(new Map(without).set(other.id, then)) ? [`${item.id} for ${other.id}`] : []
      })
      return [...isEnough(without) ? [item.id] : [], ...others]
    })
    expect(better).toEqual([])
  })

  it('cost least in the measure that is kept low', () => {
    const [months, money] = (['months', 'money'] as const).map(measure => ask(advanced, { goal: { grade: standingOf(advanced.before).grade + 2 }, measure }))
    if (money) expectKept(advanced, money)
    expect(money?.money ?? NaN).toBeLessThanOrEqual((months?.money ?? NaN) + 1e-6)
    expect(months?.months ?? NaN).toBeLessThanOrEqual((money?.months ?? NaN) + 1e-6)
  })

  it('keep within a budget, which buys a grade from the month that its path takes', () => {
    const goal = { grade: next + 1 }
    const { months } = ask(beginner, { goal })
    const bought = [months - 0.01, months].map(most => {
      const answer = buy(beginner, { in: 'months', most })
      if (!answer?.next) throw new Error('What is settled costs less, and this is not the top.')
      const { grade } = standingOf(expectKept(beginner, answer.path))
      expect(answer.path.months).toBeLessThanOrEqual(most + 1e-6)
      expect(standingOf(expectKept(beginner, answer.next)).grade).toBeGreaterThan(grade)
      expect(answer.next.months).toBeGreaterThan(most)
      return grade
    })
    expect(bought).toEqual([next, next + 1])
    expect(buy(beginner, { in: 'months', most: ask(beginner, { goal: {} }).months - 0.01 })).toBeNull()
  })

  it('keep within a budget of money', () => {
    const most = 1.1 * (ask(advanced, { goal: { grade: standingOf(advanced.before).grade + 1 }, measure: 'money' }).money ?? NaN)
    const path = buy(advanced, { in: 'money', most })?.path
    expect(path?.money ?? NaN).toBeLessThanOrEqual(most + 1e-6)
    expect(path && standingOf(expectKept(advanced, path)).grade).toBeGreaterThan(standingOf(advanced.before).grade)
  })

  it('lift branches to scores of their own, beside a grade', () => {
    const top = redo(beginner, liftAll(beginner))
    const branches = listNodes(rubric.root).filter(({ id, kind }) => kind === 'branch' && nodeOf(top, id)?.isApplicable)
    const [first, last] = [branches[1]?.id ?? '', branches.at(-1)?.id ?? '']
    const between = (id: string) => lowOf(beginner.before, id) + 0.63 * (lowOf(top, id) - lowOf(beginner.before, id))
    const goal = { grade: next, branches: { [first]: between(first), [last]: between(last) } }
    const report = expectKept(beginner, ask(beginner, { goal }))
    expect(standingOf(report).grade).toBeGreaterThanOrEqual(next)
    for (const [id, atLeast] of Object.entries(goal.branches)) expect(lowOf(report, id), id).toBeGreaterThanOrEqual(atLeast - 1e-9)
    // One under which something is held back; not every plant has one.
    const limited = branches.find(({ id }) => id !== rubric.root.id && lowOf(top, id) < 99)?.id
    if (limited !== undefined) expect(refuse(beginner, { branches: { [limited]: lowOf(top, limited) + 0.5, [last]: between(last) } }).branches).toEqual([limited])
  })

  it('are the same every time they are asked for, in another order and by another solver too', async () => {
    const { assessment, settings, start } = beginner
    const answers = Object.fromEntries(Object.entries(assessment.answers).reverse())
    const other = startPath(rubric, { ...assessment, answers }, { ...settings, choices: Object.fromEntries(Object.entries<Choice>(settings.choices).reverse()) })
    const question = { goal: { grade: next + 1 } }
    const first = findPath(start, question, solve)
    expect(first.is).toBe('path')
    expect(findPath(start, question, solve)).toEqual(first)
    expect(findPath(other, question, await loadSolver())).toEqual(first)
  })

  it('do not exist where everything is held back, and where a gate asks for what is', () => {
    const hold = (ids: readonly string[]) => {
      const settings = { ...beginner.settings, choices: Object.fromEntries(ids.map(id => [id, { wont: true as const }])) }
      return { ...beginner, settings, start: startPath(rubric, beginner.assessment, settings) }
    }
    const ids = beginner.start.items.map(({ id }) => id)
    const still = refuse(hold(ids), { grade: next })
    expectStanding(still.highest, beginner.before)
    expect(still.held).toEqual(ids)
    const gate = rubric.gates.find(one => one.kind === 'indicator-step' && stepOf(beginner.before, one.indicator) < one.step)
    if (gate?.kind === 'indicator-step') expect(refuse(hold([gate.indicator]), { grade: gate.grade })).toMatchObject({ gates: [gate.id], held: [gate.indicator], highest: { grade: gate.grade - 1 } })
  })
})
