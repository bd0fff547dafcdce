import { layOutSummary } from '@/sections/report/layOutSummary'
import type { Flag, Report } from '@/domain/report/Report'
import { describe, expect, it } from 'vitest'
import type { QuickAnswer } from '../../domain/buildAssessment'
import { ALL, FEW, MOST, NOTHING, report } from '../../../ui/buildCase'
import { blocksOf, EN, sayings, ZH } from '../buildOutline'

const lay = (answers: Record<string, QuickAnswer> = ALL, voice = ZH, target?: number) => layOutSummary(report(answers, target), false, voice)
const headline = (answers?: Record<string, QuickAnswer>, voice = ZH) => {
  const [block] = blocksOf(lay(answers, voice), 'headline')
  return [block?.text, block?.lead]
}
const lists = (...given: Parameters<typeof lay>) => blocksOf(lay(...given), 'lists').flatMap(block => block.lists)
const read = (...given: Parameters<typeof lay>) => lists(...given).map(({ title, items, empty }) => [title, ...items.length === 0 ? [empty] : items.map(({ text, detail }) => `${text} ${detail}`)])
const every = (step: number) => Object.fromEntries([1, 2, 3, 4, 5].map(i => [`scenario-${i}`, step]))

describe('layOutSummary', () => {
  it('says the grade, the score and what holds back the next one', () => {
    expect(headline()).toEqual(['第 2 档，规范级上档', '总分 31.00。分数已够第 3 档（场景级）。还卡在 1 道门槛上：“制造”至少 26 分。'])
    expect(headline(ALL, EN)).toEqual(['Grade 2: upper Standardised level', 'Score 31.00. The score is enough for grade 3 (Scenario). One gate still holds it back: “Making” at 26 points or more.'])
  })

  it('says how many points are missing', () => {
    // 0.4 · 52 + 0.4 · 30 = 32.8 and shipping at 20 · 0.2: 36.8, grade 4; the cut of grade 5 is 46.
    expect(headline({ ...ALL, 'scenario-3': 3, 'scenario-4': 3, 'scenario-5': 2 }, EN)).toEqual(['Grade 4: upper Scenario level', 'Score 36.80. Grade 5 (Domain) is 9.20 points away. '])
  })

  it('names the lower grade of a level', () => {
    // Drawing 0.6 · 40 + 0.4 · 30 = 36, the rest 30: 0.4 · 36 + 0.6 · 30 = 32.4.
    const answers = { 'scenario-1': 4, 'scenario-2': 3, 'scenario-3': 3, 'scenario-4': 3, 'scenario-5': 3 }
    expect([headline(answers)[0], headline(answers, EN)[0]]).toEqual(['第 3 档，场景级下档', 'Grade 3: lower Scenario level'])
  })

  it('marks a provisional grade', () => {
    expect(blocksOf(lay(MOST), 'headline')[0]).toMatchObject({ text: '第 2 档，规范级上档', mark: '暂定' })
    expect(blocksOf(lay(), 'headline')[0]).not.toHaveProperty('mark')
  })

  it('says that the highest grade is reached', () => {
    expect(headline(every(10))).toEqual(['第 10 档，生态级上档', '总分 100.00。已在最高档。'])
  })

  it('says that it is below the first grade', () => {
    expect(headline(every(0))[0]).toBe('未入级')
  })

  it('names a range while too little is answered', () => {
    // 14.4 points with the rest at 0, 90.4 with the rest at 100; the estimate takes the rest at the answered mean ± 2 steps.
    expect(headline(FEW)).toEqual(['估计第 4–7 档', '已答 1 / 5，占权重 24%；到 60% 给出暂定分数与等级。未答的全取最低或最高，会在第 1 档与第 9 档之间。'])
  })

  it('promises no more of the weight than is rated', () => {
    const shown = report(FEW)
    const [block] = blocksOf(layOutSummary({ ...shown, coverage: { ...shown.coverage, answeredWeight: 0.5999 } }, false, EN), 'headline')
    expect(block?.lead).toContain('59% of the weight; a provisional score and grade follow at 60%')
  })

  it('says where to begin while nothing is rated, and draws nothing', () => {
    expect(headline({})).toEqual(['还没有作答', expect.stringContaining('去填报')])
    expect(lay({}).blocks.map(({ kind }) => kind)).toEqual(['headline'])
  })

  it('says that there is nothing to rate, without a ladder', () => {
    expect(headline(NOTHING)).toEqual(['无可评内容', expect.stringContaining('请检查不适用的理由')])
    expect(blocksOf(lay(NOTHING), 'ladder')).toEqual([])
  })

  it('says that an example is one', () => {
    expect(blocksOf(layOutSummary(report(), true, ZH), 'headline')[0]?.note).toContain('示例：企业、数据与佐证均为虚构')
    expect(blocksOf(lay(), 'headline')[0]).not.toHaveProperty('note')
  })

  it('names strong points, weak points and what adds most', () => {
    expect(read()).toEqual([
      ['做得好', '数字画图 3 级 · 全面', '虚拟试验 2 级 · 全面'],
      ['短板', '联网开机 未开展', '智能排产 1 级 · 全面'],
      ['到第 3 档，加分最多的三项', '联网开机 +7.50 分', '智能排产 +2.50 分'],
    ])
    expect(read(ALL, EN).map(([title]) => title)).toEqual(['Strong points', 'Weak points', 'Towards grade 3: what adds most'])
  })

  it('leads from each name to its question', () => {
    expect(lists().map(({ items }) => items.map(({ link }) => link))).toEqual([['scenario-1', 'scenario-2'], ['scenario-4', 'scenario-3'], ['scenario-4', 'scenario-3']])
  })

  it('says so when there is nothing to name', () => {
    expect(read({ 'scenario-1': 0, 'scenario-2': 0, 'scenario-3': 0 })[0]).toEqual(['做得好', '还没有指标达到第 2 级。'])
    expect(read(every(10), EN).slice(1)).toEqual([['Weak points', 'No weak point stands out.'], ['Towards grade 10: what adds most', 'No gap is left.']])
  })

  it('promises the lifts for later where there is neither a grade nor a gap', () => {
    // One indicator at the top of 24 % of the weight: nothing to lift, and the open ones have no lift yet.
    expect(read({ 'scenario-1': 10 })[2]).toEqual(['接下来', '答够之后有了等级，这里列出加分最多的三项。'])
    // Where there is a gap already, it stands there, grade or not.
    expect(read({ 'scenario-1': 0 })[2]).toEqual(['到第 1 档，加分最多的三项', '数字画图 +2.40 分 · 0.6 人月'])
  })

  it('states months where the standard has them', () => {
    // 0.24 of the score: 0.24 · 10 · 2 = 4.80; level 2 takes two months.
    expect(read({ 'scenario-1': 2, 'scenario-2': 4, 'scenario-3': 4, 'scenario-4': 4, 'scenario-5': 4 }, ZH, 4)[2]?.[1]).toBe('数字画图 +4.80 分 · 2.0 人月')
  })

  it('tells up to three points to explain, and of more only how many', () => {
    const flag = (id: string): Flag => ({ code: 'na-not-allowed', id, share: null })
    const say = (flags: Flag[]) => sayings(layOutSummary({ ...report(), flags } satisfies Report, false, ZH), 'note')
    expect(say(['scenario-1', 'scenario-2', 'scenario-3'].map(flag))).toHaveLength(3)
    expect(say(['scenario-1', 'scenario-2', 'scenario-3', 'scenario-4'].map(flag))).toEqual(['有 4 处需要说明，列在“方法与口径”一节。'])
  })
})
