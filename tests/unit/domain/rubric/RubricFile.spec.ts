import { rubricFileSchema } from '@/domain/rubric/RubricFile'
import { describe, expect, it } from 'vitest'
import { branch, buildRubricFile, leaf } from '../buildRubric'

const tell = (...levels: number[]) => levels.map(level => ({ level, zh: `${level} 级`, en: `Level ${level}` }))
const INCLUDE = { id: 'inner', title: '里', weight: 100, standard: { id: 'inner', version: '1.0.0' } }
/** Whether the root, a branch and an included standard may say so of their levels. */
const takes = (interpretations: unknown) => [
  { ...buildRubricFile([leaf('a', 100)]), interpretations },
  buildRubricFile([{ ...branch('x', 100, [leaf('a', 100)]), interpretations } as ReturnType<typeof branch>]),
  buildRubricFile([{ ...INCLUDE, interpretations } as ReturnType<typeof branch>]),
].map(file => rubricFileSchema.safeParse(file).success)

describe('interpretations of a rubric file', () => {
  it('may stand at the root, at a branch and at an included standard', () => {
    expect(takes(tell(0, 1, 2, 3, 4, 5))).toEqual([true, true, true])
  })

  it('may say something of a few levels alone, or nothing', () => {
    expect([takes(tell(3)), takes([]), takes(undefined)]).toEqual([[true, true, true], [true, true, true], [true, true, true]])
  })

  it.each([
    ['say two things of one level', tell(2, 2)], ['name a level above the fifth', tell(6)], ['name half a level', tell(2.5)], ['are empty in one language', [{ level: 1, zh: '一级', en: '' }]],
    ['lack a language', [{ level: 1, zh: '一级' }]], ['hold more than that', [{ ...tell(1)[0], why: 'x' }]],
  ])('are refused where they %s', (_, interpretations) => {
    expect(takes(interpretations)).toEqual([false, false, false])
  })

  it('have no place at an indicator', () => {
    expect(rubricFileSchema.safeParse(buildRubricFile([{ ...leaf('a', 100), interpretations: tell(1) } as ReturnType<typeof leaf>])).success).toBe(false)
  })
})

describe('views of a rubric file', () => {
  it('may be called fused', () => {
    const parse = (fused: unknown) => rubricFileSchema.safeParse(buildRubricFile([branch('x', 100, [leaf('a', 100)])], { views: [{ title: '融合', branches: ['x'], fused: fused as boolean }] }))
    expect([parse(true).data?.views[0]?.fused, parse(undefined).data?.views[0]?.fused, parse('yes').success]).toEqual([true, undefined, false])
  })
})
