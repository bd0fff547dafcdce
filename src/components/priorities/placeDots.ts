import type { Priority } from '@/domain/priorities/rankLifts'

export interface Dot {
  priority: Priority
  /** From 1, by the order of priorities. */
  rank: number
  /** Per cent of the width from the left, and of the height from below. */
  x: number
  y: number
}

/** Room for a dot and a word at every edge. */
const EDGE = 8
/** Dots that lie closer than this, in per cent, hide each other. */
const CLOSE = 3.2

/** Where indicators lie in a matrix of effort against points, none on another. Both axes are drawn by their square root, since most lie near zero. */
export function placeDots(priorities: readonly Priority[]): { dots: Dot[], most: { months: number, points: number } } {
  const most = { months: Math.max(0, ...priorities.map(({ months }) => months)), points: Math.max(0, ...priorities.map(({ points }) => points)) }
  const place = (value: number, of: number) => EDGE + (100 - 2 * EDGE) * (of === 0 ? 0 : Math.sqrt(value / of))
  const dots: Dot[] = []
  for (const [i, priority] of priorities.entries()) {
    const y = place(priority.points, most.points)
    let x = place(priority.months, most.months)
    // What would lie on another is moved beside it.
    while (x < 100 && dots.some(dot => Math.abs(dot.x - x) < CLOSE && Math.abs(dot.y - y) < CLOSE)) x += CLOSE
    dots.push({ priority, rank: i + 1, x: Math.min(x, 100 - CLOSE), y })
  }
  return { most, dots }
}
