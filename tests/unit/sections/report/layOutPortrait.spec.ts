import { layOutPortrait } from '@/sections/report/layOutPortrait'
import { formatTime } from '@/messages/format'
import { describe, expect, it } from 'vitest'
import { evidence, notApplicable, step } from '../../domain/buildAssessment'
import type { QuickAnswer } from '../../domain/buildAssessment'
import { buildRubric } from '../../domain/buildRubric'
import { ALL, assess } from '../../../ui/buildCase'
import { cellOf, dossier, EN, factOf, factsOf, readRows, sayings, tableOf, ZH } from '../buildOutline'

type More = Parameters<typeof assess>[1]
const lay = (more: More = {}, voice = ZH, answers: Record<string, QuickAnswer> = ALL) => layOutPortrait(dossier(assess(answers, more)), voice)
const FULL: More = {
  enterprise: {
    name: '测试工厂', creditCode: '91310117MA1DEM0A9T', division: 'C36', industry: 'automotive', district: '310117', street: '车墩镇', staff: 620, revenue: 48_000, process: 'discrete', park: '松江园区',
    groupCode: '91310000000000000X', certificates: ['two-integration', 'dcmm'],
  },
  site: { number: 2, name: '二厂', address: '示例路 1 号' },
  facts: { machines: 186, digitalMachines: 121, connectedMachines: 0, spending: 260, networks: ['office', 'outside'], collection: ['quality'] },
}
const identity = (label: string, more: More = FULL, voice = ZH) => factOf(lay(more, voice), 'identity', label)
const figure = (label: string, more: More = FULL, voice = ZH) => factOf(lay(more, voice), 'figures', label)

describe('layOutPortrait', () => {
  it('says what the form says of enterprise and site, in words', () => {
    expect(factsOf(lay(FULL), 'identity').map(({ label, text }) => [label, text])).toEqual([
      ['企业名称', '测试工厂'], ['统一社会信用代码', '91310117MA1DEM0A9T'], ['评估年度', '2024'], ['厂区名称', '二厂'], ['厂区序号', '2'], ['详细地址', '示例路 1 号'], ['所属行业', '汽车'],
      ['行业大类', 'C36 汽车制造业'], ['生产方式', '离散型'], ['所在区', '松江区'], ['街镇', '车墩镇'], ['所在园区', '松江园区'], ['从业人员', '620 人'], ['营业收入', '48000 万元'], ['企业规模', '中型'],
      ['规模以上工业', '规上'], ['所属集团代码', '91310000000000000X'], ['资质与荣誉', expect.stringMatching(/^[^；]+；.*DCMM/)],
    ])
  })

  it('has a dash for everything that is not filled in, and as many lines', () => {
    const empty = factsOf(lay(), 'identity')
    expect(empty.map(({ label }) => label)).toEqual(factsOf(lay(FULL), 'identity').map(({ label }) => label))
    expect(empty.filter(({ text }) => text !== '–').map(({ text }) => text)).toEqual(['测试工厂', '2024', '1'])
  })

  it('keeps numbers, and says by which rule a class was found', () => {
    expect([identity('从业人员').value, identity('营业收入').value, identity('厂区序号').value, identity('企业名称').value]).toEqual([620, 48_000, 2, undefined])
    expect([identity('企业规模').more, identity('规模以上工业').more]).toEqual([expect.stringContaining('300 人及以上'), expect.stringContaining('2000 万元及以上')])
    expect(identity('规模以上工业', { enterprise: { name: 'x', revenue: 1999 } }).text).toBe('规下')
  })

  it('shows a district that nobody knows by its number', () => {
    expect(identity('所在区', { enterprise: { name: 'x', district: '310199' } }).text).toBe('310199')
  })

  it('computes the shares of machines and of spending', () => {
    // 121 / 186 = 65.05 %; 260 / 48 000 = 0.5417 %.
    expect(figure('设备数字化率')).toEqual({ label: '设备数字化率', text: '65.1 %', value: 121 / 186, more: expect.stringContaining('121') })
    expect(figure('设备联网率')).toMatchObject({ text: '0.0 %', value: 0 })
    expect(figure('投入占营业收入')).toEqual({ label: '投入占营业收入', text: '0.54 %', value: 260 / 48_000 })
    expect(figure('Digital machines', FULL, EN).text).toBe('65.1 %')
  })

  it('has no share of nothing', () => {
    const none = { facts: { machines: 0, digitalMachines: 0, spending: 260 } }
    expect(figure('设备数字化率', none)).toEqual({ label: '设备数字化率', text: '–', more: '数字化设备 ÷ 生产设备总数' })
    expect(factsOf(lay({ ...none, enterprise: { name: 'x', revenue: 0 } }), 'figures').map(({ label }) => label)).not.toContain('投入占营业收入')
    expect(figure('生产设备总数', none)).toMatchObject({ text: '0 台', value: 0 })
  })

  it('names networks and captured steps', () => {
    expect([figure('已用的网络').text, figure('自动采集数据的环节').text]).toEqual(['办公局域网；与外部平台或云的专线', '质量检验'])
    expect(figure('已用的网络', {}).text).toBe('–')
  })

  it('speaks both languages', () => {
    expect(identity('Industry', FULL, EN).text).toBe('Automotive')
    expect([identity('District', FULL, EN).text, identity('Size class', FULL, EN).text]).toEqual(['Songjiang District', 'Medium'])
    expect(sayings(lay(FULL, EN), 'heading')).toEqual(['Figures', 'Who took part'])
  })
})

