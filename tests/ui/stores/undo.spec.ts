import { useAssessmentStore } from '@/stores/assessment'
import { useAssessmentsStore } from '@/stores/assessments'
import { useHistoryStore } from '@/stores/history'
import { useTitlesStore } from '@/stores/titles'
import { useUndoStore } from '@/stores/undo'
import { takeBack } from '@/domain/history/rewind'
import { describe, expect, it } from 'vitest'
import { until } from '../until'
import { useStorage } from './useStorage'

useStorage()

async function start() {
  const id = await useAssessmentsStore().startAssessment()
  const store = useAssessmentStore()
  store.open(id)
  await until(() => expect(store.state).toBe('open'))
  return { id, store }
}
const stepOf = (store: ReturnType<typeof useAssessmentStore>) => {
  const rating = store.assessment?.answers['scenario-1']?.self
  return rating && 'step' in rating ? rating.step : null
}

describe('undo store', { timeout: 60_000 }, () => {
  it('takes back and says what that was, also right after a press that is not saved yet', async () => {
    const { store } = await start()
    const undo = useUndoStore()
    store.rateIndicator('scenario-1', { step: 4 })
    store.rateIndicator('scenario-1', { step: 6 })
    await undo.undo()
    expect(undo.told).toMatchObject({ which: 'undo', entry: { changes: [{ of: 'rating', after: { step: 6 } }] } })
    await undo.redo()
    expect(undo.told).toMatchObject({ which: 'redo' })
    await until(() => expect(stepOf(store)).toBe(6))
  })

  it('says when there is nothing', async () => {
    await start()
    const undo = useUndoStore()
    await undo.undo()
    expect(undo.told).toEqual({ which: 'undo', entry: null })
  })

  it('leaves no step for the same rating pressed once more', async () => {
    const { store } = await start()
    const history = useHistoryStore()
    history.follow(true)
    store.rateIndicator('scenario-1', { step: 4 })
    store.rateIndicator('scenario-1', { step: 4 })
    await until(() => expect(history.entries).toHaveLength(1))
    history.follow(false)
    await until(() => expect(history.entries).toBeNull())
  })
})

describe('history store', { timeout: 60_000 }, () => {
  it('puts values back as a step of their own, which can be undone', async () => {
    const { store } = await start()
    const history = useHistoryStore()
    history.follow(true)
    store.rateIndicator('scenario-1', { step: 4 })
    await until(() => expect(history.entries).toHaveLength(1))
    const [entry] = history.entries ?? []
    history.restore(entry && store.assessment ? takeBack(store.assessment, entry.changes).map(({ change }) => change) : [], entry?.id ?? '')
    await until(() => expect(history.entries?.map(({ origin, about }) => [origin, about])).toEqual([['screen', undefined], ['restore', entry?.id]]))
    expect(stepOf(store)).toBeNull()
    await useUndoStore().undo()
    await until(() => expect(stepOf(store)).toBe(4))
    history.restore([], 'x')
    history.follow(false)
  })
})

describe('titles store', { timeout: 60_000 }, () => {
  it('knows indicators, branches, figures and standards, and nobody else', async () => {
    await start()
    const { titleOf } = useTitlesStore()
    expect(['scenario-20', 'production', 'oee', 'shanghai-7plus1', 'y2025-7', 'nobody'].map(id => titleOf(id).zh)).toEqual(['车间智能排产', expect.any(String), expect.not.stringMatching(/^oee$/), expect.stringContaining('上海'), '制造工程优化', 'nobody'])
  })
})
