import type { Assessment } from '@/domain/assessment/Assessment'
import { buildAssessment } from '../buildAssessment'

/** Years that stand in no text of ours, so that a time is found however it is written. */
const time = (n: number) => `20${70 + n}-03-04T05:06:07.000Z`
const SHA = 'c0ffee'.repeat(10) + 'beef'

/** What identifies somebody or was written in confidence, each told apart. Times by their year, numbers by their digits. */
export const MARKS = [
  '«id»', '«name»', '«creditCode»', '«groupCode»', '«street»', '«park»', '«site»', '«address»',
  ...['self', 'assessor', 'agreed'].flatMap(source => ['why', 'by', 'na', 'na-why'].map(part => `«${source}-${part}»`)),
  '«note»', '«title»', '«old-title»', '«place»', '«text»', '«person»', '«piece»', '«file.jpg»', SHA, 'image/x-«type»', '987654321', '31.2468', '121.13579', '7654.5', '«reply»', '«replier»', '«action»', '«owner»', '«blocked»', '«provider»', '«what-if»', '«handout»', '«of»', '«to»', '«from»', '«message»', '«base»',
  ...Array.from({ length: 8 }, (_, n) => `20${70 + n}`),
] as const

/** An assessment with something in every field that a redacted copy leaves out. */
export function buildMarked(more: { replies?: Assessment['replies'] } = {}): Assessment {
  const rated = (source: string, n: number) => ({ step: n, why: `«${source}-why»`, by: `«${source}-by»`, at: time(n % 3) })
  const na = (source: string) => ({ notApplicable: `«${source}-na»`, why: `«${source}-na-why»`, by: `«${source}-by»` })
  return buildAssessment({
    'scenario-1': { self: rated('self', 8), assessor: rated('assessor', 6), agreed: rated('agreed', 7), note: '«note»' },
    'scenario-2': { self: na('self'), assessor: na('assessor'), agreed: na('agreed') },
    'scenario-3': { self: { step: 6 } },
    'scenario-4': { self: { step: 2 }, assessor: { step: 4 } },
    'scenario-5': { self: na('self') },
  }, {
    id: '«id»', createdAt: time(3), updatedAt: time(4),
    enterprise: {
      name: '«name»', creditCode: '«creditCode»', groupCode: '«groupCode»', street: '«street»', park: '«park»', division: 'C36', industry: 'automotive', district: '310117', staff: 620, revenue: 48_000, process: 'discrete',
      certificates: ['dcmm'],
    },
    site: { number: 3, name: '«site»', address: '«address»' },
    facts: { machines: 186, digitalMachines: 121, connectedMachines: 88, networks: ['office'], collection: ['quality'], spending: 260, kpis: { cycle: 165 } },
    evidence: [
      {
        id: '«piece»', indicators: ['scenario-1', 'scenario-4'], kind: 'photo', title: '«title»', place: '«place»', strength: 'strong', date: '2024-04-30', text: '«text»', by: '«person»', at: time(5), takenAt: time(6),
        position: { latitude: 31.2468, longitude: 121.13579, accuracy: 7654.5 }, attachment: { name: '«file.jpg»', mediaType: 'image/x-«type»', bytes: 987_654_321, sha256: SHA },
      },
      // Older than two years: the ratings that rest on it raise a question.
      { id: 'old', indicators: ['scenario-3'], kind: 'document', title: '«old-title»', date: '2020-01-01' },
    ],
    replies: more.replies ?? { 'unbacked/design@x': { text: '«reply»', by: '«replier»', at: time(7) } },
    plan: {
      settings: { monthPrice: 3 },
      actions: { a1: { title: '«action»', lifts: [{ indicator: 'scenario-3', from: 2, to: 8 }], state: 'blocked', progress: 10, owner: '«owner»', blockedBy: '«blocked»', solution: { provider: '«provider»', product: 'x' } } },
      whatIfs: { w1: { title: '«what-if»', steps: {} } },
    },
    handout: { id: '«handout»', of: '«of»', indicators: ['scenario-1'], to: '«to»', from: '«from»', message: '«message»', at: time(7), base: { answers: { 'scenario-1': { note: '«base»' } }, evidence: [] } },
  })
}

/** The marks that stand in a text. */
export const findMarks = (text: string) => MARKS.filter(mark => text.includes(mark))
