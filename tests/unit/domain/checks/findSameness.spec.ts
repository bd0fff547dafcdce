import { describe, expect, it } from 'vitest'
import { answerAll, buildLong, checkFor } from './buildCheckCase'

const repeat = (n: number, step: number) => Array.from({ length: n }, () => step)
const LONG = buildLong(40)
const mixed = (n: number) => Array.from({ length: n }, (_, i) => i % 2 === 0 ? 1 : 3)

describe('findSameness', () => {
  it.each([[15, 0, 1], [14, 0, 0], [12, 3, 1], [12, 4, 0], [32, 8, 1]])('says when %i of one step stand among %i others: %i', (same, others, found) => {
    const steps = [...repeat(same, 6), ...mixed(others)]
    expect(checkFor('same', answerAll(steps), {}, LONG).map(({ step, count, of }) => [step, count, of])).toEqual(found ? [[6, same, steps.length]] : [])
  })

  it('says when twelve in a row are the same', () => {
    expect(checkFor('run', answerAll([...mixed(12), ...repeat(12, 4), ...mixed(12)]), {}, LONG)).toMatchObject([{ step: 4, rated: { length: 12, 0: { indicator: 'i-13' }, 11: { indicator: 'i-24' } } }])
    expect(checkFor('run', answerAll([...mixed(12), ...repeat(11, 4), ...mixed(12)]), {}, LONG)).toEqual([])
  })

  it('passes over what is open or not applicable', () => {
    const answers = answerAll([...mixed(12), ...repeat(6, 4), 'na', 4, ...repeat(6, 4), ...mixed(12)])
    delete answers['i-20']
    expect(checkFor('run', answers, {}, LONG)).toMatchObject([{ rated: { length: 12 } }])
  })

  it('asks once about all, and not about each row as well', () => {
    expect(checkFor('run', answerAll(repeat(40, 6)), {}, LONG)).toEqual([])
  })

  it('is silent over an empty questionnaire', () => {
    expect(checkFor('same', {}, {}, LONG)).toEqual([])
  })
})
