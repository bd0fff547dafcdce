import { formatNumber } from '@/messages/format'
import type { Cell } from './Section'
import type { TraceSubject } from './TraceSubject'

export const DASH = '–'

export const textCell = (text: string, more?: Omit<Cell, 'text'>): Cell => ({ text: text === '' ? DASH : text, ...more })

/** A number, or a dash with the reason for it. */
export function numberCell(value: number | null, { decimals = 2, trace, why, ...more }: { decimals?: number, trace?: TraceSubject, why?: string, tone?: Cell['tone'], more?: readonly string[] } = {}): Cell {
  if (value === null) return { text: DASH, ...why && { more: [why] }, tone: 'muted' }
  return { text: formatNumber(value, decimals), value, ...trace && { trace }, ...more }
}

const round = (value: number, decimals: number) => Math.round(value * 10 ** decimals) / 10 ** decimals

/** How far two numbers are apart as they are shown, so that a reader who subtracts finds the same; `null` where one is missing. */
export const findChange = (from: number | null | undefined, to: number | null | undefined, decimals = 2) => from == null || to == null ? null : round(round(to, decimals) - round(from, decimals), decimals)

/** A change, with its sign; rounded before the sign is read, so that nothing is ever −0.00. */
export function changeCell(value: number | null, trace?: TraceSubject, decimals = 2): Cell {
  if (value === null) return { text: DASH, tone: 'muted' }
  const rounded = round(value, decimals)
  if (rounded === 0) return { text: '0', value, tone: 'muted', ...trace && { trace } }
  return { text: formatSigned(value, decimals), value, tone: rounded > 0 ? 'good' : 'bad', ...trace && { trace } }
}

export function formatSigned(value: number, decimals = 2): string {
  const rounded = round(value, decimals)
  return `${rounded < 0 ? '−' : '+'}${formatNumber(Math.abs(rounded), decimals)}`
}

/** 0 to 1 as percent with one decimal. */
export const formatPercent = (share: number, decimals = 1) => `${formatNumber(100 * share, decimals)} %`
