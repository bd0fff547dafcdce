import { indexIndicators, searchIndicators } from '@/components/library/searchIndicators'
import type { Language } from '@/domain/LocalText'
import { describe, expect, it } from 'vitest'
import { branch, buildRubric, indicator, leaf } from '../../domain/buildRubric'

const text = (zh: string, en: string) => ({ zh, en })
const rubric = buildRubric([branch('a', 100, [leaf('scenario-1', 1), leaf('scenario-2', 1), leaf('scenario-20', 1), leaf('base-3', 1)])], {
  indicators: [
    indicator('scenario-1', { title: text('在线排产', 'Online scheduling'), anchors: ['看板', 'ＭＥＳ 派工', '三', '四', '五'] }),
    indicator('scenario-2', { title: text('仓储', 'Storage'), question: text('排产怎么知道缺料？', 'How does scheduling hear of shortages? It comes and goes, sometimes.'), systems: ['WMS'] }),
    indicator('scenario-20', { title: text('派工', 'Dispatching'), systems: ['MES', 'APS'] }),
    indicator('base-3', { title: text('人才', 'People'), anchors: ['一', '二', '排产员会用', '四', '五'] }),
  ],
})
const index = indexIndicators([], [rubric])
const find = (query: string, language: Language = 'zh', among = index) => searchIndicators(among, query, language)
const ids = (query: string, language: Language = 'zh') => find(query, language).map(({ entry }) => entry.indicator.id)

describe('searchIndicators', () => {
  it('puts a title before a question, and that before a level text', () => {
    expect(ids('排产')).toEqual(['scenario-1', 'scenario-2', 'base-3'])
  })

  it('finds by number and by id', () => {
    expect(ids('20')).toEqual(['scenario-20'])
    expect(ids('b3')).toEqual(['base-3'])
    expect(ids('base-3')).toEqual(['base-3'])
  })

  it('finds systems and full-width letters, whatever the case', () => {
    expect(ids('mes').slice(0, 2)).toEqual(['scenario-1', 'scenario-20'])
    expect(ids('ＷＭＳ')).toEqual(['scenario-2'])
  })

  it('finds Latin words from their beginning only', () => {
    expect(ids('mes', 'en')).not.toContain('scenario-2')
    expect(ids('schedul', 'en')).toEqual(['scenario-1', 'scenario-2'])
  })

  it('wants every word, in either language', () => {
    expect(ids('排产 缺料')).toEqual(['scenario-2'])
    expect(ids('排产 storage')).toEqual(['scenario-2'])
    expect(ids('排产 火箭')).toEqual([])
  })

  it('cuts a snippet around what was found and says where it stands', () => {
    const [hit] = find('知道')
    expect(hit?.snippet).toEqual({ label: 'search.question', level: 0, cut: ['排产怎么', '知道', '缺料？'] })
    expect(find('排产员')[0]?.snippet).toEqual({ label: 'search.level', level: 3, cut: ['', '排产员', '会用'] })
  })

  it('shortens what is long on both sides', () => {
    const long = buildRubric([branch('a', 100, [leaf('x-1', 1)])], { indicators: [indicator('x-1', { title: text('名', 'name'), question: text(`${'前'.repeat(80)}关键${'后'.repeat(80)}`, `${'before '.repeat(30)}needle${' after'.repeat(40)}`) })] })
    const among = indexIndicators([], [long])
    expect(find('关键', 'zh', among)[0]?.snippet?.cut).toEqual([`…${'前'.repeat(18)}`, '关键', `${'后'.repeat(60)}…`])
    const cut = find('needle', 'en', among)[0]?.snippet?.cut
    expect([cut?.[0].slice(0, 8), cut?.[1], cut?.[2].endsWith('…')]).toEqual(['…before ', 'needle', true])
  })

  it('marks the title and introduces what is found by it with its question', () => {
    expect(find('仓储')[0]).toMatchObject({ title: ['', '仓储', ''], snippet: { cut: ['排产怎么知道缺料？', '', ''] } })
  })

  it('knows the same indicator once, with every standard and edition that holds it', () => {
    const auto = { id: 'auto', title: text('汽车版', 'Automotive') }
    const [entry] = indexIndicators([], [rubric, { ...rubric, edition: auto }, { ...rubric, id: 'other' }])
    expect(entry?.uses).toEqual([
      { id: rubric.id, version: '1.0.0', title: rubric.title, isGeneral: true, editions: [auto] },
      { id: 'other', version: '1.0.0', title: rubric.title, isGeneral: true, editions: [] },
    ])
  })

  it('keeps an indicator of a file apart from one of the same id', () => {
    const own = buildRubric([branch('a', 100, [leaf('scenario-1', 1)])], { id: 'own', indicators: [indicator('scenario-1', { title: '自有排产' })] })
    expect(find('排产', 'zh', indexIndicators([], [rubric, own])).filter(({ entry }) => entry.indicator.id === 'scenario-1')).toHaveLength(2)
  })

  it('finds one among 150 indicators of long texts', () => {
    const many = buildRubric([branch('a', 100, Array.from({ length: 150 }, (_, i) => leaf(`base-${i}`, 1)))], {
      indicators: Array.from({ length: 150 }, (_, i) => indicator(`base-${i}`, { title: `指标${i}`, anchors: [1, 2, 3, 4, 5].map(level => `${'现场能看到的事实'.repeat(12)}${i}-${level}`) })),
    })
    const large = indexIndicators([], [many])
    expect(find('事实 140-3', 'zh', large)[0]?.entry.indicator.id).toBe('base-140')
  })
})
