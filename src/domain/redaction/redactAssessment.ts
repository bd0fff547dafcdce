import type { Assessment } from '@/domain/assessment/Assessment'
import { assessmentSchema } from '@/domain/assessment/Assessment'
import { REDACTION } from './REDACTION'

const BLANK = '–'

/** An assessment without what identifies the enterprise or was written in confidence, by the one list of `REDACTION`. */
export function redactAssessment(assessment: Assessment): Assessment {
  return assessmentSchema.parse(redact(assessment, '', 1))
}

/** `undefined` for what goes; an object or list that loses everything stays as an empty one. */
function redact(value: unknown, path: string, place: number): unknown {
  const fate = findFate(path)
  if (fate === 'remove') return undefined
  if (fate === 'blank') return BLANK
  if (fate === 'number') return String(place)
  if (fate === 'keep') return value
  const join = (key: string) => path === '' ? key : `${path}.${key}`
  if (Array.isArray(value)) return value.map((entry, i) => redact(entry, join('*'), i + 1)).filter(entry => entry !== undefined)
  if (typeof value !== 'object' || value === null) return undefined
  const isOpen = findFate(join('*')) !== null || hasBelow(join('*'))
  const entries = Object.entries(value).map(([key, entry]) => [key, redact(entry, join(isOpen ? '*' : key), place)] as const)
  return Object.fromEntries(entries.filter(([, entry]) => entry !== undefined))
}

const findFate = (path: string) => Object.hasOwn(REDACTION, path) ? REDACTION[path] ?? null : null
const hasBelow = (path: string) => Object.keys(REDACTION).some(known => known.startsWith(`${path}.`))
