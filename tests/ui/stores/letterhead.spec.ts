import { saveSetting } from '@/storage/settings'
import { useLetterheadStore } from '@/stores/letterhead'
import { useSavingStore } from '@/stores/saving'
import { describe, expect, it, vi } from 'vitest'
import { buildPicture, stubPictures } from '../stubPictures'
import { until } from '../until'
import { useStorage } from './useStorage'

const { look, openTab } = useStorage()
const { strokes } = stubPictures()
const saved = () => until(() => expect(useSavingStore().state).toBe('saved'))
const readStored = async () => (await look().settings.get('letterhead'))?.value

/** What a canvas gives as a data address: so many letters of PNG, and a small JPEG. */
function stubAddresses(letters: number) {
  vi.spyOn(HTMLCanvasElement.prototype, 'toDataURL').mockImplementation(function (this: HTMLCanvasElement, type = 'image/png') {
    return type === 'image/png' ? `data:image/png;base64,${'A'.repeat(letters)}` : `data:image/jpeg;base64,${btoa(`${this.width}x${this.height}`)}`
  })
}

describe('letterhead store', { timeout: 30_000 }, () => {
  it('begins empty', () => {
    expect(useLetterheadStore().letterhead).toEqual({})
  })

  it('shows a change at once and keeps it', async () => {
    const store = useLetterheadStore()
    store.change({ firm: '诊断公司' })
    expect(store.letterhead).toEqual({ firm: '诊断公司' })
    await saved()
    expect(await readStored()).toEqual({ firm: '诊断公司' })
    expect(store.letterhead).toEqual({ firm: '诊断公司' })
  })

  it('keeps one field while the other is typed before it is stored', async () => {
    const store = useLetterheadStore()
    store.change({ firm: '诊断公司' })
    store.change({ author: '顾问' })
    await saved()
    expect(await readStored()).toEqual({ firm: '诊断公司', author: '顾问' })
    expect(store.letterhead).toEqual({ firm: '诊断公司', author: '顾问' })
  })

  it('still has it after everything is opened anew, and follows another tab', async () => {
    useLetterheadStore().change({ firm: '诊断公司' })
    await saved()
    const other = useLetterheadStore(openTab())
    await until(() => expect(other.letterhead).toEqual({ firm: '诊断公司' }))
    await saveSetting(look(), 'letterhead', { firm: '另一家' })
    await until(() => expect(other.letterhead).toEqual({ firm: '另一家' }))
  })

  it('forgets what is emptied', async () => {
    const store = useLetterheadStore()
    store.change({ firm: '诊断公司', author: '顾问' })
    store.change({ author: '' })
    await saved()
    expect([store.letterhead, await readStored()]).toEqual([{ firm: '诊断公司' }, { firm: '诊断公司' }])
  })

  it('takes a picture as a small logo, and nothing else of its file', async () => {
    stubAddresses(100)
    const store = useLetterheadStore()
    store.change({ firm: '诊断公司' })
    expect(await store.takeLogo(buildPicture(1440, 264))).toBe(true)
    expect(store.letterhead).toEqual({ firm: '诊断公司', logo: `data:image/png;base64,${'A'.repeat(100)}` })
    expect(strokes.filter(([name]) => name === 'drawImage').map(([, , ...place]) => place)).toEqual([[0, 0, 720, 132]])
    await saved()
    expect(await readStored()).toEqual(store.letterhead)
  })

  it('takes a photograph as JPEG where it would be large', async () => {
    stubAddresses(400_001)
    const store = useLetterheadStore()
    expect(await store.takeLogo(buildPicture(300, 200))).toBe(true)
    await saved()
    expect(store.letterhead.logo).toBe(`data:image/jpeg;base64,${btoa('300x200')}`)
  })

  it('refuses what the browser cannot read as a picture, and keeps the old logo', async () => {
    stubAddresses(100)
    const store = useLetterheadStore()
    await store.takeLogo(buildPicture())
    await saved()
    const { logo } = store.letterhead
    expect(await store.takeLogo(new File(['%PDF'], 'logo.pdf'))).toBe(false)
    expect([logo === undefined, store.letterhead.logo]).toEqual([false, logo])
  })

  it.each([['a firm of 121 signs', { firm: '长'.repeat(121) }], ['an address of a picture', { logo: 'https://example.com/a.png' }], ['more than that', { slogan: '快' }], ['a text', 'text'], ['null', null]])('takes %s for none', async (_, value) => {
    await saveSetting(look(), 'letterhead', value)
    const store = useLetterheadStore()
    await saveSetting(look(), 'benchmark', 1)
    await until(async () => expect(await look().settings.count()).toBe(2))
    expect(store.letterhead).toEqual({})
  })
})