describe('key figures of layOutPortrait', () => {
  const kpi = (id: string) => ({ id, zh: `${id}指标`, en: `figure ${id}`, unit: 'd', better: 'lower' as const })
  const rubric = buildRubric([{ id: 'design', title: { zh: '设计', en: 'Design' }, weight: 100, kpis: [kpi('cycle')], children: [{ indicator: 'a', weight: 100 }] }])
  const show = (kpis: Record<string, number>, voice = ZH) => layOutPortrait(dossier(assess({}, { facts: { kpis } }), { rubric }), voice)

  it('names figures, units and branches of the standard, and one of another standard by its id', () => {
    expect(readRows(tableOf(show({ cycle: 165, elsewhere: 0.5 }), 'kpis'))).toEqual([['cycle指标', '165', '天', '设计'], ['elsewhere', '0.5', '–', '–']])
    expect(readRows(tableOf(show({ cycle: -3 }, EN), 'kpis'))).toEqual([['figure cycle', '-3', 'days', 'Design']])
  })

  it('shows a figure as it was written', () => {
    expect(cellOf(tableOf(show({ cycle: 38.625 }), 'kpis'), 'cycle', 'value')).toEqual({ text: '38.625', value: 38.625 })
  })

  it('has no table without figures', () => {
    expect(sayings(show({}), 'heading')).toEqual(['量化事实', '谁参与了评估'])
    expect(sayings(show({ cycle: 1 }), 'heading')).toHaveLength(3)
  })

  it('folds what goes beyond eight', () => {
    const { rows } = tableOf(show(Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`k-${i}`, i]))), 'kpis')
    expect(rows.filter(({ isFolded }) => isFolded).map(({ id }) => id)).toEqual(['k-8', 'k-9'])
  })
})

describe('people of layOutPortrait', () => {
  const [EARLY, LATE] = ['2024-05-01T10:00:00+02:00', '2024-05-01T09:00:00.000Z']
  const people = (more: More = {}, answers: Record<string, QuickAnswer> = {}, voice = ZH) => factsOf(lay({ evidence: [], ...more }, voice, answers), 'people').map(({ label, text, more: beside }) => [label, text, beside])

  it('says how many ratings each side gave, by whom and when', () => {
    const answers: Record<string, QuickAnswer> = {
      // Eight in London is before nine in London, whatever the clock on the wall said.
      'scenario-1': { self: { step: 2, by: '厂长', at: LATE }, assessor: step(3) }, 'scenario-2': { self: { step: 2, by: '王工', at: EARLY } }, 'scenario-3': { self: { ...notApplicable, by: '厂长' } },
    }
    expect(people({}, answers)).toEqual([
      ['商定', '–', undefined], ['诊断人员', '1 项评分', undefined], ['企业自评', '3 项评分 · 厂长 · 王工', `${formatTime('zh', EARLY)} 至 ${formatTime('zh', LATE)}`], ['佐证', '–', undefined],
    ])
    expect(people({}, { 'scenario-1': 4 }, EN)[2]).toEqual(['Factory', 'one rating', undefined])
  })

  it('says who recorded evidence', () => {
    expect(people({ evidence: [evidence(['a'], { by: '王工' }), evidence(['b'], { by: '王工' }), evidence(['c'])] })[3]).toEqual(['佐证', '3 件 · 王工', undefined])
  })

  it('says whom a questionnaire was handed to', () => {
    const handout = { id: 'h1', of: 'a1', indicators: ['scenario-1'], from: '厂长', to: '王工', message: '请周五前填好', at: LATE, base: { answers: {}, evidence: [] } }
    expect(people({ handout }).at(-1)).toEqual(['这是分发的问卷', '厂长 → 王工', '请周五前填好'])
    expect(people({ handout: { ...handout, from: undefined, message: undefined } }).at(-1)).toEqual(['这是分发的问卷', '王工', undefined])
  })
})
