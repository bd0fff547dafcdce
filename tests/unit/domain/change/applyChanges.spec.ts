import { applyChanges } from '@/domain/change/applyChanges'
import { describe, expect, it } from 'vitest'
import { buildAssessment, evidence } from '../buildAssessment'

const BEFORE = buildAssessment({ 'scenario-1': { self: { step: 4 }, note: '旧' }, 'scenario-2': 2 }, { evidence: [evidence(['scenario-1'], { id: 'e1' }), evidence(['scenario-2'], { id: 'e2' })] })

describe('applyChanges', () => {
  it('sets one rating and leaves the others of the answer', () => {
    const { answers } = applyChanges(BEFORE, [{ of: 'rating', indicator: 'scenario-1', source: 'agreed', before: null, after: { step: 3 } }])
    expect(answers['scenario-1']).toEqual({ self: { step: 4 }, agreed: { step: 3 }, note: '旧' })
  })

  it('leaves no empty answer', () => {
    const { answers } = applyChanges(BEFORE, [{ of: 'rating', indicator: 'scenario-2', source: 'self', before: { step: 2 }, after: null }])
    expect(Object.keys(answers)).toEqual(['scenario-1'])
  })

  it('goes by what is to stand there, whatever stood there', () => {
    const { answers } = applyChanges(BEFORE, [{ of: 'note', indicator: 'scenario-1', before: 'something else', after: '新' }])
    expect(answers['scenario-1']?.note).toBe('新')
  })

  it('adds, changes and drops evidence, and keeps its order', () => {
    const [first, second] = BEFORE.evidence
    if (!first || !second) throw new Error('There are two pieces.')
    const { evidence: pieces } = applyChanges(BEFORE, [
      { of: 'evidence', id: 'e1', before: first, after: { ...first, title: '新名' } }, { of: 'evidence', id: 'e2', before: second, after: null },
      { of: 'evidence', id: 'e3', before: null, after: { ...first, id: 'e3' } }, { of: 'evidence', id: 'e4', before: first, after: null },
    ])
    expect(pieces.map(({ id, title }) => [id, title])).toEqual([['e1', '新名'], ['e3', '制度文件']])
  })

  it('sets and removes fields of enterprise, site and facts', () => {
    const { enterprise, site, facts } = applyChanges(BEFORE, [
      { of: 'enterprise', field: 'staff', before: null, after: 12 }, { of: 'site', field: 'name', before: null, after: '二厂' }, { of: 'facts', field: 'networks', before: null, after: ['office'] },
      { of: 'site', field: 'name', before: '二厂', after: null },
    ])
    expect([enterprise, site, facts]).toEqual([{ name: '测试工厂', staff: 12 }, { number: 1 }, { networks: ['office'] }])
  })

  it('keeps replies, and takes them back', () => {
    const asked = applyChanges(BEFORE, [{ of: 'reply', key: 'k', before: null, after: { text: '核对过' } }])
    expect(asked.replies).toEqual({ k: { text: '核对过' } })
    expect(applyChanges(asked, [{ of: 'reply', key: 'k', before: null, after: null }]).replies).toEqual({})
  })

  it('never leaves period or standards empty', () => {
    const { period, standards } = applyChanges(BEFORE, [{ of: 'period', before: '2024', after: null }, { of: 'standards', before: null, after: null }])
    expect([period, standards]).toEqual([BEFORE.period, BEFORE.standards])
  })

  it('leaves what does not change as it is, and the assessment it was given', () => {
    const copy = structuredClone(BEFORE)
    const after = applyChanges(BEFORE, [{ of: 'note', indicator: 'scenario-1', before: null, after: 'x' }])
    expect([after.answers['scenario-2'] === BEFORE.answers['scenario-2'], after.evidence === BEFORE.evidence]).toEqual([true, true])
    expect(BEFORE).toEqual(copy)
  })

  it('is not fooled by an indicator that is called like a part of every object', () => {
    const { answers } = applyChanges(BEFORE, [{ of: 'rating', indicator: 'constructor', source: 'self', before: null, after: { step: 1 } }])
    expect(Object.hasOwn(answers, 'constructor') && answers.constructor).toEqual({ self: { step: 1 } })
  })
})
