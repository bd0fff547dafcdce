import { estimateWidth } from '@/charts/wrapText'
import { writeReportHtml } from '@/documents/report/writeReportHtml'
import { speak } from '@/messages/Voice'
import { layOutReport } from '@/sections/report/layOutReport'
import type { Block, Outline } from '@/sections/Section'
import { describe, expect, it } from 'vitest'
import { buildCase, buildOutline, buildTable, fillBlocks, HOSTILE, PNG, RADAR, readMarkup } from './buildReportCase'

const write = (outline: Outline) => writeReportHtml(outline, estimateWidth)
const writeBlocks = (...blocks: Block[]) => write(buildOutline(blocks)).replace(/^[^]*<main>|<\/main>[^]*$/g, '')
/** The elements in their order, with the names of their attributes. */
const listElements = (html: string) => [...html.replace(/<style>[^]*?<\/style>/g, '').matchAll(/<(\/?[a-z][\w]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>/gi)].map(([, name, attributes = '']) => [name, ...attributes.replace(/="[^"]*"/g, '').split(/\s+/)].join(' ').trim())

describe('writeReportHtml', { timeout: 30_000 }, () => {
  it('stands alone: it runs nothing, loads nothing, and forbids both', () => {
    const html = write(layOutReport(buildCase(), speak('zh')))
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"`)
    expect(html.replace(/xmlns="[^"]*"/g, '')).not.toMatch(/<script|<link|<iframe|https?:|url\(|\son\w+=|@import/i)
  })

  it.each([['zh', 'zh-CN'], ['en', 'en']] as const)('says in which language it is: %s', (language, lang) => {
    expect(write(buildOutline([], {}, language))).toMatch(new RegExp(`^<!doctype html>\\n<html lang="${lang}">\\n<meta charset="utf-8">`))
  })

  it('is named after whom it is about, with a cover and what it rests on', () => {
    const html = write(buildOutline([], { title: '自评报告', subject: 'A & B 厂', note: '非官方' }))
    expect(html).toContain('<title>A &#38; B 厂 · 自评报告</title>')
    expect(readMarkup(html.replace(/^[^]*<header|<\/header>[^]*$/g, ''))).toMatch(/自评报告\s+A & B 厂\s+期次2024\s+非官方/)
  })

  it('shows a logo when the letterhead has one', () => {
    const logo = `data:image/png;base64,${PNG}`
    expect(write(buildOutline([], { logo }))).toContain(`<img src="${logo}" alt="">`)
    expect(write(buildOutline([]))).not.toContain('<img')
  })

  it('leads to every section, in the order in which they stand', () => {
    const html = write(layOutReport(buildCase(), speak('zh')))
    const links = [...html.matchAll(/<a href="#([^"]*)">/g)].map(([, id]) => id)
    expect(links).toEqual([...html.matchAll(/<section id="([^"]*)">/g)].map(([, id]) => id))
    expect(links.slice(0, 3)).toEqual(['summary', 'portrait', 'standings'])
  })

  it('has tables that a screen reader reads by head and row', () => {
    const html = writeBlocks(buildTable([{ id: 'a', cells: [{ text: '设计', more: ['设计室'] }, { text: '52.40', value: 52.4 }] }]))
    expect(html).toContain('<table aria-label="得分"><thead><tr><th scope="col">名称</th><th scope="col" class="number">分</th></tr></thead>')
    expect(html).toContain('<th scope="row">设计<span class="more">设计室</span></th><td class="number">52.40</td>')
  })

  it('says so where a table is empty', () => {
    expect(writeBlocks(buildTable([], { empty: '没有差距' }))).toMatch(/<p class="muted">没有差距<\/p>/)
  })

  it('draws a chart as vectors that have a name, beside the same numbers', () => {
    const html = writeBlocks({ ...RADAR, chart: { ...RADAR.chart, series: [{ name: '本厂', values: [52.4, 10, 3] }] } })
    expect(html).toMatch(/<svg [^>]*role="img" aria-label="各维度"><title>各维度<\/title>/)
    expect(readMarkup(html)).toMatch(/最高的是设计。[^]*设计[^]*52\.40/)
  })

  it('draws no radar of fewer than three scores, and still gives the numbers', () => {
    const html = writeBlocks(RADAR)
    expect(html).not.toContain('<svg')
    expect(readMarkup(html)).toContain('52.40')
  })

  it.each(HOSTILE)('shows %j as it was typed, wherever it stands, and becomes no other page by it', text => {
    const html = write(buildOutline(fillBlocks(text), { title: text, subject: text, lines: [{ label: text, text }], note: text, footer: text }))
    const plain = write(buildOutline(fillBlocks('x'), { title: 'x', subject: 'x', lines: [{ label: 'x', text: 'x' }], note: 'x', footer: 'x' }))
    // A drawing breaks long names into lines.
    const outside = (page: string) => listElements(page.replace(/<svg[^]*?<\/svg>/g, '<svg>'))
    expect(outside(html)).toEqual(outside(plain))
    const shown = text.replace(/[\u0000\u000b\ufffe\uffff]/g, '')
    expect(readMarkup(html).split(shown).length).toBeGreaterThan(30)
  })
})
