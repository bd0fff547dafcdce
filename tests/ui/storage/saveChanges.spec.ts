import type { Change } from '@/domain/change/Change'
import type { HistoryEntry } from '@/domain/history/HistoryEntry'
import { GoneError } from '@/storage/change'
import { ShuzhenDatabase } from '@/storage/database'
import { readAssessmentRecord } from '@/storage/observe'
import { saveAssessment, saveShelf } from '@/storage/save'
import { saveChanges, saveUndo } from '@/storage/saveChanges'
import { beforeEach, describe, expect, it } from 'vitest'
import { buildAssessment, evidence } from '../../unit/domain/buildAssessment'
import { useDatabase } from './useDatabase'

const database = useDatabase()
const ID = 'assessment-1'
const START = '2024-05-01T08:00:00.000Z'
const ASSESSMENT = buildAssessment({ 'scenario-1': 4 }, { createdAt: '2024-01-01T00:00:00.000Z', evidence: [evidence(['scenario-1'], { id: 'e1' })] })
let count = 0
beforeEach(async () => {
  count = 0
  await saveAssessment(database(), ASSESSMENT, START)
})

/** A minute passes between two steps, unless said otherwise. */
const time = (minute: number) => new Date(Date.parse(START) + 60_000 * minute).toISOString()
function entry(changes: Change[], more: Partial<HistoryEntry> = {}): HistoryEntry {
  count += 1
  return { id: `h${count}`, at: time(count), origin: 'screen', changes, ...more }
}
const rate = (step: number | null, indicator = 'scenario-1'): Change => ({ of: 'rating', indicator, source: 'self', before: null, after: step === null ? null : { step } })
const note = (after: string | null): Change => ({ of: 'note', indicator: 'scenario-1', before: null, after })
const save = (changes: Change[], more: Partial<HistoryEntry> = {}, tab = database()) => saveChanges(tab, ID, entry(changes, more))
const step = (which: 'undo' | 'redo') => saveUndo(database(), ID, which, { id: `${which}-${count += 1}`, at: time(count) })
const read = () => readAssessmentRecord(database(), ID)
const readStep = async (indicator = 'scenario-1') => {
  const self = (await read())?.answers[indicator]?.self
  return self && 'step' in self ? self.step : null
}
const history = () => database().history.where({ assessmentId: ID }).toArray()

