import { buildRedactedFile } from '@/domain/redaction/RedactedFile'
import { redactDossier } from '@/domain/redaction/redactDossier'
import { readAssessment } from '@/exchange/readAssessment'
import { generateKeys, sealPayload } from '@/exchange/seal/sealPayload'
import { nameFile, writeAssessment } from '@/exchange/writeAssessment'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildCase } from '../documents/report/buildReportCase'
import { buildAssessment } from '../domain/buildAssessment'
import { arbitraryAssessment } from './arbitraryAssessment'

const plain = {
  kind: 'assessment', formatVersion: 1, id: 'a', period: '2024', standards: [{ id: 'two-scenarios', version: '1.0.0' }], enterprise: { name: '测试工厂' },
  answers: { 'scenario-1': { self: { step: 3 } } },
}
const read = (change: Record<string, unknown>) => readAssessment(JSON.stringify({ ...plain, ...change }))

describe('readAssessment', () => {
  it('fills in what a file may leave out', () => {
    expect(read({})).toEqual({ ok: true, value: { ...plain, example: false, site: { number: 1 }, facts: {}, evidence: [] } })
  })

  it('forgives a byte-order mark', () => {
    expect(readAssessment(`\uFEFF${JSON.stringify(plain)}`).ok).toBe(true)
  })

  it.each([
    ['nothing at all', ''],
    ['half a file', JSON.stringify(plain).slice(0, -5)],
    ['two values', '{}{}'],
    ['a YAML file', 'kind: assessment'],
    ['bytes that are no text', '\u0000\uFFFD\u0003'],
    ['a mark in the middle', `{ \uFEFF"kind": "assessment" }`],
  ])('refuses %s as not JSON', (_, text) => {
    expect(readAssessment(text)).toEqual({ ok: false, error: { code: 'file/not-json', path: '', facts: {} } })
  })

  it.each(['null', '[]', '3', '"assessment"', '{}', '{"kind":"rubric"}', '[{"kind":"assessment"}]', '{"kind":["assessment"]}', '{"__proto__":{"kind":"assessment"}}'])('refuses %s as not an assessment', text => {
    expect(readAssessment(text)).toEqual({ ok: false, error: { code: 'file/not-an-assessment', path: '', facts: {} } })
  })

  it.each<[what: string, text: () => Promise<string>]>([
    ['signed', async () => sealPayload(buildRedactedFile(redactDossier(buildCase())), { role: 'factory', keys: await generateKeys(), time: '2024-05-01T08:00:00Z' })],
    ['unsigned', async () => JSON.stringify({ payload: buildRedactedFile(redactDossier(buildCase())), signatures: [] })],
    ['with a byte-order mark, by an editor', async () => `\uFEFF${JSON.stringify({ payload: { kind: 'redacted-report' } }, null, 2)}`],
  ])('refuses a redacted copy, which nobody goes on with: %s', async (_, text) => {
    expect(readAssessment(await text())).toEqual({ ok: false, error: { code: 'file/redacted', path: '', facts: {} } })
  })

  it.each(['{"payload":null}', '{"payload":[]}', '{"payload":{"kind":"benchmark"},"signatures":[]}', '{"payload":{"__proto__":{"kind":"redacted-report"}}}'])('takes %s for another file, not for a redacted copy', text => {
    expect(readAssessment(text)).toMatchObject({ ok: false, error: { code: 'file/not-an-assessment' } })
  })

  it('refuses a newer format by its number, whatever else is in it', () => {
    expect(readAssessment('{"kind":"assessment","formatVersion":2,"answers":[]}')).toEqual({ ok: false, error: { code: 'file/newer-version', path: '', facts: { found: 2, known: 1 } } })
  })

  it('refuses a file that is too large without reading it', () => {
    const text = ' '.repeat(20 * 1024 * 1024) + JSON.stringify(plain)
    expect(readAssessment(text)).toEqual({ ok: false, error: { code: 'file/too-large', path: '', facts: { megabytes: 20, most: 20 } } })
  })

  it.each<[what: string, change: Record<string, unknown>, path: string]>([
    ['a format without a number', { formatVersion: '1' }, 'formatVersion'],
    ['format 0', { formatVersion: 0 }, 'formatVersion'],
    ['no answers', { answers: undefined }, 'answers'],
    ['a step of 11', { answers: { 'scenario-1': { self: { step: 11 } } } }, 'answers.scenario-1.self.step'],
    ['a step of 2.5', { answers: { 'scenario-1': { agreed: { step: 2.5 } } } }, 'answers.scenario-1.agreed.step'],
    ['a step in quotation marks', { answers: { 'scenario-1': { self: { step: '4' } } } }, 'answers.scenario-1.self.step'],
    ['an empty rating', { answers: { 'scenario-1': { self: {} } } }, 'answers.scenario-1.self.step'],
    ['both a step and not applicable', { answers: { 'scenario-1': { self: { step: 1, notApplicable: 'x' } } } }, 'answers.scenario-1.self.notApplicable'],
    ['not applicable without a reason', { answers: { 'scenario-1': { self: { notApplicable: '' } } } }, 'answers.scenario-1.self.notApplicable'],
    ['an id with capitals', { answers: { 'Scenario-1': {} } }, 'answers.Scenario-1'],
    ['an unknown field', { answers: { 'scenario-1': { score: 90 } } }, 'answers.scenario-1.score'],
    ['two pieces of evidence of one id', { evidence: ['a', 'b'].map(indicator => ({ id: 'e', indicators: [indicator], kind: 'document', title: 't' })) }, 'evidence'],
    ['an id with half a character', { id: '\ud800' }, 'id'],
    ['no standard', { standards: [] }, 'standards'],
    ['an industry that is none', { enterprise: { name: '', industry: 'banking' } }, 'enterprise.industry'],
    ['a place of evidence that is a number', { evidence: [{ id: 'e', indicators: ['a'], kind: 'document', title: 't', place: 3 }] }, 'evidence.0.place'],
    ['a date that is none', { updatedAt: 'yesterday' }, 'updatedAt'],
  ])('refuses %s and names the path', (_, change, path) => {
    expect(read(change)).toEqual({ ok: false, error: { code: 'file/schema', path, facts: { path, reason: expect.stringMatching(/\S/) } } })
  })

  it('names an unknown field of the file itself', () => {
    expect(read({ extra: 1 })).toMatchObject({ ok: false, error: { code: 'file/schema', path: 'extra', facts: { path: 'extra', reason: expect.stringContaining('extra') } } })
  })

  it.each([
    ['beside the fields', `{"__proto__":{"polluted":1},${JSON.stringify(plain).slice(1)}`],
    ['as an indicator', JSON.stringify(plain).replace('"answers":{', '"answers":{"__proto__":{"self":{"step":9}},')],
    ['in an answer', JSON.stringify(plain).replace('"self":{', '"__proto__":{"note":"x"},"self":{')],
    ['in the figures', JSON.stringify(plain).replace('"answers"', '"facts":{"kpis":{"__proto__":3}},"answers"')],
    ['as a reply', JSON.stringify(plain).replace('"answers"', '"replies":{"__proto__":{"text":"x"}},"answers"')],
    ['in the enterprise', JSON.stringify(plain).replace('"name"', '"__proto__":{"creditCode":"x"},"name"')],
  ])('never lets __proto__ %s through', (_, text) => {
    const result = readAssessment(text)
    const value: unknown = result.ok ? result.value : {}
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
    JSON.stringify(value, (key, entry: unknown) => {
      expect(key).not.toBe('__proto__')
      if (typeof entry === 'object' && entry !== null) expect([Object.prototype, Array.prototype, null]).toContain(Object.getPrototypeOf(entry))
      return entry
    })
  })

  it.each([
    ['brackets', `{"kind":"assessment","x":${'['.repeat(200_000)}${']'.repeat(200_000)}}`],
    ['answers', `{"kind":"assessment","formatVersion":1,"answers":${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}}`],
  ])('answers %s nested without end with a refusal', (_, text) => {
    expect(readAssessment(text).ok).toBe(false)
  })

  it('reads ten thousand answers', () => {
    const answers = Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`indicator-${i}`, { self: { step: i % 11 }, note: '记'.repeat(50) }]))
    const result = read({ answers })
    expect(result.ok && Object.keys(result.value.answers).length).toBe(10_000)
  })
})

