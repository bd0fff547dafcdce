import { layOutEvidence, tabulateEvidence } from '@/sections/report/layOutEvidence'
import { formatTime } from '@/messages/format'
import { describe, expect, it } from 'vitest'
import { evidence } from '../../domain/buildAssessment'
import { ALL, assess } from '../../../ui/buildCase'
import { cellOf, dossier, EN, readRows, sayings, tableOf, ZH } from '../buildOutline'

const AT = '2024-05-01T12:00:00.000Z'
const SHA = 'ab'.repeat(32)
const PHOTO = evidence(['scenario-1', 'retired-3'], {
  id: 'photo', kind: 'photo', title: '看板', place: '一号线', strength: 'strong', date: '2024-04-30', text: '当班产量', at: AT, by: '王工', takenAt: AT,
  position: { latitude: 31.0123456, longitude: 121.5, accuracy: 12 }, attachment: { name: 'a.jpg', mediaType: 'image/jpeg', bytes: 3_355_443, sha256: SHA },
})
const see = (pieces = [evidence(['scenario-2']), PHOTO]) => dossier(assess(ALL, { evidence: pieces }))
const table = (voice = ZH) => tableOf(layOutEvidence(see(), voice), 'evidence')

describe('layOutEvidence', () => {
  it('numbers the pieces as the ratings name them, with where each is from and what is attached', () => {
    const time = formatTime('zh', AT)
    expect(readRows(table())).toEqual([
      ['1', '制度文件', '文件', '–', '2 虚拟试验'],
      ['2', `看板 | 一号线 · 是哪一天的：2024-04-30 · 王工 于 ${time} 记录`, '照片 | 说服力强', `当班产量 | a.jpg (3.2 MB) | SHA-256 ${SHA} | 拍于 ${time} | 纬度 31.0123456，经度 121.5`, '1 数字画图；retired-3'],
    ])
    expect(table().rows.map(({ cells }) => cells[0]?.value)).toEqual([1, 2])
  })

  it('has no column for descriptions where no piece has one', () => {
    const keys = (list: Parameters<typeof see>[0]) => tableOf(layOutEvidence(see(list), ZH), 'evidence').columns.map(({ key }) => key)
    expect([keys([evidence(['scenario-1'])]), keys([evidence(['scenario-1'], { text: '三班都用' })])]).toEqual([['number', 'title', 'kind', 'indicators'], ['number', 'title', 'kind', 'text', 'indicators']])
  })

  it('says when or by whom alone, where the other is not known', () => {
    const origin = (more: Parameters<typeof evidence>[1]) => cellOf(tableOf(layOutEvidence(see([evidence(['scenario-1'], more)]), EN), 'evidence'), 'proof-of-scenario-1', 'title').more
    expect([origin({ at: AT }), origin({ by: 'Wang' }), origin({})]).toEqual([[`Recorded ${formatTime('en', AT)}`], ['Wang'], []])
  })

  it('says how many answered indicators the pieces support', () => {
    // Five are answered; the pieces name two of them and one that is not.
    expect(sayings(layOutEvidence(see(), ZH))[0]).toMatch(/^共 2 件，支持 5 项有作答指标中的 2 项。/)
    expect(sayings(layOutEvidence(see([PHOTO]), EN))[0]).toBe('One piece backs 1 of 5 answered indicators.')
  })

  it('says what follows where nothing is recorded', () => {
    expect(layOutEvidence(see([]), ZH).blocks).toEqual([{ kind: 'say', as: 'sentence', text: expect.stringMatching(/^还没有登记佐证。/) }])
  })

  it('folds what goes beyond twelve', () => {
    const { rows } = tableOf(layOutEvidence(see(Array.from({ length: 14 }, (_, i) => evidence(['scenario-1'], { id: `e${i}` }))), ZH), 'evidence')
    expect(rows.map(({ isFolded }) => isFolded ?? false)).toEqual([...Array.from({ length: 12 }, () => false), true, true])
  })
})

describe('tabulateEvidence', () => {
  const wide = (voice = ZH) => tabulateEvidence(see(), voice)

  it('has a column for everything that a piece holds', () => {
    expect(Object.fromEntries(wide().columns.map(({ key }) => [key, cellOf(wide(), 'photo', key).text]))).toEqual({
      number: '2', title: '看板', kind: '照片', place: '一号线', strength: '强', date: '2024-04-30', text: '当班产量', indicators: '1 数字画图\nretired-3', file: 'a.jpg', mediaType: 'image/jpeg', bytes: '3355443', sha256: SHA,
      takenAt: AT, latitude: '31.0123456', longitude: '121.5', accuracy: '12', at: AT, by: '王工', id: 'photo',
    })
  })

  it('has numbers as numbers, and nothing where a piece says nothing', () => {
    expect(['number', 'bytes', 'latitude', 'longitude', 'accuracy'].map(key => cellOf(wide(), 'photo', key).value)).toEqual([2, 3_355_443, 31.0123456, 121.5, 12])
    expect(['place', 'strength', 'bytes', 'latitude', 'at'].map(key => cellOf(wide(), 'proof-of-scenario-2', key))).toEqual(Array.from({ length: 5 }, () => ({ text: '' })))
  })

  it('says what each column holds, so that a spreadsheet takes numbers for numbers', () => {
    const as = (kind: string) => wide().columns.filter(column => column.as === kind).map(({ key }) => key)
    expect([as('name'), as('long'), as('number')]).toEqual([['title'], ['text', 'indicators'], ['number', 'bytes', 'latitude', 'longitude', 'accuracy']])
    expect(wide().columns.filter(({ decimals }) => decimals === 6).map(({ key }) => key)).toEqual(['latitude', 'longitude'])
  })

  it('heads its columns in the language of the report', () => {
    expect(wide(EN).columns.map(({ title }) => title).slice(0, 4)).toEqual(['Number', 'Title', 'Kind', 'Where it is kept'])
  })
})
