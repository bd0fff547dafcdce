import { listLeaves } from '@/domain/rubric/Rubric'
import type { Rubric } from '@/domain/rubric/Rubric'
import { saveRubric } from '@/storage/saveRubrics'
import { useAssessmentStore } from '@/stores/assessment'
import { useAssessmentsStore } from '@/stores/assessments'
import { useDossierStore } from '@/stores/dossier'
import { useReportsStore } from '@/stores/reports'
import { useSavingStore } from '@/stores/saving'
import type { Pinia } from 'pinia'
import { describe, expect, it } from 'vitest'
import { watch } from 'vue'
import { buildAssessment } from '../../unit/domain/buildAssessment'
import { buildLoaded } from './buildLoaded'
import { until } from '../until'
import { useStorage } from './useStorage'

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
const idsOf = (rubric: Rubric | null) => rubric ? listLeaves(rubric.root).map(({ id }) => id) : []

const SHANGHAI = { id: 'shanghai-7plus1', version: '1.0.0' }
const SCENARIOS = { id: 'scenarios-45', version: '1.0.0' }
const CODE = '91350100M000100Y43'
/** Puts an assessment of the same site into the database, as another year would have left it. */
const keep = (id: string, more: Parameters<typeof buildAssessment>[1] = {}, answers: Parameters<typeof buildAssessment>[0] = {}) => useAssessmentsStore().keepAssessment(
  buildAssessment(answers, { id, period: '2023', standards: [SHANGHAI, SCENARIOS], enterprise: { name: '测试工厂', creditCode: CODE }, ...more }), 'replace',
)
/** Every indicator of these at one step, so that there is a score. */
const rateAll = (ids: readonly string[], step: number) => Object.fromEntries(ids.map(id => [id, step]))

