import { utc } from '@/domain/plan/addMonths'
import type { ListedAction } from '@/domain/plan/listActions'

interface TimelineBar {
  action: ListedAction
  /** Per cent of the whole span. */
  begins: number
  lasts: number
}

export interface Timeline {
  bars: TimelineBar[]
  undated: ListedAction[]
  /** The first of each month, or of each quarter or year where there are many: its name, and where it lies in per cent. */
  ticks: { text: string, at: number }[]
  /** Where today lies, in per cent; `null` outside the span. */
  today: number | null
}

const DAY = 86_400_000
const MOST_TICKS = 12

/** Actions with a day as bars over the time from the first to the last; with one day alone, a bar of that day. */
export function layOutTimeline(actions: readonly ListedAction[], today: string): Timeline {
  const dated = actions.flatMap(action => {
    const from = action.startsOn ?? action.endsOn
    const to = action.endsOn ?? action.startsOn
    return from === undefined || to === undefined ? [] : [{ action, from: Date.parse(from), to: Math.max(Date.parse(to), Date.parse(from)) + DAY }]
  })
  const undated = actions.filter(({ startsOn, endsOn }) => startsOn === undefined && endsOn === undefined)
  if (dated.length === 0) return { bars: [], undated, ticks: [], today: null }
  const first = Math.min(...dated.map(({ from }) => from))
  const last = Math.max(...dated.map(({ to }) => to))
  const place = (time: number) => 100 * (time - first) / (last - first)
  const now = Date.parse(today)
  // What would be cut off at the end is left out; a span without a month's first day begins with its own.
  const ticks = listTicks(first, last).map(time => ({ text: new Date(time).toISOString().slice(0, 7), at: place(time) })).filter(({ at }) => at < 88)
  return {
    bars: dated.map(({ action, from, to }) => ({ action, begins: place(from), lasts: place(to) - place(from) })),
    undated,
    ticks: ticks.length > 0 ? ticks : [{ text: new Date(first).toISOString().slice(0, 10), at: 0 }],
    today: now >= first && now <= last ? place(now) : null,
  }
}

function listTicks(first: number, last: number): number[] {
  const months = (last - first) / DAY / 30.4
  const every = [1, 3, 6, 12, 24, 60, 120, 600, 1200].find(step => months / step <= MOST_TICKS) ?? 12_000
  const begin = new Date(first)
  const ticks: number[] = []
  for (let month = begin.getUTCFullYear() * 12; ; month += every) {
    const time = utc(Math.floor(month / 12), month % 12, 1)
    if (time > last) return ticks
    if (time >= first) ticks.push(time)
  }
}
