import type { Offer } from '@/domain/merge/Offer'
import { listOffered, takeTheirs } from '@/domain/merge/Offer'
import { describe, expect, it } from 'vitest'
import { evidence } from '../buildAssessment'

const piece = evidence(['scenario-1', 'scenario-2'])
const dropped: Offer = { key: 'evidence/e1', of: 'evidence', id: 'e1', base: piece, mine: piece, theirs: null }
const rated: Offer = { key: 'rating/scenario-1/self', of: 'rating', indicator: 'scenario-1', source: 'self', base: null, mine: { step: 1 }, theirs: { step: 2 } }

describe('Offer', () => {
  it('is about the indicators of a piece of evidence, also of one that was dropped', () => {
    expect([listOffered(rated), listOffered(dropped)]).toEqual([['scenario-1'], ['scenario-1', 'scenario-2']])
  })

  it('becomes the change that puts their value in place of ours', () => {
    expect(takeTheirs(rated)).toEqual({ of: 'rating', indicator: 'scenario-1', source: 'self', before: { step: 1 }, after: { step: 2 } })
    expect(takeTheirs(dropped)).toEqual({ of: 'evidence', id: 'e1', before: piece, after: null })
  })
})
