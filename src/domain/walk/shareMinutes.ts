/** Whole minutes shared in proportion to these weights; they add up to the total exactly. */
export function shareMinutes(total: number, weights: readonly number[]): number[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  if (whole === 0) return weights.map(() => 0)
  const exact = weights.map(weight => total * weight / whole)
  const shares = exact.map(Math.floor)
  // What rounding down left over goes to those that lost most by it, the earlier first.
  const byLoss = exact.map((share, i) => ({ i, loss: share - Math.floor(share) })).sort((a, b) => b.loss - a.loss || a.i - b.i)
  const rest = total - shares.reduce((sum, share) => sum + share, 0)
  for (const { i } of byLoss.slice(0, rest)) shares[i] = (shares[i] ?? 0) + 1
  return shares
}
