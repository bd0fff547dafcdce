/** Two ratings of one thing on the same scale. */
export type ScorePair = readonly [number, number]

/** How far two raters agree beyond chance; without a value where the pairs cannot tell. */
export type Kappa = { value: number, reason: null } | { value: null, reason: 'few-pairs' | 'no-variation' }

/** From so many pairs on a kappa says something. */
export const KAPPA_MIN_PAIRS = 20

/**
 * Cohen's weighted kappa with quadratic weights: κ = 1 − Σ vᵢⱼ·oᵢⱼ / Σ vᵢⱼ·eᵢⱼ with vᵢⱼ = (i − j)², o the observed and e the share expected
 * from the margins alone (J. Cohen, Weighted kappa, Psychological Bulletin 70 (1968) 213–220). Both sums are taken over the pairs
 * themselves, which comes to the same as over the cells of the table. A rater who gives one and the same value throughout leaves nothing
 * to compare: κ would be 0 or undefined whatever the other says.
 */
export function weighKappa(pairs: readonly ScorePair[]): Kappa {
  if (pairs.length < KAPPA_MIN_PAIRS) return { value: null, reason: 'few-pairs' }
  if (!hasVariation(pairs.map(([one]) => one)) || !hasVariation(pairs.map(([, other]) => other))) return { value: null, reason: 'no-variation' }
  const observed = sum(pairs.map(([one, other]) => (one - other) ** 2)) / pairs.length
  const expected = sum(pairs.flatMap(([one]) => pairs.map(([, other]) => (one - other) ** 2))) / pairs.length ** 2
  return { value: 1 - observed / expected, reason: null }
}

const hasVariation = (values: readonly number[]) => new Set(values).size > 1
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

/** Bands of agreement after J. R. Landis and G. G. Koch, Biometrics 33 (1977) 159–174; each reaches up to its bound, the bound included. */
const BANDS = [
  { band: 'slight', upTo: 0.2 }, { band: 'fair', upTo: 0.4 }, { band: 'moderate', upTo: 0.6 }, { band: 'substantial', upTo: 0.8 }, { band: 'almost-perfect', upTo: 1 },
] as const
export type KappaBand = 'poor' | (typeof BANDS)[number]['band']

/** The band of a kappa as it is shown, with two decimals. */
export function findKappaBand(kappa: number): KappaBand {
  const shown = Math.round(100 * kappa) / 100
  return shown < 0 ? 'poor' : BANDS.find(({ upTo }) => shown <= upTo)?.band ?? 'almost-perfect'
}