describe('assessment store', { timeout: 30_000 }, () => {
  it('opens an assessment with its first standard and an empty report', async () => {
    const { id, store } = await start()
    expect(store.state).toBe('open')
    expect(store.assessment?.id).toBe(id)
    expect(store.rubric?.id).toBe('shanghai-7plus1')
    expect(store.report).toMatchObject({ state: 'insufficient', coverage: { answered: 0, applicable: idsOf(store.rubric).length } })
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
    expect(await readRow(id, 'scenario-1')).toBeUndefined()
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
    await useAssessmentsStore(tab).remove([id])
    store.rateIndicator('scenario-1', { step: 4 })
    await until(() => expect(saving.state).toBe('gone'))
    await until(() => expect(store.state).toBe('missing'))
    expect((await look().assessments.get(id))?.removedAt).toBeDefined()
    expect(await look().answers.count()).toBe(0)
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

  it('shows a changed field at once, and never falls back to an older value while writes are under way', async () => {
    const { store } = await start()
    for (const name of ['一', '一厂', '一厂二']) {
      store.changeFacts({ enterprise: { name } })
      expect(store.assessment?.enterprise.name).toBe(name)
      await Promise.resolve()
    }
    const seen: (string | undefined)[] = []
    const stop = watch(() => store.assessment?.enterprise.name, name => { seen.push(name) }, { flush: 'sync' })
    await saved()
    await until(() => expect(store.assessment?.updatedAt).toBeDefined())
    stop()
    expect(seen).toEqual([])
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
    store.changeStandards([SCENARIOS])
    expect(useSavingStore().state).toBe('idle')
    expect([store.standards, useReportsStore().reports, useDossierStore().dossier]).toEqual([[], [], null])
  })

  describe('under several standards', () => {
    it('reads one set of answers by each of them', async () => {
      const { store } = await start()
      store.rateIndicator('scenario-1', { step: 6 })
      store.rateIndicator('base-1', { step: 4 })
      expect(store.standards.map(({ id }) => id)).toEqual(['shanghai-7plus1', 'scenarios-45'])
      expect(useReportsStore().reports.map(({ rubric, coverage }) => [rubric.id, coverage.answered])).toEqual([['shanghai-7plus1', 2], ['scenarios-45', 1]])
    })

    it('shows the one that is chosen, and the first again in another assessment', async () => {
      const { store } = await start()
      store.rateIndicator('scenario-1', { step: 6 })
      store.chosen = 'scenarios-45@1.0.0'
      expect([store.rubric?.id, store.report?.rubric.id, store.report?.coverage.applicable]).toEqual(['scenarios-45', 'scenarios-45', 45])
      expect(store.report).toEqual(useReportsStore().reports[1])
      store.chosen = 'nowhere'
      expect(store.rubric?.id).toBe('shanghai-7plus1')
      store.chosen = 'scenarios-45@1.0.0'
      store.open(await useAssessmentsStore().startAssessment())
      expect(store.chosen).toBeNull()
    })

    it('takes an answer of one standard for no stranger in the other', async () => {
      const { store } = await start()
      store.rateIndicator('base-1', { step: 4 })
      store.chosen = 'scenarios-45@1.0.0'
      expect([store.report?.flags, ...useReportsStore().reports.map(({ flags }) => flags)]).toEqual([[], [], []])
      store.rateIndicator('retired-1', { step: 4 })
      expect([store.report, ...useReportsStore().reports].map(report => report?.flags.map(({ id }) => id))).toEqual([['retired-1'], ['retired-1'], ['retired-1']])
    })

    it('measures gaps to the target in the one on the screen only', async () => {
      const { store } = await start()
      store.target = 8
      expect([store.report?.target, ...useReportsStore().reports.map(({ target }) => target)]).toEqual([8, 1, 1])
    })

    it('takes up another standard and lets one go, and keeps every answer', async () => {
      const { id, store } = await start()
      store.rateIndicator('base-1', { step: 4 })
      store.changeStandards([SCENARIOS])
      await saved()
      await until(() => expect(store.standards.map(standard => standard.id)).toEqual(['scenarios-45']))
      expect(store.assessment?.answers['base-1']?.self).toMatchObject({ step: 4 })
      expect(store.report?.flags).toMatchObject([{ code: 'unknown-indicator', id: 'base-1' }])
      store.changeStandards([SCENARIOS, SHANGHAI])
      await until(() => expect(useReportsStore().reports.map(({ rubric }) => rubric.id)).toEqual(['scenarios-45', 'shanghai-7plus1']))
      expect(useReportsStore().reports.map(({ coverage }) => coverage.answered)).toEqual([0, 1])
      expect((await look().assessments.get(id))?.standards).toEqual([SCENARIOS, SHANGHAI])
    })

    it('leaves out a standard that is not here, and takes it up once it is loaded', async () => {
      const { id, store } = await start()
      await look().assessments.update(id, { standards: [{ id: 'loaded', version: '1.0.0' }, SCENARIOS] })
      await until(() => expect(store.standards.map(standard => standard.id)).toEqual(['scenarios-45']))
      expect(store.state).toBe('open')
      await saveRubric(look(), buildLoaded())
      await until(() => expect(store.standards.map(standard => standard.id)).toEqual(['loaded', 'scenarios-45']))
      expect(store.report?.rubric).toMatchObject({ id: 'loaded', hash: expect.stringMatching(/^[0-9a-f]{64}$/) })
    })

    it('opens as soon as its only standard is loaded', async () => {
      const id = await useAssessmentsStore().startAssessment()
      await look().assessments.update(id, { standards: [{ id: 'loaded', version: '1.0.0' }] })
      const store = await openStore(id)
      expect(store.state).toBe('unknown-standard')
      await saveRubric(look(), buildLoaded())
      await until(() => expect(store.state).toBe('open'))
    })

    it('finds an indicator of any rubric, on the screen or not', async () => {
      const { store } = await start()
      store.chosen = 'scenarios-45@1.0.0'
      expect(store.findIndicator('base-1')?.id).toBe('base-1')
      expect(store.findIndicator('nowhere-1')).toBeUndefined()
      await saveRubric(look(), buildLoaded())
      await until(() => expect(store.findIndicator('own-1')?.id).toBe('own-1'))
    })
  })

  describe('under the edition of its industry', () => {
    it('changes the tree with the industry and keeps every answer', async () => {
      const { store } = await start()
      const general = idsOf(store.rubric)
      for (const id of general) store.rateIndicator(id, { step: 4 })
      expect(store.rubric?.edition).toBeNull()
      store.changeFacts({ enterprise: { industry: 'group-hq' } })
      await saved()
      await until(() => expect(store.rubric?.edition?.id).toBe('group-hq'))
      const now = idsOf(store.rubric)
      const dropped = general.filter(id => !now.includes(id))
      expect([dropped.length > 0, now.some(id => !general.includes(id))]).toEqual([true, true])
      expect(Object.keys(store.assessment?.answers ?? {}).sort()).toEqual([...general].sort())
      expect(store.report?.coverage).toMatchObject({ indicators: now.length, answered: general.length - dropped.length })
      expect(store.report?.rubric.edition?.id).toBe('group-hq')
    })

    it('counts everything again when the industry is changed back', async () => {
      const { store } = await start()
      const general = idsOf(store.rubric)
      for (const id of general) store.rateIndicator(id, { step: 4 })
      const before = store.report?.result
      store.changeFacts({ enterprise: { industry: 'group-hq' } })
      await until(() => expect(store.rubric?.edition?.id).toBe('group-hq'))
      store.changeFacts({ enterprise: { industry: undefined } })
      await until(() => expect(store.rubric?.edition).toBeNull())
      expect([store.report?.result, store.report?.coverage.answered]).toEqual([before, general.length])
    })

    it('leaves a standard without editions as it is', async () => {
      const { store } = await start()
      const [, before] = store.standards
      store.changeFacts({ enterprise: { industry: 'automotive' } })
      await until(() => expect(store.standards.map(({ edition }) => edition?.id ?? null)).toEqual(['automotive', null]))
      expect(store.standards[1]).toBe(before)
    })

    it('flags the answer to a dropped indicator, unless another standard asks for it', async () => {
      const { store } = await start()
      const general = idsOf(store.rubric)
      store.changeFacts({ enterprise: { industry: 'group-hq' } })
      await until(() => expect(store.rubric?.edition?.id).toBe('group-hq'))
      const dropped = general.find(id => id.startsWith('scenario-') && !idsOf(store.rubric).includes(id)) ?? 'none is dropped'
      store.rateIndicator(dropped, { step: 4 })
      expect(store.report?.flags).toEqual([])
      store.changeStandards([SHANGHAI])
      await until(() => expect(store.report?.flags).toMatchObject([{ code: 'unknown-indicator', id: dropped }]))
    })
  })

  describe('with an earlier assessment of the same site', () => {
    /** One of 2024, open, with an indicator rated; `keep` makes those before it. */
    async function open(more: Parameters<typeof keep>[1] = {}) {
      return openStore(await keep('now', { period: '2024', ...more }))
    }

    it('has no trend without one', async () => {
      await open()
      expect(useDossierStore().dossier?.trend).toBeNull()
    })

    it('compares the standard on the screen with the last time before', async () => {
      await keep('2021', { period: '2021' })
      await keep('2023', { period: '2023' })
      await keep('2025', { period: '2025' })
      const store = await open()
      await until(() => expect(useDossierStore().dossier?.trend?.then.assessment).toMatchObject({ id: '2023', period: '2023' }))
      expect(useDossierStore().dossier?.trend?.now.assessment.id).toBe('now')
      expect(useDossierStore().dossier?.trend?.now.rubric.id).toBe('shanghai-7plus1')
      store.chosen = 'scenarios-45@1.0.0'
      expect([useDossierStore().dossier?.trend?.then.rubric.id, useDossierStore().dossier?.trend?.now.rubric.id]).toEqual(['scenarios-45', 'scenarios-45'])
    })

    it('says how far the factory moved it, and follows every answer', async () => {
      const ids = Array.from({ length: 45 }, (_, i) => `scenario-${i + 1}`)
      await keep('2023', { standards: [SCENARIOS] }, rateAll(ids, 2))
      const store = await openStore(await keep('now', { period: '2024', standards: [SCENARIOS] }, rateAll(ids, 4)))
      await until(() => expect(useDossierStore().dossier?.trend?.isSameRubric).toBe(true))
      expect([useDossierStore().dossier?.trend?.factory, useDossierStore().dossier?.trend?.rubric]).toEqual([expect.closeTo(20), 0])
      for (const id of ids) store.rateIndicator(id, { step: 5 })
      expect(useDossierStore().dossier?.trend?.factory).toBeCloseTo(30)
      await saved()
      expect(useDossierStore().dossier?.trend?.factory).toBeCloseTo(30)
    })

    it('does not take another industry for a changed factory', async () => {
      await keep('2023', { enterprise: { name: '测试工厂', creditCode: CODE, industry: 'automotive' } })
      await open({ enterprise: { name: '测试工厂', creditCode: CODE, industry: 'electronics' } })
      await until(() => expect(useDossierStore().dossier?.trend?.then.rubric.edition?.id).toBe('automotive'))
      expect(useDossierStore().dossier?.trend?.now.rubric.edition?.id).toBe('electronics')
      expect(useDossierStore().dossier?.trend?.isSameRubric).toBe(false)
    })

    it('has no trend for a standard that the earlier one did not answer', async () => {
      await keep('2023', { standards: [SCENARIOS] })
      const store = await open()
      store.chosen = 'scenarios-45@1.0.0'
      await until(() => expect(useDossierStore().dossier?.trend).not.toBeNull())
      store.chosen = null
      expect(useDossierStore().dossier?.trend).toBeNull()
    })

    it('looks again when the period or the code of the enterprise changes', async () => {
      await keep('2021', { period: '2021' })
      await keep('2023', { period: '2023' })
      const store = await open()
      await until(() => expect(useDossierStore().dossier?.trend?.then.assessment.period).toBe('2023'))
      store.changeFacts({ period: '2022' })
      await until(() => expect(useDossierStore().dossier?.trend?.then.assessment.period).toBe('2021'))
      store.changeFacts({ enterprise: { creditCode: undefined } })
      await until(() => expect(useDossierStore().dossier?.trend).toBeNull())
    })
  })

  describe('read by other methods', () => {
    const readings = () => useDossierStore().dossier?.readings ?? []
    const openOf = () => readings().flatMap(entry => entry.is === 'staged' ? entry.result.domains : []).reduce((sum, { open }) => sum + open, 0)

    it('has one result for each method that is shipped, by the present answers', async () => {
      const { store } = await start()
      expect(readings().map(({ is }) => is).sort()).toEqual(['counted', 'staged'])
      const staged = readings().flatMap(entry => entry.is === 'staged' ? entry.scheme.groups.flatMap(({ domains }) => domains) : [])
      expect(readings().every(({ result }) => result.level === null)).toBe(true)
      for (const id of staged.flatMap(({ indicators }) => indicators)) store.rateIndicator(id, { step: 4 })
      const read = readings().find(({ is }) => is === 'staged')
      // Step 4 is level 2 throughout.
      expect(read?.result).toMatchObject({ level: 2, missing: [] })
    })

    it('does not wait for what the edition drops', async () => {
      const { store } = await start()
      const general = idsOf(store.rubric)
      const before = openOf()
      const asked = readings().flatMap(entry => entry.is === 'staged' ? entry.scheme.groups.flatMap(({ domains }) => domains).flatMap(({ indicators }) => indicators) : [])
      store.changeFacts({ enterprise: { industry: 'group-hq' } })
      await until(() => expect(store.rubric?.edition?.id).toBe('group-hq'))
      const kept = new Set(idsOf(store.rubric))
      const dropped = new Set(general.filter(id => !kept.has(id)))
      expect(openOf()).toBe(before - asked.filter(id => dropped.has(id)).length)
      expect(openOf()).toBeLessThan(before)
    })
  })

  it('opens the demo under standards that are here, with a grade and nothing left over', async () => {
    const store = await openStore(await useAssessmentsStore().loadDemo())
    expect(store.standards).toHaveLength(store.assessment?.standards.length ?? 0)
    expect(useReportsStore().reports.map(({ result, flags }) => [result !== null, flags.filter(({ code }) => code !== 'na-over-cap')])).toEqual(store.standards.map(() => [true, []]))
  })
})
