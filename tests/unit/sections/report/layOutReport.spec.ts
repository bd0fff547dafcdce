import { layOutCover, layOutReport, planReport } from '@/sections/report/layOutReport'
import { listTables } from '@/sections/Section'
import type { Assessment } from '@/domain/assessment/Assessment'
import type { DossierInput } from '@/domain/report/buildDossier'
import { buildReport } from '@/domain/report/buildReport'
import type { Dossier } from '@/domain/report/Dossier'
import type { Rubric } from '@/domain/rubric/Rubric'
import { listLeaves } from '@/domain/rubric/Rubric'
import { formatDay } from '@/messages/format'
import { describe, expect, it } from 'vitest'
import { buildBenchmark, group } from '../../domain/benchmark/buildBenchmark'
import { branch, buildRubric, leaf } from '../../domain/buildRubric'
import { ALL, assess, RUBRIC } from '../../../ui/buildCase'
import { readStagedly } from '../../../ui/buildReading'
import { dossier, EN, MADE_AT, ZH } from '../buildOutline'

const cover = (assessment?: Assessment, more: Partial<DossierInput> = {}, rest: Partial<Dossier> = {}, voice = ZH) => layOutCover({ ...dossier(assessment, more), ...rest }, voice)
const ids = (shown: Dossier) => layOutReport(shown, ZH).sections.map(({ id }) => id)
const [design, make, ship] = RUBRIC.root.children
/** A standard that draws fused indicators and interprets its levels. */
const RICH = {
  ...RUBRIC, views: [{ title: { zh: '方面', en: 'Aspects' }, branches: ['design', 'make'] }, { title: { zh: '融合', en: 'Fused' }, branches: ['ship'], fused: true }],
  root: { ...RUBRIC.root, children: [design, make, ship].flatMap(child => child ?? []), interpretations: [{ level: 1, zh: '有系统', en: 'systems' }] },
}
const PROMISED = { actions: { a1: { title: '上排产系统', lifts: [{ indicator: 'scenario-3', from: 0, to: 2 }, { indicator: 'elsewhere', from: 0, to: 2 }], state: 'planned' as const, progress: 0 } } }
const rich = () => ({ ...dossier(assess(ALL), { rubric: RICH, earlier: [{ rubric: RUBRIC, assessment: assess(ALL, { period: '2023', plan: PROMISED }) }], benchmark: { file: buildBenchmark([group('all', { by: 'all' }, { total: { mean: 30 } })]) } }), readings: [readStagedly(ALL)] })

describe('layOutReport', () => {
  it('has every section in the order that it is read', () => {
    expect(ids(rich())).toEqual(['summary', 'portrait', 'standings', 'parts', 'heat', 'fused', 'gates', 'gaps', 'followed', 'differences', 'trend', 'benchmark', 'ratings', 'evidence', 'interpretation', 'methods', 'method'])
  })

  it('leaves out what there is nothing to say about', () => {
    expect(ids(dossier())).toEqual(['summary', 'portrait', 'standings', 'parts', 'heat', 'gates', 'gaps', 'differences', 'trend', 'ratings', 'evidence', 'method'])
  })

  it('says what became of the last plan, by the name that any standard of the assessment has for an indicator', () => {
    const other = buildRubric([branch('more', 100, [leaf('elsewhere', 100)])], { id: 'other' })
    const lay = (standards: Rubric[]) => layOutReport({ ...rich(), reports: standards.map(standard => buildReport(standard, assess(ALL))) }, ZH).sections.find(({ id }) => id === 'followed')
    const names = (standards: Rubric[]) => listTables([lay(standards)].flatMap(section => section ?? [])).flatMap(({ rows }) => rows.map(({ cells }) => cells[0]?.text))
    expect(names([RICH, other])).toEqual(['智能排产', listLeaves(other.root)[0]?.title.zh])
    expect(names([RICH])).toEqual(['智能排产', 'elsewhere'])
  })

  it('has a title for every section and a table for every id', () => {
    for (const voice of [ZH, EN]) {
      const { sections, language } = layOutReport(rich(), voice)
      expect(language).toBe(voice.language)
      expect(new Set(sections.map(({ title }) => title)).size).toBe(sections.length)
      const tables = listTables(sections).map(({ id }) => id)
      expect(tables.filter((id, i) => tables.indexOf(id) !== i)).toEqual([])
    }
  })

  it('has as many cells in each row as columns, none of them empty', () => {
    const tables = listTables(layOutReport(rich(), ZH).sections)
    expect(tables.flatMap(({ id, columns, rows }) => rows.filter(({ cells }) => cells.length !== columns.length || cells.some(({ text }) => text === '')).map(row => `${id} ${row.id}`))).toEqual([])
  })

  it('has the same tables, rows and numbers in both languages', () => {
    const [zh, en] = [ZH, EN].map(voice => listTables(layOutReport(rich(), voice).sections).map(({ id, columns, rows }) => [id, columns.map(({ key }) => key), rows.map(row => [row.id, row.cells.map(({ value }) => value)])]))
    expect(en).toEqual(zh)
  })

  it('leaves no fact and no key in a text', () => {
    for (const voice of [ZH, EN]) expect(JSON.stringify(layOutReport(rich(), voice)).match(/\{\w+\}|undefined|NaN/g)).toBeNull()
  })

  it('says nothing in Chinese in English but what people wrote', () => {
    const written = ['测试工厂', '上排产系统', '制度文件', '本厂没有这类业务', '2024 年对标', '市经信委', 'all组']
    const text = written.reduce((rest, word) => rest.replaceAll(word, ''), JSON.stringify(layOutReport(rich(), EN)))
    expect(text.match(/[\u4e00-\u9fff]+/g)).toBeNull()
  })
})

