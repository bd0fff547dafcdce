import { useAssessmentStore } from '@/stores/assessment'
import { useAssessmentsStore } from '@/stores/assessments'
import { useRaterStore } from '@/stores/rater'
import { useRubricsStore } from '@/stores/rubrics'
import { useWalkStore } from '@/stores/walk'
import { beforeEach, describe, expect, it } from 'vitest'
import { until } from '../until'
import { useStorage } from './useStorage'

const { openTab } = useStorage()
beforeEach(() => localStorage.clear())

async function open(id: string) {
  const store = useAssessmentStore()
  await useRubricsStore().load()
  store.open(id)
  await until(() => expect([store.state, store.assessment?.id]).toEqual(['open', id]))
  return useWalkStore()
}
async function start() {
  const id = await useAssessmentsStore().startAssessment()
  return { id, walk: await open(id) }
}
/** As after a reload. */
function reopen(id: string) {
  openTab()
  return open(id)
}
const idsOf = ({ plan }: ReturnType<typeof useWalkStore>) => plan?.stops.map(({ id }) => id) ?? []

describe('walk store', { timeout: 30_000 }, () => {
  it('plans the standard on the screen, by place at first', async () => {
    const { walk } = await start()
    expect(walk.plan).toMatchObject({ by: 'place', ahead: { questions: 82 } })
    walk.chooseWay('person')
    expect(walk.plan?.by).toBe('person')
  })

  it('follows the ratings of whoever works here', async () => {
    const { walk } = await start()
    const store = useAssessmentStore()
    store.rateIndicator('scenario-1', { step: 4 })
    expect(walk.plan?.ahead.questions).toBe(81)
    useRaterStore().source = 'assessor'
    expect(walk.plan?.ahead.questions).toBe(82)
  })

  it('moves stops up and down, not beyond the ends, and remembers it for this assessment', async () => {
    const { id, walk } = await start()
    const [first, second, third] = idsOf(walk)
    walk.moveStop('meeting-room', 1)
    walk.moveStop('meeting-room', 1)
    expect(idsOf(walk).slice(0, 3)).toEqual([second, third, first])
    walk.moveStop('meeting-room', -1)
    walk.moveStop(second ?? '', -1)
    walk.moveStop('nowhere', 1)
    expect(idsOf(walk).slice(0, 3)).toEqual([second, first, third])
    expect(idsOf(await reopen(id)).slice(0, 3)).toEqual([second, first, third])
    const other = await useAssessmentsStore().startAssessment()
    expect(idsOf(await open(other)).slice(0, 3)).toEqual([first, second, third])
  })

  it('keeps the order of places while persons are moved', async () => {
    const { walk } = await start()
    walk.moveStop('meeting-room', 1)
    walk.chooseWay('person')
    walk.moveStop('management', 1)
    walk.chooseWay('place')
    expect(idsOf(walk)[1]).toBe('meeting-room')
  })

  it('skips a stop and brings it back', async () => {
    const { walk } = await start()
    walk.skipStop('workshop', true)
    walk.skipStop('workshop', true)
    expect(walk.choices.skipped).toEqual(['workshop'])
    walk.skipStop('workshop', false)
    expect(walk.choices.skipped).toEqual([])
  })

  it('remembers where the user was, and the way that belongs to it', async () => {
    const { id, walk } = await start()
    walk.comeTo('it', 'scenario-17')
    expect((await reopen(id)).choices).toMatchObject({ by: 'person', stop: 'it', indicator: 'scenario-17' })
  })

  it('fixes the budget of a stop when it is opened, until its clock is started anew', async () => {
    const { walk } = await start()
    const workshop = () => walk.plan?.stops.find(({ id }) => id === 'workshop')
    walk.comeTo('workshop', null)
    const budget = workshop()?.minutes ?? 0
    expect(walk.choices.budgets).toEqual({ workshop: budget })
    useAssessmentStore().rateIndicator(workshop()?.questions[0]?.leaf.id ?? '', { step: 2 })
    walk.comeTo('workshop', null)
    expect(walk.choices.budgets).toEqual({ workshop: budget })
    walk.keepTime('workshop', 75)
    walk.resetClock('workshop')
    expect(walk.choices).toMatchObject({ seconds: { workshop: 0 }, budgets: { workshop: budget - 2 } })
    walk.resetClocks()
    expect(walk.choices).toMatchObject({ seconds: {}, budgets: {} })
  })

  it('remembers what was looked at', async () => {
    const { id, walk } = await start()
    walk.tick('scenario-1', [0, 2])
    expect((await reopen(id)).choices.looked).toEqual({ 'scenario-1': [0, 2] })
  })

  it('remembers the time that is available and whether the screen stays on, for every assessment', async () => {
    const { walk } = await start()
    expect([walk.available, walk.isAwake]).toEqual([null, false])
    walk.available = 90
    walk.isAwake = true
    openTab()
    const again = await open(await useAssessmentsStore().startAssessment())
    expect([again.available, again.isAwake, again.plan?.isTooShort]).toEqual([90, true, true])
    again.available = null
    expect(again.available).toBeNull()
  })

  it('ignores a time that is none', async () => {
    localStorage.setItem('shuzhen.walk-minutes', 'soon')
    expect((await start()).walk.available).toBeNull()
  })
})
