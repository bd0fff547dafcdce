import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { assessmentOf, listRandomLeaves, mapChildren, mapLeaves, randomCase, rubricOf } from '../buildRandomCase'
import type { RandomAnswer, RandomCase } from '../buildRandomCase'
import { buildReport } from '@/domain/report/buildReport'
import type { Report } from '@/domain/report/Report'
import type { Standing } from '@/domain/scoring/standAt'
import { READINGS } from '@/domain/report/Report'

const NOISE = 1e-9
const RUNS = { numRuns: 300 }

// Many runs on a busy machine take longer than one test should.
vi.setConfig({ testTimeout: 60_000 })

function reportOf(given: RandomCase): Report {
  return buildReport(rubricOf(given), assessmentOf(given))
}

/** The case with another answer at one indicator. */
function answering(given: RandomCase, id: string, answer: RandomAnswer): RandomCase {
  return { ...given, root: mapLeaves(given.root, leaf => leaf.id === id ? { ...leaf, answer } : leaf) }
}

/** A random case and one of its indicators that answers as asked. */
function caseWith(isWanted: (answer: RandomAnswer) => boolean): fc.Arbitrary<[RandomCase, string, number]> {
  return fc.tuple(randomCase(), fc.nat(), fc.nat(10)).map(([given, pick, step]): [RandomCase, string, number] => {
    const wanted = listRandomLeaves(given.root).filter(({ answer }) => isWanted(answer))
    return [given, wanted[pick % wanted.length]?.id ?? '', step]
  }).filter(([, id]) => id !== '')
}

/** Every standing that a report gives, by name. */
function standings(report: Report): [string, Standing | null][] {
  return [
    ['result', report.result], ['low', report.interval?.low ?? null], ['high', report.interval?.high ?? null],
    ['estimateLow', report.estimate?.low ?? null], ['estimateHigh', report.estimate?.high ?? null],
    ['ifRefused', report.ifRefused], ['backed', report.backed],
  ]
}

function expectSameStandings(one: Report, other: Report): void {
  const others = new Map(standings(other))
  for (const [reading, standing] of standings(one)) {
    const twin = others.get(reading) ?? null
    expect([reading, twin === null]).toEqual([reading, standing === null])
    if (standing && twin) {
      expect(Math.abs(standing.score - twin.score), reading).toBeLessThan(NOISE)
      expect(twin.grade, reading).toBe(standing.grade)
    }
  }
}

describe('the order of children', () => {
  it('changes no score and no grade', () => {
    fc.assert(fc.property(randomCase(), fc.array(fc.nat(), { minLength: 20, maxLength: 20 }), (given, keys) => {
      const shuffled = mapChildren(given.root, children => children
        .map((node, i) => ({ node, key: keys[(i * 7 + node.id.length) % keys.length] ?? 0 }))
        .sort((one, other) => one.key - other.key)
        .map(({ node }) => node))

      expectSameStandings(reportOf(given), reportOf({ ...given, root: shuffled }))
    }), RUNS)
  })
})

describe('the weights of a branch', () => {
  it('count by their proportion only', () => {
    fc.assert(fc.property(randomCase(), fc.array(fc.double({ min: 0.01, max: 100, noNaN: true }), { minLength: 5, maxLength: 5 }), (given, factors) => {
      const scaled = mapChildren(given.root, (children, id) => {
        const factor = factors[id.length % factors.length] ?? 1
        return children.map(node => ({ ...node, weight: node.weight * factor }))
      })

      expectSameStandings(reportOf(given), reportOf({ ...given, root: scaled }))
    }), RUNS)
  })
})

describe('a higher step', () => {
  it('lowers no score and no grade in any reading, gates of all kinds included', () => {
    fc.assert(fc.property(caseWith(answer => typeof answer === 'number'), ([given, id, step]) => {
      const answer = listRandomLeaves(given.root).find(leaf => leaf.id === id)?.answer
      fc.pre(typeof answer === 'number' && step > answer)
      const before = reportOf(given)
      const after = new Map(standings(reportOf(answering(given, id, step))))

      for (const [reading, standing] of standings(before)) {
        const raised = after.get(reading) ?? null
        expect(raised === null).toBe(standing === null)
        if (standing && raised) {
          expect(raised.score, reading).toBeGreaterThanOrEqual(standing.score - NOISE)
          expect(raised.grade, reading).toBeGreaterThanOrEqual(standing.grade)
        }
      }
    }), RUNS)
  })
})

