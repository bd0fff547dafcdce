import { copyTable } from '@/documents/report/copyTable'
import { guardText } from '@/documents/report/guardText'
import { describe, expect, it } from 'vitest'
import { buildTable, HOSTILE, readMarkup } from './buildReportCase'

const TABLE = buildTable([
  { id: 'a', cells: [{ text: '设计', more: ['设计室', '3 项'] }, { text: '52.40', value: 52.4 }] },
  { id: 'b', cells: [{ text: '制造' }, { text: '−3.20', value: -3.2 }] },
  { id: 'c', cells: [{ text: '发货' }, { text: '–', more: ['没有评'] }] },
])
const cellsOf = (html: string) => [...html.matchAll(/<t[hd][^>]*>([^<]*)<\/t[hd]>/g)].map(([, text = '']) => readMarkup(text))

describe('copyTable', () => {
  it('is read by a text field as lines with tabs, small print included', () => {
    expect(copyTable(TABLE).text.split('\n')).toEqual(['名称\t分', '设计 · 设计室 · 3 项\t52.40', '制造\t-3.20', '发货\t– · 没有评'])
  })

  it('is read by Word and Excel as a table with a head', () => {
    const { html } = copyTable(TABLE)
    expect(html).toMatch(/^<table><thead><tr><th>名称<\/th>/)
    expect(cellsOf(html)).toEqual(['名称', '分', '设计 · 设计室 · 3 项', '52.40', '制造', '-3.20', '发货', '– · 没有评'])
  })

  it('carries no style of its own, which the policy of the page forbids', () => {
    const { html } = copyTable(TABLE)
    expect(html).not.toContain('style')
    expect(html).toContain('<td>52.40</td>')
  })

  it.each(HOSTILE)('keeps %j a text in one cell', text => {
    const { html, text: plain } = copyTable(buildTable([{ id: 'a', cells: [{ text }] }]))
    const [, line = '', ...more] = plain.split('\n')
    expect([line.split('\t').length, more]).toEqual([2, []])
    expect(line).not.toMatch(/^[=+\-@]/)
    // What no markup can hold is left out.
    expect(cellsOf(html)[2]).toBe(guardText(text).replace(/[\u0000\u000b\ufffe\uffff]/g, ''))
  })
})