describe('saveChanges', () => {
  it('changes what it names and the time, and nothing else', async () => {
    const standards = [{ id: 'scenarios-40', version: '1.0.0' }]
    await save([{ of: 'standards', before: null, after: standards }])
    expect(await read()).toEqual({ ...ASSESSMENT, standards, updatedAt: time(1) })
  })

  it('writes changes of every kind, and takes them back as one step', async () => {
    const before = await read()
    await save([
      rate(6), rate(3, 'scenario-2'), note('看过'), { of: 'evidence', id: 'e1', before: null, after: null },
      { of: 'evidence', id: 'e2', before: null, after: { id: 'e2', indicators: ['scenario-2'], kind: 'photo', title: '停机卡' } },
      { of: 'reply', key: 'base/scenario-1@x', before: null, after: { text: '核对过' } }, { of: 'enterprise', field: 'staff', before: null, after: 12 },
      { of: 'site', field: 'name', before: null, after: '二厂' }, { of: 'facts', field: 'networks', before: null, after: ['office'] }, { of: 'period', before: null, after: '2025' },
    ])
    expect(await read()).toMatchObject({
      answers: { 'scenario-1': { self: { step: 6 }, note: '看过' }, 'scenario-2': { self: { step: 3 } } }, evidence: [{ id: 'e2' }], replies: { 'base/scenario-1@x': { text: '核对过' } },
      enterprise: { staff: 12 }, site: { name: '二厂' }, facts: { networks: ['office'] }, period: '2025',
    })
    await step('undo')
    expect(await read()).toEqual({ ...before, replies: {}, updatedAt: time(2) })
  })

  it('tells in the history what really stood there, when two tabs write', async () => {
    const tab = new ShuzhenDatabase('storage-spec')
    // Both tabs believe that step 4 stands there.
    await Promise.all([save([{ ...rate(6), before: { step: 4 } } as Change]), save([{ ...rate(2), before: { step: 4 } } as Change], {}, tab)])
    tab.close()
    const [first, second] = await history()
    expect(first?.changes[0]?.before).toEqual({ step: 4 })
    expect(second?.changes[0]?.before).toEqual(first?.changes[0]?.after)
    expect((await read())?.answers['scenario-1']?.self).toEqual(second?.changes[0]?.after)
  })

  it('leaves out what changes nothing', async () => {
    await save([rate(4), rate(2, 'scenario-2')])
    await save([rate(4)])
    expect((await history()).map(({ changes }) => changes.length)).toEqual([1])
  })

  it('keeps a merge that was declined as a whole', async () => {
    await save([], { origin: 'merge', from: '同事', declined: [rate(9)] })
    expect(await history()).toMatchObject([{ origin: 'merge', from: '同事', changes: [], declined: [{ of: 'rating' }] }])
  })

  it('joins what is typed without a pause', async () => {
    for (const [i, text] of ['看', '看过', '看过了'].entries()) await save([note(text)], { at: time(i / 10) })
    expect(await history()).toMatchObject([{ id: 'h1', at: time(0.2), changes: [{ of: 'note', before: null, after: '看过了' }] }])
    await save([note('看过了。')], { at: time(5) })
    expect((await history()).map(({ changes }) => changes[0]?.before)).toEqual([null, '看过了'])
  })

  it('keeps no step for what was typed and deleted again', async () => {
    await save([note('x')], { at: time(0) })
    await save([note(null)], { at: time(0.1) })
    expect(await history()).toEqual([])
  })

  it('leaves no row of an answer in which nothing is left', async () => {
    await save([rate(null)])
    expect(await database().answers.count()).toBe(0)
  })

  it('writes the bytes of an attachment in the same transaction, or nothing at all', async () => {
    const sha256 = 'a'.repeat(64)
    const piece = { id: 'e9', indicators: ['scenario-1'], kind: 'photo' as const, title: '停机卡', attachment: { name: 'a.jpg', mediaType: 'image/jpeg', bytes: 3, sha256 } }
    const attached = [{ sha256, mediaType: 'image/jpeg', bytes: new Uint8Array([1, 2, 3]), preview: { mediaType: 'image/jpeg', bytes: new Uint8Array([1]) } }]
    const add = (id: string) => saveChanges(database(), id, entry([{ of: 'evidence', id: 'e9', before: null, after: piece }]), attached)
    await add(ID)
    expect([(await read())?.evidence.length, (await database().attachments.get([ID, sha256]))?.bytes, (await database().previews.get([ID, sha256]))?.bytes]).toEqual([2, new Uint8Array([1, 2, 3]), new Uint8Array([1])])
    await expect(add('gone')).rejects.toThrow(GoneError)
    expect([await database().attachments.where({ assessmentId: 'gone' }).count(), await database().evidence.where({ assessmentId: 'gone' }).count()]).toEqual([0, 0])
  })

  it('does not bring back an assessment that is gone, or deleted for now', async () => {
    await expect(saveChanges(database(), 'gone', entry([rate(2)]))).rejects.toThrow(GoneError)
    await saveShelf(database(), [ID], { removedAt: time(1) })
    await expect(save([rate(2)])).rejects.toThrow(GoneError)
    expect([await database().assessments.count(), (await history()).length]).toEqual([1, 0])
  })
})

describe('saveUndo', () => {
  it('takes back step after step and makes them again', async () => {
    for (const value of [5, 6, 7]) await save([rate(value)])
    const seen = []
    for (const which of ['undo', 'undo', 'undo', 'redo', 'redo', 'redo'] as const) {
      const about = await step(which)
      seen.push([about?.id, await readStep()])
    }
    expect(seen).toEqual([['h3', 6], ['h2', 5], ['h1', 4], ['h1', 5], ['h2', 6], ['h3', 7]])
  })

  it('says so when there is nothing to take back or to make again', async () => {
    expect([await step('undo'), await step('redo'), await history()]).toEqual([null, null, []])
  })

  it('clears what could be made again by a new change', async () => {
    await save([rate(5)])
    await step('undo')
    await save([rate(8)])
    expect(await step('redo')).toBeNull()
    expect(await readStep()).toBe(8)
  })

  it('takes a merge or a restore back like everything else', async () => {
    await save([rate(5), rate(6, 'scenario-2')], { origin: 'merge', from: 'a.json' })
    await save([rate(4)], { origin: 'restore', about: 'h1' })
    await step('undo')
    expect(await readStep()).toBe(5)
    await step('undo')
    expect([await readStep(), await readStep('scenario-2')]).toEqual([4, null])
  })

  it('leaves every step in the history, with what it was about', async () => {
    await save([rate(5)])
    await step('undo')
    await step('redo')
    expect((await history()).map(({ origin, about }) => [origin, about])).toEqual([['screen', undefined], ['undo', 'h1'], ['redo', 'h1']])
  })

  it('refuses for an assessment that was deleted meanwhile', async () => {
    await save([rate(5)])
    await saveShelf(database(), [ID], { removedAt: time(9) })
    await expect(step('undo')).rejects.toThrow(GoneError)
  })
})
