import { describeChange, sayChange } from '@/components/history/describeChange'
import type { Change, FieldChange } from '@/domain/change/Change'
import type { Language } from '@/domain/LocalText'
import { translate } from '@/messages/translate'
import { describe, expect, it } from 'vitest'

const TITLES: Record<string, string> = { 'scenario-20': '车间智能排产', 'scenario-31': '在线运行监测', 'oee': '设备综合效率', 'shanghai-7plus1': '上海标准', 'total': '全部' }
const words = (language: Language) => ({ t: (...[key, facts]: [Parameters<typeof translate>[1], Parameters<typeof translate>[2]?]) => translate(language, key, facts), local: (text: { zh: string, en: string }) => text[language], titleOf: (id: string) => TITLES[id] ?? id })
const tell = (change: Change, language: Language = 'zh') => {
  const { subject, part, before, after } = describeChange(change, words(language))
  return [subject, part, before, after]
}
const rating = (before: Extract<Change, { of: 'rating' }>['before'], after: typeof before): Change => ({ of: 'rating', indicator: 'scenario-20', source: 'self', before, after })
const piece = { id: 'e1', indicators: ['scenario-20', 'scenario-31'], kind: 'photo' as const, title: '停机卡', place: '夹板上' }
const field = (of: 'enterprise' | 'site' | 'facts', name: string, before: FieldChange['before'], after: typeof before): Change => ({ of, field: name, before, after })

describe('describeChange', () => {
  it.each<[string, Change, (string | null)[]]>([
    ['a rating', rating({ step: 3 }, { step: 6 }), ['车间智能排产', '企业自评', '2 级 · 局部', '3 级 · 全面']],
    ['a first rating', rating(null, { step: 0 }), ['车间智能排产', '企业自评', '未评', '未开展']],
    ['a cleared rating', rating({ step: 5 }, null), ['车间智能排产', '企业自评', '3 级 · 局部', '未评']],
    ['not applicable', rating({ step: 5 }, { notApplicable: '没有排产' }), ['车间智能排产', '企业自评', '3 级 · 局部', '不适用：没有排产']],
    ['a reason', rating({ step: 5 }, { step: 5, why: '看过' }), ['车间智能排产', '企业自评的理由', '空', '看过']],
    ['the same once more', rating({ step: 5, by: '甲' }, { step: 5, by: '乙' }), ['车间智能排产', '企业自评', null, '再次评为3 级 · 局部']],
    ['a note', { of: 'note', indicator: 'scenario-20', before: null, after: '看过' }, ['车间智能排产', '备注', '空', '看过']],
    ['evidence added', { of: 'evidence', id: 'e1', before: null, after: piece }, ['车间智能排产；在线运行监测', '加了佐证', null, '照片 · 停机卡 · 夹板上']],
    ['evidence dropped', { of: 'evidence', id: 'e1', before: piece, after: null }, ['车间智能排产；在线运行监测', '移除佐证', '照片 · 停机卡 · 夹板上', null]],
    ['evidence changed', { of: 'evidence', id: 'e1', before: piece, after: { ...piece, title: '卡' } }, ['车间智能排产；在线运行监测', '改了佐证', '照片 · 停机卡 · 夹板上', '照片 · 卡 · 夹板上']],
    ['a reply about an indicator', { of: 'reply', key: 'base/scenario-31@x1', before: null, after: { text: '看过' } }, ['在线运行监测', '疑问的回答', '空', '看过']],
    ['a reply about a pair', { of: 'reply', key: 'pair/some-pair@x1', before: { text: '看过' }, after: null }, ['整份评估', '疑问的回答', '看过', '空']],
    ['a name', field('enterprise', 'name', '', '甲厂'), ['整份评估', '企业名称', '空', '甲厂']],
    ['a choice', field('enterprise', 'industry', 'energy', 'automotive'), ['整份评估', '所属行业', '能源', '汽车']],
    ['a district', field('enterprise', 'district', null, '310112'), ['整份评估', '所在区', '空', '闵行区']],
    ['a division', field('enterprise', 'division', null, 'C36'), ['整份评估', '行业大类', '空', '汽车制造业']],
    ['the way of making', field('enterprise', 'process', null, 'discrete'), ['整份评估', '生产方式', '空', '离散型']],
    ['a site', field('site', 'number', 1, 2), ['整份评估', '厂区序号', '1', '2']],
    ['a figure', field('facts', 'connectedMachines', null, 88), ['整份评估', '其中联网设备', '空', '88']],
    ['several choices', field('facts', 'networks', ['office'], ['office', 'outside']), ['整份评估', '已用的网络', '办公局域网', '办公局域网；与外部平台或云的专线']],
    ['key figures', field('facts', 'kpis', null, { oee: 70 }), ['整份评估', '各环节指标', '空', '设备综合效率 70']],
    ['a field that no screen shows', field('enterprise', 'constructor', null, 'industry.x'), ['整份评估', 'constructor', '空', 'industry.x']],
    ['a period', { of: 'period', before: '2025', after: '2026' }, ['整份评估', '评估年度', '2025', '2026']],
    ['standards', { of: 'standards', before: null, after: [{ id: 'shanghai-7plus1', version: '1.0.0' }] }, ['整份评估', '采用的标准', '空', '上海标准 1.0.0']],
  ])('puts %s into words', (_, change, said) => {
    expect(tell(change)).toEqual(said)
  })

  it('speaks English', () => {
    expect(tell(rating({ step: 3 }, { step: 6 }), 'en').slice(1)).toEqual(['self', 'Level 2, in places', 'Level 3, throughout'])
  })
})

describe('sayChange', () => {
  it('is one line with both values, or none of a long text', () => {
    expect(sayChange(rating({ step: 3 }, { step: 6 }), words('zh'))).toBe('车间智能排产 企业自评：2 级 · 局部 → 3 级 · 全面')
    expect(sayChange({ of: 'note', indicator: 'scenario-20', before: null, after: 'x'.repeat(4000) }, words('zh'))).toBe('车间智能排产 备注')
    expect(sayChange({ of: 'evidence', id: 'e1', before: null, after: piece }, words('zh'))).toBe('车间智能排产；在线运行监测 加了佐证：照片 · 停机卡 · 夹板上')
  })
})
