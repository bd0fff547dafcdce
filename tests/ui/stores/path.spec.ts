import type { Solve } from '@/domain/path/Model'
import { useAssessmentStore } from '@/stores/assessment'
import { usePathStore } from '@/stores/path'
import { usePlanStore } from '@/stores/plan'
import { useSavingStore } from '@/stores/saving'
import type { PathOrder } from '@/workers/PathOrder'
import { createRequire } from 'node:module'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { until } from '../until'
import { buildReported, openReport } from './openReport'
import { useStorage } from './useStorage'

const { look } = useStorage()
const solver = vi.hoisted(() => ({ isThere: true }))
// The solver runs in Node here, where its address is a file.
vi.mock('highs/runtime?url', () => ({ default: createRequire(import.meta.url).resolve('highs/runtime') }))
vi.mock('@/solver/loadSolver', async load => {
  const { loadSolver } = await load<{ loadSolver: (options: object) => Promise<Solve> }>()
  return { loadSolver: (options: object) => solver.isThere ? loadSolver(options) : Promise.reject(new Error('no network')) }
})
beforeEach(() => {
  solver.isThere = true
  // Without a worker it is looked for in place.
  vi.stubGlobal('Worker', undefined)
})
afterEach(() => vi.unstubAllGlobals())

const ANSWERS = Object.fromEntries(Array.from({ length: 45 }, (_, i) => [`scenario-${i + 1}`, 4]))

/** A browser's worker that never answers, and says what it was asked and how often it was stopped. */
function stubWorker() {
  const seen: { orders: PathOrder[], ended: number } = { orders: [], ended: 0 }
  vi.stubGlobal('Worker', class extends EventTarget {
    // What cannot be cloned cannot be asked.
    postMessage(order: PathOrder) { seen.orders.push(structuredClone(order)) }
    terminate() { seen.ended += 1 }
  })
  return seen
}

async function open(more: Parameters<typeof buildReported>[0] = {}) {
  await openReport(look(), buildReported(more, ANSWERS))
  return { store: useAssessmentStore(), plans: usePlanStore(), paths: usePathStore() }
}
const ended = (paths = usePathStore()) => until(() => expect(paths.search.is).toBe('idle'))
async function find(more: Parameters<typeof buildReported>[0] = {}) {
  const stores = await open(more)
  stores.paths.isWanted = true
  await ended()
  return stores
}