describe('planReport', () => {
  it('names every section as it will be, before it is laid out', () => {
    for (const shown of [rich(), dossier(), dossier(assess({}))]) {
      for (const voice of [ZH, EN]) {
        const plans = planReport(shown, voice)
        expect(plans.map(({ layOut }) => layOut()).map(section => section && [section.id, section.title])).toEqual(plans.map(({ id, title }) => [id, title]))
        expect(layOutReport(shown, voice)).toEqual({ language: voice.language, cover: layOutCover(shown, voice), sections: plans.map(({ layOut }) => layOut()) })
      }
    }
  })

  it('has no part without something to draw', () => {
    const bare = dossier(assess({ a: 4 }), { rubric: buildRubric([leaf('a', 50), leaf('b', 50)]) })
    expect(ids(bare)).not.toContain('parts')
  })
})

describe('layOutCover', () => {
  it('says whose report it is, of when, and by which standard and edition', () => {
    expect(cover()).toEqual({
      title: '数字化自评报告', subject: '测试工厂', logo: null, footer: '测试工厂 · 2024 · 数字化自评报告', note: expect.stringMatching(/^自评结果，非官方定级。/),
      lines: [{ label: '评估年度', text: '2024' }, { label: '标准', text: '小标准 · 1.0.0' }, { label: '编制时间', text: formatDay('zh', MADE_AT) }],
    })
    const edition = { id: 'automotive', title: { zh: '汽车版', en: 'Automotive edition' } }
    const full = cover(assess(ALL, { enterprise: { name: '测试工厂', industry: 'automotive' }, site: { name: '二厂' } }), { rubric: { ...RUBRIC, edition }, letterhead: { firm: '某咨询公司', author: '顾问甲', logo: 'data:image/png;base64,AAAA' } })
    expect(full.lines.map(({ label, text }) => [label, text])).toEqual([
      ['评估年度', '2024'], ['厂区', '二厂'], ['所属行业', '汽车'], ['标准', '小标准 · 汽车版 · 1.0.0'], ['诊断机构', '某咨询公司'], ['编写人', '顾问甲'], ['编制时间', formatDay('zh', MADE_AT)],
    ])
    expect(full.logo).toBe('data:image/png;base64,AAAA')
  })

  it('says so where the enterprise has no name', () => {
    expect(cover(assess(ALL, { enterprise: { name: '' } }), {}, {}, EN).subject).toBe('Unnamed enterprise')
  })

  it('names the perspective where it is not what counts', () => {
    expect(cover(undefined, { perspective: 'self' }).lines).toContainEqual({ label: '按谁的评分', text: '只看企业自评' })
    expect(cover().lines.map(({ label }) => label)).not.toContain('按谁的评分')
  })

  it('says that an example is one, and what a redacted copy is, and names nobody on that', () => {
    expect(cover(assess(ALL, { example: true })).note).toMatch(/^示例：.*非官方定级/)
    const redacted = cover(undefined, {}, { isRedacted: true })
    expect(redacted.note).toMatch(/^脱敏副本：/)
    expect([redacted.subject, redacted.footer]).toEqual(['（企业名称已隐去）', '（企业名称已隐去） · 2024 · 数字化自评报告'])
  })

  it('leaves it to whoever provides an official standard', () => {
    expect(cover(undefined, { rubric: { ...RUBRIC, status: 'official' } }).note).toMatch(/^这份文件标为正式标准/)
  })
})
