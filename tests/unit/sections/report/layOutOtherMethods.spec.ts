import { layOutOtherMethods } from '@/sections/report/layOutOtherMethods'
import type { ReadingResult } from '@/domain/reading/readAnswersBy'
import { describe, expect, it } from 'vitest'
import type { QuickAnswer } from '../../domain/buildAssessment'
import { ALL, FEW, NOTHING } from '../../../ui/buildCase'
import { readCountedly, readStagedly } from '../../../ui/buildReading'
import { cellOf, EN, factOf, factsOf, readRows, sayings, tableOf, ZH } from '../buildOutline'

const lay = (readings: ReadingResult[] = [readStagedly(ALL), readCountedly(ALL)], voice = ZH) => layOutOtherMethods(readings, voice)
const every = (step: number) => ({ 'scenario-1': step, 'scenario-2': step, 'scenario-3': step, 'scenario-5': step })

describe('layOutOtherMethods', () => {
  it('names every reading, and says how it is computed and from what', () => {
    expect(sayings(lay(), 'heading')).toEqual(['分级参考', '计数参考'])
    expect(sayings(lay(undefined, EN), 'heading')).toEqual(['Staged reference', 'Counted reference'])
    expect(sayings(lay(), 'sentence')).toEqual(['同一份答案按别的评价方法再读一遍，只供参考，不是那套标准的评定。'])
    expect(sayings(lay(), 'small').filter(text => text.includes('算法'))).toEqual(['算法一 依据一', '算法二 依据二'])
  })

  it('is no section where nothing else reads the answers', () => {
    expect(lay([])).toBeNull()
  })

  it('tells the tables of several readings apart', () => {
    const ids = lay()?.blocks.flatMap(block => 'id' in block ? [block.id] : [])
    expect(ids).toEqual(['staged-level', 'staged-levels', 'staged-domains', 'counted-level', 'counted-scenes', 'counted-items'])
  })
})

describe('a staged reading', () => {
  const show = (answers: Record<string, QuickAnswer> = ALL, voice = ZH) => lay([readStagedly(answers)], voice)
  const level = (answers: Record<string, QuickAnswer>, voice = ZH) => factsOf(show(answers, voice), 'staged-level')[0]
  const domains = (answers: Record<string, QuickAnswer>, voice = ZH) => readRows(tableOf(show(answers, voice), 'staged-domains'))

  it.each<[what: string, answers: Record<string, QuickAnswer>, name: string]>([
    ['the second level falls short', ALL, '规划级'], ['everything is at the top', every(10), '集成级'], ['nothing has begun', every(0), '未达到第一级'], ['something is missing', FEW, '–'],
  ])('names the level when %s', (_, answers, name) => {
    expect(level(answers)?.text).toBe(name)
  })

  it('shows how far each level is satisfied, which are reached, and what it takes', () => {
    // Drawing has steps 6 and 4, planning 2; stock does not apply. Level 2: (1 + 0) / 2; level 3: (1/2 + 0) / 2.
    const table = tableOf(show(), 'staged-levels')
    expect(readRows(table)).toEqual([['规划级 ✓', '100 %'], ['规范级', '50 %'], ['集成级', '25 %']])
    expect(cellOf(table, '3', 'satisfied').value).toBe(0.25)
    expect(sayings(show(), 'small')[0]).toBe('每级要求 80%')
  })

  it('shows the mean level of each sub-domain by its domain, with a dash where it does not apply', () => {
    expect(domains(ALL, EN)).toEqual([['Drawing', 'Technology', '2.5'], ['Planning', 'Technology', '1.0'], ['Stock', 'Resources', '– | Not applicable']])
  })

  it('names the sub-domains that are missing, and says nothing of levels', () => {
    expect(level(FEW)?.more).toBe('还有 2 个子域没有答案，答完才给出级别：排产；库存')
    expect(level({ ...ALL, 'scenario-5': { note: 'open' } }, EN)?.more).toBe('One sub-domain has no answer yet; the level needs it: Stock')
    expect(() => tableOf(show(FEW), 'staged-levels')).toThrow()
    expect(domains(FEW)).toEqual([['画图', '技术', '3.0'], ['排产', '技术', '– | 未评'], ['库存', '资源', '– | 未评']])
  })

  it('has no level and misses nothing where nothing applies', () => {
    expect(level(NOTHING)).toMatchObject({ text: '–', more: '所有子域都不适用，没有可读的内容。' })
  })

  it('says nothing beside a level that is there', () => {
    expect(level(ALL)).not.toHaveProperty('more')
  })

  it('folds the sub-domains', () => {
    expect(tableOf(show(), 'staged-domains').rows.every(({ isFolded }) => isFolded)).toBe(true)
  })
})