describe('writeAssessment', { timeout: 60_000 }, () => {
  it('is read back as it was, whatever it holds', () => {
    fc.assert(fc.property(arbitraryAssessment, assessment => {
      const text = writeAssessment(assessment)
      expect(readAssessment(text)).toEqual({ ok: true, value: assessment })
      expect(text.endsWith('}\n')).toBe(true)
    }), { numRuns: 300 })
  })

  it('leaves out parts that were removed', () => {
    expect(writeAssessment({ ...buildAssessment({}), answers: { a: { self: undefined, note: 'n' } } })).toContain('"a": {\n      "note": "n"\n    }')
  })
})

describe('nameFile', () => {
  it.each([
    ['上海示例有限公司', '2024', '上海示例有限公司-2024.assessment.json'],
    ['', '2024', 'shuzhen-2024.assessment.json'],
    ['A/B\\C:D*E?"F<G>H|I', '2024', 'A-B-C-D-E-F-G-H-I-2024.assessment.json'],
    ['Parts  Ltd\t\n', '2024 H1', 'Parts-Ltd-2024-H1.assessment.json'],
    ['../../etc', '..', '..-..-etc-...assessment.json'],
    ['   ', '2024', 'shuzhen-2024.assessment.json'],
    ['gpj.exe\u202E.厂', '2024', 'gpj.exe-.厂-2024.assessment.json'],
  ])('names %j of %j', (name, period, file) => {
    expect(nameFile({ enterprise: { name }, period })).toBe(file)
  })

  it('never has a sign that a file system forbids', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (name, period) => {
      expect(nameFile({ enterprise: { name }, period })).toMatch(/^[^\\/:*?"<>|\s\p{Cc}\p{Cf}]+\.assessment\.json$/u)
    }))
  })
})
