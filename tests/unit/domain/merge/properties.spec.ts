// What a merge promises, whatever was typed on both sides: nothing twice, nothing lost, no order that matters.
import type { Rating } from '@/domain/assessment/Answer'
import type { Assessment } from '@/domain/assessment/Assessment'
import { RATING_SOURCES } from '@/domain/assessment/RATING_SOURCES'
import { applyChanges } from '@/domain/change/applyChanges'
import type { Change } from '@/domain/change/Change'
import { isSame } from '@/domain/change/isSame'
import { keyOfChange } from '@/domain/change/readChange'
import type { HistoryEntry } from '@/domain/history/HistoryEntry'
import type { Side } from '@/domain/merge/Offer'
import { planMerge } from '@/domain/merge/planMerge'
import { resolveMerge } from '@/domain/merge/resolveMerge'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildAssessment } from '../buildAssessment'
import { buildMerge, buildReturn } from './buildReturn'

const IDS = ['scenario-1', 'scenario-2', 'scenario-3', 'constructor']
const PIECES = ['e1', 'e2', 'e3']

// Few values, so that both sides often say the same, or change one value and change it back.
const id = fc.constantFrom(...IDS)
const why = fc.constantFrom(undefined, '', 'seen')
const time = fc.constantFrom(undefined, '2024-03-02T08:00:00.000Z', '2024-03-03T08:00:00.000Z')
const rating: fc.Arbitrary<Rating> = fc.oneof(
  fc.record({ step: fc.integer({ min: 0, max: 3 }), why, at: time, by: fc.constantFrom(undefined, 'A') }),
  fc.record({ notApplicable: fc.constantFrom('no such process', 'other'), why, at: time }),
)
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ of: fc.constant('rating' as const), indicator: id, source: fc.constantFrom(...RATING_SOURCES), before: fc.constant(null), after: fc.option(rating) }),
  fc.record({ of: fc.constant('note' as const), indicator: id, before: fc.constant(null), after: fc.option(fc.constantFrom('a', 'b', 'c')) }),
  fc.constantFrom(...PIECES).chain(piece => fc.record({
    of: fc.constant('evidence' as const), id: fc.constant(piece), before: fc.constant(null),
    after: fc.option(fc.record({ id: fc.constant(piece), indicators: fc.subarray(IDS, { minLength: 1 }), kind: fc.constant('photo' as const), title: fc.constantFrom('x', 'y') })),
  })),
)
const changes = fc.array(change, { maxLength: 10 })
const asked = fc.subarray(IDS, { minLength: 1 })
const START = buildAssessment({})
const decide = fc.func(fc.constantFrom<Side>('mine', 'theirs', 'both'))

/** What stood there when it was handed out, what changed here, and what came back. */
const meeting = fc.record({ before: changes, here: changes, there: changes, asked, isHandout: fc.boolean(), decide }).map(({ before, here, there, asked, isHandout, decide }) => {
  const common = applyChanges(START, before)
  return { mine: applyChanges(common, here), theirs: isHandout ? buildReturn(common, asked, there) : applyChanges(common, there), decide }
})

function merge(mine: Assessment, theirs: Assessment, history: readonly HistoryEntry[] = [], choose: (key: string) => Side = () => 'theirs') {
  const plan = planMerge({ mine, theirs, history })
  const sides = new Map<string, Side>(plan.clashes.map(({ key, of }) => [key, choose(key) === 'both' && of !== 'note' ? 'mine' : choose(key)]))
  // Two notes of which one is cleared cannot be joined.
  for (const { key } of resolveMerge(plan, sides).open) sides.set(key, 'mine')
  const outcome = resolveMerge(plan, sides)
  return { plan, outcome, merged: applyChanges(mine, outcome.changes), entry: buildMerge(outcome) }
}

const valueOf = (assessment: Assessment, key: string) => listValues(assessment).get(key) ?? null
function listValues({ answers, evidence }: Assessment): Map<string, unknown> {
  const values = new Map<string, unknown>(evidence.map(piece => [`evidence/${piece.id}`, piece]))
  for (const [indicator, answer] of Object.entries(answers)) {
    for (const source of RATING_SOURCES) if (answer[source]) values.set(`rating/${indicator}/${source}`, answer[source])
    if (answer.note !== undefined) values.set(`note/${indicator}`, answer.note)
  }
  return values
}
const content = ({ answers, evidence }: Assessment) => ({ answers, evidence: [...evidence].sort((a, b) => a.id < b.id ? -1 : 1) })
const RUNS = { numRuns: 200 }

