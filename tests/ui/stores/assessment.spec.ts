import { useAssessmentStore } from '@/stores/assessment'
import { useAssessmentsStore } from '@/stores/assessments'
import { useSavingStore } from '@/stores/saving'
import type { Pinia } from 'pinia'
import { describe, expect, it } from 'vitest'
import { until, useStorage } from './useStorage'

const { look, openTab } = useStorage()

async function openStore(id: string, tab?: Pinia) {
  const store = useAssessmentStore(tab)
  store.open(id)
  await until(() => expect(store.state).not.toBe('pending'))
  return store
}

/** A new assessment, open in the first tab. */
async function start() {
  const id = await useAssessmentsStore().startAssessment()
  return { id, store: await openStore(id), saving: useSavingStore() }
}

const saved = (saving = useSavingStore()) => until(() => expect(saving.state).toBe('saved'))
const readRow = (id: string, indicator: string) => look().answers.get([id, indicator])

describe('assessment store', { timeout: 30_000 }, () => {
  it('opens an assessment with its standard and an empty report', async () => {
    const { id, store } = await start()
    expect(store.state).toBe('open')
    expect(store.assessment?.id).toBe(id)
    expect(store.rubric?.id).toBe('scenarios-45')
    expect(store.report).toMatchObject({ state: 'insufficient', coverage: { answered: 0, applicable: 45 } })
  })

  it('says when there is no such assessment', async () => {
    const store = await openStore('nowhere')
    expect(store.state).toBe('missing')
    expect(store.report).toBeNull()
  })

  it('says when the standard is not here', async () => {
    const id = await useAssessmentsStore().startAssessment()
    await look().assessments.update(id, { standards: [{ id: 'foreign', version: '1.0.0' }] })
    expect((await openStore(id)).state).toBe('unknown-standard')
  })

  it('shows a rating at once, in answers and report', async () => {
    const { store } = await start()
    store.rateIndicator('scenario-1', { step: 4 })
    expect(store.assessment?.answers['scenario-1']?.self).toMatchObject({ step: 4 })
    expect(store.report?.coverage.answered).toBe(1)
    expect(store.report?.nodes.find(({ id }) => id === 'scenario-1')?.scores.point).toBe(40)
  })

  it('has the rating in the database, with its time, when it says saved', async () => {
    const { id, store, saving } = await start()
    store.rateIndicator('scenario-1', { step: 4 })
    expect(saving.state).toBe('saving')
    await saved()
    expect(await readRow(id, 'scenario-1')).toEqual({ assessmentId: id, indicatorId: 'scenario-1', self: { step: 4, at: expect.stringMatching(/^\d{4}-.*Z$/) } })
  })

  it('still has it after everything is opened anew', async () => {
    const { id, store } = await start()
    store.rateIndicator('scenario-1', { step: 7 })
    store.rateIndicator('scenario-2', { notApplicable: '没有这道工序' })
    await saved()
    const again = await openStore(id, openTab())
    expect(again.assessment?.answers).toMatchObject({ 'scenario-1': { self: { step: 7 } }, 'scenario-2': { self: { notApplicable: '没有这道工序' } } })
    expect(again.report?.coverage).toMatchObject({ answered: 1, notApplicable: 1 })
  })

  it('shows the last of many quick ratings, before and after saving', async () => {
    const { id, store } = await start()
    for (const step of [1, 2, 3, 4, 5, 6, 7, 8, 9]) store.rateIndicator('scenario-1', { step })
    expect(store.assessment?.answers['scenario-1']?.self).toMatchObject({ step: 9 })
    await saved()
    expect((await readRow(id, 'scenario-1'))?.self).toMatchObject({ step: 9 })
    expect(store.assessment?.answers['scenario-1']?.self).toMatchObject({ step: 9 })
  })

  it('clears a rating and keeps the note', async () => {
    const { id, store } = await start()
    store.rateIndicator('scenario-1', { step: 4 })
    store.noteIndicator('scenario-1', '夹板上有停机卡')
    store.rateIndicator('scenario-1', null)
    expect(store.report?.coverage.answered).toBe(0)
    expect(store.assessment?.answers['scenario-1']?.note).toBe('夹板上有停机卡')
    await saved()
    expect(await readRow(id, 'scenario-1')).toEqual({ assessmentId: id, indicatorId: 'scenario-1', note: '夹板上有停机卡' })
  })

  it('keeps rating and note of one indicator apart, whatever comes first', async () => {
    const { id, store } = await start()
    store.noteIndicator('scenario-1', 'a')
    store.rateIndicator('scenario-1', { step: 4 })
    store.noteIndicator('scenario-1', 'ab')
    store.rateIndicator('scenario-2', { step: 1 })
    store.noteIndicator('scenario-2', 'c')
    await saved()
    expect(await readRow(id, 'scenario-1')).toMatchObject({ self: { step: 4 }, note: 'ab' })
    expect(await readRow(id, 'scenario-2')).toMatchObject({ self: { step: 1 }, note: 'c' })
    expect(store.assessment?.answers['scenario-1']).toMatchObject({ self: { step: 4 }, note: 'ab' })
  })

  it('removes an empty note', async () => {
    const { id, store } = await start()
    store.noteIndicator('scenario-1', 'a')
    store.noteIndicator('scenario-1', '')
    await saved()
    expect(await readRow(id, 'scenario-1')).toEqual({ assessmentId: id, indicatorId: 'scenario-1' })
  })

  it('shows what another tab changes, and the other way round', async () => {
    const { id, store } = await start()
    const tab = openTab()
    const other = await openStore(id, tab)
    store.rateIndicator('scenario-1', { step: 4 })
    await until(() => expect(other.assessment?.answers['scenario-1']?.self).toMatchObject({ step: 4 }))
    other.rateIndicator('scenario-1', { step: 6 })
    other.rateIndicator('scenario-2', { step: 2 })
    await until(() => expect(store.assessment?.answers).toMatchObject({ 'scenario-1': { self: { step: 6 } }, 'scenario-2': { self: { step: 2 } } }))
    expect(store.report?.coverage.answered).toBe(2)
  })

  it('loses nothing when two tabs write at the same time', async () => {
    const { id, store, saving } = await start()
    const tab = openTab()
    const other = await openStore(id, tab)
    for (let i = 1; i <= 20; i++) {
      store.rateIndicator(`scenario-${i}`, { step: 4 })
      other.rateIndicator(`scenario-${i + 20}`, { step: 6 })
      other.noteIndicator(`scenario-${i}`, `n${i}`)
    }
    await saved(saving)
    await saved(useSavingStore(tab))
    const rows = await look().answers.where({ assessmentId: id }).toArray()
    expect(rows.filter(({ self }) => self).length).toBe(40)
    expect(rows.filter(({ self, note }) => self && note).length).toBe(20)
    await until(() => expect(store.report?.coverage.answered).toBe(40))
  })

  it('does not write an assessment back that another tab has deleted', async () => {
    const { id, store, saving } = await start()
    const tab = openTab()
    await useAssessmentsStore(tab).remove(id)
    store.rateIndicator('scenario-1', { step: 4 })
    await until(() => expect(saving.state).toBe('gone'))
    await until(() => expect(store.state).toBe('missing'))
    expect([await look().assessments.count(), await look().answers.count()]).toEqual([0, 0])
    // What is done elsewhere is not held up by it.
    const next = await useAssessmentsStore().startAssessment()
    store.open(next)
    await until(() => expect(store.assessment?.id).toBe(next))
    store.rateIndicator('scenario-1', { step: 2 })
    await until(async () => expect((await readRow(next, 'scenario-1'))?.self).toMatchObject({ step: 2 }))
  })

  it('does not carry a change over to another assessment', async () => {
    const { store } = await start()
    const other = await useAssessmentsStore().startAssessment()
    // The rating is still on its way while the other one is open.
    let go: () => void = () => undefined
    useSavingStore().save('slow', () => new Promise(resolve => { go = resolve }))
    store.rateIndicator('scenario-1', { step: 4 })
    store.open(other)
    await until(() => expect(store.assessment?.id).toBe(other))
    expect(store.assessment?.answers).toEqual({})
    go()
    await saved()
    expect(store.assessment?.answers).toEqual({})
    expect(await look().answers.where({ assessmentId: other }).count()).toBe(0)
  })

  it('merges facts field by field and removes one that is emptied', async () => {
    const { id, store } = await start()
    store.changeFacts({ enterprise: { name: '测试工厂', staff: 300 } })
    store.changeFacts({ enterprise: { revenue: 8000 }, facts: { machines: 40 } })
    store.changeFacts({ enterprise: { staff: undefined }, site: { name: '一厂' } })
    store.changeFacts({ period: '2025' })
    await saved()
    expect(await look().assessments.get(id)).toMatchObject({ period: '2025', enterprise: { name: '测试工厂', revenue: 8000 }, site: { number: 1, name: '一厂' }, facts: { machines: 40 } })
    expect((await look().assessments.get(id))?.enterprise).not.toHaveProperty('staff')
    await until(() => expect(store.assessment?.enterprise.name).toBe('测试工厂'))
  })

  it('says when it was changed last', async () => {
    const { id, store } = await start()
    const before = (await look().assessments.get(id))?.updatedAt ?? ''
    await new Promise(resolve => { setTimeout(resolve, 5) })
    store.rateIndicator('scenario-1', { step: 4 })
    await saved()
    const record = await look().assessments.get(id)
    expect(record?.updatedAt.localeCompare(before)).toBe(1)
    expect(record?.createdAt).toBe(before)
  })

  it('keeps what was typed and is not valid, and forgets it when it is', async () => {
    const { id, store } = await start()
    store.keepDraft('enterprise.staff', '三百')
    await saved()
    await until(() => expect(store.draftTexts).toEqual({ 'enterprise.staff': '三百' }))
    expect((await openStore(id, openTab())).assessment?.enterprise).toEqual({ name: '' })
    store.keepDraft('enterprise.staff', null)
    await until(() => expect(store.draftTexts).toEqual({}))
    expect(await look().drafts.count()).toBe(0)
  })

  it('adds and drops evidence', async () => {
    const { store } = await start()
    store.addEvidence({ indicators: ['scenario-1'], kind: 'photo', title: '停机卡' })
    await until(() => expect(store.assessment?.evidence).toMatchObject([{ indicators: ['scenario-1'], kind: 'photo', title: '停机卡' }]))
    store.dropEvidence(store.assessment?.evidence[0]?.id ?? '')
    await until(() => expect(store.assessment?.evidence).toEqual([]))
  })

  it('measures gaps to the target until another assessment is opened', async () => {
    const { store } = await start()
    store.rateIndicator('scenario-1', { step: 4 })
    store.target = 8
    expect(store.report?.target).toBe(8)
    store.open(await useAssessmentsStore().startAssessment())
    expect(store.target).toBeNull()
  })

  it('does nothing while no assessment is open', async () => {
    const store = useAssessmentStore()
    store.rateIndicator('scenario-1', { step: 4 })
    store.changeFacts({ period: '2025' })
    store.keepDraft('a', 'b')
    store.dropEvidence('x')
    store.addEvidence({ indicators: ['a'], kind: 'photo', title: 't' })
    store.exportFile()
    expect(useSavingStore().state).toBe('idle')
  })
})
