import type { Assessment } from '@/domain/assessment/Assessment'
import { readFolder, RUBRICS } from '@/cli/readFolder'
import type { Industry } from '@/domain/enterprise/Enterprise'
import { findMost } from '@/domain/path/findMost'
import { findPath, openSearch } from '@/domain/path/findPath'
import type { Path } from '@/domain/path/Path'
import type { PathSettings } from '@/domain/path/PathStart'
import { startPath } from '@/domain/path/PathStart'
import type { Report } from '@/domain/report/Report'
import { buildReport } from '@/domain/report/buildReport'
import type { Rubric } from '@/domain/rubric/Rubric'
import { listLeaves } from '@/domain/rubric/Rubric'
import { loadBundle, openStandard } from '@/exchange/rubric/loadRubric'
import { loadSolver } from '@/solver/loadSolver'
import { describe, expect, it } from 'vitest'
import type { QuickAnswer } from '../buildAssessment'
import { buildAssessment } from '../buildAssessment'

const solve = await loadSolver()
const bundle = loadBundle(readFolder(RUBRICS))

/** The Shanghai standard as it stands and in three editions, and both lists of scenarios. */
const STANDARDS: [id: string, industry: Industry | undefined][] = [
  ['shanghai-7plus1', undefined], ['shanghai-7plus1', 'automotive'], ['shanghai-7plus1', 'biomedicine'], ['shanghai-7plus1', 'group-hq'], ['scenarios-45', 'electronics'], ['scenarios-40', undefined],
]

function open(id: string, industry: Industry | undefined): Rubric {
  const versions = bundle.standards.filter(standard => standard.id === id)
  const rubric = openStandard(bundle, { id, version: versions[0]?.version ?? '' }, industry)
  if (!rubric) throw new Error(id)
  return rubric
}

/** Numbers from 0 to 1 that are the same for the same seed. */
function draw(seed: number): () => number {
  let state = seed
  return () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648
}

/** A plant with what is open, not applicable, costed by itself and settled. */
function buildPlant(rubric: Rubric, seed: number) {
  const next = draw(seed)
  const ids = listLeaves(rubric.root).map(({ id }) => id)
  const answers = Object.fromEntries(ids.flatMap((id): [string, QuickAnswer][] => {
    const chance = next()
    if (chance < 0.05) return []
    return [[id, chance < 0.1 ? 'na' : Math.floor(next() * 6)]]
  }))
  const leaves = listLeaves(rubric.root)
  const needed = new Set(leaves.flatMap(({ indicator }) => indicator.requires.map(need => need.indicator)))
  const rated = leaves.filter(({ id }) => typeof answers[id] === 'number')
  // One that nothing presupposes is held back, one that presupposes nothing is lifted: neither can contradict the other.
  const held = rated.find(({ id }) => !needed.has(id))?.id ?? ''
  const [settled = '', costed = ''] = rated.filter(({ id, indicator }) => indicator.requires.length === 0 && id !== held).map(({ id }) => id)
  const settings: PathSettings = {
    choices: { [held]: { wont: true }, [settled]: { will: Math.min(10, Number(answers[settled]) + 2) } },
    efforts: { [costed]: [{ level: 3, months: 0.5 }, { level: 4, months: 99 }] },
  }
  return { assessment: buildAssessment(answers), settings, held, settled }
}

/** The same plant once lifts are done: each is a rating, and what is open, as where N/A is not allowed, is rated as not begun. */
function walk(assessment: Assessment, lifts: Path['lifts'], rubric: Rubric): Assessment {
  const open = buildReport(rubric, assessment).nodes.filter(({ kind, isApplicable, rating }) => kind === 'indicator' && isApplicable && rating?.step == null).map(({ id }) => [id, { self: { step: 0 } }] as const)
  return { ...assessment, answers: { ...assessment.answers, ...Object.fromEntries(open), ...Object.fromEntries(lifts.map(({ indicator, to }) => [indicator, { self: { step: to } }])) } }
}

const stepIn = ({ nodes }: Report) => (id: string) => nodes.find(node => node.id === id)?.rating?.step ?? null

describe.each(STANDARDS)('paths by %s, %s', { timeout: 60_000 }, (id, industry) => {
  const rubric = open(id, industry)
  const { assessment, settings, held, settled } = buildPlant(rubric, 7)
  const start = startPath(rubric, assessment, settings)
  const before = stepIn(buildReport(rubric, assessment))
  const today = buildReport(rubric, walk(assessment, [], rubric)).result

  it('reach their grade by the report’s own engine, with every choice and prerequisite', () => {
    const targets = [...new Set([(today?.grade ?? 0) + 1, 6, 8])].filter(grade => grade > (today?.grade ?? 0))
    for (const grade of targets) {
      const answer = findPath(start, { goal: { grade } }, solve)
      expect(answer.is, `grade ${grade}`).toBe('path')
      if (answer.is !== 'path') continue
      const { path } = answer
      const done = walk(assessment, path.lifts, rubric)
      const report = buildReport(rubric, done)
      const { result } = report
      expect(result?.grade).toBeGreaterThanOrEqual(grade)
      expect([path.after.grade, path.isProved]).toEqual([result?.grade, true])
      expect(path.after.score).toBeCloseTo(result?.score ?? 0, 9)
      expect(path.lifts.reduce((sum, { months }) => sum + months, 0)).toBeCloseTo(path.months, 9)
      const stepOf = stepIn(report)
      expect(stepOf(held)).toBe(before(held))
      expect(stepOf(settled) ?? 0).toBeGreaterThanOrEqual((before(settled) ?? 0) + 2)
      const broken = path.lifts.flatMap(({ indicator, from, to }) => listLeaves(rubric.root).find(leaf => leaf.id === indicator)?.indicator.requires
        .filter(need => to >= 2 * need.level - 1 && from < to && (stepOf(need.indicator) ?? 10) < need.step).map(need => `${indicator} needs ${need.indicator}`) ?? [])
      expect(broken).toEqual([])
    }
  })

  it('keep within a budget, and buy what the engine says', () => {
    const search = openSearch(start, solve)
    if ('is' in search) throw new Error(search.is)
    for (const most of [45, 160]) {
      const path = findMost(search, { in: 'months', most })?.path
      expect(path?.months ?? Infinity).toBeLessThanOrEqual(most + 1e-6)
      if (path) expect(buildReport(rubric, walk(assessment, path.lifts, rubric)).result).toMatchObject({ grade: path.after.grade, score: path.after.score })
    }
  })

  it('lift dimensions to a level by themselves', () => {
    const branch = rubric.root.children.find(({ kind }) => kind === 'branch')
    const atLeast = rubric.cuts[6] ?? 0
    const answer = findPath(start, { goal: { branches: { [branch?.id ?? '']: atLeast } } }, solve)
    expect(answer.is).toBe('path')
    if (answer.is !== 'path') return
    const node = buildReport(rubric, walk(assessment, answer.path.lifts, rubric)).nodes.find(one => one.id === branch?.id)
    expect(node?.scores.point).toBeGreaterThanOrEqual(atLeast - 1e-9)
    expect(node?.level).toBeGreaterThanOrEqual(4)
  })

  it('are the same every time they are asked for, by another solver too', async () => {
    const ask = (by = solve) => findPath(startPath(rubric, assessment, settings), { goal: { grade: 6 } }, by)
    const first = ask()
    expect(ask()).toEqual(first)
    expect(ask(await loadSolver())).toEqual(first)
  })
})
