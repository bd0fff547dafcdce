import { listLeaves } from '@/domain/rubric/Rubric'
import { useLibraryStore } from '@/stores/library'
import { useRubricsStore } from '@/stores/rubrics'
import { useSavingStore } from '@/stores/saving'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { until } from '../until'
import { useStorage } from './useStorage'

const { look } = useStorage()
const counts = () => Promise.all([look().rubrics.count(), look().remarks.count()])

const ANCHORS = '[一级, 二级, 三级, 四级, 五级]'
const GOOD = `kind: rubric
formatVersion: 1
id: own-standard
version: 2.1.0
title: { zh: 自有标准, en: Own standard }
children:
  - { indicator: own-1, weight: 60 }
  - { indicator: scenario-1, weight: 40 }
indicators:
  - id: own-1
    title: 自有指标
    anchors: ${ANCHORS}
  - id: own-2
    title: 另一项
    anchors: ${ANCHORS}
`
const file = (content: string | Uint8Array<ArrayBuffer>, name = 'own.yaml') => new File([content], name)
const edit = (from: string, to: string) => {
  expect(GOOD).toContain(from)
  return file(GOOD.replace(from, to))
}

/** The file, read and found good. */
async function read(content = GOOD) {
  const result = await useLibraryStore().readFile(file(content))
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

/** Keeps what the store hands to the browser's downloads. */
function catchDownloads() {
  const blobs: Blob[] = []
  const names: string[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation(blob => {
    if (blob instanceof Blob) blobs.push(blob)
    return 'blob:x'
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) { names.push(this.download) })
  return { blobs, names }
}

afterEach(() => vi.useRealTimers())

describe('library store: files', { timeout: 60_000 }, () => {
  it('reads a good file over the bank without storing it', async () => {
    const loaded = await read()
    expect(loaded.file).toMatchObject({ id: 'own-standard', version: '2.1.0', status: 'unofficial' })
    expect(listLeaves(loaded.rubric.root).map(({ id }) => id)).toEqual(['own-1', 'scenario-1'])
    expect(loaded.rubric.hash).toMatch(/^[0-9a-f]{64}$/)
    expect(loaded.warnings).toEqual([])
    expect(await counts()).toEqual([0, 0])
  })

  it('takes JSON and a byte-order mark, too, and tells of weights that do not add up', async () => {
    const json = JSON.stringify({ kind: 'rubric', formatVersion: 1, id: 'own', version: '1.0.0', title: '标准', children: [{ indicator: 'scenario-1', weight: 30 }] })
    expect((await read(`\uFEFF${json}`)).warnings).toMatchObject([{ code: 'rubric/weight-sum', facts: { sum: 30 } }])
  })

  it('keeps a file so that its standard can be found, under the hash that it was read with', async () => {
    const rubrics = useRubricsStore()
    const loaded = await read()
    await useLibraryStore().keepRubric(loaded, 'own.yaml')
    await until(() => expect(rubrics.find({ id: 'own-standard', version: '2.1.0' })?.hash).toBe(loaded.rubric.hash))
    expect(rubrics.isShipped({ id: 'own-standard', version: '2.1.0' })).toBe(false)
    expect(await look().rubrics.toArray()).toMatchObject([{ id: 'own-standard', version: '2.1.0', fileName: 'own.yaml', hash: loaded.rubric.hash }])
  })

  it('replaces one of the same id and version, and keeps another version beside it', async () => {
    const library = useLibraryStore()
    await library.keepRubric(await read(), 'first.yaml')
    await library.keepRubric(await read(GOOD.replace('自有标准', '改过的标准')), 'second.yaml')
    await library.keepRubric(await read(GOOD.replace('2.1.0', '2.2.0')), 'third.yaml')
    expect((await look().rubrics.toArray()).map(({ version, fileName, file: { title } }) => [version, fileName, title.zh])).toEqual([
      ['2.1.0', 'second.yaml', '改过的标准'], ['2.2.0', 'third.yaml', '自有标准'],
    ])
  })

  it('lets a loaded standard go again', async () => {
    const [library, rubrics] = [useLibraryStore(), useRubricsStore()]
    const standard = { id: 'own-standard', version: '2.1.0' }
    await library.keepRubric(await read(), 'own.yaml')
    await until(() => expect(rubrics.find(standard)).toBeDefined())
    await library.dropRubric(standard)
    await until(() => expect(rubrics.find(standard)).toBeUndefined())
    expect(await counts()).toEqual([0, 0])
  })

  it.each<[what: string, file: () => File, code: string, line: number]>([
    ['about an indicator that nobody has', () => edit('indicator: scenario-1', 'indicator: nowhere-1'), 'rubric/unknown-indicator', 8],
    ['with nothing but weights of 0', () => file(GOOD.replace('weight: 60', 'weight: 0').replace('weight: 40', 'weight: 0')), 'rubric/no-weight', 7],
    ['whose prerequisites go round in a circle', () => file(GOOD
      .replace('title: 自有指标', 'title: 自有指标\n    requires: [{ level: 2, indicator: own-2, step: 3 }]')
      .replace('title: 另一项', 'title: 另一项\n    requires: [{ level: 2, indicator: own-1, step: 3 }]')), 'rubric/circular-prerequisites', 12],
    ['of a newer format', () => edit('formatVersion: 1', 'formatVersion: 2'), 'rubric/newer-format', 2],
    ['with a script in its title', () => edit('zh: 自有标准', 'zh: "<script>alert(1)</script>"'), 'rubric/markup', 5],
    ['that is not YAML', () => file('kind: [rubric'), 'rubric/not-yaml', 1],
    ['that lacks a version', () => edit('version: 2.1.0\n', ''), 'rubric/schema', 1],
    ['that is an edition and no standard', () => file('kind: edition\nformatVersion: 1\nid: x\nextends: { id: shanghai-7plus1, version: 1.0.0 }\ntitle: x\n'), 'rubric/schema', 1],
  ])('refuses a file %s, naming the line, and stores nothing', async (_, build, code, line) => {
    const result = await useLibraryStore().readFile(build())
    expect(result).toMatchObject({ ok: false, error: { code: 'file/bad-rubric' } })
    expect(result.ok ? [] : result.error.problems).toContainEqual(expect.objectContaining({ code, line, severity: 'error', file: 'own.yaml' }))
    expect(await counts()).toEqual([0, 0])
  })

  it('refuses 50 MB by their size without reading them', async () => {
    const film = file('')
    Object.defineProperty(film, 'size', { value: 50e6 })
    Object.defineProperty(film, 'arrayBuffer', { value: () => Promise.reject(new Error('was read')) })
    expect(await useLibraryStore().readFile(film)).toMatchObject({ ok: false, error: { code: 'file/bad-rubric', problems: [{ code: 'rubric/too-large', facts: { size: '50.0 MB' } }] } })
    expect(await counts()).toEqual([0, 0])
  })

  it('refuses bytes in GBK', async () => {
    // “标准” as old Windows programs write it.
    expect(await useLibraryStore().readFile(file(new Uint8Array([0xB1, 0xEA, 0xD7, 0xBC])))).toMatchObject({ ok: false, error: { code: 'file/not-utf8' } })
    expect(await counts()).toEqual([0, 0])
  })

  it('refuses to take the place of a standard that it ships', async () => {
    const rubrics = useRubricsStore()
    await rubrics.load()
    const [shipped] = rubrics.bundle?.standards ?? []
    if (!shipped) throw new Error('Nothing is shipped.')
    const { id, version } = shipped
    const posing = file(GOOD.replace('own-standard', id).replace('2.1.0', version))
    expect(await useLibraryStore().readFile(posing)).toMatchObject({ ok: false, error: { code: 'file/rubric-taken', facts: { id, version } } })
    expect(await counts()).toEqual([0, 0])
  })
})

describe('library store: remarks', { timeout: 30_000 }, () => {
  const about = (id: string, version = '1.0.0') => ({ rubric: { id, version, hash: 'abc' }, indicator: 'scenario-3', level: 3, text: '界线没写' })

  it('keeps what is said with its time, and shows it while a screen asks for it', async () => {
    const library = useLibraryStore()
    expect(library.remarks).toEqual([])
    library.isShown = true
    library.addRemark(about('small'))
    await until(() => expect(library.remarks).toMatchObject([about('small')]))
    expect(library.remarks[0]?.at).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
    expect(useSavingStore().state).toBe('saved')
    library.isShown = false
    await until(() => expect(library.remarks).toEqual([]))
    expect(await counts()).toEqual([0, 1])
  })

  it('removes one and leaves the others', async () => {
    const library = useLibraryStore()
    library.isShown = true
    library.addRemark(about('small'))
    library.addRemark({ ...about('small'), text: '第二条' })
    await until(() => expect(library.remarks).toHaveLength(2))
    library.dropRemark(library.remarks.find(({ text }) => text === '界线没写')?.id ?? '')
    await until(() => expect(library.remarks.map(({ text }) => text)).toEqual(['第二条']))
  })

  it('hands out those on one version of one standard, with nothing about a factory', async () => {
    const library = useLibraryStore()
    const { blobs, names } = catchDownloads()
    library.isShown = true
    library.addRemark(about('small'))
    library.addRemark(about('small', '2.0.0'))
    library.addRemark(about('other'))
    await until(() => expect(library.remarks).toHaveLength(3))
    library.exportRemarks({ id: 'small', version: '1.0.0' })
    expect(names).toEqual(['small-1.0.0.remarks.json'])
    const exported: unknown = JSON.parse(await blobs[0]?.text() ?? '')
    expect(exported).toEqual({ kind: 'remarks', formatVersion: 1, remarks: [{ ...about('small'), id: expect.any(String), at: expect.any(String) }] })
  })
})

describe('library store: booklet', { timeout: 60_000 }, () => {
  it('hands out a Word file named after standard, edition and version', async () => {
    const [library, rubrics] = [useLibraryStore(), useRubricsStore()]
    const { blobs, names } = catchDownloads()
    await rubrics.load()
    const { rubric } = await read()
    await library.exportBooklet({ ...rubric, edition: { id: 'automotive', title: { zh: '汽车版', en: 'Automotive edition' } } }, 'zh')
    expect(names).toEqual(['own-standard-automotive-2.1.0.docx'])
    expect(blobs[0]?.size).toBeGreaterThan(2000)
  })
})