describe('the readings', () => {
  it('lie within 0 and 100 at every node', () => {
    fc.assert(fc.property(randomCase(), (given) => {
      for (const { scores } of reportOf(given).nodes) {
        for (const reading of READINGS) {
          expect(scores[reading] ?? 0).toBeGreaterThanOrEqual(0)
          expect(scores[reading] ?? 0).toBeLessThanOrEqual(100 + NOISE)
        }
      }
    }), RUNS)
  })

  it('stand in order: low ≤ estimate low ≤ point ≤ estimate high ≤ high, refused ≤ point and backed ≤ point', () => {
    fc.assert(fc.property(randomCase(), (given) => {
      for (const { scores } of reportOf(given).nodes) {
        const { point, low, high, refused, backed, estimateLow, estimateHigh } = scores
        const ordered = [low, estimateLow, point, estimateHigh, high].filter(score => score !== null)
        ordered.forEach((score, i) => expect(score).toBeGreaterThanOrEqual((ordered[i - 1] ?? 0) - NOISE))
        if (point !== null) {
          expect(refused ?? 0).toBeLessThanOrEqual(point + NOISE)
          expect(backed ?? 0).toBeLessThanOrEqual(point + NOISE)
        }
      }
    }), RUNS)
  })

  it('give grades in the same order, so that the interval holds the grade', () => {
    fc.assert(fc.property(randomCase(), (given) => {
      const { result, interval, estimate, ifRefused, backed } = reportOf(given)
      const ordered = [interval?.low, result, interval?.high].flatMap(standing => standing?.grade ?? [])
      expect(ordered).toEqual(ordered.toSorted((one, other) => one - other))
      if (estimate && interval) {
        const bounded = [interval.low.grade, estimate.low.grade, estimate.high.grade, interval.high.grade]
        expect(bounded).toEqual(bounded.toSorted((one, other) => one - other))
      }
      if (result) {
        expect(ifRefused?.grade).toBeLessThanOrEqual(result.grade)
        expect(backed?.grade).toBeLessThanOrEqual(result.grade)
      }
    }), RUNS)
  })

  it('fall together when every indicator is rated or not applicable', () => {
    fc.assert(fc.property(randomCase(fc.oneof({ weight: 4, arbitrary: fc.nat(10) }, { weight: 1, arbitrary: fc.constant('na' as const) })), (given) => {
      const { state, result, interval, estimate } = reportOf(given)
      expect(['complete', 'nothing-applicable']).toContain(state)
      expect(estimate).toBeNull()
      expect(interval).toEqual(result && { low: result, high: result })
    }), RUNS)
  })
})

describe('a report', () => {
  it('has a result exactly when enough is answered, and an interval exactly when something is applicable', () => {
    fc.assert(fc.property(randomCase(), (given) => {
      const { state, result, interval, coverage, sources } = reportOf(given)
      expect(result !== null).toBe(state === 'complete' || state === 'provisional')
      expect(interval !== null).toBe(state !== 'nothing-applicable')
      expect(coverage.applicable + coverage.notApplicable).toBe(coverage.indicators)
      expect(coverage.answered + coverage.open).toBe(coverage.applicable)
      expect(Object.values(sources).reduce((sum, n) => sum + n, 0)).toBe(coverage.answered)
      if (state === 'provisional') expect(coverage.answeredWeight).toBeGreaterThanOrEqual(0.6 - NOISE)
      if (state === 'insufficient') expect(coverage.answeredWeight).toBeLessThan(0.6)
    }), RUNS)
  })

  it('shares the whole weight out among the applicable indicators', () => {
    fc.assert(fc.property(randomCase(), (given) => {
      const { state, nodes } = reportOf(given)
      const sum = nodes.filter(({ kind }) => kind === 'indicator').reduce((total, { weight }) => total + weight.effective, 0)
      expect(sum).toBeCloseTo(state === 'nothing-applicable' ? 0 : 1, 9)
    }), RUNS)
  })

  it('weighs a complete tree\'s indicators to its score', () => {
    fc.assert(fc.property(randomCase(fc.nat(10)), (given) => {
      const { result, nodes } = reportOf(given)
      fc.pre(result !== null)
      const sum = nodes.filter(({ kind }) => kind === 'indicator')
        .reduce((total, { weight, rating }) => total + weight.effective * 10 * (rating?.step ?? 0), 0)
      expect(sum).toBeCloseTo(result?.score ?? Number.NaN, 9)
    }), RUNS)
  })
})

describe('not applicable', () => {
  it('scores as if the indicator stood nowhere in the tree', () => {
    fc.assert(fc.property(caseWith(() => true), ([given, id]) => {
      const bare = { ...given, gates: [] }
      const without = { ...bare, root: mapLeaves(bare.root, leaf => leaf.id === id ? null : leaf) }
      fc.pre(without.root.children.length > 0)
      const marked = new Map(reportOf(answering(bare, id, 'na')).nodes.map(node => [node.id, node]))

      for (const node of reportOf(without).nodes) {
        for (const reading of ['point', 'low', 'high', 'estimateLow', 'estimateHigh'] as const) {
          const score = node.scores[reading]
          const twin = marked.get(node.id)?.scores[reading]
          if (score === null) expect(twin).toBeNull()
          else expect(twin).toBeCloseTo(score, 9)
        }
      }
    }), RUNS)
  })
})

describe('answering an open item', () => {
  it('with a step never widens the interval of scores or grades', () => {
    fc.assert(fc.property(caseWith(answer => answer === null), ([given, id, step]) => {
      const before = reportOf(given).interval
      const after = reportOf(answering(given, id, step)).interval
      fc.pre(before !== null && after !== null)
      expect(after?.low.score).toBeGreaterThanOrEqual((before?.low.score ?? 0) - NOISE)
      expect(after?.high.score).toBeLessThanOrEqual((before?.high.score ?? 0) + NOISE)
      expect(after?.low.grade).toBeGreaterThanOrEqual(before?.low.grade ?? 0)
      expect(after?.high.grade).toBeLessThanOrEqual(before?.high.grade ?? 0)
    }), RUNS)
  })

  it('as not applicable never widens the interval of scores', () => {
    fc.assert(fc.property(caseWith(answer => answer === null), ([given, id]) => {
      const before = reportOf(given).interval
      const after = reportOf(answering(given, id, 'na')).interval
      fc.pre(before !== null && after !== null)
      expect(after?.low.score).toBeGreaterThanOrEqual((before?.low.score ?? 0) - NOISE)
      expect(after?.high.score).toBeLessThanOrEqual((before?.high.score ?? 0) + NOISE)
    }), RUNS)
  })
})
