import { describe, expect, it } from 'vitest'
import { buildStart, search } from './buildStart'
import { findAlternative } from '@/domain/path/findAlternative'
import { findMost } from '@/domain/path/findMost'
import { findPath } from '@/domain/path/findPath'
import type { PathQuestion } from '@/domain/path/findPath'
import type { PathStart } from '@/domain/path/PathStart'
import { loadSolver } from '@/solver/loadSolver'

const solve = await loadSolver()
const ask = (start: PathStart, question: PathQuestion) => findPath(start, question, solve)
const liftsOf = (start: PathStart, question: PathQuestion) => {
  const answer = ask(start, question)
  return answer.is === 'path' ? Object.fromEntries(answer.path.lifts.map(({ indicator, to }) => [indicator, to])) : answer.is
}

// Every indicator weighs a quarter, so a step adds 2.5 points; a first half-step takes 6 person-months, a second 4.
const at2 = { a: 2, b: 2, c: 2, d: 2 }

describe('findPath', () => {
  it('takes what is cheap and leaves what is dear', () => {
    const start = buildStart(at2, { more: { a: { effort: [{ level: 2, months: 1 }] } } })
    const answer = ask(start, { goal: { grade: 3 } })
    // 26 − 20 = 6 points are three steps; two of them are cheap in a.
    expect(answer).toMatchObject({ is: 'path', path: { months: 7, isProved: true, bound: 7, after: { score: 27.5, grade: 3 } } })
  })

  it('is empty where the goal is reached already', () => {
    expect(ask(buildStart(at2), { goal: { grade: 2 } })).toMatchObject({ is: 'path', path: { lifts: [], months: 0, isProved: true } })
  })

  it('lifts a prerequisite that the rubric asks for, and only for steps of its level', () => {
    const more = { a: { effort: [{ level: 2, months: 1 }], requires: [{ level: 2, indicator: 'b', step: 4 }] } }
    expect(liftsOf(buildStart(at2, { more }), { goal: { grade: 3 } })).toEqual({ a: 3, b: 4 })
    expect(liftsOf(buildStart({ ...at2, b: 'na' }, { more }), { goal: { grade: 3 } })).toMatchObject({ a: 4 })
  })

  it('opens the gates of the grade and of those below it', () => {
    const gates = [{ id: 'deep', grade: 2, kind: 'indicator-step' as const, indicator: 'd', step: 4 }]
    expect(liftsOf(buildStart(at2, { gates }), { goal: { grade: 3 } })).toMatchObject({ d: 4 })
  })

  it('does what is settled and nothing that is settled against', () => {
    const settled = { choices: { d: { will: 5 }, c: { wont: true as const } } }
    expect(liftsOf(buildStart(at2, { settings: settled }), { goal: { grade: 3 } })).toEqual({ d: 5 })
    expect(liftsOf(buildStart(at2, { settings: settled }), { goal: { grade: 4 } })).toMatchObject({ d: expect.any(Number) as number })
    expect(liftsOf(buildStart(at2, { settings: settled }), { goal: { grade: 4 } })).not.toHaveProperty('c')
  })

  it('names a choice that contradicts a prerequisite', () => {
    const start = buildStart(at2, { more: { a: { requires: [{ level: 2, indicator: 'b', step: 3 }] } }, settings: { choices: { a: { will: 4 }, b: { wont: true } } } })
    expect(ask(start, { goal: { grade: 3 } })).toEqual({ is: 'conflict', conflicts: [{ indicator: 'a', step: 4, highest: 2, needs: 'b' }] })
  })

  it('says what stays closed where no steps lead to the goal', () => {
    const gates = [{ id: 'gone', grade: 3, kind: 'indicator-step' as const, indicator: 'd', step: 2 }]
    expect(ask(buildStart({ ...at2, d: 'na' }, { gates }), { goal: { grade: 3 } })).toMatchObject({ is: 'impossible', impossible: { gates: ['gone'], held: [], highest: { score: 100, grade: 2 } } })
    const held = buildStart(at2, { settings: { choices: { a: { wont: true }, b: { wont: true } } } })
    expect(ask(held, { goal: { branches: { left: 40 } } })).toMatchObject({ is: 'impossible', impossible: { branches: ['left'], held: ['a', 'b'] } })
  })

  it('names only those settled choices that stand in the way', () => {
    const wont = (...ids: string[]) => ({ choices: Object.fromEntries(ids.map(id => [id, { wont: true as const }])) })
    const heldOf = (start: PathStart, question: PathQuestion) => {
      const answer = ask(start, question)
      return answer.is === 'impossible' ? answer.impossible.held : answer.is
    }
    const gates = [{ id: 'deep', grade: 2, kind: 'indicator-step' as const, indicator: 'd', step: 4 }]
    // The score would do; the gate needs d, which presupposes a.
    const more = { d: { requires: [{ level: 2, indicator: 'a', step: 3 }] } }
    expect(heldOf(buildStart(at2, { gates, more, settings: wont('a', 'b') }), { goal: { grade: 3 } })).toEqual(['a'])
    expect(heldOf(buildStart(at2, { gates, more, settings: wont('a', 'b', 'd') }), { goal: { grade: 3 } })).toEqual(['a', 'd'])
    // The score is short: everything counts.
    expect(heldOf(buildStart(at2, { settings: wont('a', 'b', 'c', 'd') }), { goal: { grade: 3 } })).toEqual(['a', 'b', 'c', 'd'])
    expect(heldOf(buildStart(at2, { settings: wont('a', 'c') }), { goal: { branches: { right: 100 } } })).toEqual(['c'])
    // A gate on what is not applicable stays closed whatever is released.
    expect(heldOf(buildStart({ ...at2, d: 'na' }, { gates, settings: wont('a') }), { goal: { grade: 3 } })).toEqual([])
  })

  it('reaches targets of branches', () => {
    const answer = ask(buildStart(at2), { goal: { branches: { right: 30 } } })
    expect(answer).toMatchObject({ is: 'path', path: { months: 10 } })
  })

  it('counts what is open as not begun, so that the grade is safe', () => {
    const start = buildStart({ a: 8, b: 8, c: 8 }, { more: { d: { effort: [1, 2].map(level => ({ level, months: 1 })) } } })
    expect(ask(start, { goal: { grade: 6 } })).toMatchObject({ is: 'path', path: { lifts: [], before: { score: 60, grade: 6 } } })
    expect(liftsOf(start, { goal: { grade: 7 } })).toEqual({ d: 3 })
  })

  it('offers what is nearest when the budget is too small', () => {
    const answer = ask(buildStart(at2), { goal: { grade: 3 }, budget: { in: 'months', most: 10 } })
    expect(answer).toMatchObject({ is: 'over-budget', cheapest: { months: 16 }, nearest: { months: 10, after: { score: 25, grade: 2 } } })
  })

  it('reckons in money once a month has a price, with what is bought', () => {
    const efforts = { a: [{ level: 2, months: 1, spend: 100 }] }
    const cheap = buildStart(at2, { settings: { efforts } })
    expect(liftsOf(cheap, { goal: { grade: 3 } })).toHaveProperty('a')
    const dear = buildStart(at2, { settings: { efforts, monthPrice: 2 } })
    const answer = ask(dear, { goal: { grade: 3 }, measure: 'money' })
    expect(answer).toMatchObject({ is: 'path', path: { money: 32, months: 16 } })
    expect(liftsOf(dear, { goal: { grade: 3 }, measure: 'money' })).not.toHaveProperty('a')
  })

  it('keeps within a budget that is in another measure than what it keeps low', () => {
    const start = buildStart(at2, { settings: { monthPrice: 2, efforts: { a: [{ level: 2, months: 1, spend: 100 }] } } })
    // The least effort buys for 100; three steps elsewhere take 16 months and 32 in money.
    expect(ask(start, { goal: { grade: 3 }, measure: 'months' })).toMatchObject({ path: { months: 7, money: 114 } })
    expect(ask(start, { goal: { grade: 3 }, budget: { in: 'money', most: 50 }, measure: 'months' })).toMatchObject({ is: 'path', path: { months: 16, money: 32, isProved: true } })
    expect(ask(start, { goal: { grade: 3 }, budget: { in: 'months', most: 10 }, measure: 'money' })).toMatchObject({ is: 'path', path: { months: 7 } })
    expect(ask(start, { goal: { grade: 3 }, budget: { in: 'money', most: 30 }, measure: 'months' })).toMatchObject({ is: 'over-budget', cheapest: { money: 32 } })
  })

  it('names effort that nobody has stated', () => {
    const start = buildStart(at2, { more: { a: { effort: [] }, b: { effort: [] }, c: { effort: [] }, d: { effort: [] } } })
    const answer = ask(start, { goal: { grade: 3 } })
    expect(answer.is === 'path' && answer.path.lifts.every(({ isAssumed }) => isAssumed)).toBe(true)
    expect(answer).toMatchObject({ is: 'path', path: { months: 1.6 } })
  })

  it('gives the same answer to the same question every time', () => {
    const answers = Array.from({ length: 5 }, () => JSON.stringify(ask(buildStart(at2), { goal: { grade: 4 } })))
    const turned = JSON.stringify(ask(buildStart({ d: 2, c: 2, b: 2, a: 2 }), { goal: { grade: 4 } }))
    expect(new Set([...answers, turned]).size).toBe(1)
  })
})

