import type { PathSettings } from '@/domain/path/PathStart'
import type { IndicatorInput } from '@/domain/rubric/Indicator'
import { loadSolver } from '@/solver/loadSolver'
import { answerPath } from '@/workers/answerPath'
import type { PathNews, PathOrder } from '@/workers/PathOrder'
import { describe, expect, it } from 'vitest'
import { buildAssessment } from '../domain/buildAssessment'
import { buildStart } from '../domain/path/buildStart'

const solve = await loadSolver()
// Every indicator weighs a quarter: a step adds 2.5 points, and takes 6 or 4 person-months.
const AT2 = { a: 2, b: 2, c: 2, d: 2 }
const TARGET: PathOrder['question'] = { is: 'target', goal: { grade: 3 }, budget: null, measure: 'months' }
const budget = (most: number): PathOrder['question'] => ({ is: 'budget', budget: { in: 'months', most } })

function ask(question: PathOrder['question'], settings: PathSettings = {}, more: Record<string, Partial<IndicatorInput>> = {}): PathNews[] {
  const { rubric } = buildStart(AT2, { more })
  const news: PathNews[] = []
  answerPath({ rubric, assessment: buildAssessment(AT2), settings, question }, solve, one => news.push(structuredClone(one)))
  return news
}
const find = <K extends PathNews['is']>(news: readonly PathNews[], is: K) => news.find((one): one is Extract<PathNews, { is: K }> => one.is === is)
/** The kinds of news without the steps between them. */
const kinds = (news: readonly PathNews[]) => news.filter(one => one.is !== 'step').map(one => one.is)

describe('answerPath', () => {
  it('tells the path, then the next best, then the answers on which the grade turns', () => {
    const news = ask(TARGET)
    expect(kinds(news)).toEqual(['answer', 'alternative', 'turns'])
    expect(find(news, 'answer')).toMatchObject({ answer: { is: 'path', path: { months: 16, isProved: true, after: { score: 27.5, grade: 3 } } }, goal: { grade: 3 }, next: null })
    expect(find(news, 'alternative')?.path).toMatchObject({ months: 16, after: { grade: 3 } })
    // 20 points are grade 2 from 16 on: a third step above today’s is grade 3, and two steps less are grade 1.
    expect(find(news, 'turns')).toMatchObject({ levers: [{ indicator: 'a', turn: 5, grade: 3 }, {}, {}, {}], shaky: [{ indicator: 'a', turn: 0, grade: 1 }, {}, {}, {}] })
  })

  it('counts what the solver has answered, also before and after the path', () => {
    const news = ask(TARGET)
    const steps = news.flatMap(one => one.is === 'step' ? one.done : [])
    expect(steps).toEqual(steps.map((_, i) => i + 1))
    expect([news[0]?.is, news.findLastIndex(one => one.is === 'step')]).toEqual(['step', news.findIndex(one => one.is === 'alternative') - 1])
  })

  it('says why each lift is there', () => {
    const { answer, reasons } = find(ask(TARGET, { choices: { d: { will: 3 } } }), 'answer') ?? {}
    const lifts = answer?.is === 'path' ? answer.path.lifts.map(({ indicator }) => indicator) : []
    expect(lifts).toContain('d')
    expect(reasons?.map(({ indicator, isSettled }) => [indicator, isSettled])).toEqual(lifts.map(id => [id, id === 'd']))
  })

  it('gives the most that a budget buys, and the way to the grade after that', () => {
    const news = ask(budget(20))
    expect(kinds(news)).toEqual(['answer', 'alternative', 'turns'])
    expect(find(news, 'answer')).toMatchObject({ answer: { is: 'path', path: { months: 20, after: { score: 30, grade: 3 } } }, goal: { grade: 3 }, next: { after: { grade: 4 } } })
    expect(find(news, 'alternative')).toEqual({ is: 'alternative', path: null })
  })

  it('is over budget where what is settled costs more by itself', () => {
    const news = ask(budget(20), { choices: { a: { will: 10 } } })
    expect(find(news, 'answer')).toMatchObject({ answer: { is: 'over-budget', budget: { most: 20 }, cheapest: { months: 40, lifts: [{ indicator: 'a', to: 10 }] }, nearest: null }, goal: {}, reasons: [], next: null })
    expect(kinds(news)).toEqual(['answer', 'alternative', 'turns'])
  })

  it('offers what is nearest where a target costs more than there is', () => {
    const news = ask({ is: 'target', goal: { grade: 3 }, budget: { in: 'months', most: 10 }, measure: 'months' })
    expect(find(news, 'answer')?.answer).toMatchObject({ is: 'over-budget', cheapest: { months: 16 }, nearest: { months: 10 } })
    expect(find(news, 'alternative')?.path).toBeNull()
  })

  it.each([['a target', TARGET], ['a budget', budget(20)]])('names the conflict in what is settled, whatever is asked: %s', (_, question) => {
    const news = ask(question, { choices: { a: { will: 4 }, b: { wont: true } } }, { a: { requires: [{ level: 2, indicator: 'b', step: 3 }] } })
    expect(news.map(({ is }) => is)).toEqual(['answer', 'alternative', 'turns'])
    expect(find(news, 'answer')).toMatchObject({ answer: { is: 'conflict', conflicts: [{ indicator: 'a', step: 4, highest: 2, needs: 'b' }] }, reasons: [] })
    expect(find(news, 'alternative')?.path).toBeNull()
  })

  it('says when no way leads there, and still on which answers the grade turns', () => {
    const news = ask({ ...TARGET, goal: { branches: { left: 40 } } }, { choices: { a: { wont: true }, b: { wont: true } } })
    expect(find(news, 'answer')?.answer).toMatchObject({ is: 'impossible', impossible: { branches: ['left'], held: ['a', 'b'] } })
    expect(find(news, 'turns')?.shaky).toHaveLength(4)
  })
})
