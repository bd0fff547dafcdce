import type { Figure } from '@/sections/listFigures'
import { listFigures } from '@/sections/listFigures'
import type { Block, Outline, TableBlock } from '@/sections/Section'
import { describe, expect, it } from 'vitest'

const COVER: Outline['cover'] = { title: '报告', subject: '测试工厂', lines: [{ label: '评估年度', text: '2024' }], logo: 'data:image/png;base64,AAAA', note: '非官方', footer: '测试工厂 · 2024' }
const TABLE: TableBlock = {
  kind: 'table', id: 'gaps', title: '差距',
  columns: [{ key: 'indicator', title: '指标', as: 'name' }, { key: 'lift', title: '加', as: 'number' }],
  rows: [{ id: 'a', cells: [{ text: '排产', more: ['制造', '有助于通过门槛'] }, { text: '+2.50', value: 2.4999 }] }, { id: 'b', isFolded: true, cells: [{ text: '开机' }, { text: '' }] }],
}
const TRACE = { kind: 'score', node: 'a', reading: 'point' } as const

const outline = (...blocks: Block[]): Outline => ({ language: 'zh', cover: COVER, sections: [{ id: 's', title: '一节', blocks }] })
/** Those of the only section, as [table, row, column, text, value]. */
function list(block: Block, instead = new Map<string, TableBlock>()) {
  return listFigures(outline(block), instead).filter(({ section }) => section === 's').map(({ table, row, column, text, value }) => [table, row, column, text, value])
}

describe('listFigures', () => {
  it('begins with the cover, whose picture is no text', () => {
    expect(listFigures(outline(), new Map())).toEqual([['title', '报告'], ['subject', '测试工厂'], ['note', '非官方'], ['评估年度', '2024']].map(([row = '', text = '']): Figure => ({ section: 'cover', table: '', row, column: 'text', text, value: null })))
  })

  it('has a line for each cell of a table, folded rows included, with what is read and the number behind it', () => {
    expect(list(TABLE)).toEqual([
      ['gaps', 'a', 'indicator', '排产\n制造\n有助于通过门槛', null], ['gaps', 'a', 'lift', '+2.50', 2.4999], ['gaps', 'b', 'indicator', '开机', null],
    ])
  })

  it('takes another table where one is shaped for reading', () => {
    const wide: TableBlock = { ...TABLE, id: 'all-gaps', rows: [{ id: 'a', cells: [{ text: 'scenario-3' }, { text: '2.4999', value: 2.4999 }] }] }
    expect(list(TABLE, new Map([['gaps', wide]]))).toEqual([['all-gaps', 'a', 'indicator', 'scenario-3', null], ['all-gaps', 'a', 'lift', '2.4999', 2.4999]])
  })

  it('says of a chart its sentence and the numbers of its table', () => {
    expect(list({ kind: 'chart', id: 'radar', title: '图', sentence: '最强的是甲。', chart: { is: 'radar', labels: ['甲'], series: [] }, table: { ...TABLE, id: 'radar-table' } }).map(([table, row]) => [table, row])).toEqual([
      ['', 'radar'], ['radar-table', 'a'], ['radar-table', 'a'], ['radar-table', 'b'],
    ])
  })

  it('says the headline, with a mark only where there is one', () => {
    expect(list({ kind: 'headline', text: '第 2 档', lead: '总分 31.00。', mark: '暂定' })).toEqual([['', 'headline', 'text', '第 2 档', null], ['', 'lead', 'text', '总分 31.00。', null], ['', 'mark', 'text', '暂定', null]])
    expect(list({ kind: 'headline', text: '第 2 档', lead: '总分 31.00。' })).toHaveLength(2)
  })

  it('tells sentences of one section apart by their place', () => {
    const say = (text: string): Block => ({ kind: 'say', as: 'sentence', text })
    expect(listFigures(outline(say('一'), TABLE, say('二')), new Map()).filter(({ row }) => row.startsWith('text-')).map(({ row, text }) => [row, text])).toEqual([['text-1', '一'], ['text-3', '二']])
  })

  it('has the number of a fact, and what is said beside it on a line of its own', () => {
    expect(list({ kind: 'facts', id: 'figures', title: '事实', rows: [{ label: '人数', text: '620 人', value: 620 }, { label: '规模', text: '中型', more: '300 人及以上' }] })).toEqual([
      ['figures', '人数', 'text', '620 人', 620], ['figures', '规模', 'text', '中型', null], ['figures', '规模', 'more', '300 人及以上', null],
    ])
  })

  it('says every item of a list, the ladder in words, a passage with its standing, and who signs', () => {
    expect(list({ kind: 'lists', lists: [{ title: '做得好', items: [{ text: '画图', detail: '3 级' }], empty: '没有' }, { title: '短板', items: [], empty: '没有' }] })).toEqual([['做得好', '画图', 'text', '3 级', null], ['短板', '', 'text', '没有', null]])
    expect(list({ kind: 'ladder', title: '等级阶梯', label: '十档中的第 2 档', levels: [], grade: 2, range: null })).toEqual([['', 'ladder', 'text', '十档中的第 2 档', null]])
    expect(list({ kind: 'passage', id: 'make', title: '制造', level: 2, standing: '31.00 分', text: '有了系统。' })).toEqual([['', 'make', 'standing', '31.00 分', null], ['', 'make', 'text', '有了系统。', null]])
    expect(list({ kind: 'signatures', lines: [{ label: '企业（盖章）', name: '测试工厂' }], date: '2024年12月1日' })).toEqual([['', '企业（盖章）', 'signature', '测试工厂', null]])
  })

  it('has the level of every cell of a heat map, and none where there is none', () => {
    const cell = { number: '1', label: '1 画图 — 3 级 · 全面', text: '3', isApplicable: true, trace: TRACE }
    expect(list({ kind: 'heat', id: 'heat', title: '逐项', keys: [], words: { partial: '', na: '', open: '' }, rows: [{ title: '画图', cells: [{ id: 'a', ...cell, mark: { level: 3, isHalf: false } }, { id: 'b', ...cell, mark: null }] }] })).toEqual([
      ['heat', 'a', 'level', '1 画图 — 3 级 · 全面', 3], ['heat', 'b', 'level', '1 画图 — 3 级 · 全面', null],
    ])
  })
})
