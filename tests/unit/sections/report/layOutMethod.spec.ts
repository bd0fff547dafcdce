import { layOutMethod } from '@/sections/report/layOutMethod'
import type { Dossier } from '@/domain/report/Dossier'
import type { Report } from '@/domain/report/Report'
import { formatDay, formatTime } from '@/messages/format'
import { describe, expect, it } from 'vitest'
import { ALL, assess, report } from '../../../ui/buildCase'
import { blocksOf, dossier, EN, factOf, factsOf, MADE_AT, sayings, ZH } from '../buildOutline'

const by = (rubric: Partial<Report['rubric']>): Report => ({ ...report(), rubric: { ...report().rubric, ...rubric } })
const lay = (more: Partial<Dossier> = {}, voice = ZH) => layOutMethod({ ...dossier(), ...more }, voice)
const EDITION = { id: 'automotive', title: { zh: '汽车版', en: 'Automotive edition' } }

describe('layOutMethod', () => {
  it('states the rules with the figures of the standard', () => {
    // In floating point 100 · 0.29 lies just below 29, and 100 · 0.57 just below 57.
    const text = factsOf(lay({ report: by({ naCap: 0.29, provisionalFrom: 0.57 }) }), 'method').map(fact => fact.text).join('\n')
    expect(text).toContain('一个分支超过 29% 不适用会被标出')
    expect(text).toContain('答满 57% 权重后给暂定分')
    expect(text).toContain('佐证不改变自报得分')
    expect(text).toContain('分数线 6 · 16 · 26 · 36 · 46 · 56 · 66 · 76 · 86 · 96')
    expect(text).not.toMatch(/[{}]/)
  })

  it('names standard, edition, version and hash', () => {
    expect(factOf(lay({ report: by({ hash: 'abc123' }) }, EN), 'method', 'Rubric')).toMatchObject({ text: 'Small standard', more: 'test-standard 1.0.0 · sha256:abc123' })
    expect(factOf(lay({ report: by({ edition: EDITION }) }), 'method', '标准').text).toBe('小标准 · 汽车版')
  })

  it('says whose ratings count, those of nobody left out', () => {
    const say = (sources: Report['sources'], notApplicable: number, voice = ZH) =>
      factOf(lay({ report: { ...report(), sources, coverage: { ...report().coverage, notApplicable } } }, voice), 'method', voice.t('method.sources')).text
    expect(say({ agreed: 12, assessor: 3, self: 67 }, 5)).toBe('计入结果的评分：商定 12 项、诊断人员 3 项、企业自评 67 项。另有 5 项不适用。')
    expect(say({ agreed: 0, assessor: 0, self: 4 }, 0)).toBe('计入结果的评分：企业自评 4 项。')
    expect(say({ agreed: 2, assessor: 0, self: 4 }, 1, EN)).toBe('Ratings that count: Agreed 2; Factory 4. One more is not applicable.')
    expect(say({ agreed: 0, assessor: 0, self: 0 }, 0)).toBe('还没有评分。')
  })

  it('says from whose side it is computed', () => {
    expect(factOf(lay(), 'method', '按谁的评分').text).toBe('计入结果的评分')
    expect(factOf(lay({ perspective: 'self' }), 'method', '按谁的评分')).toMatchObject({ text: '只看企业自评', more: expect.stringContaining('只用企业自己的评分重算') })
  })

  it('says when it was made, and of when the answers are, where that is known', () => {
    const updatedAt = '2024-11-20T12:00:00.000Z'
    expect(factOf(lay({ assessment: assess(ALL, { updatedAt }) }), 'method', '编制时间')).toMatchObject({ text: formatTime('zh', MADE_AT), more: `填报截至 ${formatTime('zh', updatedAt)}` })
    expect(factOf(lay(), 'method', '编制时间')).not.toHaveProperty('more')
  })

  it('says that nothing here is official, unless the file of the standard claims it', () => {
    expect(sayings(lay(), 'note').at(-1)).toMatch(/^自评结果，非官方定级。/)
    expect(sayings(lay({ report: by({ status: 'official' }) }), 'note').at(-1)).toMatch(/^这份文件标为正式标准，由提供文件的单位负责/)
  })

  it('names every point to explain, however many', () => {
    const flags = ['scenario-1', 'scenario-2', 'scenario-3', 'scenario-4'].map(id => ({ code: 'na-not-allowed' as const, id, share: null }))
    expect(sayings(lay({ report: { ...report(), flags } }), 'note').filter(text => text.includes('不能记为不适用'))).toHaveLength(4)
  })

  it('leaves room for four signatures, with the names that are known', () => {
    expect(blocksOf(lay({ letterhead: { firm: '某咨询公司', author: '顾问甲' } }), 'signatures')).toEqual([{ kind: 'signatures', date: formatDay('zh', MADE_AT), lines: [
      { label: '企业（盖章）', name: '测试工厂' }, { label: '企业负责人（签字）', name: '' }, { label: '诊断机构（盖章）', name: '某咨询公司' }, { label: '诊断人员（签字）', name: '顾问甲' },
    ] }])
  })

  it('says what a redacted copy lacks, and names nobody', () => {
    const redacted = lay({ isRedacted: true })
    expect(sayings(redacted, 'note')).toContainEqual(expect.stringContaining('脱敏副本'))
    expect(blocksOf(redacted, 'signatures')[0]?.lines.map(({ name }) => name)).toEqual(['', '', '', ''])
    expect(sayings(lay(), 'note').join()).not.toContain('脱敏副本')
  })
})
