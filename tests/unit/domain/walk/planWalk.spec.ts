import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildAssessment, notApplicable, step } from '../buildAssessment'
import type { QuickAnswer } from '../buildAssessment'
import { buildRubric, indicator, leaf } from '../buildRubric'
import { readFolder, RUBRICS } from '@/cli/readFolder'
import { INDUSTRIES } from '@/domain/enterprise/Enterprise'
import type { IndicatorInput } from '@/domain/rubric/Indicator'
import { PLACES } from '@/domain/rubric/PLACES'
import { ROLES } from '@/domain/rubric/ROLES'
import { listLeaves } from '@/domain/rubric/Rubric'
import type { Walk, WalkOptions } from '@/domain/walk/planWalk'
import { findNextStop, findWay, planWalk, WALK_WAYS, WAY_MINUTES } from '@/domain/walk/planWalk'
import { loadBundle, openStandard } from '@/exchange/rubric/loadRubric'

const words = { zh: '某', en: 'some' }
const at = (...places: NonNullable<IndicatorInput['where']>['places']) => ({ where: { places, ...words } })
const by = (...roles: NonNullable<IndicatorInput['askWho']>['roles']) => ({ askWho: { roles, ...words } })

/** Five indicators at three places, asked of two roles; the last one says neither. */
const RUBRIC = buildRubric(['a', 'b', 'c', 'd', 'e'].map(id => leaf(id, 20)), {
  indicators: [
    indicator('a', { ...at('workshop', 'warehouse'), ...by('production') }),
    indicator('b', { ...at('meeting-room'), ...by('management', 'production') }),
    indicator('c', { ...at('workshop', 'lab', 'workshop'), ...by('production', 'quality') }),
    indicator('d', { ...at('warehouse'), ...by('production'), notApplicable: { allowed: false } }),
    indicator('e'),
  ],
})
const plan = (answers: Record<string, QuickAnswer> = {}, options: Partial<WalkOptions> = {}) => planWalk(RUBRIC, buildAssessment(answers).answers, { by: 'place', source: 'self', ...options })
const idsOf = (walk: Walk) => walk.stops.map(({ id }) => id)
const questionsOf = (walk: Walk) => Object.fromEntries(walk.stops.map(({ id, questions }) => [id, questions.map(({ leaf: { id: own } }) => own)]))
const budgetsOf = (walk: Walk) => walk.stops.map(({ minutes }) => minutes)
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