describe('path store', { timeout: 60_000 }, () => {
  it('looks for a path once it is wanted, and no longer than that', async () => {
    const { paths, store } = await open()
    expect([paths.search, paths.found, paths.path]).toEqual([{ is: 'idle' }, null, null])
    paths.isWanted = true
    expect(paths.search).toEqual({ is: 'searching', done: 0 })
    await ended()
    const grade = store.report?.result?.grade ?? 0
    expect([paths.grade, paths.path?.before.grade, paths.path?.after.grade, paths.path?.isProved]).toEqual([grade + 1, grade, grade + 1, true])
    expect(paths.found?.reasons.map(({ indicator }) => indicator)).toEqual(paths.path?.lifts.map(({ indicator }) => indicator))
    expect(paths.found?.alternative?.months).toBeGreaterThanOrEqual(paths.path?.months ?? Infinity)
    expect([paths.found?.levers, paths.found?.shaky]).toEqual([expect.any(Array), expect.any(Array)])
    expect(paths.waves.at(-1)?.after).toEqual(paths.path?.after)
    paths.isWanted = false
    expect([paths.search, paths.found]).toEqual([{ is: 'idle' }, null])
  })

  it('asks anew when a choice, an effort or a rating changes, and shows what was found until then', async () => {
    const { paths, plans, store } = await find()
    const [first] = paths.path?.lifts ?? []
    const id = first?.indicator ?? ''
    for (const change of [
      () => plans.set('choices', id, { wont: true }), () => plans.set('efforts', 'scenario-45', [{ level: 3, months: 0 }]), () => store.rateIndicator('scenario-44', { step: 5 }, 'self'),
    ]) {
      const before = paths.found
      change()
      expect([paths.search.is, paths.found]).toEqual(['searching', before])
      await ended()
      expect(paths.found).not.toBe(before)
    }
    expect(paths.path?.lifts.some(({ indicator }) => indicator === id)).toBe(false)
    expect(paths.path?.lifts.find(({ indicator }) => indicator === 'scenario-45')?.months).toBe(0)
    expect(paths.start?.itemById.get('scenario-44')?.from).toBe(5)
  })

  it('asks nothing when an action of the plan changes', async () => {
    const { paths, plans } = await find()
    const before = paths.found
    plans.set('actions', 'a1', { title: '联网', lifts: [], state: 'planned', progress: 0 })
    expect(paths.search.is).toBe('idle')
    await until(() => expect(useSavingStore().hasUnsaved).toBe(false))
    plans.setUp({ people: 1, longest: 1, startsOn: '2025-01-06' })
    await until(() => expect(useSavingStore().hasUnsaved).toBe(false))
    expect([paths.search.is, paths.found === before, paths.pace]).toEqual(['idle', true, { people: 1, longest: 1 }])
  })

  it('asks once for what is typed without a pause, and stops what it asked before', async () => {
    const seen = stubWorker()
    const { paths, plans } = await open()
    paths.isWanted = true
    for (const grade of [6, 7, 8]) plans.setUp({ grade })
    await until(() => expect(seen.orders).toHaveLength(1))
    plans.setUp({ grade: 9 })
    await until(() => expect(seen.orders).toHaveLength(2))
    expect([seen.orders.map(({ question }) => question.is === 'target' && question.goal.grade), seen.ended]).toEqual([[8, 9], 1])
    paths.isWanted = false
    expect([paths.search, seen.ended]).toEqual([{ is: 'idle' }, 2])
  })

  it('asks for the levels of parts at the cut of their lower grade', async () => {
    const { paths, store } = await find()
    const [part] = store.rubric?.root.children ?? []
    usePlanStore().setUp({ levels: { [part?.id ?? '']: 3 } })
    await ended()
    expect(paths.found?.goal.branches).toEqual({ [part?.id ?? '']: store.rubric?.cuts[4] })
  })

  it('asks for levels alone once there is one, of this standard', async () => {
    const seen = stubWorker()
    const { paths, plans } = await open()
    plans.setUp({ ask: 'levels', levels: { elsewhere: 3 } })
    paths.isWanted = true
    expect([paths.search.is, paths.missing]).toEqual(['idle', 'levels'])
    await until(() => expect(useSavingStore().hasUnsaved).toBe(false))
    plans.setUp({ levels: { elsewhere: 3, production: 4 } })
    await until(() => expect(seen.orders).toHaveLength(1))
    expect(seen.orders[0]?.question).toMatchObject({ is: 'target', goal: { branches: { production: 66 } } })
    expect(seen.orders[0]?.question).not.toHaveProperty('goal.grade')
    expect(paths.missing).toBeNull()
  })

  it('leaves a budget in money aside while a month has no price', async () => {
    const { paths, plans } = await find({ plan: { settings: { budget: { in: 'money', most: 1 }, measure: 'money' } } })
    expect([paths.budget, paths.measure, paths.found?.answer.is, paths.found?.order.question]).toMatchObject([null, 'months', 'path', { is: 'target', budget: null, measure: 'months' }])
    plans.setUp({ monthPrice: 2 })
    await ended()
    expect([paths.measure, paths.found?.answer.is, paths.path]).toEqual(['money', 'over-budget', null])
  })

  it('asks what a budget buys only once there is one', async () => {
    const { paths, plans } = await open()
    plans.setUp({ ask: 'budget' })
    paths.isWanted = true
    expect([paths.search, paths.found]).toEqual([{ is: 'idle' }, null])
    plans.setUp({ budget: { in: 'months', most: 30 } })
    await ended()
    expect(paths.path?.months).toBeLessThanOrEqual(30)
    expect([paths.found?.order.question.is, paths.found?.alternative, paths.found?.next?.after.grade]).toEqual(['budget', null, (paths.path?.after.grade ?? 0) + 1])
  })

  it('stops, and looks again', async () => {
    const { paths } = await open()
    paths.isWanted = true
    paths.cancel()
    expect(paths.search).toEqual({ is: 'stopped' })
    paths.again()
    expect(paths.search.is).toBe('searching')
    paths.cancel()
    await new Promise(resolve => setTimeout(resolve, 300))
    expect([paths.search, paths.found]).toEqual([{ is: 'stopped' }, null])
    paths.again()
    await ended()
    expect(paths.path).not.toBeNull()
  })

  it('leaves no answer to another question standing when it is stopped', async () => {
    const { paths, plans } = await find()
    stubWorker()
    plans.setUp({ grade: 9 })
    expect(paths.found).not.toBeNull()
    paths.cancel()
    expect([paths.search, paths.found]).toEqual([{ is: 'stopped' }, null])
  })

  it('shows nothing of one standard as the answer for another', async () => {
    const { paths, store } = await find()
    store.chosen = 'shanghai-7plus1@1.0.0'
    expect([paths.search.is, paths.found]).toEqual(['searching', null])
    await ended()
    expect(paths.found?.order.rubric.id).toBe('shanghai-7plus1')
  })

  it('says when the solver cannot be loaded, and tries to load it again', async () => {
    // Whoever has it once does not load it again.
    vi.resetModules()
    solver.isThere = false
    const { paths } = await open()
    paths.isWanted = true
    await until(() => expect(paths.search).toEqual({ is: 'failed', reason: 'not-loaded', cause: 'no network' }))
    expect(paths.found).toBeNull()
    solver.isThere = true
    paths.again()
    await ended()
    expect(paths.path).not.toBeNull()
  })
})
