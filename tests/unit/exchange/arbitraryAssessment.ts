import { EVIDENCE_KINDS, EVIDENCE_STRENGTHS } from '@/domain/assessment/EVIDENCE_KINDS'
import { ACTION_STATES } from '@/domain/plan/ACTION_STATES'
import type { Assessment } from '@/domain/assessment/Assessment'
import { CERTIFICATES, COLLECTION_STEPS, INDUSTRIES, NETWORKS } from '@/domain/enterprise/Enterprise'
import fc from 'fast-check'

/** Any text at all; a sign beyond the first plane counts two of the characters that the schema allows. */
const text = (max: number, min = 0) => fc.string({ unit: 'binary', minLength: min, maxLength: Math.floor(Math.min(max, 60) / 2) })
const id = fc.oneof(fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/), fc.constantFrom('constructor', 'valueof', 'tostring'))
const time = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }).map(date => date.toISOString())
/** No control and no half of a character. */
const recordId = fc.stringMatching(/^[\w.工厂-]{1,20}$/)
const count = fc.integer({ min: 0, max: 10_000_000 })
// JSON has no negative zero.
const money = fc.double({ min: 0, max: 1e9, noNaN: true }).map(value => value + 0)

const trail = { at: time, by: text(100), why: text(4000) }
const rating = fc.oneof(
  fc.record({ step: fc.integer({ min: 0, max: 10 }), ...trail }, { requiredKeys: ['step'] }),
  fc.record({ notApplicable: text(4000, 1), ...trail }, { requiredKeys: ['notApplicable'] }),
)
const answer = fc.record({ self: rating, assessor: rating, agreed: rating, note: text(4000) }, { requiredKeys: [] })
/** A JSON number that is no negative zero. */
const between = (min: number, max: number) => fc.double({ min, max, noNaN: true }).map(value => value + 0)
const attachment = fc.record({ name: text(255, 2), mediaType: text(127), bytes: fc.integer({ min: 0, max: 20 * 1024 ** 2 }), sha256: fc.stringMatching(/^[0-9a-f]{64}$/) })
const position = fc.record({ latitude: between(-90, 90), longitude: between(-180, 180), accuracy: between(0, 100_000) }, { requiredKeys: ['latitude', 'longitude'] })
const evidence = fc.record({
  id: recordId, indicators: fc.array(id, { minLength: 1, maxLength: 3 }), kind: fc.constantFrom(...EVIDENCE_KINDS), title: text(300, 1), place: text(300),
  strength: fc.constantFrom(...EVIDENCE_STRENGTHS), date: time.map(moment => moment.slice(0, 10)), text: text(4000), attachment, takenAt: time, position, at: time, by: text(100),
}, { requiredKeys: ['id', 'indicators', 'kind', 'title'] })
const enterprise = fc.record({
  name: text(120), creditCode: text(18), division: fc.constantFrom('C13', 'C29', 'C36', 'C43'), industry: fc.constantFrom(...INDUSTRIES), district: fc.constant('310112'),
  street: text(40), staff: count, revenue: money, process: fc.constantFrom('process' as const, 'discrete' as const), park: text(80), groupCode: text(18),
  certificates: fc.array(fc.constantFrom(...CERTIFICATES), { maxLength: 3 }),
}, { requiredKeys: ['name'] })
const facts = fc.record({
  machines: count, digitalMachines: count, connectedMachines: count, spending: money,
  networks: fc.uniqueArray(fc.constantFrom(...NETWORKS)), collection: fc.uniqueArray(fc.constantFrom(...COLLECTION_STEPS)),
  kpis: fc.dictionary(fc.stringMatching(/^[a-z0-9-]{1,20}$/), fc.double({ noNaN: true, noDefaultInfinity: true }).map(value => value + 0), { maxKeys: 4 }),
}, { requiredKeys: [] })

/** Readers drop a key `__proto__`, here as everywhere; no question has such a key. */
const replyKey = text(200, 1).filter(key => key !== '__proto__')
const reply = fc.record({ text: text(4000, 1), at: time, by: text(100) }, { requiredKeys: ['text'] })

const months = fc.double({ min: 0, max: 10_000, noNaN: true }).map(value => value + 0)
const step = fc.integer({ min: 1, max: 10 })
const action = fc.record({
  title: text(200, 1), lifts: fc.array(fc.record({ indicator: id, from: fc.integer({ min: 0, max: 10 }), to: step }), { maxLength: 2 }), state: fc.constantFrom(...ACTION_STATES), progress: fc.integer({ min: 0, max: 100 }),
  owner: text(100), startsOn: time.map(moment => moment.slice(0, 10)), endsOn: time.map(moment => moment.slice(0, 10)), months, budget: months, blockedBy: text(4000), note: text(4000), proof: text(4000),
  evidence: fc.array(recordId, { maxLength: 2 }), solution: fc.record({ provider: text(200, 1), product: text(200, 1) }), wave: fc.integer({ min: 1, max: 9 }), at: time, by: text(100),
}, { requiredKeys: ['title', 'lifts', 'state', 'progress'] })
const plan = fc.record({
  settings: fc.record({ grade: step, ask: fc.constantFrom('target' as const, 'budget' as const), monthPrice: months, people: step, startsOn: time.map(moment => moment.slice(0, 10)) }, { requiredKeys: [] }),
  choices: fc.dictionary(id, fc.oneof(fc.record({ will: step }), fc.constant({ wont: true as const })), { maxKeys: 3 }),
  efforts: fc.dictionary(id, fc.array(fc.record({ level: fc.integer({ min: 1, max: 5 }), months, spend: months }, { requiredKeys: ['level'] }), { maxLength: 2 }), { maxKeys: 2 }),
  actions: fc.dictionary(recordId, action, { maxKeys: 2 }),
  whatIfs: fc.dictionary(recordId, fc.record({ title: text(100, 1), steps: fc.dictionary(id, fc.integer({ min: 0, max: 10 }), { maxKeys: 2 }), at: time, by: text(100) }, { requiredKeys: ['title', 'steps'] }), { maxKeys: 2 }),
}, { requiredKeys: [] })

/** Any assessment that fits the schema. */
export const arbitraryAssessment: fc.Arbitrary<Assessment> = fc.record({
  kind: fc.constant('assessment' as const), formatVersion: fc.constant(1 as const), id: recordId, period: text(20, 1), example: fc.boolean(), createdAt: time, updatedAt: time,
  standards: fc.array(fc.record({ id, version: text(20) }), { minLength: 1, maxLength: 2 }),
  enterprise, facts,
  site: fc.record({ number: fc.integer({ min: 1, max: 999 }), name: text(120), address: text(200) }, { requiredKeys: ['number'] }),
  answers: fc.dictionary(id, answer, { maxKeys: 6 }), evidence: fc.uniqueArray(evidence, { maxLength: 3, selector: piece => piece.id }), replies: fc.dictionary(replyKey, reply, { maxKeys: 3 }), plan,
}, { requiredKeys: ['kind', 'formatVersion', 'id', 'period', 'example', 'standards', 'enterprise', 'site', 'facts', 'answers', 'evidence'] })
