import { readArchive } from '@/exchange/archive/readArchive'
import { saveFolder } from '@/storage/copies'
import { saveAssessment } from '@/storage/save'
import { saveChanges } from '@/storage/saveChanges'
import { useCopiesStore } from '@/stores/copies'
import { useDatabaseStore } from '@/stores/database'
import { useSavingStore } from '@/stores/saving'
import { useStorageHealthStore } from '@/stores/storageHealth'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { buildAssessment } from '../../unit/domain/buildAssessment'
import { FACTORY, PHOTO } from '../storage/archive/fillDatabase'
import type { TestFolder } from './folder/buildFolder'
import { buildFolder } from './folder/buildFolder'
import { until } from '../until'
import { useStorage } from './useStorage'

const { look } = useStorage()
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

/** A browser in which the user picks this folder. A folder of memory cannot be stored; a real one can. */
function offer(folder: TestFolder | DOMException = buildFolder()) {
  vi.stubGlobal('showDirectoryPicker', vi.fn(() => folder instanceof DOMException ? Promise.reject(folder) : Promise.resolve(folder)))
  vi.spyOn(useDatabaseStore().database.settings, 'put').mockImplementation(() => useDatabaseStore().database.settings.count().then(() => 'copy-folder') as never)
  return folder
}
const fill = () => saveAssessment(look(), FACTORY, '2024-05-01T08:00:00.000Z', undefined, [PHOTO])
const change = (after: string) => saveChanges(look(), 'factory', { id: after, at: new Date().toISOString(), origin: 'screen', changes: [{ of: 'note', indicator: 'scenario-1', before: null, after }] })
const zips = (folder: TestFolder) => [...folder.files.keys()].map(name => name.replace(/-[0-9a-f]{8}/, '-mark').replace(/\d{8}-\d{6}/, 'time')).sort()

async function begin(folder?: TestFolder) {
  if (folder) offer(folder)
  const store = useCopiesStore()
  await useDatabaseStore().open()
  await store.begin()
  if (folder) await store.chooseFolder()
  return store
}

describe('copies store', { timeout: 30_000 }, () => {
  it('says when this browser cannot write into a folder', async () => {
    expect((await begin()).state).toBe('unsupported')
  })

  it('has no folder at first, and none when the user picks none', async () => {
    offer(new DOMException('They changed their mind.', 'AbortError'))
    const store = await begin()
    await store.chooseFolder()
    expect(store.state).toBe('none')
  })

  it('writes a readable archive of every assessment with work at once, and notes it', async () => {
    await fill()
    await saveAssessment(look(), buildAssessment({ 'scenario-1': 4 }, { id: 'demo', example: true }), '2024-05-01T08:00:00.000Z')
    const folder = buildFolder()
    const store = await begin(folder)
    expect(zips(folder)).toEqual(['沪东阀门-2024-mark-time.shuzhen.zip', '沪东阀门-2024-mark.shuzhen.zip'])
    for (const blob of folder.files.values()) expect(await readArchive(blob)).toMatchObject({ ok: true, value: { assessments: [{ assessment: { id: 'factory' }, attachments: [{ sha256: PHOTO.sha256 }] }] } })
    expect(await look().copies.toArray()).toMatchObject([{ assessmentId: 'factory', updatedAt: '2024-05-01T08:00:00.000Z', where: 'folder' }])
    expect(store.state).toBe('ready')
  })

  it('writes only what has changed since', async () => {
    await fill()
    const folder = buildFolder()
    const store = await begin(folder)
    const before = [...folder.files.values()]
    await store.copyNow()
    expect([...folder.files.values()]).toEqual(before)
    await change('新的备注')
    await store.copyNow()
    expect([...folder.files.values()]).not.toEqual(before)
  })

  it('writes a while after the last change, and at the latest after ten minutes of work', async () => {
    await fill()
    const folder = buildFolder()
    const store = await begin(folder)
    const written = async () => (await look().copies.get('factory'))?.at
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], shouldAdvanceTime: true })
    const saving = useSavingStore()
    const save = async (note: string) => {
      saving.save(note, () => change(note))
      await until(() => expect(saving.state).toBe('saved'))
    }
    const first = await written()
    await save('一')
    await vi.advanceTimersByTimeAsync(100_000)
    expect(await written()).toBe(first)
    await vi.advanceTimersByTimeAsync(30_000)
    await until(async () => expect(await written()).not.toBe(first))
    await until(() => expect(store.state).toBe('ready'))
    const second = await written()
    for (let minute = 0; minute < 9; minute += 1) {
      await save(`忙 ${minute}`)
      await vi.advanceTimersByTimeAsync(60_000)
    }
    expect(await written()).toBe(second)
    await save('还在忙')
    await vi.advanceTimersByTimeAsync(70_000)
    await until(async () => expect(await written()).not.toBe(second))
  })

  it('copies later what was changed while a copy was being written', async () => {
    await fill()
    const folder = buildFolder()
    const store = await begin(folder)
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], shouldAdvanceTime: true })
    const saving = useSavingStore()
    await change('一')
    const { getFileHandle } = folder
    folder.getFileHandle = async (...args) => {
      folder.getFileHandle = getFileHandle
      await vi.advanceTimersByTimeAsync(1000)
      saving.save('二', () => change('二'))
      await until(() => expect(saving.state).toBe('saved'))
      return getFileHandle(...args)
    }
    await store.copyNow()
    const written = async () => (await look().copies.get('factory'))?.at
    const first = await written()
    await vi.advanceTimersByTimeAsync(130_000)
    await until(async () => expect(await written()).not.toBe(first))
  })

  it('remembers the folder, and says when the permission for it is gone until a press brings it back', async () => {
    await fill()
    const folder = buildFolder()
    folder.permission = 'prompt'
    offer(folder)
    vi.spyOn(useDatabaseStore().database.settings, 'get').mockImplementation(() => useDatabaseStore().database.settings.count().then(() => ({ key: 'copy-folder', value: folder })) as never)
    const store = await begin()
    expect([store.state, store.folder?.name]).toEqual(['ask', '备份'])
    await store.copyNow().catch(() => undefined)
    folder.files.clear()
    await store.allowFolder()
    expect(store.state).toBe('ready')
  })

  it.each([['NotFoundError', 'gone'], ['NotAllowedError', 'ask'], ['QuotaExceededError', 'failed']])('shows that copies have stopped when the browser says %s', async (name, state) => {
    await fill()
    const folder = buildFolder()
    folder.before = () => { throw new DOMException('no', name) }
    const store = await begin(folder)
    expect([store.state, store.failure]).toEqual([state, name])
    expect(await look().copies.count()).toBe(0)
    folder.before = () => undefined
    await store.copyNow()
    expect(store.state).toBe('ready')
  })

  it('lets go of the folder, whose files stay', async () => {
    await fill()
    const folder = buildFolder()
    const store = await begin(folder)
    await saveFolder(look(), null)
    await store.forgetFolder()
    expect([store.state, store.folder, folder.files.size]).toEqual(['none', null, 2])
  })

  it('calms the reminder', async () => {
    await fill()
    const health = useStorageHealthStore()
    await useDatabaseStore().open()
    await health.judge()
    expect(health.longest).toMatchObject({ id: 'factory', level: 'red' })
    await begin(buildFolder())
    expect(health.longest).toBeNull()
  })
})
