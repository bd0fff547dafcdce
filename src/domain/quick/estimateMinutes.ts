/**
 * Seconds a question takes: an hour for 45 in the full assessment, ten minutes for twenty in the quick scan. On a walk, two minutes: ask,
 * look, take a photo, rate; `hasty` is half of that, the least that leaves time for a look. Ours, to plan a visit by.
 */
const SECONDS = { full: 80, quick: 30, walk: 120, hasty: 60 }

/** Minutes that the open questions will take, whole and at least 1 while any is open. */
export function estimateMinutes(open: number, mode: keyof typeof SECONDS = 'full'): number {
  return Math.ceil(open * SECONDS[mode] / 60)
}
