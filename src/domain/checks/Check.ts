import type { LocalText } from '@/domain/LocalText'
import { fingerprint } from './fingerprint'

/** A rating that a check is about; `null` for not applicable. */
export interface Rated { indicator: string, step: number | null }

/** A rating that needs more of another indicator than it has. */
export interface Over extends Rated {
  /** The level of this indicator that asks for the other one. */
  level: number
  needed: number
  because: LocalText | null
}

/** A figure of the assessment: the number and what it is a share of, or what is ticked. */
export interface Stated { fact: 'machines' | 'digitalMachines' | 'connectedMachines' | 'spending' | 'networks' | 'collection', value: number | null, of: number | null }

interface Common {
  /** How much attention it deserves; the larger first. */
  attention: number
  /** The ratings that it is about, the one that looks too high first where two stand against each other. */
  rated: readonly Rated[]
}

/**
 * Something about the ratings that deserves another question. `base`: others rest on an indicator that is rated too low for them.
 * `pair` and `fact`: a rating against another one, or against a figure. `same`: nearly all ratings are one step. `run`: a long row of one
 * step. `na-share`: much of a branch is not applicable. `unusual-na`: not applicable where the industry's edition does not expect it.
 * `unbacked`: high ratings of a branch without evidence. `old-evidence`: high ratings whose newest evidence is old.
 */
export type Check = Common & (
  | { kind: 'base', low: Rated, needed: number, over: readonly Over[] }
  | { kind: 'pair', id: string, because: LocalText, question: LocalText }
  | { kind: 'fact', id: string, stated: Stated, because: LocalText, question: LocalText }
  | { kind: 'same', step: number, count: number, of: number }
  | { kind: 'run', step: number }
  | { kind: 'na-share', branch: string, share: number, cap: number }
  | { kind: 'unusual-na', reason: string, when: LocalText | null }
  | { kind: 'unbacked', branch: string }
  | { kind: 'old-evidence', piece: string, title: string, date: string }
)
export type CheckKind = Check['kind']
export type CheckOf<K extends CheckKind> = Extract<Check, { kind: K }>

/** What a check is about, whatever the ratings are; a reply that was given for other ratings is found by it. */
export function stemOfCheck(check: Check): string {
  switch (check.kind) {
    case 'base': return `base/${check.low.indicator}`
    case 'pair': case 'fact': return `${check.kind}/${check.id}`
    case 'same': return 'same'
    case 'run': case 'unusual-na': return `${check.kind}/${check.rated[0]?.indicator ?? ''}`
    case 'na-share': case 'unbacked': return `${check.kind}/${check.branch}`
    case 'old-evidence': return `old-evidence/${check.piece}`
  }
}

/** The key that a reply is kept under. It holds the ratings, so that a changed one asks anew. */
export function keyOfCheck(check: Check): string {
  return `${stemOfCheck(check)}@${fingerprint(listBasis(check).join())}`
}

/** What a reply holds for. */
function listBasis(check: Check): (string | number | null)[] {
  switch (check.kind) {
    // By tens: one more rating of the same kind is no new question.
    case 'same': return [check.step, Math.floor(check.count / 10)]
    case 'fact': return [...listSteps(check), check.stated.value, check.stated.of]
    case 'old-evidence': return [...listSteps(check), check.date]
    default: return listSteps(check)
  }
}

const listSteps = ({ rated }: Common) => rated.map(({ indicator, step }) => `${indicator}=${step ?? 'na'}`)