describe('a counted reading', () => {
  const show = (answers: Record<string, QuickAnswer> = ALL, facts?: Parameters<typeof readCountedly>[1], voice = ZH) => lay([readCountedly(answers, facts)], voice)
  const facts = (...given: Parameters<typeof show>) => factsOf(show(...given), 'counted-level').map(({ text, more }) => [text, more])

  it('says level and score, and what the score leaves out', () => {
    // Networks 4, machines 5, drawings 70 · 5 / 10; twelve points have no rule.
    expect(facts()).toEqual([['一级', '按场景数，够一级的场景要求'], ['44.0', '至少 44.0 分（满分 100；12 分的规则没有公开，按 0 计）']])
    expect(facts(ALL, undefined, EN)).toEqual([['Level one', 'By the scenes alone: enough for Level one'], ['44.0', 'at least 44.0 of 100 points (12 points have no public rule and count 0)']])
    expect(factOf(show(), 'counted-level', '得分').value).toBe(44)
  })

  it('says that it is below the first level', () => {
    expect(facts(every(0))[0]).toEqual(['未达到第一级', '按场景数，还不够第一级的要求'])
  })

  it('stays below what the scenes allow when the score is not enough', () => {
    // Both scenes at level 2, one of them key, but 4 + 5 + 70 · 4 / 10 = 37 points.
    expect(facts({ 'scenario-1': 4, 'scenario-2': 4, 'scenario-3': 4 })[0]).toEqual(['一级', '按场景数，够二级的场景要求'])
  })

  it('says which figures are missing for a score, and where they are filled in', () => {
    expect(facts(ALL, {})).toEqual([['–', '按场景数，够一级的场景要求'], ['–', '分数 —：缺 网络；数字化率。在企业信息的“量化事实”里填好，再答完相关指标，就会给出分数。']])
    // No network ticked is none, once the form is filled in at all.
    expect(facts(ALL, { machines: 10 })[1]?.[1]).toMatch(/^分数 —：缺 数字化率。/)
  })

  it('shows the level of each scene, marks the key ones, and tells open from not applicable', () => {
    expect(readRows(tableOf(show(), 'counted-scenes'))).toEqual([['画图 | 约束性', '2'], ['排产', '1'], ['库存 | 约束性', '– | 不适用']])
    expect(readRows(tableOf(show(FEW, undefined, EN), 'counted-scenes')).slice(1)).toEqual([['Planning', '– | not rated'], ['Stock | key', '– | not rated']])
  })

  it('shows the points of each item, and why one has none', () => {
    expect(readRows(tableOf(show(), 'counted-items'))).toEqual([['网络', '4.0', '8'], ['数字化率', '5.0', '10'], ['图纸管理', '35.0', '70'], ['访谈 | 规则没有公开', '0.0', '12']])
    expect(readRows(tableOf(show(ALL, {}, EN), 'counted-items'))).toEqual([['Networks', '– | figures missing', '8'], ['Digital share', '– | figures missing', '10'], ['Drawings', '35.0', '70'], ['Talks | the rule is not public', '0.0', '12']])
  })

  it('folds scenes and items', () => {
    expect(['counted-scenes', 'counted-items'].flatMap(id => tableOf(show(), id).rows).every(({ isFolded }) => isFolded)).toBe(true)
  })
})