describe('planMerge', { timeout: 60_000 }, () => {
  it('changes nothing the second time', () => {
    fc.assert(fc.property(meeting, ({ mine, theirs, decide }) => {
      const { merged, entry } = merge(mine, theirs, [], decide)
      const again = merge(merged, theirs, [entry], decide)
      expect(again.plan).toMatchObject({ taken: [], clashes: [], noted: [] })
      expect(again.outcome).toEqual({ changes: [], declined: [], open: [] })
    }), RUNS)
  })

  it('brings nothing of a handout again, whatever was edited meanwhile', () => {
    fc.assert(fc.property(fc.tuple(meeting, changes), ([{ mine, theirs, decide }, edits]) => {
      fc.pre(theirs.handout !== undefined)
      const { merged, entry } = merge(mine, theirs, [], decide)
      const { plan, outcome } = merge(applyChanges(merged, edits), theirs, [entry])
      expect([plan.taken, plan.clashes, outcome.changes, outcome.declined]).toEqual([[], [], [], []])
    }), RUNS)
  })

  it('offers everything again once the merge is taken back', () => {
    fc.assert(fc.property(meeting, ({ mine, theirs, decide }) => {
      const { plan, entry } = merge(mine, theirs, [], decide)
      const undo: HistoryEntry = { id: 'undo-1', at: '2024-03-05T09:00:00.000Z', origin: 'undo', about: entry.id, changes: [] }
      expect(planMerge({ mine, theirs, history: [entry, undo] })).toEqual(plan)
    }), RUNS)
  })

  it('comes to the same in either order when two colleagues changed different things', () => {
    fc.assert(fc.property(changes, changes, changes, changes, ([...before], here, one, two) => {
      const touched = new Set(one.map(keyOfChange))
      const common = applyChanges(START, before)
      const mine = applyChanges(common, here)
      const first = buildReturn(common, IDS, one)
      const second = { ...buildReturn(common, IDS, two.filter(other => !touched.has(keyOfChange(other)))), id: 'handout-2' }
      fc.pre([first, second].every(file => planMerge({ mine, theirs: file, history: [] }).clashes.length === 0))
      const [a, b] = [merge(mine, first), merge(mine, second)]
      const ab = merge(a.merged, second, [a.entry])
      const ba = merge(b.merged, first, [b.entry])
      expect(content(ab.merged)).toEqual(content(ba.merged))
      expect(ab.plan.clashes).toEqual([])
    }), RUNS)
  })

  it('loses nothing: every value of both sides stands in the result or in the step of the history', () => {
    fc.assert(fc.property(meeting, ({ mine, theirs, decide }) => {
      const { merged, entry } = merge(mine, theirs, [], decide)
      const told = [...entry.changes, ...entry.declined ?? []]
      const isKept = (key: string, value: unknown) => isSame(valueOf(merged, key), value)
        || told.some(change => keyOfChange(change) === key && (isSame(change.before, value) || isSame(change.after, value)))
      const lost = (side: Assessment, isChanged: (key: string, value: unknown) => boolean) =>
        [...listValues(side)].filter(([key, value]) => isChanged(key, value) && !isKept(key, value)).map(([key]) => key)
      expect(lost(mine, () => true)).toEqual([])
      // What came back as it was handed out is no word of the colleague.
      const base = theirs.handout ? { ...theirs, ...theirs.handout.base } : null
      expect(lost(theirs, (key, value) => base === null || !isSame(valueOf(base, key), value))).toEqual([])
    }), RUNS)
  })

  it('clears nothing and overwrites nothing that was changed here unless a person says so', () => {
    fc.assert(fc.property(meeting, ({ mine, theirs }) => {
      const base = theirs.handout ? { ...theirs, ...theirs.handout.base } : null
      for (const { key, mine: before, theirs: after } of planMerge({ mine, theirs, history: [] }).taken) {
        expect(after).not.toBeNull()
        expect(before).toEqual(base ? valueOf(base, key) : null)
      }
    }), RUNS)
  })

  it('takes over what came back wherever nothing was changed here', () => {
    fc.assert(fc.property(meeting, ({ mine, theirs }) => {
      const { plan, merged } = merge(mine, theirs, [], () => 'mine')
      for (const { key, theirs: value } of plan.taken) expect(valueOf(merged, key)).toEqual(value)
      const base = theirs.handout ? { ...theirs, ...theirs.handout.base } : null
      const missed = [...listValues(theirs)].filter(([key, value]) => {
        const common = base ? valueOf(base, key) : null
        return !isSame(value, common) && isSame(valueOf(mine, key), common) && !isSame(valueOf(merged, key), value)
      })
      expect(missed).toEqual([])
    }), RUNS)
  })
})
