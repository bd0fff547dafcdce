import { readFolder, RUBRICS } from '@/cli/readFolder'
import { keyOfCheck, stemOfCheck } from '@/domain/checks/Check'
import { findChecks } from '@/domain/checks/findChecks'
import { listLeaves } from '@/domain/rubric/Rubric'
import { loadBundle, openStandard } from '@/exchange/rubric/loadRubric'
import { describe, expect, it } from 'vitest'
import { buildAssessment, evidence } from '../buildAssessment'
import { randomCase, assessmentOf, rubricOf } from '../buildRandomCase'
import fc from 'fast-check'
import { answerAll, buildLong, check, checkFor } from './buildCheckCase'

const keys = (...given: Parameters<typeof check>) => check(...given).map(keyOfCheck)

describe('findChecks', () => {
  it('puts the most important first', () => {
    const found = check({ diagnose: 8, monitor: 0, plan: 6, stock: 2, repair: 2 })
    expect(found.map(({ kind }) => kind)).toEqual(['base', 'pair', 'unbacked', 'unbacked'])
  })

  it('finds nothing in an empty assessment', () => {
    expect(check({})).toEqual([])
  })

  it('never asks the same twice, and keys fit where replies are kept', () => {
    fc.assert(fc.property(randomCase(), given => {
      const found = findChecks(rubricOf(given), assessmentOf(given), { contradictions: [], today: '2026-07-01' }).map(keyOfCheck)
      expect(new Set(found).size).toBe(found.length)
      for (const key of found) expect(key.length).toBeLessThanOrEqual(200)
    }), { numRuns: 60 })
  })
})

describe('keyOfCheck', () => {
  const answers = { diagnose: 8, monitor: 2 }

  it('stays while the ratings stay', () => {
    expect(keys(answers)).toEqual(keys({ ...answers, plan: 2 }))
  })

  it('changes with either rating and keeps its stem', () => {
    const [first] = checkFor('base', answers)
    for (const other of [{ diagnose: 7, monitor: 2 }, { diagnose: 8, monitor: 1 }]) {
      const [second] = checkFor('base', other)
      expect(first && second && [keyOfCheck(first) === keyOfCheck(second), stemOfCheck(first) === stemOfCheck(second)]).toEqual([false, true])
    }
  })

  it('changes with the figure', () => {
    const keysAt = (connectedMachines: number) => checkFor('fact', { monitor: 6 }, { facts: { machines: 10, connectedMachines } }).map(keyOfCheck)
    expect(keysAt(5)).not.toEqual(keysAt(6))
  })

  it('of nearly all the same stays until ten more are', () => {
    const LONG = buildLong(40)
    const keysOf = (n: number) => checkFor('same', answerAll(Array.from({ length: n }, () => 4)), {}, LONG).map(keyOfCheck)
    expect(keysOf(21)).toEqual(keysOf(29))
    expect(keysOf(29)).not.toEqual(keysOf(30))
  })

  it('of old evidence goes by the piece and its date', () => {
    const [found] = checkFor('old-evidence', { monitor: 6 }, { evidence: [evidence(['monitor'], { id: 'e1', date: '2020-01-01' })] })
    expect(found && stemOfCheck(found)).toBe('old-evidence/e1')
  })
})

describe('the contradictions that we ship', () => {
  const bundle = loadBundle(readFolder(RUBRICS))
  const rubric = openStandard(bundle, { id: 'shanghai-7plus1', version: '1.0.0' })
  const { contradictions } = bundle

  it('each end in a question in both languages', () => {
    expect(contradictions.length).toBeGreaterThan(30)
    expect(contradictions.filter(({ question }) => !/？$/.test(question.zh) || !/\?$/.test(question.en)).map(({ id }) => id)).toEqual([])
  })

  it('have ids that no other file uses', () => {
    expect(new Set(contradictions.map(({ id }) => id)).size).toBe(contradictions.length)
  })

  it('are each raised by the ratings that they name, once', () => {
    for (const { id, if: claim, unless } of contradictions) {
      const answers = { [claim.indicator]: claim.step, ...'indicator' in unless ? { [unless.indicator]: unless.step - 1 } : {} }
      const facts = { machines: 100, connectedMachines: 0, digitalMachines: 0, spending: 0, networks: ['office' as const], collection: ['service' as const] }
      const found = rubric ? findChecks(rubric, buildAssessment(answers, { facts }), { contradictions, today: '2026-07-01' }) : []
      expect(found.filter(check => 'id' in check && check.id === id)).toHaveLength(1)
    }
  })

  it('are about indicators of the standard that a new assessment answers', () => {
    const ids = new Set(rubric ? listLeaves(rubric.root).map(leaf => leaf.id) : [])
    expect(contradictions.flatMap(({ if: claim, unless }) => [claim.indicator, ...'indicator' in unless ? [unless.indicator] : []]).filter(id => !ids.has(id))).toEqual([])
  })
})
