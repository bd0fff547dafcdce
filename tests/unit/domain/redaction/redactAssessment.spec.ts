import { redactAssessment } from '@/domain/redaction/redactAssessment'
import { REDACTION } from '@/domain/redaction/REDACTION'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryAssessment } from '../../exchange/arbitraryAssessment'
import { buildAssessment } from '../buildAssessment'
import { buildMarked, findMarks, MARKS } from './buildMarked'

/** Every path of a value by the words of the list: lists and what has free keys are `*`. */
function listPaths(value: unknown, path = ''): string[] {
  const join = (key: string) => path === '' ? key : `${path}.${key}`
  if (Array.isArray(value)) return [path, ...value.flatMap(entry => listPaths(entry, join('*')))]
  if (typeof value !== 'object' || value === null) return [path]
  const isOpen = ['answers', 'facts.kpis', 'replies'].includes(path)
  return [path, ...Object.entries(value).flatMap(([key, entry]) => listPaths(entry, join(isOpen ? '*' : key)))]
}

describe('redactAssessment', () => {
  it('is tried on everything that it takes out', () => {
    const there = new Set(listPaths(buildMarked()))
    expect(Object.entries(REDACTION).filter(([path, fate]) => fate !== 'keep' && !there.has(path)).map(([path]) => path)).toEqual([])
    expect(findMarks(JSON.stringify(buildMarked()))).toEqual([...MARKS])
  })

  it('leaves nothing of what identifies somebody or was written in confidence', () => {
    expect(findMarks(JSON.stringify(redactAssessment(buildMarked())))).toEqual([])
  })

  it('keeps what the scores rest on', () => {
    expect(redactAssessment(buildMarked())).toEqual({
      kind: 'assessment', formatVersion: 1, id: '1', period: '2024', example: false, standards: [{ id: 'test-standard', version: '1.0.0' }],
      enterprise: { name: '–', division: 'C36', industry: 'automotive', district: '310117', staff: 620, revenue: 48_000, process: 'discrete', certificates: ['dcmm'] },
      site: { number: 3 },
      facts: { machines: 186, digitalMachines: 121, connectedMachines: 88, networks: ['office'], collection: ['quality'], spending: 260, kpis: { cycle: 165 } },
      answers: {
        'scenario-1': { self: { step: 8 }, assessor: { step: 6 }, agreed: { step: 7 } },
        'scenario-2': { self: { notApplicable: '–' }, assessor: { notApplicable: '–' }, agreed: { notApplicable: '–' } },
        'scenario-3': { self: { step: 6 } }, 'scenario-4': { self: { step: 2 }, assessor: { step: 4 } }, 'scenario-5': { self: { notApplicable: '–' } },
      },
      evidence: [
        { id: '1', indicators: ['scenario-1', 'scenario-4'], kind: 'photo', title: '–', strength: 'strong', date: '2024-04-30' }, { id: '2', indicators: ['scenario-3'], kind: 'document', title: '–', date: '2020-01-01' },
      ],
    })
  })

  it('keeps an answer that was a note alone as one that says nothing', () => {
    expect(redactAssessment(buildAssessment({ a: { note: '«note»' } })).answers).toEqual({ a: {} })
  })

  it('changes nothing in what it is given, and nothing more the second time', () => {
    const whole = buildMarked()
    const before = JSON.stringify(whole)
    const once = redactAssessment(whole)
    expect(JSON.stringify(whole)).toBe(before)
    expect(redactAssessment(once)).toEqual(once)
  })

  it('keeps every step and every not-applicable of any assessment', () => {
    const steps = ({ answers }: Parameters<typeof redactAssessment>[0]) => Object.entries(answers).map(([id, answer]) => [id, ...(['self', 'assessor', 'agreed'] as const).map(source => {
      const rating = answer[source]
      return rating && ('step' in rating ? rating.step : 'na')
    })])
    fc.assert(fc.property(arbitraryAssessment, assessment => {
      const redacted = redactAssessment(assessment)
      expect(steps(redacted)).toEqual(steps(assessment))
      expect(redacted.evidence.map(({ indicators, kind }) => [indicators, kind])).toEqual(assessment.evidence.map(({ indicators, kind }) => [indicators, kind]))
    }), { numRuns: 100 })
  })

  it('leaves no name and no note in any assessment', () => {
    fc.assert(fc.property(arbitraryAssessment, assessment => {
      const marked = { ...assessment, enterprise: { ...assessment.enterprise, name: '«name»' }, answers: Object.fromEntries(Object.entries(assessment.answers).map(([id, answer]) => [id, { ...answer, note: '«note»' }])) }
      expect(JSON.stringify(redactAssessment(marked))).not.toMatch(/«name»|«note»/)
    }), { numRuns: 50 })
  })
})
