import { describeInterpretations, layOutInterpretation } from '@/sections/report/layOutInterpretation'
import { describe, expect, it } from 'vitest'
import type { QuickAnswer } from '../../domain/buildAssessment'
import { branch, buildRubric, equalBranch } from '../../domain/buildRubric'
import type { NodeInput } from '../../domain/buildRubric'
import { assess } from '../../../ui/buildCase'
import { blocksOf, dossier, EN, sayings, ZH } from '../buildOutline'

const tell = (name: string, levels = [0, 1, 2, 3, 4, 5]) => levels.map(level => ({ level, zh: `${name}${level}级的样子`, en: `${name} at ${level}` }))
const told = (node: NodeInput, name: string, levels?: number[]): NodeInput => ({ ...node, interpretations: tell(name, levels) } as NodeInput)
const TREE = [told(branch('one', 50, [told(equalBranch('deep', 100, ['a']), '里层')]), '甲'), told(equalBranch('two', 30, ['b']), '乙', [0, 1]), equalBranch('three', 20, ['c'])]
const see = (answers: Record<string, QuickAnswer>, interpretations: ReturnType<typeof tell> | undefined = tell('全')) => dossier(assess(answers, { evidence: [] }), { rubric: buildRubric(TREE, { title: { zh: '全部', en: 'All' }, interpretations }) })
const passages = (answers: Record<string, QuickAnswer>, voice = ZH) => blocksOf(layOutInterpretation(see(answers), voice), 'passage')

describe('layOutInterpretation', () => {
  it('says what the level of the whole and of each branch means', () => {
    // 0.5 · 60 + 0.3 · 20 + 0.2 · 0 = 36, level 2 by score.
    expect(passages({ a: 6, b: 2, c: 0 }).map(({ title, level, standing, text }) => [title, level, standing, text])).toEqual([
      ['总体', 2, '36.00 分，第 2 级 场景级', '全2级的样子'], ['one', 3, '60.00 分，第 3 级 领域级', '甲3级的样子'], ['deep', 3, '60.00 分，第 3 级 领域级', '里层3级的样子'], ['two', 1, '20.00 分，第 1 级 规范级', '乙1级的样子'],
    ])
  })

  it('speaks both languages', () => {
    expect(passages({ a: 6, b: 2, c: 0 }, EN)[0]).toMatchObject({ title: 'The whole', standing: '36.00, level 2, Scenario', text: '全 at 2' })
  })

  it('says first that this is what plants of this level look like, not a claim about this one', () => {
    expect(sayings(layOutInterpretation(see({ a: 6, b: 2, c: 0 }), ZH))).toEqual([expect.stringContaining('不是对本厂的断言')])
  })

  it('says what it means to be below the first level', () => {
    expect(passages({ a: 0, b: 0, c: 0 })[0]).toMatchObject({ level: 0, standing: '0.00 分，未入级', text: '全0级的样子' })
  })

  it('is silent on a branch that has no text for its level, or no score', () => {
    expect(passages({ a: 6, b: 6, c: 0 }).map(({ id }) => id)).toEqual(['total', 'one', 'deep'])
    expect(passages({ a: 'na', b: 2, c: 0 }).map(({ id }) => id)).toEqual(['total', 'two'])
  })

  it('is silent on the whole while too little is rated for a score', () => {
    // Half of the weight is less than the 60 % that a score asks for.
    expect(passages({ a: 6 }).map(({ id }) => id)).toEqual(['one', 'deep'])
  })

  it('is silent on a branch of which too little is rated', () => {
    const tree = [told(equalBranch('one', 50, ['a', 'a2', 'a3']), '甲'), told(equalBranch('two', 30, ['b']), '乙'), equalBranch('three', 20, ['c'])]
    const outline = layOutInterpretation(dossier(assess({ a: 6, b: 6, c: 6 }, { evidence: [] }), { rubric: buildRubric(tree, { title: { zh: '全部', en: 'All' }, interpretations: tell('全') }) }), ZH)
    expect(blocksOf(outline, 'passage').map(({ id }) => id)).toEqual(['total', 'two'])
  })

  it('is no section where the standard has no texts, or none that fits', () => {
    expect(layOutInterpretation(see({}), ZH)).toBeNull()
    expect(layOutInterpretation(dossier(), ZH)).toBeNull()
  })

  it('opens where the score comes from', () => {
    expect(passages({ a: 6, b: 2, c: 0 })[1]?.trace).toEqual({ kind: 'score', node: 'one', reading: 'point' })
  })
})

describe('describeInterpretations', () => {
  it('gives both languages and the unrounded score', () => {
    expect(describeInterpretations(see({ a: 6, b: 2, c: 0 })).map(({ branch: { id }, level, score, text }) => [id, level, score, text])[0]).toEqual(['total', 2, expect.closeTo(36, 9), { zh: '全2级的样子', en: '全 at 2' }])
  })
})