describe('planWalk', () => {
  it('puts every question at its first place, in the usual order of a walk, and what names none at the end', () => {
    expect(questionsOf(plan())).toEqual({ 'meeting-room': ['b'], 'workshop': ['a', 'c'], 'warehouse': ['d'], 'other': ['e'] })
    expect(idsOf(plan())).toEqual(['meeting-room', 'workshop', 'warehouse', 'other'])
  })

  it('does the same by person', () => {
    expect(questionsOf(plan({}, { by: 'person' }))).toEqual({ management: ['b'], production: ['a', 'c', 'd'], other: ['e'] })
  })

  it('names the other places or persons of a question, each once', () => {
    const alsoOf = (walk: Walk) => walk.stops.flatMap(({ questions }) => questions.map(({ leaf: { id }, also }) => [id, also]))
    expect(alsoOf(plan())).toEqual([['b', []], ['a', ['warehouse']], ['c', ['lab']], ['d', []], ['e', []]])
    expect(alsoOf(plan({}, { by: 'person' }))).toEqual([['b', ['production']], ['a', []], ['c', ['quality']], ['d', []], ['e', []]])
  })

  it('makes one stop of a standard that says neither where nor whom', () => {
    const bare = buildRubric([leaf('a', 50), leaf('b', 50)])
    expect(questionsOf(planWalk(bare, {}, { by: 'place', source: 'self' }))).toEqual({ other: ['a', 'b'] })
  })

  it('counts what is open, rated and not applicable', () => {
    const [, workshop] = plan({ a: 0, c: 'na' }).stops
    expect(workshop).toMatchObject({ open: 0, rated: 1, notApplicable: 1 })
  })

  it('leaves a question open that must not be marked not applicable', () => {
    expect(plan({ d: 'na' }).stops[2]).toMatchObject({ id: 'warehouse', open: 1, notApplicable: 0 })
  })

  it('goes by the ratings of whoever walks, and does not ask again what is agreed', () => {
    const answers: Record<string, QuickAnswer> = { a: { self: step(4) }, b: { assessor: step(2) }, c: { agreed: notApplicable }, d: { self: step(3), agreed: step(5) } }
    const ratings = (source: 'self' | 'assessor') => plan(answers, { source }).stops.flatMap(({ questions }) => questions.map(({ leaf: { id }, rating }) => [id, rating]))
    expect(ratings('assessor')).toEqual([['b', step(2)], ['a', null], ['c', notApplicable], ['d', step(5)], ['e', null]])
    expect(ratings('self')).toEqual([['b', null], ['a', step(4)], ['c', notApplicable], ['d', step(3)], ['e', null]])
  })

  it('follows the order of the user, and puts the rest behind it in the usual order', () => {
    expect(idsOf(plan({}, { order: ['warehouse', 'gone', 'other'] }))).toEqual(['warehouse', 'other', 'meeting-room', 'workshop'])
  })

  describe('time', () => {
    it('is two minutes a question and three of way a stop', () => {
      const walk = plan()
      expect(budgetsOf(walk)).toEqual([2, 4, 2, 2])
      expect(walk).toMatchObject({ ahead: { stops: 4, questions: 5 }, minutes: { needed: 22, least: 17, left: 22, spent: 0 }, isTooShort: false })
    })

    it('is not spent on what is answered or skipped', () => {
      const walk = plan({ a: 4, c: 2, d: 1 }, { skipped: ['other'] })
      expect(budgetsOf(walk)).toEqual([2, 0, 0, 0])
      expect(walk.stops.map(({ isSkipped }) => isSkipped)).toEqual([false, false, false, true])
      expect(walk).toMatchObject({ ahead: { stops: 1, questions: 1 }, minutes: { needed: 5, left: 5 } })
    })

    it('is shared among the questions when there is more or less of it, the ways taken off', () => {
      expect(budgetsOf(plan({}, { available: 32 }))).toEqual([4, 8, 4, 4])
      // 8 minutes for five questions: 1.6, 3.2, 1.6, 1.6.
      expect(budgetsOf(plan({}, { available: 20 }))).toEqual([2, 3, 2, 1])
    })

    it('is called too short below one minute a question; the budgets stay there', () => {
      expect(plan({}, { available: 17 }).isTooShort).toBe(false)
      const walk = plan({}, { available: 16 })
      expect([walk.isTooShort, walk.minutes.left, budgetsOf(walk)]).toEqual([true, 17, [1, 2, 1, 1]])
    })

    it('is less by what the clocks show and the ways to where they ran', () => {
      const walk = plan({ b: 2 }, { available: 32, seconds: { 'meeting-room': 250, 'gone': 999, 'warehouse': 20 } })
      // 4 minutes and a way are gone; three ways are ahead, for twenty seconds are no visit.
      expect(walk.minutes).toMatchObject({ spent: 7, left: 25 })
      expect(budgetsOf(walk)).toEqual([0, 8, 4, 4])
    })

    it('takes no way to a stop that one is at already', () => {
      expect(plan({}, { seconds: { workshop: 90 } }).minutes).toEqual({ needed: 19, least: 14, left: 19, spent: 5 })
    })

    it('is never too short when nothing is left to do', () => {
      const walk = plan({ a: 1, b: 1, c: 1, d: 1, e: 1 }, { available: 1, seconds: { workshop: 900 } })
      expect(walk).toMatchObject({ isTooShort: false, minutes: { needed: 0, least: 0, left: 0 } })
    })
  })
})