describe('findAlternative', () => {
  it('costs more, or the same where there is a tie', () => {
    const start = buildStart(at2, { more: { a: { effort: [{ level: 2, months: 1 }, { level: 3, months: 1 }] } } })
    const question = { goal: { grade: 3 } }
    const answer = ask(start, question)
    expect(answer).toMatchObject({ is: 'path', path: { months: 1.6 } })
    if (answer.is === 'path') expect(findAlternative(search(start, solve), question, answer.path)).toMatchObject({ months: 7 })
  })

  it('is nothing where every path takes all of it', () => {
    const start = buildStart({ a: 10, b: 10, c: 10, d: 9 })
    const answer = ask(start, { goal: { branches: { right: 100 } } })
    expect(answer).toMatchObject({ is: 'path', path: { months: 4 } })
    if (answer.is === 'path') expect(findAlternative(search(start, solve), { goal: { branches: { right: 100 } } }, answer.path)).toBeNull()
  })
})

describe('findMost', () => {
  it('buys the grade first and then score, and says what the next grade takes', () => {
    const bought = findMost(search(buildStart(at2), solve), { in: 'months', most: 20 })
    expect(bought).toMatchObject({ path: { months: 20, after: { score: 30, grade: 3 }, isProved: true }, next: { after: { grade: 4 } } })
  })

  it('spends nothing on steps that add nothing', () => {
    expect(findMost(search(buildStart({ a: 10, b: 10, c: 10, d: 10 }), solve), { in: 'months', most: 20 })).toMatchObject({ path: { lifts: [], months: 0 }, next: null })
  })

  it('is nothing when what is settled costs more by itself', () => {
    const start = buildStart(at2, { settings: { choices: { a: { will: 10 } } } })
    expect(findMost(search(start, solve), { in: 'months', most: 20 })).toBeNull()
  })
})
