import { writeOutlineCsv, writeReportCsv } from '@/documents/report/writeReportCsv'
import { buildReport } from '@/domain/report/buildReport'
import { speak } from '@/messages/Voice'
import { describe, expect, it } from 'vitest'
import { buildAssessment, evidence } from '../../domain/buildAssessment'
import { buildRichAssessment, buildRichRubric } from '../../domain/buildRichCase'
import { buildCase, buildOutline, buildTable, HOSTILE } from './buildReportCase'

/** The lines of RFC 4180: quoted fields may hold anything, and a quote is written twice. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = []
  for (let at = 0; at < text.length;) {
    const row: string[] = []
    for (;;) {
      const [whole = '', quoted, plain = '', end = ''] = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(text.slice(at)) ?? []
      if (whole === '') throw new Error(`no CSV from ${JSON.stringify(text.slice(at, at + 40))}`)
      row.push(quoted?.replaceAll('""', '"') ?? plain)
      at += whole.length
      if (end !== ',') break
    }
    rows.push(row)
  }
  return rows
}

const write = (dossier = buildCase(), language: 'zh' | 'en' = 'zh') => writeReportCsv(dossier, speak(language))
const read = (text: string) => parseCsv(text.replace(/^\ufeff/, ''))
const find = (rows: string[][], ...place: string[]) => rows.find(row => place.every((part, i) => row[i] === part))

describe('writeReportCsv', { timeout: 30_000 }, () => {
  it('is tidy: a head, then one value a line, after a byte order mark', () => {
    const text = write()
    const rows = read(text)
    expect([text[0], text.endsWith('\r\n')]).toEqual(['\ufeff', true])
    expect(rows[0]).toEqual(['section', 'table', 'row', 'column', 'text', 'value'])
    expect(new Set(rows.map(row => row.length))).toEqual(new Set([6]))
    expect(rows.every(([section, , row, column]) => section && row && column)).toBe(true)
  })

  it('names every value once', () => {
    const places = read(write()).map(row => row.slice(0, 4).join('/'))
    expect(places.filter((place, i) => places.indexOf(place) !== i)).toEqual([])
  })

  it('has the number behind a text, unrounded', () => {
    const report = buildReport(buildRichRubric(), buildRichAssessment())
    const score = report.nodes.find(({ id }) => id === 'base')?.scores.point
    expect(find(read(write()), 'standings', 'branches', 'base', 'score')?.slice(4)).toEqual([score?.toFixed(2), String(score)])
  })

  it('holds ratings and evidence with all their columns', () => {
    const rows = read(write())
    expect([find(rows, 'ratings', 'all-ratings', 'vision', 'assessor-why')?.[4], find(rows, 'ratings', 'all-ratings', 'vision', 'self-step')?.[5], find(rows, 'evidence', 'all-evidence', 'proof-of-pilots', 'title')?.[4]])
      .toEqual(['见到年度规划', '8', '制度文件'])
  })

  it('has the same places and numbers in either language', () => {
    const [zh, en] = (['zh', 'en'] as const).map(language => read(write(buildCase(), language)).map(row => [row[0], row[3], row[5]].join('/')).sort())
    expect(zh).toEqual(en)
  })

  it('gives every text back as it was typed, and none that a spreadsheet would compute', () => {
    const assessment = buildAssessment(Object.fromEntries(HOSTILE.map((note, i) => [`own-${i}`, { note }])), { evidence: HOSTILE.map((text, i) => evidence(['vision'], { id: `e${i}`, text })) })
    const rows = read(write(buildCase({ assessment })))
    const told = HOSTILE.map((_, i) => [find(rows, 'ratings', 'all-ratings', `own-${i}`, 'note')?.[4], find(rows, 'evidence', 'all-evidence', `e${i}`, 'text')?.[4]])
    const guarded = HOSTILE.map(text => text.replaceAll('\0', '')).map(text => /^[=+\-@\t]/.test(text) ? `'${text}` : text)
    expect(told).toEqual(guarded.map(text => [text, text]))
    expect(rows.flatMap(row => row.slice(0, 5)).filter(text => /^[=+\-@\t\r]/.test(text))).toEqual([])
  })
})

describe('writeOutlineCsv', () => {
  it('is the same form for any document', () => {
    const outline = buildOutline([buildTable([{ id: 'a', cells: [{ text: '设计', more: ['设计室'] }, { text: '52.40', value: 52.4 }] }])])
    expect(read(writeOutlineCsv(outline)).slice(1)).toEqual([
      ['cover', '', 'title', 'text', '报告', ''], ['cover', '', 'subject', 'text', '测试工厂', ''], ['cover', '', 'note', 'text', '非官方', ''], ['cover', '', '期次', 'text', '2024', ''],
      ['one', 'scores', 'a', 'name', '设计\n设计室', ''], ['one', 'scores', 'a', 'score', '52.40', '52.4'],
    ])
  })
})