describe('planWalk of what we ship', { timeout: 60_000 }, () => {
  const bundle = loadBundle(readFolder(RUBRICS))
  const rubrics = bundle.standards.flatMap(({ id, version }) => [undefined, ...INDUSTRIES].flatMap(industry => openStandard(bundle, { id, version }, industry) ?? []))
  const answer = fc.constantFrom<QuickAnswer | null>(null, null, 0, 3, 10, 'na')

  it('has every standard under every edition', () => {
    expect(rubrics.length).toBeGreaterThanOrEqual(3 * 9)
  })

  it('leaves nothing without a place and a person', () => {
    expect(rubrics.flatMap(rubric => WALK_WAYS.flatMap(way => planWalk(rubric, {}, { by: way, source: 'self' }).stops.filter(({ id }) => id === 'other')))).toEqual([])
  })

  it('asks every question exactly once, whatever is answered, arranged and skipped, and the minutes add up', () => {
    fc.assert(fc.property(
      fc.constantFrom(...rubrics), fc.constantFrom(...WALK_WAYS), fc.array(answer, { minLength: 100, maxLength: 100 }),
      fc.shuffledSubarray([...PLACES, ...ROLES]), fc.subarray([...PLACES, ...ROLES]), fc.option(fc.integer({ min: 1, max: 600 })),
      (rubric, way, given, order, skipped, available) => {
        const leaves = listLeaves(rubric.root)
        const { answers } = buildAssessment(Object.fromEntries(leaves.flatMap(({ id }, i) => given[i] == null ? [] : [[id, given[i]]])))
        const walk = planWalk(rubric, answers, { by: way, source: 'self', order, skipped, available })
        const asked = walk.stops.flatMap(({ questions }) => questions.map(({ leaf: { id } }) => id))

        expect([...asked].sort()).toEqual(leaves.map(({ id }) => id).sort())
        expect(new Set(walk.stops.map(({ id }) => id)).size).toBe(walk.stops.length)
        for (const stop of walk.stops) {
          expect(stop.open + stop.rated + stop.notApplicable).toBe(stop.questions.length)
          expect(stop.minutes > 0).toBe(stop.open > 0 && !stop.isSkipped)
          for (const { also } of stop.questions) expect(also).not.toContain(stop.id)
        }
        expect(sum(walk.stops.map(({ minutes }) => minutes)) + WAY_MINUTES * walk.ahead.stops).toBe(walk.minutes.left)
        if (walk.ahead.stops > 0) expect(walk.minutes.left).toBe(Math.max(walk.minutes.least, available ?? walk.minutes.needed))
      },
    ), { numRuns: 200 })
  })
})

describe('findWay', () => {
  it('tells places from persons', () => {
    expect([findWay('workshop'), findWay('production'), findWay('other'), findWay('nowhere')]).toEqual(['place', 'person', null, null])
  })

  it('can do so because no name is both', () => {
    const roles: readonly string[] = ROLES
    expect(PLACES.filter(place => roles.includes(place))).toEqual([])
  })
})

describe('findNextStop', () => {
  const next = (here: string, answers: Record<string, QuickAnswer> = {}, skipped: string[] = []) => findNextStop(plan(answers, { skipped }), here)?.id ?? null

  it('is the next one with something open that is not skipped', () => {
    expect(next('meeting-room')).toBe('workshop')
    expect(next('meeting-room', { a: 1, c: 1 })).toBe('warehouse')
    expect(next('meeting-room', {}, ['workshop'])).toBe('warehouse')
  })

  it('goes round to what was left behind', () => {
    expect(next('other')).toBe('meeting-room')
    expect(next('warehouse', { e: 1 })).toBe('meeting-room')
  })

  it('is the first one for who is nowhere yet', () => {
    expect(next('')).toBe('meeting-room')
  })

  it('is none when nothing is open elsewhere', () => {
    expect(next('workshop', { b: 1, d: 1, e: 1 })).toBeNull()
  })
})
