import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PathCase } from './buildPathCase'
import { listStates, pathCase, startOf } from './buildPathCase'
import { costOf } from '@/domain/path/buildPath'
import { findAlternative } from '@/domain/path/findAlternative'
import { findMost } from '@/domain/path/findMost'
import type { PathGoal } from '@/domain/path/PathGoal'
import type { PathStart } from '@/domain/path/PathStart'
import { findPath, openSearch } from '@/domain/path/findPath'
import type { Path } from '@/domain/path/Path'
import { reaches } from '@/domain/path/reaches'
import type { Steps } from '@/domain/path/standAfter'
import { standAfter } from '@/domain/path/standAfter'
import { isSound } from '@/domain/path/trimSteps'
import { loadSolver } from '@/solver/loadSolver'

// The solver is trusted because here everything that can be done is tried, one state after the other.

const solve = await loadSolver()
const RUNS = { numRuns: 150 }
const grade = fc.integer({ min: 1, max: 10 })

/** A gate that looks at children without weight: they count for it, although they count for no score. */
const weightless: PathCase = {
  tree: {
    root: { kind: 'branch', id: 'total', weight: 100, children: [
      ...[0, 1, 2, 3].map(i => ({ kind: 'leaf' as const, id: `i-${i}`, weight: 20, answer: 7, hasDocument: true })),
      { kind: 'branch', id: 'b-4', weight: 20, children: [{ kind: 'branch', id: 'b-4-0', weight: 0, children: [
        { kind: 'leaf', id: 'i-4-0-0', weight: 17, answer: null, hasDocument: false }, { kind: 'leaf', id: 'i-4-0-1', weight: 0.06, answer: 3, hasDocument: false },
      ] }] },
    ] },
    gates: [{ id: 'gate-0', grade: 1, kind: 'children-score', branch: 'b-4', atLeast: 1 }],
  },
  months: Array.from({ length: 6 }, () => [0, 0, 0, 0, 0]), needs: [], settings: { choices: {} }, room: [3, 3, 3, 3, 1, 1],
}

const monthsOf = (start: PathStart, steps: Steps) => start.items.reduce((sum, item) => sum + costOf(item, steps.get(item.id) ?? item.from, 'months'), 0)
const stepsOf = ({ lifts }: Path): Steps => new Map(lifts.map(({ indicator, to }) => [indicator, to]))
const least = (start: PathStart, states: readonly Steps[]) => states.length === 0 ? null : Math.min(...states.map(state => monthsOf(start, state)))

function goalOf(start: PathStart, asked: number, part: number | null): PathGoal {
  const branch = start.rubric.root.children.find(({ kind }) => kind === 'branch')
  return { grade: asked, ...part !== null && branch ? { branches: { [branch.id]: part } } : {} }
}

describe('findPath, against trying everything', () => {
  it('takes the least effort that reaches the goal, and says so when nothing does', () => {
    fc.assert(fc.property(pathCase, grade, fc.option(fc.integer({ min: 1, max: 100 })), (random, asked, part) => {
      const start = startOf(random)
      const goal = goalOf(start, asked, part)
      const states = listStates(start)
      const best = least(start, states.filter(state => reaches(goal, standAfter(start, state))))
      const answer = findPath(start, { goal }, solve)
      expect(answer.is).toBe(states.length === 0 ? 'conflict' : best === null ? 'impossible' : 'path')
      if (answer.is !== 'path' || best === null) return
      expect(answer.path.months).toBeCloseTo(best, 6)
      expect(answer.path.isProved).toBe(true)
      expect(answer.path.after.grade).toBeGreaterThanOrEqual(asked)
      expect(isSound(start, stepsOf(answer.path))).toBe(true)
      expect(reaches(goal, standAfter(start, stepsOf(answer.path)))).toBe(true)
    }), { ...RUNS, examples: [[weightless, 1, null]] })
  })

  it('finds the next best path, which does without a step of the best', () => {
    fc.assert(fc.property(pathCase, grade, (random, asked) => {
      const start = startOf(random)
      const search = openSearch(start, solve)
      if ('is' in search) return
      const question = { goal: { grade: asked } }
      const answer = findPath(start, question, solve)
      if (answer.is !== 'path') return
      const best = stepsOf(answer.path)
      const others = listStates(start).filter(state => reaches(question.goal, standAfter(start, state)) && start.items.some(({ id, lowest }) => Math.max(lowest, state.get(id) ?? 0) < (best.get(id) ?? 0)))
      const alternative = findAlternative(search, question, answer.path)
      const expected = least(start, others)
      if (expected === null) expect(alternative).toBeNull()
      else expect(alternative?.months).toBeCloseTo(expected, 6)
    }), { ...RUNS, examples: [[weightless, 1]] })
  })
})

describe('findMost, against trying everything', () => {
  it('buys the most grade, then the most score', () => {
    fc.assert(fc.property(pathCase, fc.integer({ min: 0, max: 120 }), (random, most) => {
      const start = startOf(random)
      const search = openSearch(start, solve)
      if ('is' in search) return
      const affordable = listStates(start).filter(state => monthsOf(start, state) <= most + 1e-9).map(state => standAfter(start, state).standing)
      const bought = findMost(search, { in: 'months', most })
      if (affordable.length === 0) {
        expect(bought).toBeNull()
        return
      }
      const top = Math.max(...affordable.map(({ grade }) => grade))
      expect(bought?.path.after.grade).toBe(top)
      expect(bought?.path.after.score).toBeCloseTo(Math.max(...affordable.filter(({ grade }) => grade === top).map(({ score }) => score)), 6)
      expect(bought?.path.months).toBeLessThanOrEqual(most + 1e-6)
    }), RUNS)
  })
})
