import type { Content } from '@/domain/change/applyChanges'
import { expect } from 'vitest'

/** What changes can be about, with evidence by id and without the difference between no replies and an empty list of them. */
function contentOf({ period, standards, enterprise, site, facts, replies = {}, answers, evidence }: Content) {
  const real = Object.fromEntries(Object.entries(answers).filter(([, answer]) => Object.keys(answer).length > 0))
  return { period, standards, enterprise, site, facts, replies, answers: real, evidence: Object.fromEntries(evidence.map(piece => [piece.id, piece])) }
}

/** Expects two assessments to say the same; an answer that holds nothing says nothing. */
export function expectSameContent(one: Content, other: Content) {
  expect(contentOf(one)).toEqual(contentOf(other))
}
