import { findContradicting, groupQuestions, isAbout } from '@/components/checks/groupQuestions'
import { describe, expect, it } from 'vitest'
import { buildQuestion, CHECKS } from '../../../ui/components/checks/buildQuestion'

describe('groupQuestions', () => {
  it('puts contradictions first and leaves out empty groups', () => {
    const groups = groupQuestions([buildQuestion('unbacked'), buildQuestion('pair'), buildQuestion('na-share'), buildQuestion('base')])
    expect(groups.map(({ group, questions }) => [group, questions.map(({ check }) => check.kind)])).toEqual([
      ['contradiction', ['pair', 'base']], ['absence', ['na-share']], ['evidence', ['unbacked']],
    ])
  })
})

describe('findContradicting', () => {
  it('finds contradictions that an indicator is part of, on either side', () => {
    const all = [buildQuestion('pair'), buildQuestion('unbacked'), buildQuestion('base'), buildQuestion('same')]
    const kinds = (indicator: string) => findContradicting(all, indicator).map(({ check }) => check.kind)
    expect([kinds('scenario-5'), kinds('scenario-1'), kinds('scenario-3'), kinds('scenario-4')]).toEqual([['pair'], ['base'], ['pair', 'base'], []])
  })
})

describe('isAbout', () => {
  it('goes by the ratings', () => {
    expect([isAbout(CHECKS.pair, 'scenario-3'), isAbout(CHECKS.pair, 'scenario-4')]).toEqual([true, false])
  })
})
